import type { Span } from '../../arabic/span.ts';
import { isStopword } from '../../arabic/stopwords.ts';
import type { Step } from './align.ts';
import type { Fingerprints } from './fingerprints.ts';
import { sameEnd } from './numbers.ts';
import type { Difference } from './verification.ts';

const NEGATING = /^[وف]?(?:لم|لن|لا|ما|ليس|ليست|غير|عدم)$/u;
/** Words that a preposition may lead to at the end of a place: `من دون تأخير`. */
const MOST_OBJECT = 3;

/**
 * What an alignment says is different: neighbouring steps that are not the same word are one
 * difference. `spans` are the words of the quote in `text`.
 */
export function differencesOf(
  index: Fingerprints,
  text: string,
  spans: readonly Span[],
  steps: readonly Step[],
  source: number,
): Difference[] {
  const found: Difference[] = [];
  let i = 0;
  let lastPlace = -1;
  let lastSaid = steps.find(({ said }) => said >= 0)?.said ?? 0;
  while (i < steps.length) {
    const step = steps[i]!;
    if (step.same) {
      lastPlace = step.archive;
      lastSaid = step.said + 1;
      i++;
      continue;
    }
    const run: Step[] = [];
    while (i < steps.length && !steps[i]!.same) run.push(steps[i++]!);
    const said = run.flatMap((item) => (item.said >= 0 ? [item.said] : []));
    const places = run.flatMap((item) => (item.archive >= 0 ? [item.archive] : []));
    const saidSpan = spanOfSaid(text, spans, said, lastSaid);
    const after = steps.slice(i).find(({ archive }) => archive >= 0)?.archive;
    const isFirst = lastPlace < 0;
    const whole = isFirst
      ? withNegation(index, places)
      : i === steps.length
        ? withObject(index, places)
        : places;
    const span = spanOfPlaces(index, whole, lastPlace, after);
    if (places.length > 0) lastPlace = places.at(-1)!;
    if (said.length > 0) lastSaid = said.at(-1)! + 1;
    const document = index.documents[documentOf(index, steps)]!;
    const difference = differenceAt(text, saidSpan, document.text, span, source);
    if (difference) found.push(difference);
  }
  return found;
}

/** `لم يشكر` for `شكر`: the negation right before the first word of the place belongs to it. */
function withNegation(index: Fingerprints, places: readonly number[]): readonly number[] {
  const [first] = places;
  if (first === undefined || first === 0) return places;
  const before = first - 1;
  const isBeside =
    index.documentAt(before) === index.documentAt(first) && isOneClause(index, before, first);
  return isBeside && NEGATING.test(index.form(index.ids[before]!)) ? [before, ...places] : places;
}

/** `من دون تأخير` for `فورا`: a place does not end before what its preposition leads to. */
function withObject(index: Fingerprints, places: readonly number[]): readonly number[] {
  const all = [...places];
  for (let more = 0; more < MOST_OBJECT && all.length > 0; more++) {
    const last = all.at(-1)!;
    const isLeading = isStopword(index.form(index.ids[last]!));
    const next = last + 1;
    if (!isLeading || next >= index.length || index.documentAt(next) !== index.documentAt(last))
      break;
    if (!isOneClause(index, last, next)) break;
    all.push(next);
  }
  return all;
}

function isOneClause(index: Fingerprints, place: number, next: number): boolean {
  const { text } = index.documents[index.documentAt(place)]!;
  return text.slice(index.endOf(place), index.startOf(next)).trim() === '';
}

/** Null when both sides are the same words after all. */
function differenceAt(
  text: string,
  said: Span,
  source: string,
  place: Span,
  number: number,
): Difference | null {
  const same = sameEnd(text.slice(said.start, said.end), source.slice(place.start, place.end));
  const saidSpan = { start: said.start, end: said.end - same.said };
  const span = { start: place.start, end: place.end - same.archive };
  const ours = text.slice(saidSpan.start, saidSpan.end);
  const theirs = source.slice(span.start, span.end);
  if (ours === theirs) return null;
  return { said: ours, saidSpan, archive: theirs, ...span, source: number };
}

/** The document of an alignment's places, by its index. */
export function documentOf(index: Fingerprints, steps: readonly Step[]): number {
  const placed = steps.find(({ archive }) => archive >= 0);
  return index.documentAt(placed?.archive ?? 0);
}

function spanOfSaid(
  text: string,
  spans: readonly Span[],
  said: readonly number[],
  at: number,
): Span {
  const first = said[0];
  if (first !== undefined) {
    return toSpaces(text, { start: spans[first]!.start, end: spans[said.at(-1)!]!.end });
  }
  const place = spans[at]?.start ?? spans.at(-1)?.end ?? 0;
  return { start: place, end: place };
}

function spanOfPlaces(
  index: Fingerprints,
  places: readonly number[],
  before: number,
  after: number | undefined,
): Span {
  const first = places[0];
  if (first !== undefined) {
    const { text } = index.documents[index.documentAt(first)]!;
    return toSpaces(text, index.spanOf(first, places.at(-1)!));
  }
  const place = after !== undefined ? index.startOf(after) : before >= 0 ? index.endOf(before) : 0;
  return { start: place, end: place };
}

/** With the letters and digits written onto it: `و14` when only `14` differs. */
function toSpaces(text: string, { start, end }: Span): Span {
  while (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[start - 1]!)) start--;
  while (end < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[end]!)) end++;
  return { start, end };
}
