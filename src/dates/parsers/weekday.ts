import type { Candidate } from '../candidate.ts';
import { readDirection, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { startOf } from './relative-day.ts';
import { periodOf } from './shared.ts';

const DAY = wordsOrJoined('يوم|ليوم|بيوم|هذا|لهذا');
const EVERY = wordsOrJoined('أيام');
const EACH = wordsOrJoined('كل');
const A_DAY = words('يوم');
/** The other two, both: `الاثنين الآخرين`. */
const TWO = words('الآخرين|الأخريين|الآخران|معا|كليهما|اللذين|اللتين');
const DAYS = wordsOrJoined('أيام');
const MONDAY = 1;
const BETWEEN = wordsOrJoined('بين');
const OF = words('من');
const WEEK = words('الأسبوع|الاسبوع|الإسبوع');
const THIS = words('هذا|هذه');
/** الجمعة after these is a prayer, الخميس a town or an army, السبت a market. */
const NOT_A_DAY_BEFORE = wordsOrJoined(
  'خطيب|خطباء|إمام|أئمة|عبد|خطب|صلاة|خطبة|خطبتي|سوق|مسجد|بنت|كلا|هذين|سورة|آل|أبو|بن|بو|الجنرال|أحد|ابن|لصلاة|لخطبة|حي|بلدة|قرية|مدينة|بلدية|منطقة|وادي|أولاد|محلة|' +
    'بسوق|لسوق|ببلدة|بحي|بمنطقة|بمدينة',
);

/** الجمعة الحزينة, السبت الأسود: a feast or a day of remembrance, not the one beside the publication. */
const FEASTS_OF_WEEK = words('الحزينة|العظيمة|السوداء|الأسود|الدامي|الدامية|البيضاء|الأبيض');

/** `كل جمعة`, `كل يوم جمعة`: every one of them. */
export function parseEveryWeekday(tokens: readonly Token[], i: number): Candidate | null {
  if (!isWord(tokens, i, EACH) || !isAdjacent(tokens, i)) return null;
  const at = isWord(tokens, i + 1, A_DAY) && isAdjacent(tokens, i + 1) ? i + 2 : i + 1;
  // كل أحد is everybody.
  const isPerson = at === i + 1 && isWord(tokens, at, ANYONE);
  const found = isPerson
    ? null
    : (meaningAt(tokens, at, 'weekday-bare') ??
      (at > i + 1 ? meaningAt(tokens, at, 'weekday') : null));
  if (!found || found.clitic > 0) return null;
  const start = tokens[i]!.start + (/^[وف]/u.test(tokens[i]!.text) ? 1 : 0);
  const facts = { weekday: found.meaning.weekday, every: true };
  return { from: i, to: found.next, start, end: found.end, facts };
}

const ANYONE = words('أحد|اثنين');

/** A weekday: `الأحد`, `يوم الاثنين الماضي`, `السبت بعد المقبل`, `الأحد من الأسبوع الماضي`. */
export function parseWeekday(tokens: readonly Token[], i: number): Candidate | null {
  const lead = isWord(tokens, i, DAY) && isAdjacent(tokens, i) ? 1 : 0;
  const found =
    meaningAt(tokens, i + lead, 'weekday') ??
    (lead ? meaningAt(tokens, i + 1, 'weekday-bare') : null);
  if (!found) return null;
  if (isWord(tokens, i - 1, EACH) && isAdjacent(tokens, i - 1)) return null;
  const isRecurring = isWord(tokens, i - 1, EVERY) && isAdjacent(tokens, i - 1);
  if (!lead && isWord(tokens, i - 1, NOT_A_DAY_BEFORE) && isAdjacent(tokens, i - 1)) return null;
  if (!lead && found.clitic === 0 && isRecurring && !isPlacedList(tokens, i, found.next)) {
    return null;
  }
  if (isWord(tokens, found.next, FEASTS_OF_WEEK) && isAdjacent(tokens, found.next - 1)) return null;
  if (!lead && weekdayIsTwo(tokens, found.next, found.meaning.weekday)) return null;
  if (!lead && isBetweenTwo(tokens, i, found.next, found.meaning.weekday)) return null;
  const base = { from: i, start: lead ? startOf(tokens, i) : found.start };
  const { weekday } = found.meaning;
  if (isAdjacent(tokens, found.next - 1)) {
    const direction = readDirection(tokens, found.next);
    if (direction) {
      const facts = { weekday, direction: direction.value };
      return { ...base, to: direction.next, end: direction.end, facts };
    }
    const week = weekAfter(tokens, found.next);
    if (week)
      return {
        ...base,
        to: week.next,
        end: tokens[week.next - 1]!.end,
        facts: { weekday, period: week.period },
      };
  }
  return { ...base, to: found.next, end: found.end, facts: { weekday } };
}

/** `أيام السبت والأحد المقبلين` are two days; `أيام السبت والأحد` come every week. */
function isPlacedList(tokens: readonly Token[], i: number, next: number): boolean {
  if (!isWord(tokens, i - 1, DAYS)) return false;
  let at = next;
  for (let days = 1; days < 7; days++) {
    const more = tokens[at]?.text.startsWith('و') ? meaningAt(tokens, at, 'weekday') : null;
    if (!more) return days > 1 && readDirection(tokens, at) !== null;
    at = more.next;
  }
  return false;
}

function weekdayIsTwo(tokens: readonly Token[], next: number, weekday: number): boolean {
  return weekday === MONDAY && isAdjacent(tokens, next - 1) && isWord(tokens, next, TWO);
}

/** `بين الاثنين` is "between the two", unless another weekday follows: `بين الاثنين والأربعاء`. */
function isBetweenTwo(tokens: readonly Token[], i: number, next: number, weekday: number): boolean {
  return (
    weekday === MONDAY && isWord(tokens, i - 1, BETWEEN) && !meaningAt(tokens, next, 'weekday')
  );
}

function weekAfter(tokens: readonly Token[], i: number) {
  const at = isWord(tokens, i, OF) && isAdjacent(tokens, i) ? i + 1 : i;
  if (isWord(tokens, at, THIS) && isWord(tokens, at + 1, WEEK)) {
    return { period: { unit: 'week', steps: 0 } as const, next: at + 2 };
  }
  if (!isWord(tokens, at, WEEK) || !isAdjacent(tokens, at)) return null;
  const direction = meaningAt(tokens, at + 1, 'direction');
  return direction && { period: periodOf('week', direction.meaning), next: direction.next };
}
