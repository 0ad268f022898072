import { readCardinal, readOrdinal } from '../../arabic/numerals.ts';
import type { Candidate } from '../candidate.ts';
import { isTied, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { readZone } from './zone.ts';

const HOUR = words('الساعة|للساعة|بالساعة|والساعة');
/** Short for it beside digits: `سا 14:00`, `14:00 سا`. */
const SHORT_HOUR = words('سا');
const HALVES: ReadonlyMap<string, number> = new Map([
  ['ونصف', 30],
  ['والنصف', 30],
  ['وربع', 15],
  ['والربع', 15],
  ['وثلث', 20],
  ['والثلث', 20],
]);
const LESS: ReadonlyMap<string, number> = new Map([
  ['ربعا', 15],
  ['ربع', 15],
  ['الربع', 15],
  ['ثلثا', 20],
  ['ثلث', 20],
]);
const EXCEPT = words('إلا');
const MORNING = words('صباحا|فجرا|ضحى');
const NOON = words('ظهرا');
const EVENING = words('مساء|عصرا|مساءا');
const NIGHT = words('ليلا');
/** `الساعة 2 ليلا` is of the small hours, `الساعة 9 ليلا` of the evening. */
const SMALL_HOURS = 5;
const MINUTES = words('دقيقة|دقائق');
const PERIOD_WORDS = words('بعد|قبل');
const OF = words('من');
const AT = words('في|حتى|من|إلى|عند|حوالي|نحو|بحلول|قرابة|تمام|حدود|منذ|بعد|قبل|وحتى');

/**
 * A time of day: `الساعة 16:00 بتوقيت ليبيا (14:00 ت.غ)`, `الساعة الثامنة والنصف صباحا`,
 * `10:30 ت.غ`. A bare `16:00` is a time only with a zone or صباحا/مساء after it: scores look so too.
 */
export function parseClock(tokens: readonly Token[], i: number): Candidate | null {
  return clockAt(tokens, i, true);
}

/** `outer`: a second clock in brackets may follow the zone; that one has no third in it. */
function clockAt(tokens: readonly Token[], i: number, outer: boolean): Candidate | null {
  const isShort = isWord(tokens, i, SHORT_HOUR) && tokens[i + 1]?.number != null;
  const lead = (isShort || isWord(tokens, i, HOUR)) && isAdjacent(tokens, i) ? 1 : 0;
  const time = readTime(tokens, i + lead, lead === 1);
  if (!time) return null;
  const isCalled = lead === 1 || (time.digits && isWord(tokens, time.next, SHORT_HOUR));
  const start = lead
    ? tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0)
    : tokens[i]!.start;
  let next = time.next + (isCalled && lead === 0 ? 1 : 0);
  let hour = time.hour;
  const half = isAdjacent(tokens, next - 1) ? dayHalf(tokens, next, hour) : null;
  let { minute } = time;
  if (half) {
    next = half.next;
    if (half.afternoon && hour < 12) hour += 12;
    if (!half.afternoon && hour === 12 && half.midnight) hour = 0;
    // السابعة صباحا و23 دقيقة
    const more = minute === 0 && half.next > time.next ? minutesAfter(tokens, next) : null;
    if (more) {
      minute = more.minute;
      next = more.next;
    }
  }
  const zone = (outer && zoneWithClock(tokens, next)) || readZone(tokens, next);
  if (!zone && !isCalled && (!half || time.comma)) return null;
  // الساعات الأولى من مساء الثلاثاء: an adjective, unless a preposition stands before it.
  const isNamed = half !== null && half.next > time.next;
  if (!zone && !isCalled && !isNamed && !isWord(tokens, i - 1, AT)) return null;
  if (zone) next = zone.next;
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    from: i,
    to: next,
    start,
    end: zone?.end ?? tokens[next - 1]!.end,
    facts: { clock, ...(zone ? { zone: zone.name } : {}) },
  };
}

/** `بتوقيت ليبيا (14:00 ت.غ)`: a zone with the same time in another. */
function zoneWithClock(tokens: readonly Token[], i: number) {
  const zone = readZone(tokens, i);
  const last = zone && tokens[zone.next - 1]!;
  if (last?.mark !== '(') return null;
  const inner = clockAt(tokens, zone!.next, false);
  if (!inner) return null;
  const closes = tokens[inner.to - 1]!.mark.includes(')');
  return { name: zone!.name, next: inner.to, end: inner.end + (closes ? 1 : 0) };
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly digits?: true;
  /** Hour and minutes parted by a comma, which a decimal has, too. */
  readonly comma?: boolean;
}

function readTime(tokens: readonly Token[], i: number, stated: boolean): Time | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.number !== null) {
    if (token.number > 24 || token.text.length > 2) return null;
    const minutes = tokens[i + 1];
    if (
      [':', '.', '٫', ','].includes(token.mark) &&
      minutes?.number != null &&
      minutes.text.length === 2
    ) {
      if (minutes.number > 59 || minutes.start - token.end !== 1) return null;
      const hasSeconds =
        minutes.mark === ':' && tokens[i + 2]?.number != null && isTied(tokens, i + 1);
      const comma = token.mark === ',';
      const next = i + (hasSeconds ? 3 : 2);
      return { hour: token.number % 24, minute: minutes.number, next, digits: true, comma };
    }
    if (!stated && token.gap !== 'space') return null;
    const after = minutesAfter(tokens, i + 1);
    const next = after?.next ?? i + 1;
    return { hour: token.number % 24, minute: after?.minute ?? 0, next, digits: true };
  }
  const near = tokens.slice(i, i + 3).map((t) => t.text);
  if (!near[0]!.startsWith('ال')) return null;
  const hour = readOrdinal(near, 0) ?? (near[0] === 'الواحده' ? { value: 1, next: 1 } : null);
  if (!hour || hour.value > 12) return null;
  const next = i + hour.next;
  const joined = isAdjacent(tokens, next - 1) ? HALVES.get(tokens[next]?.text ?? '') : undefined;
  if (joined) return { hour: hour.value, minute: joined, next: next + 1 };
  if (isWord(tokens, next, EXCEPT)) {
    const part = LESS.get(tokens[next + 1]?.text ?? '');
    const less = part ? { minute: part, next: next + 2 } : minutesAt(tokens, next + 1);
    if (less) return { hour: hour.value - 1, minute: 60 - less.minute, next: less.next };
  }
  return { hour: hour.value, minute: 0, next, ...minutesAfter(tokens, next) };
}

/** `11 و27 دقيقة`, `التاسعة وخمس وعشرين دقيقة`. */
function minutesAfter(tokens: readonly Token[], i: number) {
  if (!isAdjacent(tokens, i - 1) || !tokens[i]!.text.startsWith('و')) return null;
  return tokens[i]!.text === 'و' ? minutesAt(tokens, i + 1) : minutesAt(tokens, i);
}

function minutesAt(tokens: readonly Token[], i: number): { minute: number; next: number } | null {
  const near = tokens.slice(i, i + 4).map(({ text }) => text);
  if (near[0] === undefined) return null;
  const found = readCardinal([near[0].replace(/^و(?=.{3})/u, ''), ...near.slice(1)], 0);
  if (!found || found.value < 1 || found.value > 59) return null;
  const next = i + found.next;
  return isWord(tokens, next, MINUTES) ? { minute: found.value, next: next + 1 } : null;
}

function dayHalf(tokens: readonly Token[], i: number, hour: number) {
  if (isWord(tokens, i, MORNING)) return { next: i + 1, afternoon: false, midnight: true };
  if (isWord(tokens, i, NOON))
    return { next: i + 1, afternoon: hour < SMALL_HOURS, midnight: false };
  if (isWord(tokens, i, NIGHT)) {
    return { next: i + 1, afternoon: hour > SMALL_HOURS && hour < 12, midnight: true };
  }
  if (isWord(tokens, i, EVENING)) return { next: i + 1, afternoon: true, midnight: false };
  if (isWord(tokens, i, OF)) return dayHalfOf(tokens, i, i + 1, hour);
  const daypart = meaningAt(tokens, i, 'daypart');
  if (!isWord(tokens, i, PERIOD_WORDS)) return dayHalfOf(tokens, i, i, hour);
  if (!daypart) return null;
  return { next: daypart.next, afternoon: tokens[i]!.text === 'بعد', midnight: false };
}

const AFTERNOONS: ReadonlySet<string> = new Set(['EV', 'AF']);
const FORENOONS: ReadonlySet<string> = new Set(['MO', 'DAWN']);

/** `الخامسة من مساء اليوم`, `1:14 ظهر 2 أكتوبر`: the part of the day is the day's, and tells which hour. */
function dayHalfOf(tokens: readonly Token[], i: number, at: number, hour: number) {
  const part = isAdjacent(tokens, at - 1)
    ? meaningAt(tokens, at, 'daypart')?.meaning.daypart
    : null;
  if (!part) return null;
  const isLate = part === 'NI' ? hour > SMALL_HOURS : part === 'NOON' && hour < SMALL_HOURS;
  return {
    next: i,
    afternoon: isLate || AFTERNOONS.has(part),
    midnight: part === 'NI' || FORENOONS.has(part),
  };
}
