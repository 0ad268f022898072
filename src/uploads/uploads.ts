import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UPLOAD_MARK } from '../corpus/document.ts';
import { listFiles } from '../corpus/files.ts';
import { readYaml } from '../corpus/formats/yaml.ts';
import { loadCorpus } from '../corpus/load.ts';
import { ReaderError } from '../errors.ts';
import { buildLibrary, type Library } from '../library.ts';
import { countDocuments, kindOf } from './content.ts';
import { together } from './together.ts';

/** Who sees what was added: each guild its own, all the same, or nobody may add. */
export type UploadMode = 'guild' | 'shared' | 'off';

/** A file that administrators added. */
export interface Upload {
  /** Its name on disk without extension: lower-case letters and digits. */
  readonly key: string;
  /** As it was called by who added it; never used as a path. */
  readonly name: string;
  readonly documents: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** Bytes of one file. */
export const LARGEST_UPLOAD = 8 * 2 ** 20;
/** Files of one guild. */
export const MOST_UPLOADS = 200;

const SIDECAR = '.meta.yaml';
const SHARED = 'shared';
const GUILD = /^\d{1,21}$/u;

interface Shelf {
  readonly stamp: string;
  readonly library: Promise<Library>;
}

/**
 * Files that administrators add with `/أرشيف`, kept in `FOLDER/<guild>/` or `FOLDER/shared/` under
 * generated names, each with a sidecar, and the library that a guild sees: the shared archive with
 * its own files beside it. A guild's files are read into a library of its own, so that no question
 * of another guild can reach them.
 */
export class Uploads {
  readonly mode: UploadMode;
  private readonly folder: string;
  private readonly shared: Library;
  private readonly shelves = new Map<string, Shelf>();

  constructor(folder: string, mode: UploadMode, shared: Library) {
    this.folder = folder;
    this.mode = mode;
    this.shared = shared;
  }

  /** What a guild may be answered from; null is a direct message. Looks at the folder each time. */
  async libraryOf(guildId: string | null): Promise<Library> {
    const folder = this.folderOf(guildId);
    const files = folder === null ? [] : filesIn(folder);
    if (folder === null || files.length === 0) return this.shared;
    const stamp = files.map(({ path, stamp }) => `${path} ${stamp}`).join('\n');
    const known = this.shelves.get(folder);
    if (known?.stamp === stamp) return known.library;
    const library = openShelf(folder).then((own) => together(this.shared, own));
    this.shelves.set(folder, { stamp, library });
    // One that failed is tried again.
    library.catch(() => this.shelves.delete(folder));
    return library;
  }

  /** What a guild added, the newest first. */
  async list(guildId: string): Promise<readonly Upload[]> {
    const folder = this.folderOf(guildId);
    if (folder === null) return [];
    const names = await readdir(folder).catch(() => []);
    const sidecars = names.filter((name) => name.endsWith(SIDECAR));
    const uploads = await Promise.all(sidecars.map((name) => readSidecar(folder, name)));
    return uploads.filter((upload) => upload !== null).sort((a, b) => b.addedAt - a.addedAt);
  }

  /**
   * Keeps a file. Throws ReaderError when adding is switched off, and for a file that is too large,
   * of no kind that is read, or without a document.
   */
  async add(guildId: string, name: string, bytes: Uint8Array, now: number): Promise<Upload> {
    const folder = this.folderOf(guildId);
    if (folder === null) throw new ReaderError('uploadsOff', 'uploads are off');
    if (bytes.length > LARGEST_UPLOAD) throw tooLarge();
    if ((await this.list(guildId)).length >= MOST_UPLOADS) {
      throw new ReaderError('uploadsFull', 'too many uploads', { count: MOST_UPLOADS });
    }
    const kind = kindOf(bytes, name);
    if (kind === null) throw new ReaderError('uploadUnreadable', 'no format', { why: 'format' });
    const documents = await countDocuments(bytes, kind);
    const key = randomBytes(6).toString('hex');
    await mkdir(folder, { recursive: true });
    // Sidecar first: a file without one would be answered from, but could not be removed.
    const known = { upload: name, documents: String(documents), added: String(now) };
    await put(join(folder, `${key}${SIDECAR}`), JSON.stringify(known));
    await put(join(folder, `${key}${kind}`), bytes);
    return { key, name, documents, addedAt: now };
  }

  /** Removes a file of the guild; null when there is none of that key. */
  async remove(guildId: string, key: string): Promise<Upload | null> {
    const folder = this.folderOf(guildId);
    const upload = (await this.list(guildId)).find((each) => each.key === key);
    if (folder === null || upload === undefined) return null;
    const names = (await readdir(folder)).filter((name) => name.startsWith(`${key}.`));
    // The sidecar last, so that a removal that was interrupted can be made again.
    names.sort((a, b) => Number(a.endsWith(SIDECAR)) - Number(b.endsWith(SIDECAR)));
    for (const name of names) await rm(join(folder, name), { force: true });
    return upload;
  }

  private folderOf(guildId: string | null): string | null {
    if (this.mode === 'off') return null;
    if (this.mode === 'shared') return join(this.folder, SHARED);
    return guildId !== null && GUILD.test(guildId) ? join(this.folder, guildId) : null;
  }
}

/** Removes all that a guild added for itself; what is shared stays. */
export async function forgetUploads(folder: string, guildId: string): Promise<void> {
  if (GUILD.test(guildId)) await rm(join(folder, guildId), { recursive: true, force: true });
}

export function tooLarge(): ReaderError {
  const megabytes = LARGEST_UPLOAD / 2 ** 20;
  return new ReaderError('uploadTooLarge', `larger than ${megabytes} MB`, { megabytes });
}

function filesIn(folder: string): ReturnType<typeof listFiles>['files'] {
  try {
    return listFiles(folder).files;
  } catch {
    return [];
  }
}

/** A library over a guild's files; ids begin with what no path of a corpus begins with. */
async function openShelf(folder: string): Promise<Library> {
  const { documents, problems } = await loadCorpus(folder);
  const names = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(SIDECAR))) {
    const upload = await readSidecar(folder, name);
    if (upload) names.set(upload.key, upload.name);
  }
  const nameOf = (path: string) => names.get(keyOf(path)) ?? path;
  const counts = new Map<string, number>();
  return buildLibrary({
    documents: documents.map((document) => {
      const key = keyOf(document.path);
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      const id = `${UPLOAD_MARK}${key}${number === 1 ? '' : `#${number}`}`;
      return { ...document, id, path: nameOf(document.path) };
    }),
    problems: problems.map((problem) => ({ ...problem, path: nameOf(problem.path) })),
  });
}

function keyOf(path: string): string {
  return path.split('.')[0]!;
}

async function readSidecar(folder: string, file: string): Promise<Upload | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '');
  const yaml = readYaml(text);
  if ('problem' in yaml || typeof yaml.keys['upload'] !== 'string') return null;
  const { upload: name, documents, added } = yaml.keys;
  return { key: keyOf(file), name, documents: Number(documents), addedAt: Number(added) };
}

/** Whole or not at all. */
async function put(path: string, content: string | Uint8Array): Promise<void> {
  // Hidden files are not read.
  const half = join(dirname(path), `.${basename(path)}.part`);
  await writeFile(half, content, { mode: 0o600 });
  await rename(half, path);
}
