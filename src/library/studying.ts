import type { Bundle } from './bundle.ts';
import type { Edition } from './edition.ts';
import type { Studied } from './memory.ts';
import { type Kept, STUDIES } from './study.ts';
import type { Assignment, Result, Unread, Written } from './studyThread.ts';
import type { Subject } from './subjects.ts';
import { startThread } from './threads.ts';

/** What did not break a study: it is not `kept` for the next start, or a document could not be `read`. */
export type OnTrouble = (what: 'kept' | 'read', reason: string) => void;

interface StudyingOptions {
  readonly subject: Subject;
  readonly folder: string;
  readonly cacheDir: string | null;
}

/**
 * Studies one edition after the other, each in a thread of its own: what it takes of memory is given
 * back when it ends, and whoever has the last study goes on answering from it meanwhile.
 */
export class Studying {
  readonly #options: StudyingOptions;
  readonly #onTrouble: OnTrouble;
  #last: Kept | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: StudyingOptions, onTrouble: OnTrouble) {
    this.#options = options;
    this.#onTrouble = onTrouble;
  }

  /** Rejects when the thread breaks. */
  async study(edition: Edition, bundles: ReadonlyMap<number, Bundle>): Promise<Studied> {
    // The study before may still be writing.
    await this.#ended;
    const { isOfIndex } = STUDIES[this.#options.subject];
    const assignment: Assignment = {
      ...this.#options,
      bundles: [...bundles],
      edition: isOfIndex ? edition : { ...edition, index: null },
      last: this.#last,
    };
    const worker = startThread('studyThread', assignment);
    this.#ended = new Promise((resolve) => worker.once('exit', resolve));
    const kept = await new Promise<Result['kept']>((resolve, reject) => {
      worker.on('message', (message: Result | Written | Unread) => {
        if (message.kind === 'result') resolve(message.kept);
        else if (message.kind === 'unread') this.#onTrouble('read', message.reason);
        else if (message.trouble !== null) this.#onTrouble('kept', message.trouble);
      });
      worker.on('error', reject);
      worker.on('exit', (code) =>
        reject(new Error(`a study of ${this.#options.subject} ended with ${code}`)),
      );
    });
    if (!isOfIndex) this.#last = kept;
    return kept.answers;
  }
}
