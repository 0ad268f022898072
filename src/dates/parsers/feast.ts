import type { Candidate, Facts } from '../candidate.ts';
import { FEASTS, type Feast } from '../lexicon/feasts.ts';
import { readDirection, readYear, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';
import { isCounted } from './shared.ts';

const EPITHETS = words('المبارك|السعيد|المجيد|الشريف|العالمي|الدولي|المباركة|الأغر|العالمية');
const OF = words('من|في|ل');
const EVE = wordsOrJoined('عشية|ليلة');

/** After these a feast without its year is the one beside the publication. */
const TIMES = wordsOrJoined('خلال|قبل|بعد|منذ|حتى|قبيل|بعيد|غداة|حلول|بحلول');

function isOfTime(tokens: readonly Token[], i: number): boolean {
  return isWord(tokens, i - 1, TIMES) && isAdjacent(tokens, i - 1);
}

/**
 * A feast with the year that places it: `عيد الفطر 2023`, `عاشوراء 1444`, `عيد الأضحى المبارك لعام
 * 1443هـ`, `عيد الفطر الماضي`. Without a year or a direction it comes every year and is a date only
 * after a word of time: `خلال عيد العمال`, `عشية عيد الفطر`.
 */
export function parseFeast(tokens: readonly Token[], i: number): Candidate | null {
  if (isWord(tokens, i, EVE) && isAdjacent(tokens, i)) {
    const feast = parseFeast(tokens, i + 1);
    const start = tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0);
    return feast && { ...feast, from: i, start, facts: { ...feast.facts, eve: true } };
  }
  const found = feastAt(tokens, i);
  if (!found) return null;
  let at = found.next;
  if (isWord(tokens, at, EPITHETS) && isAdjacent(tokens, at - 1)) at++;
  const base = { from: i, start: tokens[i]!.start + found.clitic };
  const bare = { to: at, end: tokens[at - 1]!.end, facts: placeOf(found.feast) };
  const yearless = isOfTime(tokens, i) ? { ...base, ...bare } : null;
  // يوم عيد الميلاد، عام 2009
  const isParted = tokens[at - 1]!.mark === '،' && readYear(tokens, at)?.value.marked === true;
  if (!isAdjacent(tokens, at - 1) && !isParted) return yearless;
  const direction = readDirection(tokens, at);
  if (direction) {
    const facts = { ...placeOf(found.feast), direction: direction.value };
    return { ...base, to: direction.next, end: direction.end, facts };
  }
  if (isWord(tokens, at, OF)) at++;
  const year = readYear(tokens, at);
  if (!year) return yearless;
  if (isCounted(tokens, year)) return null;
  const facts = inYear(found.feast, year.value.year, year.value.hijri);
  return facts && { ...base, to: year.next, end: year.end, facts };
}

function feastAt(tokens: readonly Token[], i: number) {
  const first = tokens[i]!.text;
  const clitic = FEASTS.has(first) || !/^[وفبلك]/u.test(first) ? 0 : 1;
  for (const { words: name, feast } of FEASTS.get(first.slice(clitic)) ?? []) {
    const fits = name.every(
      (word, k) => k === 0 || (isAdjacent(tokens, i + k - 1) && tokens[i + k]!.text === word),
    );
    if (fits) return { feast, clitic, next: i + name.length };
  }
  return null;
}

function placeOf({ name, calendar, month, day }: Feast): Facts {
  return calendar === 'hijri'
    ? { feast: name, hijri: { month, day } }
    : { feast: name, month, day };
}

function inYear(feast: Feast, year: number, isHijri: boolean): Facts | null {
  const place = placeOf(feast);
  if (!isHijri) {
    const other = feast.other ? { otherDay: feast.other } : {};
    return { ...place, year, ...other };
  }
  return place.hijri ? { ...place, hijri: { ...place.hijri, year } } : null;
}
