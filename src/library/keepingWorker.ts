import type { Worker } from 'node:worker_threads';
import type { KeepingOptions, Told } from './keeping.ts';
import type { Call, Done } from './keepingThread.ts';
import { startThread } from './threads.ts';

/** A thread that broke is started again after this. */
const RESTART_MS = 5_000;

/** {@link Keeping} in a thread of its own, so that nothing it does holds up an answer. */
export class KeepingWorker {
  readonly #options: KeepingOptions;
  readonly #tell: (told: Told | { readonly kind: 'restart' }) => void;
  readonly #calls = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  #worker: Worker;
  #number = 0;
  #isClosed = false;
  #isRunning = true;

  /** @param tell is told `restart` when all bundles will come anew */
  constructor(options: KeepingOptions, tell: (told: Told | { readonly kind: 'restart' }) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#worker = this.#begin();
  }

  start(): Promise<void> {
    return this.#call('start');
  }

  lookNow(): Promise<void> {
    return this.#call('lookNow');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#call('close').catch(() => {});
    await this.#worker.terminate();
  }

  #call(call: Call['call']): Promise<void> {
    if (!this.#isRunning) return Promise.reject(new Error('the library is being opened again'));
    return new Promise((resolve, reject) => {
      const number = ++this.#number;
      this.#calls.set(number, { resolve, reject });
      this.#worker.postMessage({ call, number } satisfies Call);
    });
  }

  #begin(): Worker {
    const worker = startThread('keepingThread', this.#options);
    let reason = 'it ended';
    worker.on('message', (told: Told | Done) => {
      if (told.kind !== 'done') return this.#tell(told);
      const call = this.#calls.get(told.number);
      this.#calls.delete(told.number);
      if (told.failure === null) call?.resolve();
      else call?.reject(new Error(told.failure));
    });
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => this.#ended(reason));
    return worker;
  }

  #ended(reason: string): void {
    this.#isRunning = false;
    const failure = new Error(`the thread that keeps the library broke: ${reason}`);
    for (const { reject } of this.#calls.values()) reject(failure);
    this.#calls.clear();
    if (this.#isClosed) return;
    this.#tell({ kind: 'trouble', what: 'stands', reason: failure.message });
    setTimeout(() => {
      if (this.#isClosed) return;
      this.#tell({ kind: 'restart' });
      this.#worker = this.#begin();
      this.#isRunning = true;
      this.start().then(
        () => this.#tell({ kind: 'healed' }),
        () => {},
      );
    }, RESTART_MS).unref();
  }
}
