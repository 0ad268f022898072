import { lstat, opendir, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { segment } from '../arabic/sentences.ts';
import { messageOf, ReaderError } from '../errors.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { DECODE_PROBLEM, type ProblemKind, type Trouble } from './formats/format.ts';
import { READERS } from './formats/formats.ts';
import { readYaml } from './formats/yaml.ts';
import { readMetadata } from './metadata.ts';
import { toPassages } from './passages.ts';

/** Something in the corpus folder that could not be used; `path` is relative to the folder. */
export interface Problem extends Trouble {
  readonly path: string;
}

export interface Corpus {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

const SIDECAR = '.meta.yaml';
const LARGEST_BYTES = 64 * 2 ** 20;
/** Line files are streamed and may be much larger. */
const LARGEST_LINES_BYTES = 4 * 2 ** 30;
/** The folder's own explanation is not an article. */
const NOT_ARTICLES = /^(?:readme|license)(?:\.[a-z]{2})?\.(?:md|txt)$/iu;

/**
 * Reads every document below a folder, in order of path. What cannot be read is a problem with its
 * path; it never stops the others.
 * Throws ReaderError when the folder itself is missing or unreadable.
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const ids = new Set<string>();
  const files = await listFiles(folder, problems);
  const sidecars = new Set(files.filter((path) => path.endsWith(SIDECAR)));
  for (const path of files) {
    if (path.endsWith(SIDECAR)) continue;
    const report = (kind: ProblemKind, reason: string) => problems.push({ path, kind, reason });
    const stem = path.slice(0, path.length - extname(path).length);
    const sidecar = [`${stem}${SIDECAR}`, `${path}${SIDECAR}`].find((name) => sidecars.has(name));
    try {
      const keys = sidecar ? await readSidecar(folder, sidecar, problems) : {};
      for await (const document of readFileOf(folder, path, keys, ids, report)) {
        documents.push(document);
      }
    } catch (error) {
      report('unreadable', `cannot be read: ${messageOf(error)}`);
    }
  }
  return { documents, problems };
}

/** A document over a text that is already in memory, as the command line's batches bring. */
export function toDocument(id: string, path: string, text: string, stated = {}): Document {
  const { paragraphs, sentences } = segment(text);
  return { id, path, text, stated, paragraphs, sentences, passages: toPassages(text, sentences) };
}

async function* readFileOf(
  folder: string,
  path: string,
  sidecar: Readonly<Record<string, unknown>>,
  ids: Set<string>,
  report: (kind: ProblemKind, reason: string) => void,
): AsyncGenerator<Document> {
  const extension = extname(path).toLowerCase();
  const reader = READERS[extension];
  if (!reader) {
    report(
      'format',
      `"${extension}" files are not read; these are: ${Object.keys(READERS).join(' ')}`,
    );
    return;
  }
  const { size } = await lstat(join(folder, path));
  const largest = extension === '.jsonl' ? LARGEST_LINES_BYTES : LARGEST_BYTES;
  if (size > largest) {
    report('size', `larger than ${largest / 2 ** 20} MB`);
    return;
  }
  let number = 0;
  for await (const item of reader(join(folder, path))) {
    if (item.problem !== undefined) {
      report(item.problem.kind, item.problem.reason);
      continue;
    }
    number++;
    const { metadata, problems } = readMetadata({ ...item.keys, ...sidecar });
    for (const reason of problems) report('metadata', reason);
    const stated = item.keys['id'];
    const id = chooseId(stated, path, number, ids);
    if (id === null) {
      report('id', `another document has the id "${String(stated)}"`);
      continue;
    }
    ids.add(id);
    yield toDocument(id, path, item.text, metadata);
  }
}

/** The stated id, else the path without its extension; null when the stated id is taken. */
function chooseId(
  stated: unknown,
  path: string,
  number: number,
  taken: ReadonlySet<string>,
): string | null {
  if (typeof stated === 'string' || typeof stated === 'number') {
    const id = String(stated).normalize('NFC').trim();
    if (id !== '') return taken.has(id) ? null : id;
  }
  const suffix = number > 1 ? `#${number}` : '';
  const short = path.slice(0, path.length - extname(path).length).normalize('NFC') + suffix;
  // `a.txt` beside `a.md`: the second keeps its extension rather than being left out.
  if (!taken.has(short)) return short;
  const long = path.normalize('NFC') + suffix;
  return taken.has(long) ? null : long;
}

async function readSidecar(
  folder: string,
  path: string,
  problems: Problem[],
): Promise<Readonly<Record<string, unknown>>> {
  const decoded = decode(await readFile(join(folder, path)));
  if ('problem' in decoded) {
    problems.push({ path, ...DECODE_PROBLEM[decoded.problem] });
    return {};
  }
  const yaml = readYaml(decoded.text);
  if ('keys' in yaml) return yaml.keys;
  problems.push({ path, kind: 'yaml', reason: yaml.problem });
  return {};
}

/** Files below the folder, sorted, with `/`. Links are not followed: they could lead out or round. */
async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const files: string[] = [];
  const visit = async (relative: string): Promise<void> => {
    const directory = await opendir(join(folder, relative));
    for await (const entry of directory) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink())
        problems.push({ path, kind: 'link', reason: 'a link; links are not followed' });
      else if (entry.isDirectory()) {
        await visit(path).catch((error: unknown) => {
          problems.push({
            path,
            kind: 'unreadable',
            reason: `cannot be read: ${messageOf(error)}`,
          });
        });
      } else if (entry.isFile() && !NOT_ARTICLES.test(entry.name)) files.push(path);
    }
  };
  try {
    await realpath(folder);
    await visit('');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? messageOf(error);
    throw new ReaderError(
      'corpusMissing',
      `CORPUS_DIR: the folder ${folder} is missing or cannot be read (${code})`,
      { folder },
    );
  }
  return files.sort();
}
