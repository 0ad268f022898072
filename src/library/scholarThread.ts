import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../corpus/document.ts';
import { messageOf } from '../errors.ts';
import { collectGarbage } from './collect.ts';
import type { Library } from './interface.ts';
import type { Published } from './keeper.ts';
import { libraryOver } from './memory.ts';
import { withoutDocuments } from './references.ts';
import { Stacks } from './stacks.ts';
import { PREPARATIONS, type Question, type Subject } from './subjects.ts';

/** What a scholar is sent. */
export type ToScholar =
  | { readonly kind: 'edition'; readonly published: Published; readonly edition: number }
  | {
      readonly kind: 'question';
      readonly number: number;
      readonly question: Question;
      readonly parameters: readonly unknown[];
    };

/** What it sends; `value` speaks of the documents of an edition by their numbers. */
export type FromScholar =
  | { readonly kind: 'ready'; readonly edition: number }
  | { readonly kind: 'answer'; readonly number: number; edition: number; value: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly reason: string };

const port = parentPort!;
const subject = workerData as Subject;
const stacks = new Stacks();
let library: Library | null = null;
let numbers = new Map<Document, number>();
let edition = 0;
/** The newest that was sent; an older one need not be studied any more. */
let newest = 0;
let turn: Promise<void> = Promise.resolve();

try {
  // Of this thread alone, on Linux: whoever only waits for an answer goes before.
  setPriority(5);
} catch {
  // Not everywhere allowed, and nothing rests on it.
}

port.on('message', (message: ToScholar) => {
  if (message.kind === 'edition') newest = message.edition;
  turn = turn.then(() => (message.kind === 'edition' ? study(message) : answer(message)));
});

async function study({ published, edition: next }: ToScholar & { kind: 'edition' }) {
  // Questions wait for this turn: what was known of the edition before may go first.
  library = null;
  const contents = await stacks.open(published);
  library = libraryOver(contents);
  numbers = new Map(contents.documents.map((document, number) => [document, number]));
  edition = next;
  if (edition === newest) await PREPARATIONS[subject](library);
  collectGarbage();
  port.postMessage({ kind: 'ready', edition } satisfies FromScholar);
}

async function answer({ number, question, parameters }: ToScholar & { kind: 'question' }) {
  try {
    const ask = library![question] as (...all: readonly unknown[]) => Promise<unknown>;
    const found = await ask(...parameters);
    const value = withoutDocuments(found, (document) => numbers.get(document)!);
    port.postMessage({ kind: 'answer', number, edition, value } satisfies FromScholar);
  } catch (error) {
    const reason = messageOf(error);
    port.postMessage({ kind: 'failure', number, reason } satisfies FromScholar);
  }
}
