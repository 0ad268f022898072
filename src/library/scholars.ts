import type { Document } from '../corpus/document.ts';
import type { Library } from './interface.ts';
import type { Published } from './keeper.ts';
import { Scholar } from './scholar.ts';
import { type Question, SUBJECT_OF, SUBJECTS, type Subject } from './subjects.ts';

interface Desk {
  readonly scholar: Scholar;
  /** Resolves when it may begin: when the one before is ready, or when somebody asks. */
  readonly opened: Promise<void>;
  readonly open: () => void;
}

/**
 * The threads that know what takes long to work out, one for each subject. After a start they begin
 * one after another, for they share the cores with the answers; whoever is asked begins at once.
 */
export class Scholars {
  readonly #desks = new Map<Subject, Desk>();
  #edition = 0;

  constructor() {
    for (const subject of SUBJECTS) {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      this.#desks.set(subject, { scholar: new Scholar(subject), opened, open });
    }
  }

  /** Hands an edition to all of them. */
  study(published: Published, documents: readonly Document[]): void {
    const edition = ++this.#edition;
    const desks = [...this.#desks.values()];
    desks[0]?.open();
    desks.forEach(({ scholar, opened }, i) => {
      void opened
        .then(() => scholar.study(published, edition, documents))
        .then(() => desks[i + 1]?.open());
    });
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
      keyNames: ask('keyNames'),
      events: ask('events'),
    };
  }

  async #ask(question: Question, parameters: readonly unknown[]): Promise<unknown> {
    const { scholar, opened, open } = this.#desks.get(SUBJECT_OF[question])!;
    open();
    await opened;
    return scholar.ask(question, parameters);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#desks.values()].map(({ scholar }) => scholar.close()));
  }
}
