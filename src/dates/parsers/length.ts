import { readCardinal } from '../../arabic/numerals.ts';
import type { Candidate, Facts } from '../candidate.ts';
import type { Unit } from '../lexicon/entry.ts';
import { isTied, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';

const AGO = words('منذ|ومنذ|قبل|وقبل');
const SINCE = words('منذ|ومنذ');
const WITHIN = words('خلال|غضون|ظرف|أجل|مدة|لمدة|مهلة');
const AFTER = words('بعد|وبعد');
const ABOUT = words('نحو|حوالي|قرابة|زهاء|أكثر|أقل|ما|مدة|نحوا');
const THAN = words('من|يقارب');
const ANCHOR = words('من|على');
const HIS = words('التوقيع|تاريخه|تاريخ|توقيع|انتهاء|صدور|نشر|بدء|انطلاق');

/**
 * A length of time: `منذ 3 أيام` and `قبل يومين` count back from the reference, `قبل يومين من`,
 * `بعد ثلاثة أشهر` and `خلال أسبوعين` from another event; `ثلاثة أشهر` alone is a duration.
 * Lengths without a number (منذ سنوات, لعدة أسابيع) say no day and are left.
 */
export function parseLength(tokens: readonly Token[], i: number): Candidate | null {
  const lead = isWord(tokens, i, AGO) || isWord(tokens, i, WITHIN) || isWord(tokens, i, AFTER);
  if (!lead) return plain(tokens, i);
  if (!isAdjacent(tokens, i)) return null;
  let at = i + 1;
  if (isWord(tokens, at, ABOUT) && isAdjacent(tokens, at)) at++;
  if (isWord(tokens, at, THAN) && isAdjacent(tokens, at)) at++;
  const length = readLength(tokens, at);
  if (!length) return null;
  const start = tokens[i]!.start + (tokens[i]!.text.startsWith('و') ? 1 : 0);
  const base = { from: i, to: length.next, start, end: length.end };
  const fromEvent = isAdjacent(tokens, length.next - 1) && isWord(tokens, length.next, ANCHOR);
  const facts: Facts = { length: length.value };
  if (isWord(tokens, i, WITHIN))
    return { ...base, facts: { ...facts, deadline: true, anchored: true } };
  if (isWord(tokens, i, AFTER)) return { ...base, facts: { ...facts, sign: 1, anchored: true } };
  if (isWord(tokens, i, SINCE)) return { ...base, facts: { ...facts, sign: -1 } };
  const next = tokens[length.next]?.text ?? '';
  const reported =
    fromEvent ||
    (isAdjacent(tokens, length.next - 1) && /^(?:ان|انطلاق|بدا|اندلاع|وقوع)$/u.test(next));
  return { ...base, facts: { ...facts, sign: -1, ...(reported ? { anchored: true } : {}) } };
}

/** The event that a deadline is counted from, where it is only named: `من التوقيع`, `من تاريخه`. */
export function anchorAfter(tokens: readonly Token[], next: number): number | null {
  if (!isWord(tokens, next, ANCHOR) || !isWord(tokens, next + 1, HIS)) return null;
  return next + 2;
}

function plain(tokens: readonly Token[], i: number): Candidate | null {
  const length = readLength(tokens, i);
  if (!length) return null;
  return {
    from: i,
    to: length.next,
    start: length.start,
    end: length.end,
    facts: { length: length.value },
  };
}

function readLength(tokens: readonly Token[], i: number) {
  const unit = meaningAt(tokens, i, 'unit');
  if (unit && !unit.meaning.definite && unit.meaning.count !== 'plural') {
    const isNumbered = isAdjacent(tokens, unit.next - 1) && tokens[unit.next]?.number !== null;
    if (unit.meaning.count === 1 && (isNumbered || !isCountable(tokens, i))) return null;
    return made(unit.meaning.unit, unit.meaning.count, unit.next, unit.start, unit.end);
  }
  const first = tokens[i];
  if (!first || isTied(tokens, i) || isTied(tokens, i - 1)) return null;
  const near = tokens.slice(i, i + 6).map((token) => token.text);
  const count = readCardinal(near, 0);
  if (!count || count.value > 9999) return null;
  for (let k = i; k < i + count.next; k++) if (!isAdjacent(tokens, k)) return null;
  const counted = meaningAt(tokens, i + count.next, 'unit');
  if (!counted || counted.meaning.definite || counted.clitic || counted.meaning.count === 2)
    return null;
  return made(counted.meaning.unit, count.value, counted.next, first.start, counted.end);
}

const BEFORE_ONE = words('منذ|ومنذ|قبل|وقبل|خلال|غضون|بعد|وبعد|نحو|من');

/** One unit without a number is a length only after a word of time: قبل أسبوع, منذ عام. */
function isCountable(tokens: readonly Token[], i: number): boolean {
  return isWord(tokens, i - 1, BEFORE_ONE) && isAdjacent(tokens, i - 1);
}

function made(unit: Unit, count: number, next: number, start: number, end: number) {
  return { value: { unit, count }, next, start, end };
}
