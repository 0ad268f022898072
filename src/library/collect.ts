import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets no thread's memory grow by more than a quarter before it looks for garbage: by default it may
 * grow fourfold, which a study of a large archive, over in a minute, would. Of the whole process.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=25');
}

/**
 * Collects this thread's garbage now. Shared memory is free only when every thread has let go of it,
 * and a thread with nothing to do does not look for garbage: each edition would stay for hours.
 */
export function collectGarbage(): void {
  // What stays is moved together: else a few strings hold a hundred megabytes of pages for half a minute.
  setFlagsFromString('--compact-on-every-full-gc');
  collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

/** A heap of so many bytes is looked through in ten to twenty milliseconds. */
const QUICK_BYTES = 48 * 2 ** 20;

/** For the thread that answers, where it holds up no answer: a larger heap is left to its own time. */
export function collectIfQuick(): void {
  if (getHeapStatistics().used_heap_size < QUICK_BYTES) collect();
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
