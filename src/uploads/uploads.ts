import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../corpus/files.ts';
import { ReaderError } from '../errors.ts';
import type { Library } from '../library.ts';
import { kindOf } from './content.ts';
import { put, readSidecar, SIDECAR, type Upload } from './file.ts';
import { openShelf } from './shelf.ts';
import { together } from './together.ts';
import { tryOut } from './trial.ts';

export type { Upload } from './file.ts';

/** Who sees what was added: each guild its own, all the same, or nobody may add. */
export type UploadMode = 'guild' | 'shared' | 'off';

/** Bytes of one file. */
export const LARGEST_UPLOAD = 8 * 2 ** 20;
/** Files of one guild. */
export const MOST_UPLOADS = 200;
/**
 * UTF-16 code units of all texts of one guild. A guild adds articles, not archives: they are read for
 * quotes and events where everybody's answers are made, about a second for so many.
 */
export const MOST_LETTERS = 1_000_000;
/** Guilds whose files are held in memory at once, some 30 MB at most each; others' are read again. */
const MOST_SHELVES = 64;

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
  private turn: Promise<unknown> = Promise.resolve();

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
    const library =
      known?.stamp === stamp
        ? known.library
        : openShelf(folder).then((own) => together(this.shared, own));
    this.hold(folder, { stamp, library });
    return library;
  }

  /** Those that were asked for longest ago make room. */
  private hold(folder: string, shelf: Shelf): void {
    this.shelves.delete(folder);
    this.shelves.set(folder, shelf);
    // One that failed is tried again.
    shelf.library.catch(() => this.shelves.delete(folder));
    const [oldest] = this.shelves.keys();
    if (this.shelves.size > MOST_SHELVES && oldest !== undefined) this.shelves.delete(oldest);
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
   * of no kind that is read, without a document, or that would hold up the answers of others.
   */
  add(guildId: string, name: string, bytes: Uint8Array, now: number): Promise<Upload> {
    // One after another: each is tried in a thread, and counts what was added before it.
    const adding = this.turn.then(() => this.addNow(guildId, name, bytes, now));
    this.turn = adding.catch(() => {});
    return adding;
  }

  private async addNow(
    guildId: string,
    name: string,
    bytes: Uint8Array,
    now: number,
  ): Promise<Upload> {
    const folder = this.folderOf(guildId);
    if (folder === null) throw new ReaderError('uploadsOff', 'uploads are off');
    if (bytes.length > LARGEST_UPLOAD) throw tooLarge();
    const present = await this.list(guildId);
    if (present.length >= MOST_UPLOADS) {
      throw new ReaderError('uploadsFull', 'too many uploads', { count: MOST_UPLOADS });
    }
    const kind = kindOf(bytes, name);
    if (kind === null) throw new ReaderError('uploadUnreadable', 'no format', { why: 'format' });
    const room = MOST_LETTERS - present.reduce((sum, { letters }) => sum + letters, 0);
    const trial = { folder, bytes, kind, mostLetters: room };
    const { documents, letters } = await tryOut(trial);
    const key = randomBytes(6).toString('hex');
    await mkdir(folder, { recursive: true });
    // Sidecar first: a file without one would be answered from, but could not be removed.
    const known = {
      upload: name,
      documents: String(documents),
      letters: String(letters),
      added: String(now),
    };
    const sidecar = join(folder, `${key}${SIDECAR}`);
    await put(sidecar, JSON.stringify(known));
    await put(join(folder, `${key}${kind}`), bytes).catch(async (error: unknown) => {
      // A disk that is full: nothing was added, and nothing is to be listed.
      await rm(sidecar, { force: true });
      throw error;
    });
    return { key, name, documents, letters, addedAt: now };
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
