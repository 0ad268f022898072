import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import { collectGarbage } from './collect.ts';
import { Keeping, type KeepingOptions, type Told } from './keeping.ts';

/** What the thread is asked; it answers each with {@link Done}. */
export interface Call {
  readonly call: 'start' | 'lookNow' | 'close';
  readonly number: number;
}

export interface Done {
  readonly kind: 'done';
  readonly number: number;
  /** Why it failed; null when it did not. */
  readonly failure: string | null;
}

const port = parentPort!;
const keeping = new Keeping(workerData as KeepingOptions, (told: Told) => {
  port.postMessage(told);
  if (told.kind === 'edition') setImmediate(collectGarbage);
});

port.on('message', ({ call, number }: Call) => {
  const answer = (failure: string | null) =>
    port.postMessage({ kind: 'done', number, failure } satisfies Done);
  keeping[call]().then(
    () => answer(null),
    (error: unknown) => answer(messageOf(error)),
  );
});
