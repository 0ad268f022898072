import type { Worker } from 'node:worker_threads';
import type { Document } from '../corpus/document.ts';
import type { Published } from './keeper.ts';
import { withDocuments } from './references.ts';
import type { FromScholar, ScholarOptions, ToScholar } from './scholarThread.ts';
import type { OnTrouble } from './studying.ts';
import type { Question, Subject } from './subjects.ts';
import { startThread } from './threads.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The thread that knows what takes long to work out. It answers in the order of the questions, and
 * from the edition that it has studied: a new one is studied between two answers.
 */
export class Scholar {
  readonly #worker: Worker;
  readonly #onTrouble: OnTrouble;
  readonly #waiting = new Map<number, Waiting>();
  /** Documents by edition, of those editions that an answer may still speak of. */
  readonly #documents = new Map<number, readonly Document[]>();
  /** By subject that was studied, why its study broke; null where questions are answered. */
  readonly #standing = new Map<Subject, string | null>();
  /** Of subjects that are still studied, who waits. */
  readonly #patient = new Map<Subject, (() => void)[]>();
  #number = 0;
  #failure: Error | null = null;

  constructor(options: ScholarOptions, onTrouble: OnTrouble) {
    this.#onTrouble = onTrouble;
    this.#worker = startThread('scholarThread', options);
    this.#worker.on('message', (message: FromScholar) => this.#hear(message));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that knows the archive ended')));
  }

  study(published: Published, edition: number, documents: readonly Document[]): void {
    this.#documents.set(edition, documents);
    this.#send({ kind: 'edition', published, edition });
  }

  /** Whether its thread ended: it will not answer any more. */
  get isBroken(): boolean {
    return this.#failure !== null;
  }

  /** Resolves when a subject was studied for the first time, or never will be. */
  async isReadyIn(subject: Subject): Promise<void> {
    if (this.#failure || this.#standing.has(subject)) return;
    const patient = this.#patient.get(subject) ?? [];
    if (patient.length === 0) this.#send({ kind: 'wanted', subject });
    this.#patient.set(subject, patient);
    await new Promise<void>((resolve) => patient.push(resolve));
  }

  /** Only of a subject that it is ready in. */
  ask(subject: Subject, question: Question, parameters: readonly unknown[]): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const why = this.#standing.get(subject);
    // Whoever asks next has it tried again.
    if (why) this.#standing.delete(subject);
    if (why) return Promise.reject(new Error(`a study of ${subject} broke: ${why}`));
    return new Promise((resolve, reject) => {
      const number = ++this.#number;
      this.#waiting.set(number, { resolve, reject });
      this.#send({ kind: 'question', number, question, parameters });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ToScholar): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromScholar): void {
    if (message.kind === 'trouble') this.#onTrouble(message.what, message.reason);
    else if (message.kind === 'ready') this.#stands(message.subject, null);
    else if (message.kind === 'broken') this.#stands(message.subject, message.reason);
    else if (message.kind === 'done') {
      for (const old of this.#documents.keys())
        if (old < message.edition) this.#documents.delete(old);
    } else this.#answer(message);
  }

  #answer(message: FromScholar & { kind: 'answer' | 'failure' }): void {
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.kind === 'failure') waiting?.reject(new Error(message.reason));
    else waiting?.resolve(withDocuments(message.value, this.#documents.get(message.edition)!));
  }

  #stands(subject: Subject, why: string | null): void {
    this.#standing.set(subject, why);
    for (const resolve of this.#patient.get(subject) ?? []) resolve();
    this.#patient.delete(subject);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
    for (const subject of this.#patient.keys()) this.#stands(subject, this.#failure.message);
  }
}
