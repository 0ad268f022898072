import { readOrdinal } from '../../arabic/numerals.ts';
import type { Candidate } from '../candidate.ts';
import { readDirection, readYear, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { parsePeriod } from './period.ts';
import { seasonEnd } from './year.ts';

const THIS = words('هذا|هذه');
const OF = words('من|في');
const CENTURY = words('القرن|للقرن|بالقرن|والقرن|قرن');
const LAST = words('الماضي|المنصرم|الفائت');
const PRESENT = words('الحالي|الجاري|الحادي');
const AGE = /^(?:ال)?عمر(?:ه|ها|هم|هن|هما|نا|ك|كم|ي)?$/u;

/** `صيف 2020`, `الصيف الماضي`, `خريف العام المقبل`, `هذا الشتاء`; a bare season is weather. */
export function parseSeason(tokens: readonly Token[], i: number): Candidate | null {
  const lead = isWord(tokens, i, THIS) && isAdjacent(tokens, i) ? 1 : 0;
  const found = meaningAt(tokens, i + lead, 'season');
  if (!found) return null;
  const { season, definite } = found.meaning;
  const base = { from: i, start: lead ? tokens[i]!.start : found.start };
  if (lead) {
    if (!definite) return null;
    const facts = { season, direction: { direction: 'this', steps: 1 } } as const;
    return { ...base, to: found.next, end: found.end, facts };
  }
  if (!isAdjacent(tokens, found.next - 1)) return null;
  const direction = definite ? readDirection(tokens, found.next) : null;
  if (direction) {
    const facts = { season, direction: direction.value };
    return { ...base, to: direction.next, end: direction.end, facts };
  }
  const at =
    isWord(tokens, found.next, OF) && isAdjacent(tokens, found.next) ? found.next + 1 : found.next;
  const year = readYear(tokens, at);
  if (year && !year.value.hijri && year.value.year >= 1500) {
    const facts = { season, year: year.value.year };
    const second = seasonEnd(tokens, year);
    return { ...base, to: second?.next ?? year.next, end: second?.end ?? year.end, facts };
  }
  const period = parsePeriod(tokens, at);
  if (period?.facts.period?.unit !== 'year') return null;
  return { ...period, ...base, facts: { ...period.facts, season } };
}

/** `سبعينيات القرن الماضي`, `التسعينات`, `القرن التاسع عشر`, `القرن الـ19`. */
export function parseDecade(tokens: readonly Token[], i: number): Candidate | null {
  const decade = meaningAt(tokens, i, 'decade');
  if (!decade) return parseNthDecade(tokens, i) ?? parseCentury(tokens, i);
  const base = { from: i, start: decade.start };
  if (isAdjacent(tokens, decade.next - 1)) {
    const of = isWord(tokens, decade.next, OF) && isAdjacent(tokens, decade.next);
    if (of && AGE.test(tokens[decade.next + 1]?.text ?? '')) return null;
    const century = parseCentury(tokens, decade.next + (of ? 1 : 0));
    if (century) {
      const facts = { decade: century.facts.century! + decade.meaning.decade };
      return { ...century, ...base, facts };
    }
  }
  if (!decade.meaning.definite || decade.meaning.decade < 30) return null;
  const facts = { decade: 1900 + decade.meaning.decade };
  return { ...base, to: decade.next, end: decade.end, facts };
}

const DECADE = words('العقد|للعقد|بالعقد|والعقد');
const LAST_OF = words('الأخير');
/** Decades of a century: العاشر is its last. */
const DECADES = 10;

/** `العقد الأخير من القرن التاسع عشر`, `العقد الثاني من القرن العشرين`. */
function parseNthDecade(tokens: readonly Token[], i: number): Candidate | null {
  if (!isWord(tokens, i, DECADE) || !isAdjacent(tokens, i)) return null;
  const nth = isWord(tokens, i + 1, LAST_OF)
    ? DECADES
    : readOrdinal([tokens[i + 1]!.text], 0)?.value;
  if (!nth || nth > DECADES || !isWord(tokens, i + 2, OF)) return null;
  const century = parseCentury(tokens, i + 3);
  if (!century) return null;
  const start = tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0);
  return { ...century, from: i, start, facts: { decade: century.facts.century! + (nth - 1) * 10 } };
}

export function parseCentury(tokens: readonly Token[], i: number): Candidate | null {
  if (!isWord(tokens, i, CENTURY) || !isAdjacent(tokens, i)) return null;
  const start = tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0);
  if (isWord(tokens, i + 1, LAST)) {
    return { from: i, to: i + 2, start, end: tokens[i + 1]!.end, facts: { century: 1900 } };
  }
  const at = tokens[i + 1]!.text === 'ال' && tokens[i + 1]!.gap === 'none' ? i + 2 : i + 1;
  const digits = tokens[at];
  if (digits?.number != null) {
    if (digits.number < 1 || digits.number > 22) return null;
    if (at === i + 1 && digits.text.length !== 2) return null;
    return {
      from: i,
      to: at + 1,
      start,
      end: digits.end,
      facts: { century: (digits.number - 1) * 100 },
    };
  }
  const near = tokens.slice(i + 1, i + 4).map((token) => token.text);
  const ordinal = readOrdinal(near, 0);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 21) {
    if (!isWord(tokens, i + 1, PRESENT)) return null;
    return { from: i, to: i + 2, start, end: tokens[i + 1]!.end, facts: { century: 2000 } };
  }
  const next = i + 1 + ordinal.next;
  return {
    from: i,
    to: next,
    start,
    end: tokens[next - 1]!.end,
    facts: { century: (ordinal.value - 1) * 100 },
  };
}
