import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { isTied, readDay, words, wordsOrJoined } from '../readers.ts';
import { isWord, type Token } from '../tokens.ts';

const AND = words('و|أو');
const TO = words('إلى|الى|حتى|وحتى|لغاية|وإلى|والى');
const BEFORE = words('من|بين|يوم|يومي|أيام|في|ليومي|وبين|الفترة|بأيام|خلال|ايام');

/**
 * Day numbers that share the month after them: `13 إلى 15 تموز`, `من 1-8 شهر ايلول` become one
 * range, `يومي 22 و24 مارس` two days.
 */
export const shareMonth: Refiner = (candidates, tokens) =>
  candidates.flatMap((candidate) => {
    const { facts } = candidate;
    const day = facts.day ?? facts.hijri?.day;
    if (
      day === undefined ||
      facts.until ||
      facts.weekday !== undefined ||
      facts.relativeDay !== undefined
    )
      return [candidate];
    return readBefore(candidate, tokens, day);
  });

function readBefore(candidate: Candidate, tokens: readonly Token[], day: number): Candidate[] {
  const at = candidate.from - 1;
  const joint = tokens[at];
  if (!joint) return [candidate];
  const dash = joint.number !== null && ['-', '–', '/'].includes(joint.mark);
  const to = !dash && isWord(tokens, at, TO);
  const and = !dash && isWord(tokens, at, AND);
  if (!dash && !to && !and) return attachedAnd(candidate, tokens);
  const first = dayEndingAt(tokens, dash ? at : at - 1);
  if (!first || first.value >= day) return [candidate];
  if (dash && joint.mark === '/') return [candidate];
  const opened = isWord(tokens, first.from - 1, BEFORE);
  if (to && !opened && tokens[first.from]!.number === null) return [candidate];
  if (to || dash || isBetween(tokens, first.from)) return [rangeOf(first, candidate)];
  return opened || isDayBefore(tokens, first) ? listOf(first, candidate, tokens) : [candidate];
}

/** `20 و21 و22 أبريل`: the day before may have one before it. */
function listOf(first: FirstDay, candidate: Candidate, tokens: readonly Token[]): Candidate[] {
  const day = dayOf(first, candidate);
  return [...readBefore(day, tokens, first.value), candidate];
}

function isDayBefore(tokens: readonly Token[], { from, value }: FirstDay): boolean {
  const before = isWord(tokens, from - 1, AND) ? dayEndingAt(tokens, from - 2) : null;
  return before !== null && before.value < value;
}

/** `يومي 22 و24 مارس`: و is its own token before digits, part of the word before an ordinal. */
function attachedAnd(candidate: Candidate, tokens: readonly Token[]): Candidate[] {
  const token = tokens[candidate.from]!;
  if (token.number !== null || candidate.start === token.start || !token.text.startsWith('و'))
    return [candidate];
  const first = dayEndingAt(tokens, candidate.from - 1);
  if (!first || !isWord(tokens, first.from - 1, BEFORE)) return [candidate];
  if (isBetween(tokens, first.from)) return [rangeOf(first, candidate)];
  return [dayOf(first, candidate), candidate];
}

const BETWEEN = wordsOrJoined('بين');

function isBetween(tokens: readonly Token[], from: number): boolean {
  return isWord(tokens, from - 1, BETWEEN);
}

interface FirstDay {
  readonly value: number;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

function dayEndingAt(tokens: readonly Token[], last: number): FirstDay | null {
  for (const length of [2, 1]) {
    const from = last - length + 1;
    if (from < 0 || isTied(tokens, from - 1)) continue;
    const day = readDay(tokens, from);
    if (day && day.next === last + 1)
      return { value: day.value, from, start: day.start, end: day.end };
  }
  return null;
}

function withDay(facts: Facts, day: number): Facts {
  return facts.hijri?.day === undefined
    ? { ...facts, day }
    : { ...facts, hijri: { ...facts.hijri, day } };
}

function rangeOf(first: FirstDay, candidate: Candidate): Candidate {
  const facts = { ...withDay(candidate.facts, first.value), until: candidate.facts };
  return { from: first.from, to: candidate.to, start: first.start, end: candidate.end, facts };
}

function dayOf(first: FirstDay, candidate: Candidate): Candidate {
  return {
    from: first.from,
    to: candidate.from,
    start: first.start,
    end: first.end,
    facts: withDay(candidate.facts, first.value),
  };
}
