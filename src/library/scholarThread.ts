import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import { collectGarbage, growSlowly } from './collect.ts';
import type { Published } from './keeper.ts';
import { type KnowingLibrary, libraryOver } from './memory.ts';
import { withoutDocuments } from './references.ts';
import type { ShelvedDocument } from './shelf.ts';
import { type ShelvedContents, Stacks, withoutIndex } from './stacks.ts';
import { STUDIES } from './study.ts';
import { type OnTrouble, Studying } from './studying.ts';
import { PREPARATIONS, type Question, SUBJECT_OF, SUBJECTS, type Subject } from './subjects.ts';

/** What a scholar is. */
export interface ScholarOptions {
  readonly folder: string;
  readonly cacheDir: string | null;
}

/** What a scholar is sent. */
export type ToScholar =
  | { readonly kind: 'edition'; readonly published: Published; readonly edition: number }
  /** Somebody waits for this subject: it comes before others; one that broke is tried again. */
  | { readonly kind: 'wanted'; readonly subject: Subject }
  | {
      readonly kind: 'question';
      readonly number: number;
      readonly question: Question;
      readonly parameters: readonly unknown[];
    };

/** What it sends; `value` speaks of the documents of an edition by their numbers. */
export type FromScholar =
  /** Questions of this subject are answered from now on; `broken`: they are not. */
  | { readonly kind: 'ready'; readonly subject: Subject }
  | { readonly kind: 'broken'; readonly subject: Subject; readonly reason: string }
  /** Everything is answered from this edition or a newer one. */
  | { readonly kind: 'done'; readonly edition: number }
  | { readonly kind: 'answer'; readonly number: number; edition: number; value: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly reason: string }
  | { readonly kind: 'trouble'; readonly what: Parameters<OnTrouble>[0]; readonly reason: string };

/** The edition that was studied last. */
interface Latest {
  readonly published: Published;
  readonly contents: ShelvedContents;
  readonly edition: number;
}

interface Known {
  readonly library: KnowingLibrary;
  readonly edition: number;
}

growSlowly();
const port = parentPort!;
const options = workerData as ScholarOptions;
const stacks = new Stacks();
const onTrouble: OnTrouble = (what, reason) => send({ kind: 'trouble', what, reason });
const studying = new Map(
  SUBJECTS.map((subject) => [subject, new Studying({ ...options, subject }, onTrouble)]),
);
/** What is answered from, each subject's last edition. */
const known = new Map<Subject, Known>();
const wanted = new Set<Subject>();
const broken = new Set<Subject>();
let latest: Latest | null = null;
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
  if (message.kind === 'question') void answer(message);
  else if (message.kind === 'wanted') {
    wanted.add(message.subject);
    if (broken.has(message.subject)) turn = turn.then(() => again(message.subject));
  } else {
    newest = message.edition;
    turn = turn.then(() => study(message));
  }
});

/** One subject after the other: what each needs while it is studied would add up. */
async function study({ published, edition }: ToScholar & { kind: 'edition' }) {
  const contents = await stacks.open(published);
  // One that is left out: answers go on from an older edition until a newer one is studied.
  if (edition !== newest) return;
  latest = { published, contents, edition };
  const left = new Set(SUBJECTS);
  while (left.size > 0) {
    const subject = [...left].find((one) => wanted.has(one)) ?? [...left][0]!;
    left.delete(subject);
    await learn(subject, latest);
    collectGarbage();
  }
  send({ kind: 'done', edition });
}

async function again(subject: Subject) {
  if (broken.has(subject)) await learn(subject, latest!);
}

/** Answers meanwhile come from the edition before. */
async function learn(subject: Subject, { published, contents, edition }: Latest) {
  broken.delete(subject);
  try {
    const studied = await studying.get(subject)!.study(published.edition, stacks.bundles);
    const { isOfIndex } = STUDIES[subject];
    const library = libraryOver(isOfIndex ? contents : withoutIndex(contents), studied);
    await PREPARATIONS[subject](library);
    known.set(subject, { library, edition });
    send({ kind: 'ready', subject });
  } catch (error) {
    known.delete(subject);
    broken.add(subject);
    send({ kind: 'broken', subject, reason: messageOf(error) });
  }
  wanted.delete(subject);
}

async function answer({ number, question, parameters }: ToScholar & { kind: 'question' }) {
  try {
    const { library, edition } = known.get(SUBJECT_OF[question])!;
    const ask = library[question] as (...all: readonly unknown[]) => Promise<unknown>;
    const found = await ask(...parameters);
    const value = withoutDocuments(found, (document) => (document as ShelvedDocument).number);
    send({ kind: 'answer', number, edition, value });
  } catch (error) {
    send({ kind: 'failure', number, reason: messageOf(error) });
  }
}

function send(message: FromScholar): void {
  port.postMessage(message);
}
