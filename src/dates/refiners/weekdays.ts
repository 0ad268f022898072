import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { words } from '../readers.ts';
import { isWord, meaningAt, type Token } from '../tokens.ts';
import { hasDate, hasWeekday, isRelative } from './merge.ts';

const DUAL = /ين$/u;
const FEMININE = /ه$/u;
const OPENS_LIST = words('يومي|أيام|ليومي|وأيام|ويومي|بأيام|خلال');
const DASHES = new Set(['-', '/', '–', '—']);

const isWeekdayOnly = (f: Facts) =>
  hasWeekday(f) && !hasDate(f) && !isRelative(f) && !f.direction && !f.until && !f.period;

/** `ليل الثلاثاء - الأربعاء` is one night, from the first day to the second. */
export const joinNights: Refiner = (candidates, tokens) => {
  const out: Candidate[] = [];
  for (const next of candidates) {
    const last = out.at(-1);
    if (last && isOneNight(last, next, tokens)) {
      const facts = { ...last.facts, until: next.facts };
      out[out.length - 1] = { ...last, to: next.to, end: next.end, facts };
    } else {
      out.push(next);
    }
  }
  return out;
};

/**
 * What is said of the last weekday of a list in the dual or the plural is said of all:
 * `الخميس والجمعة المقبلين`, `أيام السبت والأحد والاثنين المقبلة`. الجمعة المقبلة alone is one Friday.
 */
export const shareDirection: Refiner = (candidates, tokens) => {
  const out = [...candidates];
  for (let last = out.length - 1; last > 0; last--) {
    const { facts, to } = out[last]!;
    if (!hasWeekday(facts) || facts.direction === undefined) continue;
    let first = last;
    while (first > 0 && isWeekdayOnly(out[first - 1]!.facts) && isListed(out, first, tokens)) {
      first--;
    }
    const word = tokens[to - 1]!.text;
    const isPlural = last - first > 1 || isWord(tokens, out[first]!.from - 1, OPENS_LIST);
    if (!DUAL.test(word) && !(FEMININE.test(word) && isPlural)) continue;
    for (let i = first; i < last; i++) {
      out[i] = { ...out[i]!, facts: { ...out[i]!.facts, direction: facts.direction } };
    }
    last = first;
  }
  return out;
};

/** `الخميس والجمعة 17 و18 نوفمبر`: each weekday belongs to its own date, which it may contradict. */
export const pairWeekdays: Refiner = (candidates, tokens) => {
  const out = [...candidates];
  for (let i = 0; i + 3 < out.length; i++) {
    const [a, b, c, d] = out.slice(i, i + 4) as [Candidate, Candidate, Candidate, Candidate];
    const isPattern =
      isWeekdayOnly(a.facts) &&
      isWeekdayOnly(b.facts) &&
      isListed(out, i + 1, tokens) &&
      b.to === c.from &&
      isPlainDate(c.facts) &&
      isPlainDate(d.facts) &&
      d.from - c.to <= 1;
    if (!isPattern) continue;
    const paired = (date: Candidate, { facts }: Candidate) => ({
      ...date,
      facts: { ...date.facts, weekday: facts.weekday! },
    });
    out.splice(i, 4, paired(c, a), paired(d, b));
  }
  return out;
};

const isPlainDate = (f: Facts) => hasDate(f) && !hasWeekday(f) && !isRelative(f) && !f.until;

/** Whether candidate `i` stands beside the one before it, joined by و or a comma. */
function isListed(candidates: readonly Candidate[], i: number, tokens: readonly Token[]): boolean {
  const [a, b] = [candidates[i - 1]!, candidates[i]!];
  if (b.from !== a.to) return false;
  const { gap, mark } = tokens[a.to - 1]!;
  if (mark === '،' || mark === ',') return true;
  return gap === 'space' && tokens[b.from]!.text.startsWith('و');
}

function isOneNight(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  if (!isWeekdayOnly(a.facts) || !isWeekdayOnly(b.facts) || a.to !== b.from) return false;
  const last = tokens[a.to - 1]!;
  const near = last.gap === 'space' || DASHES.has(last.mark);
  if (!near || tokens[b.from]!.text.startsWith('و')) return false;
  if (b.facts.weekday !== (a.facts.weekday! + 1) % 7) return false;
  return meaningAt(tokens, a.from - 1, 'daypart')?.meaning.daypart === 'NI';
}
