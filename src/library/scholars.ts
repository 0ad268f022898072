import type { Document } from '../corpus/document.ts';
import type { Library } from './interface.ts';
import type { Published } from './keeper.ts';
import { Scholar } from './scholar.ts';
import { type Question, READY, SUBJECT_OF, type Subject } from './subjects.ts';

interface Sent {
  readonly published: Published;
  readonly edition: number;
  readonly documents: readonly Document[];
}

/**
 * The threads that know what takes long to work out, one for each subject. After a start some begin
 * one after another, for they share the cores with the answers; the others when they are asked.
 */
export class Scholars {
  readonly #scholars = new Map<Subject, Scholar>();
  /** Every bundle that stands, for a scholar that begins later, and the newest edition. */
  readonly #bundles = new Map<number, Published['added'][number][1]>();
  #newest: Sent | null = null;
  #isClosed = false;

  /** Hands an edition to all who are at work. */
  study(published: Published, documents: readonly Document[]): void {
    for (const [number, bundle] of published.added) this.#bundles.set(number, bundle);
    for (const number of published.dropped) this.#bundles.delete(number);
    const isFirst = this.#newest === null;
    this.#newest = { published, edition: (this.#newest?.edition ?? 0) + 1, documents };
    for (const scholar of this.#scholars.values()) void send(scholar, this.#newest);
    if (isFirst) void this.#beginReady();
  }

  async #beginReady(): Promise<void> {
    for (const subject of READY) {
      if (!this.#isClosed && !this.#scholars.has(subject)) await this.#begin(subject).isReady;
    }
  }

  /** The scholar of a subject, with everything that is to be known. */
  #begin(subject: Subject): { readonly scholar: Scholar; readonly isReady: Promise<void> } {
    const scholar = new Scholar(subject);
    this.#scholars.set(subject, scholar);
    const { published, ...newest } = this.#newest!;
    const whole = { ...published, added: [...this.#bundles], dropped: [] };
    return { scholar, isReady: send(scholar, { ...newest, published: whole }) };
  }

  /** A library that leaves to the scholars what they know. */
  over(library: Library): Library {
    const ask =
      <Q extends Question>(question: Q) =>
      (...parameters: Parameters<Library[Q]>) =>
        this.#ask(question, parameters) as ReturnType<Library[Q]>;
    const bySpeaker = ask('search');
    return {
      ...library,
      search: (request) =>
        request.speaker === undefined ? library.search(request) : bySpeaker(request),
      suggest: ask('suggest'),
      findByTitle: ask('findByTitle'),
      findArticles: ask('findArticles'),
      verify: ask('verify'),
      quotes: ask('quotes'),
      speakers: ask('speakers'),
      events: ask('events'),
    };
  }

  #ask(question: Question, parameters: readonly unknown[]): Promise<unknown> {
    const subject = SUBJECT_OF[question];
    const scholar = this.#scholars.get(subject) ?? this.#begin(subject).scholar;
    return scholar.ask(question, parameters);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#scholars.values()].map((scholar) => scholar.close()));
  }
}

function send(scholar: Scholar, { published, edition, documents }: Sent): Promise<void> {
  return scholar.study(published, edition, documents);
}
