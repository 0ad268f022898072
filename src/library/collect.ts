import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects this thread's garbage now. Shared memory is free only when every thread has let go of it,
 * and a thread with nothing to do does not look for garbage: each edition would stay for hours.
 * Never for the thread that answers: it would stand still for some tens of milliseconds.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
