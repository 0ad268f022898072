import { setImmediate as turn } from 'node:timers/promises';
import { guarded } from '../../src/corpus/formats/format.ts';
import { readMetadata } from '../../src/corpus/metadata.ts';
import { mutate, mutateInside } from './mutate.ts';
import { randomOf } from './random.ts';
import { TARGETS } from './samples.ts';

export interface FuzzResult {
  readonly cases: number;
  /** Cases that brought a text. */
  readonly texts: number;
  /** Cases in which a problem was said. */
  readonly problems: number;
  /** Exceptions of a parser that only its keeper turned into a problem, by message. */
  readonly kept: ReadonlyMap<string, number>;
  /** Files that were given up after five seconds. */
  readonly givenUp: number;
  readonly slowestMs: number;
  /** One line for each case that broke a promise, with the seed that makes it again. */
  readonly failures: readonly string[];
}

/** Five seconds and the end of a thread. */
const LONGEST_MS = 8000;

/**
 * Reads `cases` damaged files of a format. Promised for each: nothing is thrown, an end within five
 * seconds (as a problem where a library takes longer), at least one item, and every text well formed, composed (NFC) and not blank.
 */
export async function fuzz(
  format: string,
  cases: number,
  seed: number,
  beat: (number: number) => void = () => {},
): Promise<FuzzResult> {
  const target = TARGETS[format];
  if (!target) throw new Error(`no format ${format}; there are: ${Object.keys(TARGETS).join(' ')}`);
  const failures: string[] = [];
  const kept = new Map<string, number>();
  const read = guarded(target.read);
  let texts = 0;
  let problems = 0;
  let givenUp = 0;
  let slowestMs = 0;
  for (let number = 0; number < cases; number++) {
    beat(number);
    // A page's window is freed between turns of the event loop only, as it is between two files.
    await turn();
    const random = randomOf(seed + number);
    const sample = target.samples[random(target.samples.length)]!;
    const other = target.samples[random(target.samples.length)]!;
    const isInside = target.isArchive && random(2) === 0;
    const bytes = (isInside ? mutateInside : mutate)(sample, other, random);
    const fail = (what: string) => failures.push(`${format}, seed ${seed + number}: ${what}`);
    const startedAt = performance.now();
    let items = 0;
    try {
      for await (const item of read(bytes)) {
        items++;
        if (item.problem !== undefined) {
          problems++;
          const { kind, reason } = item.problem;
          if (reason.startsWith('cannot be read: ')) kept.set(reason, (kept.get(reason) ?? 0) + 1);
          if (kind === 'slow') givenUp++;
          continue;
        }
        texts++;
        if (!item.text.isWellFormed()) fail('a text with half a character');
        if (item.text.normalize('NFC') !== item.text) fail('a text that is not composed');
        if (item.text.trim() === '') fail('a blank text');
        readMetadata(item.keys);
      }
    } catch (error) {
      fail(`threw ${String(error)}`);
    }
    if (items === 0) fail('neither a text nor a problem');
    const ms = performance.now() - startedAt;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > LONGEST_MS) fail(`took ${Math.round(ms)} ms`);
  }
  return { cases, texts, problems, givenUp, kept, slowestMs, failures };
}
