import { readCardinal } from '../../arabic/numerals.ts';
import type { Candidate, Facts } from '../candidate.ts';
import type { Unit } from '../lexicon/entry.ts';
import { isTied, readMonth, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';

const AGO = wordsOrJoined('منذ|قبل');
const SINCE = wordsOrJoined('منذ');
const WITHIN = wordsOrJoined('خلال|غضون|ظرف|مهلة');
const AFTER = wordsOrJoined('بعد');
const ABOUT = words('نحو|حوالي|قرابة|زهاء|أكثر|أقل|ما|مدة|نحوا');
/** These give a length no room: `لمدة أسبوعين`. */
const MEASURED = words('مدة');
const THAN = words('من|يقارب');
const ANCHOR = words('من|على');
/** Between a length and what it is counted from. */
const ADVERBS = words('تقريبا|فقط|كاملة|كامل|واحد|واحدة');
const FROM_EVENT = words(
  'التوقيع|تاريخه|توقيعه|توقيعها|صدوره|صدورها|ذلك|إعلانه|إعلانها|انطلاقه|انطلاقها',
);
const EVENT_NOUNS = /^(?:ان|انطلاق|بدا|بدء|اندلاع|وقوع|موعد|انتهاء|اجراء|افتتاح|وصول)/u;

/**
 * A length of time: `منذ 3 أيام` and `قبل يومين` count back from the reference, `قبل يومين من`,
 * `بعد ثلاثة أشهر` and `خلال أسبوعين` from another event. `ثلاثة أشهر` alone is
 * an age or a sentence and is left, as are
 * Lengths without a number (منذ سنوات, لعدة أسابيع) say no day and are left.
 */
export function parseLength(tokens: readonly Token[], i: number): Candidate | null {
  if (isRepeated(tokens, i)) return null;
  const within = isWord(tokens, i, WITHIN);
  if (!within && !isWord(tokens, i, AGO) && !isWord(tokens, i, AFTER)) return null;
  if (!isAdjacent(tokens, i)) return null;
  let at = i + 1;
  if (isWord(tokens, at, ABOUT) && isAdjacent(tokens, at)) at++;
  if (isWord(tokens, at, THAN) && isAdjacent(tokens, at)) at++;
  const length = readLength(tokens, at);
  if (!length) return null;
  const about = at > i + 1 && !isWord(tokens, i + 1, MEASURED) ? { about: true } : {};
  const then = isWord(tokens, length.next, ADVERBS) ? length.next + 1 : length.next;
  const base = {
    from: i,
    to: length.next,
    start: tokens[i]!.start + (/^[وف](?=.{3})/u.test(tokens[i]!.text) ? 1 : 0),
    end: length.end,
  };
  const facts: Facts = { length: length.value, ...about };
  const follows = isAdjacent(tokens, length.next - 1);
  const fromEvent = follows && isWord(tokens, then, ANCHOR);
  if (within || isWord(tokens, i, AFTER)) {
    const sign = { sign: 1, anchored: true, ...(within ? { deadline: true } : {}) } as const;
    if (!fromEvent || !isWord(tokens, length.next + 1, FROM_EVENT)) {
      const ahead =
        !within && !fromEvent && !(follows && EVENT_NOUNS.test(tokens[then]?.text ?? ''));
      return { ...base, facts: { ...facts, ...sign, ...(ahead ? { ahead } : {}) } };
    }
    const last = tokens[length.next + 1]!;
    return { ...base, to: length.next + 2, end: last.end, facts: { ...facts, ...sign, fromEvent } };
  }
  if (isWord(tokens, i, SINCE)) return { ...base, facts: { ...facts, sign: -1 } };
  const anchored = fromEvent || (follows && EVENT_NOUNS.test(tokens[then]?.text ?? ''));
  return { ...base, facts: { ...facts, sign: -1, ...(anchored ? { anchored } : {}) } };
}

/** `يوما بعد يوم`, `عاما بعد عام`: again and again. */
function isRepeated(tokens: readonly Token[], i: number): boolean {
  const before = meaningAt(tokens, i - 1, 'unit');
  const after = meaningAt(tokens, i + 1, 'unit');
  return before !== null && before.meaning.unit === after?.meaning.unit && before.next === i;
}

function readLength(tokens: readonly Token[], i: number) {
  const unit = meaningAt(tokens, i, 'unit');
  if (unit && !unit.meaning.definite && unit.meaning.count !== 'plural') {
    if (unit.meaning.count === 1 && isNamed(tokens, i, unit.next)) return null;
    if (unit.meaning.unit === 'decade' && unit.meaning.count === 1 && isHolding(tokens, unit.next))
      return null;
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

/** عقد of ten years, not of holding (`قبل عقد القمة`) or a contract (`خلال عقد اتفاق`). */
const DECADE_GOES_ON = words('من|ونصف|واحد|كامل|تقريبا|على|ونيف|أو|مضى|خلا|كان|كانت');

function isHolding(tokens: readonly Token[], next: number): boolean {
  return isAdjacent(tokens, next - 1) && !isWord(tokens, next, DECADE_GOES_ON);
}

/** منذ يوم الاثنين, خلال شهر جانفي, قبل عام 2015: the name or number makes it that one. */
function isNamed(tokens: readonly Token[], i: number, next: number): boolean {
  if (!isAdjacent(tokens, next - 1)) return false;
  if (tokens[next]!.number !== null || readMonth(tokens, i)) return true;
  return NAMES.some((kind) => meaningAt(tokens, next, kind) !== null);
}

const NAMES = ['weekday', 'weekday-bare', 'relative-day', 'month', 'hijri-month'] as const;

function made(unit: Unit, count: number, next: number, start: number, end: number) {
  return { value: { unit, count }, next, start, end };
}
