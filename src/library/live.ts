import { listFiles, type Problem } from '../corpus/files.ts';
import { following } from './following.ts';
import type { Library, LibraryStats } from './interface.ts';
import { Keeping, type KeepingOptions, type Told, WORTH_THREADS_BYTES } from './keeping.ts';
import { KeepingWorker } from './keepingWorker.ts';
import { libraryOver } from './memory.ts';
import { Stacks } from './stacks.ts';

/** What becomes of a library while it runs. */
export interface Change {
  readonly stats: LibraryStats;
  /** Problems that the edition before did not have. */
  readonly newProblems: readonly Problem[];
}

export interface LiveOptions extends KeepingOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each edition after the first. */
  readonly onChange?: (change: Change) => void;
  /** Told once when the folder cannot be read, or work not kept; and when it can again. */
  readonly onTrouble?: (what: 'stands' | 'cache' | 'healed', reason: string) => void;
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
  const { folder, cacheDir, onProgress, onChange, onTrouble } = options;
  const bytes = listFiles(folder).files.reduce((sum, { size }) => sum + size, 0);
  let stacks = new Stacks();
  let current: Library | null = null;
  let known = new Set<string>();
  const hear = (told: Told | { readonly kind: 'restart' }): void => {
    if (told.kind === 'progress') onProgress?.(told.done, told.total);
    else if (told.kind === 'restart') stacks = new Stacks();
    else if (told.kind === 'healed') onTrouble?.('healed', '');
    else if (told.kind === 'trouble') onTrouble?.(told.what, told.reason);
    else {
      const contents = stacks.open(told.published);
      const isFirst = current === null;
      current = libraryOver(contents);
      const newProblems = contents.problems.filter((one) => !known.has(JSON.stringify(one)));
      known = new Set(contents.problems.map((one) => JSON.stringify(one)));
      if (!isFirst) void current.stats().then((stats) => onChange?.({ stats, newProblems }));
    }
  };
  const small = bytes < WORTH_THREADS_BYTES;
  const keeping = small
    ? new Keeping({ folder, cacheDir: null }, hear)
    : new KeepingWorker({ folder, cacheDir }, hear);
  try {
    await keeping.start();
  } catch (error) {
    await keeping.close();
    throw error;
  }
  return {
    ...following(() => current!),
    reload: () => keeping.lookNow(),
    close: () => keeping.close(),
  };
}
