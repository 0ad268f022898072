import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import { collectGarbage, growSlowly } from './collect.ts';
import type { Published } from './keeper.ts';
import { type KnowingLibrary, libraryOver, type Studied } from './memory.ts';
import { withoutDocuments } from './references.ts';
import type { ShelvedDocument } from './shelf.ts';
import { type ShelvedContents, Stacks } from './stacks.ts';
import { type OnTrouble, Studying } from './studying.ts';
import { PREPARATIONS, type Question, type Subject } from './subjects.ts';

/** What a scholar is. */
export interface ScholarOptions {
  readonly subject: Subject;
  readonly folder: string;
  readonly cacheDir: string | null;
}

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
  | { readonly kind: 'failure'; readonly number: number; readonly reason: string }
  | { readonly kind: 'trouble'; readonly what: Parameters<OnTrouble>[0]; readonly reason: string };

growSlowly();
const port = parentPort!;
const options = workerData as ScholarOptions;
const { subject } = options;
const stacks = new Stacks();
const studying =
  subject === 'words'
    ? null
    : new Studying({ ...options, subject }, (what, reason) =>
        send({ kind: 'trouble', what, reason }),
      );
let library: KnowingLibrary | null = null;
/** The edition that is answered from. */
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
  if (message.kind === 'question') return void answer(message);
  newest = message.edition;
  turn = turn.then(() => study(message)).catch(fail);
});

async function study({ published, edition: next }: ToScholar & { kind: 'edition' }) {
  const contents = await stacks.open(published);
  if (next === newest) {
    const studied = (await studying?.study(published.edition, stacks.bundles)) ?? {};
    await open(contents, studied);
    edition = next;
  }
  collectGarbage();
  send({ kind: 'ready', edition: next });
}

/** Answers meanwhile come from the edition before. */
async function open(contents: ShelvedContents, studied: Studied) {
  const next = libraryOver(contents, studied);
  await PREPARATIONS[subject](next);
  library = next;
}

async function answer({ number, question, parameters }: ToScholar & { kind: 'question' }) {
  try {
    const from = edition;
    const ask = library![question] as (...all: readonly unknown[]) => Promise<unknown>;
    const found = await ask(...parameters);
    const value = withoutDocuments(found, (document) => (document as ShelvedDocument).number);
    send({ kind: 'answer', number, edition: from, value });
  } catch (error) {
    send({ kind: 'failure', number, reason: messageOf(error) });
  }
}

function send(message: FromScholar): void {
  port.postMessage(message);
}

/** A study that broke breaks the thread: whoever waits is told, and the log has the reason. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
