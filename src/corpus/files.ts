import { lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { messageOf, ReaderError } from '../errors.ts';
import type { Trouble } from './formats/format.ts';

/** Something in the corpus folder that could not be used; `path` is relative to the folder. */
export interface Problem extends Trouble {
  readonly path: string;
}

/** A file that may hold documents. Paths are relative to the corpus folder, with `/`. */
export interface CorpusFile {
  readonly path: string;
  /** The file `NAME.meta.yaml` beside it, if there is one. */
  readonly sidecar: string | null;
  /** Bytes. */
  readonly size: number;
  /**
   * Size, times and inode of the file and its sidecar: another stamp, perhaps another content; the
   * same stamp, the same content, for no program can set the time of the last change (`ctime`).
   */
  readonly stamp: string;
}

/** Stands for bytes of a name that are not UTF-8; by such a name nothing can be opened. */
const REPLACEMENT = '\ufffd';
export const SIDECAR = '.meta.yaml';
/** The folder's own explanation, and what file managers and Word put beside articles. */
const NOT_ARTICLE =
  /^(?:(?:readme|license)(?:\.[a-z]{2})?\.(?:md|txt)|thumbs\.db|desktop\.ini|~\$.*)$/iu;

/**
 * Files below a folder, by path. Links are not followed: they could lead out or round. What cannot
 * be looked into is a problem. Takes 10 µs a file.
 * Throws ReaderError when the folder itself is missing or unreadable.
 */
export function listFiles(folder: string): { files: CorpusFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, { size: number; stamp: string }>();
  const visit = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isSymbolicLink())
        problems.push({ path, kind: 'link', reason: 'a link; links are not followed' });
      else if (entry.isDirectory()) attempt(path, problems, () => visit(path));
      else if (!entry.isFile())
        problems.push({ path, kind: 'unreadable', reason: 'neither a file nor a folder' });
      else if (mayBeArticle(entry.name)) {
        attempt(path, problems, () => found.set(path, stampOf(join(folder, path))));
      }
    }
  };
  try {
    visit('');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? messageOf(error);
    throw new ReaderError(
      'corpusMissing',
      `CORPUS_DIR: the folder ${folder} is missing or cannot be read (${code})`,
      { folder },
    );
  }
  const files: CorpusFile[] = [];
  const lonely = new Set([...found.keys()].filter((path) => path.endsWith(SIDECAR)));
  for (const path of [...found.keys()].sort()) {
    if (path.endsWith(SIDECAR)) continue;
    const sidecar = sidecarsOf(path).find((name) => found.has(name));
    for (const name of sidecarsOf(path)) lonely.delete(name);
    const { size, stamp } = found.get(path)!;
    const beside = sidecar === undefined ? '' : ` ${found.get(sidecar)!.stamp}`;
    files.push({ path, sidecar: sidecar ?? null, size, stamp: stamp + beside });
  }
  for (const path of lonely)
    problems.push({ path, kind: 'metadata', reason: 'no file beside it has this name' });
  return { files, problems };
}

/** The stamp of a file that was listed, as it is now; null when it cannot be looked at. */
export function stampNow(folder: string, { path, sidecar }: CorpusFile): string | null {
  try {
    const paths = sidecar === null ? [path] : [path, sidecar];
    return paths.map((each) => stampOf(join(folder, each)).stamp).join(' ');
  } catch {
    return null;
  }
}

function attempt(path: string, problems: Problem[], act: () => void): void {
  try {
    act();
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    // Gone between the listing and the look: it was removed, which is no problem.
    if (isGone && !path.includes(REPLACEMENT)) return;
    const reason = isGone ? 'its name is not UTF-8' : `cannot be read: ${messageOf(error)}`;
    problems.push({ path, kind: 'unreadable', reason });
  }
}

/** Each problem once: two files may have the same sidecar. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((each) => [`${each.path}\n${each.reason}`, each]));
  return [...seen.values()];
}

/** Whether a file of that name, without its folder, may be an article. */
export function mayBeArticle(name: string): boolean {
  return !name.startsWith('.') && !NOT_ARTICLE.test(name);
}

/** Names under which the sidecar of a file may stand. */
export function sidecarsOf(path: string): readonly string[] {
  return [`${path.slice(0, path.length - extname(path).length)}${SIDECAR}`, `${path}${SIDECAR}`];
}

/** Size in bytes, and what the file is known again by. Throws what the file system throws. */
function stampOf(path: string): { size: number; stamp: string } {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
  return { size: Number(size), stamp: `${size}:${mtimeNs}:${ctimeNs}:${ino}` };
}
