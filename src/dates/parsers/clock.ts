import { readOrdinal } from '../../arabic/numerals.ts';
import type { Candidate } from '../candidate.ts';
import { isTied, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';

const HOUR = words('الساعة|للساعة|بالساعة|والساعة');
const ZONE_WORD = words('بتوقيت|توقيت');
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
const PERIOD_WORDS = words('بعد|قبل|من');

/**
 * A time of day: `الساعة 16:00 بتوقيت ليبيا (14:00 ت.غ)`, `الساعة الثامنة والنصف صباحا`,
 * `10:30 ت.غ`. A bare `16:00` is a time only with a zone or صباحا/مساء after it: scores look so too.
 */
export function parseClock(tokens: readonly Token[], i: number): Candidate | null {
  return clockAt(tokens, i, true);
}

/** `outer`: a second clock in brackets may follow the zone; that one has no third in it. */
function clockAt(tokens: readonly Token[], i: number, outer: boolean): Candidate | null {
  const lead = isWord(tokens, i, HOUR) && isAdjacent(tokens, i) ? 1 : 0;
  const time = readTime(tokens, i + lead, lead === 1);
  if (!time) return null;
  const start = lead
    ? tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0)
    : tokens[i]!.start;
  let { next } = time;
  let hour = time.hour;
  const half = isAdjacent(tokens, next - 1) ? dayHalf(tokens, next, hour) : null;
  if (half) {
    next = half.next;
    if (half.afternoon && hour < 12) hour += 12;
    if (!half.afternoon && hour === 12 && half.midnight) hour = 0;
  }
  const zone = readZone(tokens, next, outer);
  if (!lead && !half && !zone) return null;
  if (zone) next = zone.next;
  const clock = `${String(hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return {
    from: i,
    to: next,
    start,
    end: zone?.end ?? tokens[next - 1]!.end,
    facts: { clock, ...(zone ? { zone: zone.name } : {}) },
  };
}

function readTime(tokens: readonly Token[], i: number, stated: boolean) {
  const token = tokens[i];
  if (!token) return null;
  if (token.number !== null) {
    if (token.number > 24 || token.text.length > 2) return null;
    const minutes = tokens[i + 1];
    if (
      [':', '.', '٫'].includes(token.mark) &&
      minutes?.number != null &&
      minutes.text.length === 2
    ) {
      if (minutes.number > 59 || minutes.start - token.end !== 1) return null;
      const hasSeconds =
        minutes.mark === ':' && tokens[i + 2]?.number != null && isTied(tokens, i + 1);
      return { hour: token.number % 24, minute: minutes.number, next: i + (hasSeconds ? 3 : 2) };
    }
    if (!stated && token.gap !== 'space') return null;
    const after = minutesAfter(tokens, i + 1);
    return { hour: token.number % 24, minute: after?.minute ?? 0, next: after?.next ?? i + 1 };
  }
  const near = tokens.slice(i, i + 3).map((t) => t.text);
  if (!near[0]!.startsWith('ال')) return null;
  const hour = readOrdinal(near, 0) ?? (near[0] === 'الواحده' ? { value: 1, next: 1 } : null);
  if (!hour || hour.value > 12) return null;
  const next = i + hour.next;
  const joined = isAdjacent(tokens, next - 1) ? HALVES.get(tokens[next]?.text ?? '') : undefined;
  if (joined) return { hour: hour.value, minute: joined, next: next + 1 };
  const less = isWord(tokens, next, EXCEPT) ? LESS.get(tokens[next + 1]?.text ?? '') : undefined;
  if (less) return { hour: hour.value - 1, minute: 60 - less, next: next + 2 };
  return { hour: hour.value, minute: 0, next };
}

/** `الساعة 11 و27 دقيقة`. */
function minutesAfter(
  tokens: readonly Token[],
  i: number,
): { minute: number; next: number } | null {
  const minutes = tokens[i + 1];
  if (tokens[i]?.text !== 'و' || minutes?.number == null || minutes.number > 59) return null;
  return isWord(tokens, i + 2, MINUTES) ? { minute: minutes.number, next: i + 3 } : null;
}

function dayHalf(tokens: readonly Token[], i: number, hour: number) {
  if (isWord(tokens, i, MORNING)) return { next: i + 1, afternoon: false, midnight: true };
  if (isWord(tokens, i, NOON))
    return { next: i + 1, afternoon: hour < SMALL_HOURS, midnight: false };
  if (isWord(tokens, i, NIGHT)) {
    return { next: i + 1, afternoon: hour > SMALL_HOURS && hour < 12, midnight: true };
  }
  if (isWord(tokens, i, EVENING)) return { next: i + 1, afternoon: true, midnight: false };
  const daypart = meaningAt(tokens, i, 'daypart');
  if (!daypart || !isWord(tokens, i, PERIOD_WORDS)) return null;
  return { next: daypart.next, afternoon: tokens[i]!.text === 'بعد', midnight: false };
}

function readZone(tokens: readonly Token[], i: number, outer: boolean) {
  const previous = tokens[i - 1];
  if (!previous || previous.gap === 'line') return null;
  const bracket = previous.mark === '(';
  if (isWord(tokens, i, ZONE_WORD) && isAdjacent(tokens, i)) {
    const place = tokens[i + 1]!;
    const inner = outer && place.mark === '(' ? clockAt(tokens, i + 2, false) : null;
    if (inner) {
      const closes =
        tokens[inner.to - 1]!.mark.includes(')') || /[)]/u.test(tokens[inner.to - 1]!.mark);
      return { name: place.text, next: inner.to, end: inner.end + (closes ? 1 : 0) };
    }
    return { name: place.text, next: i + 2, end: place.end };
  }
  const isGmt =
    tokens[i]?.text === 'ت' && tokens[i]!.mark.startsWith('.') && tokens[i + 1]?.text === 'غ';
  if (isGmt) return { name: 'GMT', next: i + 2, end: tokens[i + 1]!.end };
  if (['gmt', 'غرينتش', 'جرينتش', 'غرينيتش'].includes(tokens[i]?.text ?? '') && !bracket) {
    return { name: 'GMT', next: i + 1, end: tokens[i]!.end };
  }
  return null;
}
