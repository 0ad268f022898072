import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadCorpus, toDocument } from '../corpus/load.ts';
import { ReaderError } from '../errors.ts';
import { PREPARATIONS, SUBJECTS } from '../library/subjects.ts';
import { buildLibrary } from '../library.ts';
import { textsOf } from './content.ts';
import type { FromTrial, Trial } from './trial.ts';

const say = (message: FromTrial) => parentPort!.postMessage(message);

async function tryOut({ folder, bytes, kind, mostLetters }: Trial): Promise<void> {
  const texts = await textsOf(bytes, kind, mostLetters);
  const present = existsSync(folder) ? (await loadCorpus(folder)).documents : [];
  const added = texts.map((text, i) => toDocument(`added ${i}`, 'added', text));
  say({ kind: 'begun' });
  const library = buildLibrary({ documents: [...present, ...added], problems: [] });
  for (const subject of SUBJECTS) await PREPARATIONS[subject](library);
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  say({ kind: 'content', content: { documents: texts.length, letters } });
}

tryOut(workerData as Trial).catch((error: unknown) => {
  if (!(error instanceof ReaderError)) throw error;
  const { key, message, values } = error;
  say({ kind: 'refused', key, message, values });
});
