import type { Document } from '../corpus/document.ts';
import { ReaderError } from '../errors.ts';
import type { Library, SearchRequest } from './interface.ts';
import type { Published } from './keeper.ts';
import type { KnowingLibrary } from './memory.ts';
import { Scholar } from './scholar.ts';
import type { ScholarOptions } from './scholarThread.ts';
import type { OnTrouble } from './studying.ts';
import { type Question, SUBJECT_OF } from './subjects.ts';

export interface ScholarsOptions extends ScholarOptions {
  readonly onTrouble: OnTrouble;
}

interface Sent {
  readonly published: Published;
  readonly edition: number;
  readonly documents: readonly Document[];
}

/** Discord waits three seconds for an answer, and a busy machine takes some of them. */
const PATIENCE_MS = 1_000;

/** Asks the scholar at work; one whose thread broke is followed by another. */
export class Scholars {
  readonly #options: ScholarsOptions;
  /** Every bundle that stands, for a scholar who begins later, and the newest edition. */
  readonly #bundles = new Map<number, Published['added'][number][1]>();
  #newest: Sent | null = null;
  #scholar: Scholar | null = null;

  constructor(options: ScholarsOptions) {
    this.#options = options;
  }

  /** Hands an edition to whoever is at work. */
  study(published: Published, documents: readonly Document[]): void {
    for (const [number, bundle] of published.added) this.#bundles.set(number, bundle);
    for (const number of published.dropped) this.#bundles.delete(number);
    const edition = (this.#newest?.edition ?? 0) + 1;
    this.#newest = { published, edition, documents };
    if (this.#scholar && !this.#scholar.isBroken)
      this.#scholar.study(published, edition, documents);
    else this.#begin(this.#newest);
  }

  #begin({ published, edition, documents }: Sent): Scholar {
    const { onTrouble, ...options } = this.#options;
    const scholar = new Scholar(options, onTrouble);
    const whole = { ...published, added: [...this.#bundles], dropped: [] };
    scholar.study(whole, edition, documents);
    this.#scholar = scholar;
    return scholar;
  }

  /** A library that leaves to the scholar what takes long. */
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
    const scholar =
      this.#scholar && !this.#scholar.isBroken ? this.#scholar : this.#begin(this.#newest!);
    const isReady = await inTime(scholar.isReadyIn(subject).then(() => true));
    if (!isReady) throw new ReaderError('preparing', `${subject}: still being worked out`);
    return scholar.ask(subject, question, parameters);
  }

  async close(): Promise<void> {
    await this.#scholar?.close();
  }
}

/** What is there within a reader's patience; null for what is not. */
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
