import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { words } from '../readers.ts';
import { isWord, meaningAt, type Token } from '../tokens.ts';

const AGREED = words('الموافق|المصادف|والموافق|الموافقة|الموافق ل|والمصادف|يوافق|وافق');
const IN = words('في|من|بتاريخ');
const DAY = words('يوم');

/**
 * Neighbours that name one day become one: `اليوم` + `الأحد` + `19 مارس 2017`,
 * `أمس` + `(الأربعاء)`, `الخميس 28 شوال` + `الموافق 13 أغسطس`. Both must be of a kind that can
 * agree (a weekday and a date), and nothing but a space, a comma, brackets or الموافق lies between.
 */
export const mergeDays: Refiner = (candidates, tokens) => {
  const out: Candidate[] = [];
  for (const next of candidates) {
    const last = out.at(-1);
    const merged = last && mergeTwo(last, next, tokens);
    if (merged) out[out.length - 1] = merged;
    else out.push(next);
  }
  return out;
};

function mergeTwo(a: Candidate, b: Candidate, tokens: readonly Token[]): Candidate | null {
  const link = linkBetween(a, b, tokens);
  if (!link || !agree(a.facts, b.facts, link)) return null;
  const closes = link === 'brackets' ? 1 : 0;
  return {
    from: a.from,
    to: b.to,
    start: a.start - (link === 'after-brackets' ? 1 : 0),
    end: b.end + closes,
    facts: { ...a.facts, ...b.facts, ...hijriOf(a.facts, b.facts) },
  };
}

function hijriOf(a: Facts, b: Facts): Facts {
  return a.hijri || b.hijri ? { hijri: { ...a.hijri, ...b.hijri } } : {};
}

type Link = 'space' | 'comma' | 'brackets' | 'after-brackets' | 'agreed' | 'in';

function linkBetween(a: Candidate, b: Candidate, tokens: readonly Token[]): Link | null {
  const last = tokens[a.to - 1]!;
  if (a.to === b.from) {
    if (last.gap === 'space' || last.gap === 'none') return 'space';
    if (last.gap === 'line') return null;
    if (last.mark === '،' || last.mark === ',') return 'comma';
    const lastOfB = tokens[b.to - 1]!;
    if (last.mark === '(' && lastOfB.mark.startsWith(')')) return 'brackets';
    if (last.mark.startsWith(')'))
      return tokens[a.from - 1]?.mark === '(' ? 'after-brackets' : null;
    if (['-', '/', '–', '='].includes(last.mark)) return 'agreed';
    return null;
  }
  const middle = b.from - a.to;
  if (middle > 2 || last.gap === 'line') return null;
  if (isWord(tokens, a.to, AGREED)) {
    if (middle === 1) return 'agreed';
    return isWord(tokens, a.to + 1, DAY) || tokens[a.to + 1]!.text === 'ل' ? 'agreed' : null;
  }
  if (middle === 1 && last.gap === 'space' && isWord(tokens, a.to, IN)) return 'in';
  return null;
}

export const isRelative = (f: Facts) => f.relativeDay !== undefined || f.sameDay === true;
export const hasWeekday = (f: Facts) => f.weekday !== undefined;
export const hasDate = (f: Facts) => f.day !== undefined && f.month !== undefined;
export const hasHijriDate = (f: Facts) => f.hijri?.day !== undefined && f.hijri.month !== undefined;
const isRange = (f: Facts) => f.until !== undefined || f.part !== undefined;

function agree(a: Facts, b: Facts, link: Link): boolean {
  if (isRange(a) || isRange(b) || a.clock || b.clock) return false;
  if (isRelative(a) && hasWeekday(b) && !isRelative(b) && !hasWeekday(a)) {
    return link !== 'in' && !(link === 'comma' && b.direction !== undefined);
  }
  if (link === 'brackets' && hasWeekday(a) && !isRelative(a) && isRelative(b))
    return !hasWeekday(b);
  const dated = hasDate(b) || hasHijriDate(b);
  const isNamed = isRelative(a) || hasWeekday(a);
  if (isNamed && !hasDate(a) && dated && !isRelative(b) && !hasWeekday(b)) {
    if (hasHijriDate(a) && hasHijriDate(b)) return false;
    return link !== 'in' || !isRelative(a);
  }
  if (hasHijriDate(a) && hasDate(b) && !hasDate(a)) return link !== 'in';
  if (hasDate(a) && hasHijriDate(b) && !hasHijriDate(a)) return link !== 'in';
  if (a.hijri?.year && !hasHijriDate(a) && b.year && !hasDate(b)) return link === 'agreed';
  return false;
}

/** `مساء` + `أمس`, `بعد ظهر` + `الأربعاء`, `اليوم` + `صباحا`: the part of the day belongs to it. */
export const takeDayparts: Refiner = (candidates, tokens) =>
  candidates.map((candidate, at) => {
    const { facts } = candidate;
    const taken = candidates[at - 1]?.to ?? 0;
    const isDay = isRelative(facts) || hasWeekday(facts) || hasDate(facts) || hasHijriDate(facts);
    if (!isDay || facts.part !== undefined) return candidate;
    for (const length of [2, 1]) {
      const from = candidate.from - length;
      const found = from < taken ? null : meaningAt(tokens, from, 'daypart');
      if (found?.next !== candidate.from || tokens[candidate.from - 1]!.gap !== 'space') continue;
      const daypart = found.meaning.daypart;
      return { ...candidate, from, start: found.start, facts: { ...facts, daypart } };
    }
    return candidate;
  });
