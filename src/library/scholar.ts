import type { Worker } from 'node:worker_threads';
import type { Document } from '../corpus/document.ts';
import type { Published } from './keeper.ts';
import { withDocuments } from './references.ts';
import type { FromScholar, ScholarOptions, ToScholar } from './scholarThread.ts';
import type { OnTrouble } from './studying.ts';
import { type Question, SEARCHING, type Subject } from './subjects.ts';
import { startThread } from './threads.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that knows one subject. It answers in the order of the questions, and from the edition
 * that it has studied: a new one is studied between two answers.
 */
export class Scholar {
  /** The last edition that it was given. */
  edition = 0;
  readonly #subject: Subject;
  readonly #worker: Worker;
  readonly #onTrouble: OnTrouble;
  readonly #waiting = new Map<number, Waiting>();
  /** Documents by edition, of those editions that an answer may still speak of. */
  readonly #documents = new Map<number, readonly Document[]>();
  readonly #studies = new Map<number, () => void>();
  #number = 0;
  #failure: Error | null = null;

  constructor(options: ScholarOptions, onTrouble: OnTrouble) {
    this.#subject = options.subject;
    this.#onTrouble = onTrouble;
    this.#worker = startThread('scholarThread', options);
    this.#worker.on('message', (message: FromScholar) => this.#hear(message));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error(`the thread of ${options.subject} ended`)));
  }

  /** Resolves when the edition was studied. */
  study(published: Published, edition: number, documents: readonly Document[]): Promise<void> {
    this.edition = edition;
    this.#documents.set(edition, documents);
    const needed =
      this.#subject === SEARCHING
        ? published
        : { ...published, edition: { ...published.edition, index: null } };
    return new Promise((resolve) => {
      this.#studies.set(edition, resolve);
      const message: ToScholar = { kind: 'edition', published: needed, edition };
      this.#worker.postMessage(message);
    });
  }

  /** Whether its thread ended: it will not answer any more. */
  get isBroken(): boolean {
    return this.#failure !== null;
  }

  ask(question: Question, parameters: readonly unknown[]): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const number = ++this.#number;
      this.#waiting.set(number, { resolve, reject });
      const message: ToScholar = { kind: 'question', number, question, parameters };
      this.#worker.postMessage(message);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: FromScholar): void {
    if (message.kind === 'trouble') {
      this.#onTrouble(message.what, message.reason);
      return;
    }
    if (message.kind === 'ready') {
      for (const old of this.#documents.keys())
        if (old < message.edition) this.#documents.delete(old);
      this.#studies.get(message.edition)?.();
      this.#studies.delete(message.edition);
      return;
    }
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.kind === 'failure') waiting?.reject(new Error(message.reason));
    else waiting?.resolve(withDocuments(message.value, this.#documents.get(message.edition)!));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
    for (const resolve of this.#studies.values()) resolve();
    this.#studies.clear();
  }
}
