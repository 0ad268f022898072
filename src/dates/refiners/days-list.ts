import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { isTied, readDay, words, wordsOrJoined } from '../readers.ts';
import { isWord, meaningAt, type Token } from '../tokens.ts';
import { isMove } from './moves.ts';

const AND = words('و|أو');
const TO = words('إلى|الى|حتى|وحتى|لغاية|وإلى|والى');
const OPENS = words(
  'من|بين|يوم|يومي|أيام|في|ليومي|وبين|الفترة|بأيام|خلال|ايام|بيومي|ويومي|وأيام|الأيام|بتاريخ|بتاريخي|تاريخي',
);
const BETWEEN = wordsOrJoined('بين');
/** A number after these counts or names something else: `قتل 9 و10 يونيو` has no 9th. */
const COUNTS = wordsOrJoined(
  'الساعة|رقم|عدد|المادة|المادتين|الدقيقة|نحو|حوالي|قتل|قتلت|أصيب|أصيبت|مقتل|إصابة|بلغ|بلغت|سجل|سجلت|القرار|الفصل|العدد|المجموعة|الجولة|' +
    'بنسبة|اعتقال|اعتقلت|أكثر|أقل|المركز|المرتبة|صفحة|الصفحة|قرابة|زهاء|بنتيجة|سن|السن|عمر|الفئة',
);
const COMMAS = new Set(['،', ',']);
/** `13/14 مايو` is the night between. */
const DASHES = new Set(['-', '–', '—', '/']);
/** Days of one list, at most: there are no more in a month. */
const LONGEST_LIST = 31;

/** A day number: tokens `[from, to)`, and its offsets. */
interface ListedDay {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** How a day is tied to what follows it. */
type Joint = 'and' | 'comma' | 'dash' | 'to';

/**
 * Day numbers that share the month after them: `13 إلى 15 تموز`, `من 1-8 شهر ايلول` become one
 * range; `يومي 22 و24 مارس`, `9، 10 و11 يونيو`, `السبت 3 والأحد 4 يونيو`, `الخامس والسادس من يوليو`
 * are days of their own.
 */
export const shareMonth: Refiner = (candidates, tokens) =>
  candidates
    .flatMap((candidate) => {
      const { facts } = candidate;
      const day = facts.day ?? facts.hijri?.day;
      const isPlain =
        facts.until === undefined && facts.weekday === undefined && facts.relativeDay === undefined;
      return day === undefined || !isPlain ? [candidate] : withDaysBefore(candidate, day, tokens);
    })
    // السبت 3 والأحد 4 يونيو: the 3rd was found after Sunday and stands before it.
    .sort((a, b) => a.start - b.start);

function withDaysBefore(last: Candidate, day: number, tokens: readonly Token[]): Candidate[] {
  const listed: ListedDay[] = [];
  let next = { value: day, from: headOf(last, tokens) };
  let isRange = false;
  let hasAnd = false;
  let isChained = false;
  while (listed.length < LONGEST_LIST) {
    const found = before(next.from, tokens);
    if (!found || found.day.value >= next.value) break;
    const { day: listedDay, joint } = found;
    // `9 و10-12 يونيو`: only the last two may make a range; `20-21-22 ماي` are three days.
    if ((joint === 'dash' || joint === 'to') && listed.length > 0 && !isChained) break;
    const isOpened = isWord(tokens, listedDay.from - 1, OPENS);
    if (joint === 'to' && !isOpened && tokens[listedDay.from]!.number === null) break;
    if (!isOpened && isWord(tokens, listedDay.from - 1, COUNTS)) break;
    hasAnd ||= joint === 'and';
    if (joint === 'comma' && !hasAnd && !isOpenedFurther(listedDay.from, tokens)) {
      if (!headsLine(listedDay.from, tokens)) break;
    }
    listed.unshift(listedDay);
    next = listedDay;
    if (joint === 'to' && isMove(tokens, listedDay.from)) break;
    const isChain = joint === 'dash' && before(listedDay.from, tokens)?.joint === 'dash';
    if (isChain) {
      isChained = true;
      continue;
    }
    if (isChained) break;
    isRange = joint === 'dash' || joint === 'to' || isWord(tokens, listedDay.from - 1, BETWEEN);
    if (isRange) break;
  }
  if (listed.length === 0) return [last];
  if (isRange) {
    const [first, ...others] = listed;
    return [...others.slice(0, -1).map((each) => dayOf(each, last)), rangeOf(first!, last)];
  }
  return [...listed.map((each) => dayOf(each, last)), last];
}

/** The first token of a listed date: its weekday, if one stands before it. */
function headOf({ from }: Candidate, tokens: readonly Token[]): number {
  return meaningAt(tokens, from - 1, 'weekday')?.next === from ? from - 1 : from;
}

/** The day number before token `at` and what ties it to that: و, a comma, a dash or إلى. */
function before(at: number, tokens: readonly Token[]): { day: ListedDay; joint: Joint } | null {
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last) return null;
  const found = (end: number, joint: Joint) => {
    const day = dayEndingAt(tokens, end);
    return day && { day, joint };
  };
  if (isWord(tokens, at - 1, TO)) return found(at - 2, 'to');
  if (isWord(tokens, at - 1, AND)) return found(at - 2, 'and');
  if (token.number === null && token.text.startsWith('و')) return found(at - 1, 'and');
  if (last.number !== null && DASHES.has(last.mark)) return found(at - 1, 'dash');
  return COMMAS.has(last.mark) ? found(at - 1, 'comma') : null;
}

/** `20، 21، 22 مايو` at the head of a line or sentence, or after a colon. */
function headsLine(from: number, tokens: readonly Token[]): boolean {
  let at = from;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const previous = tokens[at - 1];
    if (!previous || previous.gap === 'line' || /[.:؟!]$/u.test(previous.mark)) return true;
    const more = before(at, tokens);
    if (more?.joint !== 'comma') return false;
    at = more.day.from;
  }
  return false;
}

/** `أيام 9، 10، 11 يونيو`: a list of commas alone must begin with a word of time. */
function isOpenedFurther(from: number, tokens: readonly Token[]): boolean {
  let at = from;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    if (isWord(tokens, at - 1, OPENS)) return true;
    const more = before(at, tokens);
    if (more?.joint !== 'comma') return false;
    at = more.day.from;
  }
  return false;
}

/** The `21` of `20-21-22 ماي`. */
function isChained(tokens: readonly Token[], i: number): boolean {
  const [first, day] = [tokens[i - 1]!, tokens[i]!];
  return DASHES.has(first.mark) && first.text.length <= 2 && first.number! < (day.number ?? 0);
}

function dayEndingAt(tokens: readonly Token[], last: number): ListedDay | null {
  for (const length of [2, 1]) {
    const from = last - length + 1;
    if (from < 0 || (isTied(tokens, from - 1) && !isChained(tokens, from))) continue;
    const day = readDay(tokens, from);
    if (day && day.next === last + 1)
      return { value: day.value, from, to: day.next, start: day.start, end: day.end };
  }
  return null;
}

function withDay(facts: Facts, day: number): Facts {
  return facts.hijri?.day === undefined
    ? { ...facts, day }
    : { ...facts, hijri: { ...facts.hijri, day } };
}

function rangeOf(first: ListedDay, candidate: Candidate): Candidate {
  const facts = { ...withDay(candidate.facts, first.value), until: candidate.facts };
  return { from: first.from, to: candidate.to, start: first.start, end: candidate.end, facts };
}

function dayOf(day: ListedDay, candidate: Candidate): Candidate {
  return {
    from: day.from,
    to: day.to,
    start: day.start,
    end: day.end,
    facts: withDay(candidate.facts, day.value),
  };
}
