import type { Document } from '../corpus/document.ts';
import { ReaderError } from '../errors.ts';
import type { Library, SearchRequest } from './interface.ts';
import type { Published } from './keeper.ts';
import type { KnowingLibrary } from './memory.ts';
import { Scholar } from './scholar.ts';
import type { OnTrouble } from './studying.ts';
import { type Question, SUBJECT_OF, SUBJECTS, type Subject } from './subjects.ts';

interface Sent {
  readonly published: Published;
  readonly edition: number;
  readonly documents: readonly Document[];
}

interface AtWork {
  readonly scholar: Scholar;
  /** Resolves when it has studied its first edition, or never will. */
  readonly isReady: Promise<void>;
}

export interface ScholarsOptions {
  readonly folder: string;
  readonly cacheDir: string | null;
  readonly onTrouble: OnTrouble;
}

/** Discord waits three seconds for an answer, and a busy machine takes some of them. */
const PATIENCE_MS = 1_000;

/**
 * The threads that know what takes long to work out, one for each subject. After a start they begin
 * what is asked with every letter before the rest.
 */
export class Scholars {
  readonly #options: ScholarsOptions;
  readonly #scholars = new Map<Subject, AtWork>();
  /** Every bundle that stands, for a scholar that begins later, and the newest edition. */
  readonly #bundles = new Map<number, Published['added'][number][1]>();
  /** Of subjects whose turn has not come, who asked: they come before the others. */
  readonly #waiting = new Map<Subject, (() => void)[]>();
  #newest: Sent | null = null;
  #turn: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(options: ScholarsOptions) {
    this.#options = options;
  }

  /** Hands an edition to all who are at work. */
  study(published: Published, documents: readonly Document[]): void {
    for (const [number, bundle] of published.added) this.#bundles.set(number, bundle);
    for (const number of published.dropped) this.#bundles.delete(number);
    const newest = { published, edition: (this.#newest?.edition ?? 0) + 1, documents };
    this.#newest = newest;
    this.#turn = this.#turn.then(() => this.#hand(newest));
  }

  /** One scholar after the other: what each needs while it studies would add up. */
  async #hand(sent: Sent): Promise<void> {
    const left = new Set(SUBJECTS);
    while (left.size > 0 && !this.#isClosed) {
      const subject = [...left].find((one) => this.#waiting.has(one)) ?? [...left][0]!;
      left.delete(subject);
      const { scholar, isReady } = this.#atWork(subject);
      await (scholar.edition < sent.edition ? send(scholar, sent) : isReady);
    }
  }

  /** The scholar of a subject, who begins now if nobody is at work; one who broke is replaced. */
  #atWork(subject: Subject): AtWork {
    const known = this.#scholars.get(subject);
    if (known && !known.scholar.isBroken) return known;
    const { folder, cacheDir, onTrouble } = this.#options;
    const scholar = new Scholar({ subject, folder, cacheDir }, onTrouble);
    const { published, ...newest } = this.#newest!;
    const whole = { ...published, added: [...this.#bundles], dropped: [] };
    const begun = { scholar, isReady: send(scholar, { ...newest, published: whole }) };
    this.#scholars.set(subject, begun);
    for (const resolve of this.#waiting.get(subject) ?? []) resolve();
    this.#waiting.delete(subject);
    return begun;
  }

  /** The scholar of a subject when its turn came, and it has studied its first edition or broke. */
  async #readyIn(subject: Subject): Promise<Scholar> {
    if (!this.#scholars.has(subject)) {
      const waiting = this.#waiting.get(subject) ?? [];
      this.#waiting.set(subject, waiting);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    const { scholar, isReady } = this.#atWork(subject);
    await isReady;
    return scholar;
  }

  /** A library that leaves to the scholars what they know. */
  over(library: Library): Library {
    const ask =
      <Q extends Question>(question: Q) =>
      (...parameters: Parameters<KnowingLibrary[Q]>) =>
        this.#ask(question, parameters) as ReturnType<KnowingLibrary[Q]>;
    const searchBySpeaker = async (request: SearchRequest, speaker: string) =>
      ask('search')({ ...request, speaking: await ask('speaking')(speaker) });
    return {
      ...library,
      search: (request) =>
        request.speaker === undefined
          ? library.search(request)
          : searchBySpeaker(request, request.speaker),
      suggest: ask('suggest'),
      findByTitle: ask('findByTitle'),
      findArticles: ask('findArticles'),
      verify: ask('verify'),
      quotes: ask('quotes'),
      speakers: ask('speakers'),
      events: ask('events'),
    };
  }

  /** Throws ReaderError `preparing` where the first study of an archive takes longer than a reader waits. */
  async #ask(question: Question, parameters: readonly unknown[]): Promise<unknown> {
    const subject = SUBJECT_OF[question];
    const scholar = await inTime(this.#readyIn(subject));
    if (!scholar) throw new ReaderError('preparing', `${subject}: still being worked out`);
    return scholar.ask(question, parameters);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#scholars.values()].map(({ scholar }) => scholar.close()));
  }
}

function send(scholar: Scholar, { published, edition, documents }: Sent): Promise<void> {
  return scholar.study(published, edition, documents);
}

/** What is ready within a reader's patience; null for what is not. */
async function inTime<T>(ready: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS).unref();
  });
  try {
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
