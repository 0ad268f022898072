import { listFiles, type Problem } from '../corpus/files.ts';
import { collectIfQuick } from './collect.ts';
import { following } from './following.ts';
import type { Library, LibraryStats } from './interface.ts';
import type { OnProgress, Published } from './keeper.ts';
import { Keeping, type KeepingOptions, type Told, WORTH_THREADS_BYTES } from './keeping.ts';
import { KeepingWorker } from './keepingWorker.ts';
import { libraryOver } from './memory.ts';
import { Scholars } from './scholars.ts';
import { Stacks } from './stacks.ts';
import type { OnTrouble } from './studying.ts';

/** What becomes of a library while it runs. */
export type CorpusNews =
  | {
      readonly kind: 'changed';
      readonly stats: LibraryStats;
      /** Problems that the edition before did not have. */
      readonly newProblems: readonly Problem[];
    }
  /**
   * Told once: the folder cannot be read; what was read of it is not kept for the next start. Told of
   * each: something of a document could not be worked out.
   */
  | { readonly kind: 'stands' | 'cache' | 'unread'; readonly reason: string }
  | { readonly kind: 'healed' };

export interface LiveOptions extends KeepingOptions {
  /** Whether threads and a cache are worth their while; by default the folder's size says. */
  readonly isLarge?: boolean;
  readonly onProgress?: OnProgress;
  readonly onNews?: (news: CorpusNews) => void;
}

export interface LiveLibrary extends Library {
  close(): Promise<void>;
}

/**
 * A library that follows its folder. Answers come from the edition that stands when they are asked
 * for; the next one is made beside it and put in its place in one step.
 * Throws ReaderError when the folder is missing or unreadable.
 */
export async function openLive(options: LiveOptions): Promise<LiveLibrary> {
  const { folder, cacheDir, isLarge, onProgress, onNews } = options;
  const bytes = listFiles(folder).files.reduce((sum, { size }) => sum + size, 0);
  let stacks = new Stacks();
  let current: Library | null = null;
  const isSmall = isLarge === undefined ? bytes < WORTH_THREADS_BYTES : !isLarge;
  let isCacheTold = false;
  const tellCache = (reason: string): void => {
    // Told once, whoever finds the disk full first.
    if (!isCacheTold) onNews?.({ kind: 'cache', reason });
    isCacheTold = true;
  };
  const tellUnread = (reason: string): void => onNews?.({ kind: 'unread', reason });
  const onTrouble: OnTrouble = (what, reason) =>
    what === 'kept' ? tellCache(reason) : tellUnread(reason);
  const openScholars = () => new Scholars({ folder, cacheDir, onTrouble });
  let scholars = isSmall ? null : openScholars();
  /** Those who answer until the edition of a keeper that was started again stands. */
  let retiring: Scholars | null = null;
  let known = new Set<string>();
  // Editions are opened one after another; whoever asked for one waits for the opening too.
  let opening: Promise<void> = Promise.resolve();
  const open = async (published: Published): Promise<void> => {
    const contents = await stacks.open(published);
    const isFirst = current === null;
    const library = libraryOver(contents, {}, tellUnread);
    if (scholars) scholars.study(published, contents.documents);
    // The first editor who types should not wait for the phrases to be collected.
    else await library.suggest('', 1);
    current = scholars?.over(library) ?? library;
    void retiring?.close();
    retiring = null;
    const newProblems = contents.problems.filter((one) => !known.has(JSON.stringify(one)));
    known = new Set(contents.problems.map((one) => JSON.stringify(one)));
    // In a turn of its own: the edition before is given back when no thread holds it.
    if (scholars && !isFirst) setImmediate(collectIfQuick);
    if (!isFirst) onNews?.({ kind: 'changed', stats: await current.stats(), newProblems });
  };
  const hear = (told: Told | { readonly kind: 'restart' }): void => {
    if (told.kind === 'progress') onProgress?.(told.done, told.total);
    else if (told.kind === 'restart') {
      stacks = new Stacks();
      // Of two restarts, the scholars between them were asked nothing.
      if (retiring) void scholars?.close();
      else retiring = scholars;
      scholars = openScholars();
    } else if (told.kind === 'healed') onNews?.({ kind: 'healed' });
    else if (told.kind === 'trouble' && told.what === 'cache') tellCache(told.reason);
    else if (told.kind === 'trouble') onNews?.({ kind: told.what, reason: told.reason });
    else opening = opening.then(() => open(told.published));
  };
  const keeping = isSmall
    ? new Keeping({ folder, cacheDir: null }, hear)
    : new KeepingWorker({ folder, cacheDir }, hear);
  const close = async (): Promise<void> => {
    await Promise.all([keeping.close(), scholars?.close(), retiring?.close()]);
  };
  try {
    await keeping.start();
    await opening;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...following(() => current!),
    async reload() {
      await keeping.lookNow();
      await opening;
    },
    close,
  };
}
