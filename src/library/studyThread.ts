import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import type { Bundle } from './bundle.ts';
import { growSlowly } from './collect.ts';
import type { Edition } from './edition.ts';
import { decodeFew } from './shelf.ts';
import { Stacks } from './stacks.ts';
import { digestsOf, isSame, type Kept, STUDIES, sameAs } from './study.ts';
import { StudyFile } from './studyFile.ts';
import type { Subject } from './subjects.ts';

/** What the thread is given; it sends {@link Unread}, {@link Result}, then {@link Written}, and ends. */
export interface Assignment {
  readonly subject: Subject;
  readonly bundles: readonly (readonly [number, Bundle])[];
  /** With its index for a study of it. */
  readonly edition: Edition;
  /** What the last study of this process found. */
  readonly last: Kept | null;
  readonly folder: string;
  readonly cacheDir: string | null;
}

export interface Result {
  readonly kind: 'result';
  readonly kept: Kept;
}

/** A document that could not be read. */
export interface Unread {
  readonly kind: 'unread';
  readonly reason: string;
}

export interface Written {
  readonly kind: 'written';
  /** Why it could not be kept for the next start; null when it was. */
  readonly trouble: string | null;
}

/** A change of fewer documents than one in so many is not worth writing everything anew. */
const WORTH_WRITING = 100;

try {
  // Of this thread alone, on Linux: whoever only waits for an answer goes before.
  setPriority(19);
} catch {
  // Not everywhere allowed, and nothing rests on it.
}

growSlowly();
decodeFew();
const { subject, bundles, edition, last, folder, cacheDir } = workerData as Assignment;
const study = STUDIES[subject];
const file = cacheDir === null || study.isOfIndex ? null : new StudyFile(cacheDir, folder, subject);
const contents = await new Stacks().open({ edition, added: bundles, dropped: [] });
const { documents } = contents;
const digests = digestsOf(documents);
const old: Kept | null = last ?? file?.read() ?? null;
if (old && isSame(old.digests, digests)) {
  send({ kind: 'result', kept: old });
} else {
  const from = old ? sameAs(digests, old.digests) : new Int32Array(documents.length).fill(-1);
  const { answers, notes } = study.make(contents, old, from, (reason) =>
    send({ kind: 'unread', reason }),
  );
  send({ kind: 'result', kept: { digests, answers, notes } });
  const isNew =
    last === null || from.filter((number) => number < 0).length * WORTH_WRITING > documents.length;
  let trouble: string | null = null;
  try {
    if (isNew) file?.write({ digests, answers, notes });
  } catch (error) {
    trouble = messageOf(error);
  }
  send({ kind: 'written', trouble });
}

function send(message: Result | Written | Unread): void {
  parentPort!.postMessage(message);
}
