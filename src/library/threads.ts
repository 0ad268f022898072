import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Reading, readTask, type Task } from './reading.ts';

/** Reads tasks, several at once if it has threads. */
export interface Reader {
  read(task: Task): Promise<Reading>;
  close(): Promise<void>;
}

/** Young objects of a thread; by default each thread's may grow to 48 MB. */
const YOUNG_MB = 12;

/** Starts a compiled thread of this folder: Node.js 20 starts threads from JavaScript only. */
export function startThread(name: string, workerData: unknown = null): Worker {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  const compiled = isSource ? here.replace(/\/src\/(?=library\/)/u, '/dist/src/') : here;
  return new Worker(new URL(`${name}.js`, compiled), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

/** Reads in this thread, one task at a time. */
export const inlineReader: Reader = { read: readTask, close: async () => {} };

interface Waiting {
  readonly task: Task;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

/** Reads with a thread for each core. A thread that breaks rejects its task and is replaced. */
export class ReaderPool implements Reader {
  readonly #queue: Waiting[] = [];
  readonly #workers = new Set<Worker>();
  #isClosed = false;

  constructor(threads = availableParallelism()) {
    for (let i = 0; i < threads; i++) this.#start();
  }

  read(task: Task): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      for (const worker of this.#workers) worker.emit('idle');
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = startThread('readingThread');
    let current: Waiting | null = null;
    const next = () => {
      if (current || this.#queue.length === 0) return;
      current = this.#queue.shift()!;
      worker.postMessage(current.task);
    };
    const end = (error: Error) => {
      if (!this.#workers.delete(worker)) return;
      current?.reject(error);
      if (!this.#isClosed) this.#start();
      for (const other of this.#workers) other.emit('idle');
    };
    worker.on('idle', next);
    worker.on('message', (reading: Reading) => {
      current?.resolve(reading);
      current = null;
      next();
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`a reading thread ended with ${code}`)));
    this.#workers.add(worker);
  }
}
