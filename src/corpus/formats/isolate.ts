import { Worker } from 'node:worker_threads';
import { type BytesReader, type FileItem, trouble } from './format.ts';

/** Formats whose parsers run apart. */
export type HeavyFormat = 'html' | 'docx' | 'pdf' | 'feed' | 'markdown';

/** What the parsers' thread says: an item, a sign of life, or that the file is read. */
export type FromThread =
  | { readonly kind: 'item'; readonly item: FileItem }
  | { readonly kind: 'beat' }
  | { readonly kind: 'done' };

export interface IsolationOptions {
  readonly thread: URL;
  /** Without a sign of life for so long, the file is given up. */
  readonly longestSilenceMs: number;
  /** The thread's heap; the JavaScript engine ends it beyond that. */
  readonly mostHeapMb: number;
  /** A thread that has nothing to do for so long is ended: its libraries are large. */
  readonly idleMs: number;
}

/** The compiled thread: Node.js 20 starts threads from JavaScript only. */
function threadUrl(): URL {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  const compiled = isSource ? here.replace(/\/src\/(?=corpus\/)/u, '/dist/src/') : here;
  return new URL('parserThread.js', compiled);
}

const DEFAULTS: IsolationOptions = {
  thread: threadUrl(),
  longestSilenceMs: 30_000,
  mostHeapMb: 768,
  idleMs: 5_000,
};

/**
 * Parsers that are large, that may hang or eat memory on a bad file, run in a thread of their own,
 * one file at a time: it does not hold up answers, and can be ended. A file on which it is ended is
 * a problem like any other; the next one gets a new thread.
 */
export class Isolation {
  private readonly options: IsolationOptions;
  private worker: Worker | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(options: Partial<IsolationOptions> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  reader(format: HeavyFormat): BytesReader {
    return (bytes) => this.read(format, bytes);
  }

  private async *read(format: HeavyFormat, bytes: Uint8Array): AsyncGenerator<FileItem> {
    const before = this.turn;
    let release = () => {};
    this.turn = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    clearTimeout(this.idle);
    const worker = this.start();
    worker.ref();
    let isDone = false;
    const inbox = new Inbox(worker, this.options.longestSilenceMs);
    try {
      worker.postMessage({ format, bytes });
      for (;;) {
        const message = await inbox.next();
        if (message.kind === 'item') yield message.item;
        if (message.kind === 'gone') {
          yield trouble(message.why, message.reason);
          break;
        }
        if (message.kind === 'done') {
          isDone = true;
          break;
        }
      }
    } finally {
      inbox.close();
      if (isDone) {
        worker.unref();
        this.idle = setTimeout(() => this.end(), this.options.idleMs).unref();
      } else await this.end();
      release();
    }
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.options.thread, {
      resourceLimits: { maxOldGenerationSizeMb: this.options.mostHeapMb },
      // What libraries print of a bad file is not the bot's log.
      stdout: true,
      stderr: true,
    });
    // A thread that is being ended may still fail; nobody is there to hear it.
    worker.on('error', () => {});
    this.worker = worker;
    return worker;
  }

  private async end(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}

type Gone = { readonly kind: 'gone'; readonly why: 'slow' | 'size' | 'damaged'; reason: string };

/** Messages of a thread in order, until it falls silent or ends. */
class Inbox {
  private readonly worker: Worker;
  private readonly silenceMs: number;
  private readonly waiting: (FromThread | Gone)[] = [];
  private wake: () => void = () => {};
  private readonly onMessage = (message: FromThread) => this.push(message);
  private readonly onError = (error: Error & { code?: string }) =>
    this.push(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? { kind: 'gone', why: 'size', reason: 'takes too much memory to read' }
        : { kind: 'gone', why: 'damaged', reason: `its reader broke: ${error.message}` },
    );
  private readonly onExit = () =>
    this.push({ kind: 'gone', why: 'damaged', reason: 'its reader ended' });

  constructor(worker: Worker, silenceMs: number) {
    this.worker = worker;
    this.silenceMs = silenceMs;
    worker.on('message', this.onMessage).on('error', this.onError).on('exit', this.onExit);
  }

  async next(): Promise<FromThread | Gone> {
    if (this.waiting.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          const reason = `took longer than ${this.silenceMs / 1000} seconds to read`;
          this.push({ kind: 'gone', why: 'slow', reason });
        }, this.silenceMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.waiting.shift()!;
  }

  close(): void {
    const { worker } = this;
    worker.off('message', this.onMessage).off('error', this.onError).off('exit', this.onExit);
  }

  private push(message: FromThread | Gone): void {
    this.waiting.push(message);
    this.wake();
  }
}
