import type { CorpusFile, Problem } from '../corpus/files.ts';
import { messageOf } from '../errors.ts';
import { Keeper, type KeptState, type Published } from './keeper.ts';
import { Settling } from './settling.ts';
import { StateFile } from './stateFile.ts';
import { inlineReader, type Reader, ReaderPool } from './threads.ts';
import { watchFolder } from './watch.ts';

export interface KeepingOptions {
  readonly folder: string;
  /** Where work is kept between two runs; null keeps none. */
  readonly cacheDir: string | null;
}

/** What the one who keeps a library tells. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'edition'; readonly published: Published }
  /** `stands`: the folder cannot be read, the last edition stands; `cache`: work is not kept. */
  | { readonly kind: 'trouble'; readonly what: 'stands' | 'cache'; readonly reason: string }
  | { readonly kind: 'healed' };

/** A changed file is read when it has not changed any more for so long: half of it is no article. */
const SETTLE_MS = 800;
/** Networks' folders tell of no change, and a folder that is gone tells nothing. */
const LOOK_EVERY_MS = 30_000;
const LOOK_WHEN_GONE_MS = 1_000;
/** After the last change, the work is kept. */
const SAVE_AFTER_MS = 10_000;
/** Less is read before threads have started. */
export const WORTH_THREADS_BYTES = 6 * 2 ** 20;

/** Keeps a library in step with its folder for as long as it runs, and tells each edition. */
export class Keeping {
  readonly #options: KeepingOptions;
  readonly #tell: (told: Told) => void;
  readonly #file: StateFile | null;
  readonly #keeper: Keeper;
  readonly #settling = new Settling(SETTLE_MS);
  #turn: Promise<unknown> = Promise.resolve();
  #isGone = false;
  #isClosed = false;
  #stopWatching: (() => Promise<void>) | null = null;
  #nextLook: NodeJS.Timeout | undefined;
  #save: NodeJS.Timeout | undefined;
  #canSave = true;

  constructor(options: KeepingOptions, tell: (told: Told) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#file = options.cacheDir === null ? null : new StateFile(options.cacheDir, options.folder);
    this.#keeper = new Keeper(options.folder, this.#restore());
  }

  /** Tells the first edition. Throws ReaderError when the folder is missing or unreadable. */
  async start(): Promise<void> {
    const wasKept = this.#keeper.state !== null;
    const { changed } = await this.#update(this.#keeper.look());
    if (changed > 0 || !wasKept) this.#saveNow();
    this.#watch();
  }

  /** Looks at the folder now, without waiting for files to settle. */
  lookNow(): Promise<void> {
    return this.#look(true);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#nextLook);
    await this.#stopWatching?.();
    await this.#turn;
    if (this.#save) this.#saveNow();
  }

  /** Looks one after another: a look that is asked for while one is made comes after it. */
  #look(isImpatient = false): Promise<void> {
    const look = this.#turn.then(() => this.#lookOnce(isImpatient));
    this.#turn = look;
    return look;
  }

  async #lookOnce(isImpatient: boolean): Promise<void> {
    if (this.#isClosed) return;
    try {
      const look = this.#keeper.look();
      const before = this.#keeper.state?.files ?? new Map<string, CorpusFile>();
      if (before.size > 1 && look.files.length === 0) throw new Error('all of its files are gone');
      if (this.#isGone) await this.#healed();
      const { files, isSettled } = this.#settling.of(look.files, before, isImpatient);
      const { isNew } = await this.#update({ ...look, files });
      if (isNew) this.#saveSoon();
      this.#lookIn(isSettled ? LOOK_EVERY_MS : SETTLE_MS);
    } catch (error) {
      if (!this.#isGone) this.#tell({ kind: 'trouble', what: 'stands', reason: messageOf(error) });
      this.#isGone = true;
      this.#lookIn(LOOK_WHEN_GONE_MS);
    }
  }

  async #healed(): Promise<void> {
    this.#isGone = false;
    this.#tell({ kind: 'healed' });
    // The watch was on the folder that is gone.
    await this.#stopWatching?.();
    this.#watch();
  }

  async #update(look: {
    readonly files: readonly CorpusFile[];
    readonly problems: readonly Problem[];
  }): Promise<{ changed: number; isNew: boolean }> {
    const changed = this.#keeper.changed(look.files);
    const bytes = changed.reduce((sum, { size }) => sum + size, 0);
    const reader: Reader = bytes < WORTH_THREADS_BYTES ? inlineReader : new ReaderPool();
    try {
      const published = await this.#keeper.update(look, reader, (done, total) =>
        this.#tell({ kind: 'progress', done, total }),
      );
      if (published) this.#tell({ kind: 'edition', published });
      return { changed: changed.length, isNew: published !== null };
    } finally {
      await reader.close();
    }
  }

  #watch(): void {
    this.#stopWatching = watchFolder(this.#options.folder, () => void this.#look());
    this.#lookIn(LOOK_EVERY_MS);
  }

  #lookIn(ms: number): void {
    if (this.#isClosed) return;
    clearTimeout(this.#nextLook);
    this.#nextLook = setTimeout(() => void this.#look(), ms).unref();
  }

  #saveSoon(): void {
    clearTimeout(this.#save);
    this.#save = setTimeout(() => this.#saveNow(), SAVE_AFTER_MS).unref();
  }

  #saveNow(): void {
    clearTimeout(this.#save);
    this.#save = undefined;
    const { state } = this.#keeper;
    if (!this.#file || !state || !this.#canSave) return;
    try {
      this.#file.write(state);
    } catch (error) {
      // Told once: the library works without, it only starts more slowly.
      this.#canSave = false;
      this.#tell({ kind: 'trouble', what: 'cache', reason: messageOf(error) });
    }
  }
  #restore(): KeptState | null {
    try {
      return this.#file?.read() ?? null;
    } catch {
      // Torn, damaged or of another version: read anew.
      return null;
    }
  }
}
