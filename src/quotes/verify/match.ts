import { isStopword } from '../../arabic/stopwords.ts';
import type { Step } from './align.ts';
import { isFigure } from './alike.ts';
import { documentOf } from './differences.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Said } from './said.ts';
import type { Source } from './verification.ts';

/** How the words `[from, to)` of a quote lie on a place of the archive. */
export interface Match {
  readonly steps: readonly Step[];
  readonly source: Source;
  /** Share of the words' weight that is the same, 0–1. */
  readonly share: number;
  /** Whether so much is the same that it is the same statement, not the same formula. */
  readonly isStatement: boolean;
}

/**
 * So many words that are no auxiliaries, and none of them another: the same statement, with another
 * number perhaps, for which one word more must be the same.
 */
const FEWEST_TOLD = 2;
/** Words that say how a statement holds, not what it is: `لم تزل`, `ما زالت`, `لا تزال`. */
const LASTING = /^[وف]?[يتنا]?ز(?:ا?ل|الت|الوا|لنا)(?:ون)?$/u;
const RARE = 6;
const SAME_STATEMENT = 0.59;
/** A part of a splice: at least so many words in a row, and nearly all of them the same. */
const FEWEST_IN_SPLICE = 3;
const SPLICED_SHARE = 0.85;

/** An alignment as a match; null when no word is the same. `from` is added to its quote words. */
export function toMatch(
  index: Fingerprints,
  said: Said,
  aligned: readonly Step[],
  from: number,
): Match | null {
  const steps = trim(index, aligned).map((step) =>
    step.said < 0 ? step : { ...step, said: step.said + from },
  );
  let same = 0;
  let inflected = 0;
  let total = 0;
  let told = 0;
  let missed = 0;
  let figures = 0;
  for (const step of steps) {
    if (step.said < 0) continue;
    const weight = index.weight(said.ids[step.said]!);
    total += weight;
    if (step.same) same += weight;
    else if (
      step.archive >= 0 &&
      isInflected(said.forms[step.said]!, index.form(index.ids[step.archive]!))
    )
      inflected += weight;
    if (isAuxiliary(said.forms[step.said]!)) continue;
    if (!step.same && isFigure(said.forms[step.said]!)) {
      figures++;
      continue;
    }
    if (step.same) told++;
    else missed++;
  }
  if (same === 0) return null;
  const places = steps.flatMap(({ archive }) => (archive >= 0 ? [archive] : []));
  const document = index.documents[documentOf(index, steps)]!;
  const source = { document, ...index.spanOf(places[0]!, places.at(-1)!) };
  const share = same / total;
  // `3000 مرتزق` for `300 مرتزق`: one word, but one that tells enough.
  const isRare = told === 1 && figures === 1 && said.ids.every((id) => index.frequency(id) <= RARE);
  const isToldWhole =
    missed === 0 && ((told >= FEWEST_TOLD + figures && 2 * told >= said.ids.length) || isRare);
  return {
    steps,
    source,
    share,
    isStatement: (same + inflected / 2) / total >= SAME_STATEMENT || isToldWhole,
  };
}

/** `سحب` for `تسحب`: one stem inside the other. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.endsWith(short);
}

const PARTING = /["«»“”]/u;

/** Words at the ends that stand beside another sentence's or another speaker's are additions, not exchanges. */
function trim(index: Fingerprints, steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ same }) => same);
  const last = steps.findLastIndex(({ same }) => same);
  if (first < 0) return [...steps];
  const sentence = (place: number) => {
    const document = index.documents[index.documentAt(place)]!;
    const start = index.startOf(place);
    return document.sentences.findLastIndex((item) => item.start <= start);
  };
  const isParted = (place: number, other: number) => {
    const { text } = index.documents[index.documentAt(place)]!;
    const [from, to] = place < other ? [place, other] : [other, place];
    return PARTING.test(text.slice(index.endOf(from), index.startOf(to)));
  };
  const head = sentence(steps[first]!.archive);
  const tail = sentence(steps[last]!.archive);
  return steps.flatMap((step, i) => {
    if (step.archive < 0 || (i >= first && i <= last)) return [step];
    const [edge, home] = i < first ? [first, head] : [last, tail];
    const isInside =
      sentence(step.archive) === home && !isParted(step.archive, steps[edge]!.archive);
    if (isInside) return [step];
    return step.said < 0 ? [] : [{ ...step, archive: -1 }];
  });
}

function isAuxiliary(form: string): boolean {
  return isStopword(form) || LASTING.test(form);
}

/** The longest run of same words, as words `[from, to)` of the quote. */
function longestRun(steps: readonly Step[]): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let from = -1;
  for (const step of steps) {
    if (!step.same) {
      from = -1;
      continue;
    }
    if (from < 0) from = step.said;
    if (step.said + 1 - from > best.to - best.from) best = { from, to: step.said + 1 };
  }
  return best;
}

/** Two places that together have what no one place has; null when it is not so. */
export function findSplice(
  said: Said,
  best: Match,
  find: (from: number, to: number) => Match | null,
  stands: (from: number, to: number) => boolean,
): readonly [Match, Match] | null {
  const n = said.ids.length;
  const run = longestRun(best.steps);
  const rest = run.from >= n - run.to ? { from: 0, to: run.from } : { from: run.to, to: n };
  if (run.to - run.from < FEWEST_IN_SPLICE || rest.to - rest.from < FEWEST_IN_SPLICE) return null;
  if (hasMostOf(best, rest)) return null;
  // A few words added to a long quote are a second place only if they stand there as they are.
  if (best.share >= SPLICED_SHARE && !stands(rest.from, rest.to)) return null;
  const kept = rest.from === 0 ? { from: rest.to, to: n } : { from: 0, to: rest.from };
  const [here, there] = [find(kept.from, kept.to), find(rest.from, rest.to)];
  if (!here || !there || here.share < SPLICED_SHARE || there.share < SPLICED_SHARE) return null;
  const parts = rest.from === 0 ? ([there, here] as const) : ([here, there] as const);
  return isOneSentence(...parts) ? null : parts;
}

/** Whether the words `[from, to)` of the quote are mostly the same at this one place. */
function hasMostOf({ steps }: Match, { from, to }: { from: number; to: number }): boolean {
  const same = steps.filter((step) => step.same && step.said >= from && step.said < to).length;
  return same >= (to - from) / 2;
}

/** Two parts of one sentence in their order are that sentence with something left out. */
function isOneSentence(first: Match, second: Match): boolean {
  const { document } = first.source;
  if (second.source.document !== document || second.source.start < first.source.end) return false;
  return !document.sentences.some(
    ({ start }) => start >= first.source.end && start <= second.source.start,
  );
}

/** Whether two parts follow each other in the archive the other way round. */
export function areTurned(first: Match, second: Match): boolean {
  const { document, start } = first.source;
  if (second.source.document !== document || second.source.end > start) return false;
  return !/[\p{L}\p{N}]/u.test(document.text.slice(second.source.end, start));
}
