import type { Span } from '../arabic/span.ts';
import { addDays, type Day, daysBetween, partsOf, toDay, weekdayOf } from '../day.ts';
import type { Candidate, Facts } from './candidate.ts';
import type { Expressions } from './expressions.ts';
import { words } from './readers.ts';
import { isWord, type Token } from './tokens.ts';

/** A day the text fixes for its publication, or only its weekday; neither where it contradicts itself. */
export interface Evidence {
  readonly span: Span;
  readonly day: Day | null;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
}

/**
 * What a text says of the day on which it was published: relative words beside a weekday or a date
 * (`أمس الأربعاء 14 مايو`), and a date at its head (`طرابلس في 20 مايو /وال/`). A year left out is the
 * one that brings the date nearest to the stamp; without a stamp such a date says only its weekday.
 */
export function gather({ candidates, tokens }: Expressions, stamp: Day | null): Evidence[] {
  return candidates.flatMap((candidate): Evidence[] => {
    const { facts, start, end } = candidate;
    const span = { start, end };
    if (facts.relativeDay === undefined || facts.sameDay) {
      const isLine = isDateline(candidate, tokens) && (facts.year || isSigned(candidate, tokens));
      const day = isLine ? namedDay(facts, stamp) : null;
      return day ? [{ span, day, weekday: weekdayOf(day) }] : [];
    }
    const named = namedDay(facts, stamp);
    const day = named && addDays(named, -facts.relativeDay);
    const weekday =
      facts.weekday === undefined ? null : (facts.weekday - facts.relativeDay + 14) % 7;
    if (!day) return weekday === null ? [] : [{ span, day: null, weekday }];
    if (weekday === null || weekdayOf(day) === weekday) {
      return [{ span, day, weekday: weekdayOf(day) }];
    }
    // The date and its weekday differ: what agrees with the stamp is right, else neither is known.
    if (day === stamp) return [{ span, day, weekday: weekdayOf(day) }];
    const isStamped = stamp !== null && weekdayOf(stamp) === weekday;
    return [{ span, day: null, weekday: isStamped ? weekday : null }];
  });
}

/** The day that a date names, its year by the stamp where it is left out. */
function namedDay({ year, month, day }: Facts, stamp: Day | null): Day | null {
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) return toDay(year, month, day);
  if (!stamp) return null;
  const now = partsOf(stamp).year;
  const choices = [now - 1, now, now + 1].flatMap((each) => toDay(each, month, day) ?? []);
  const distance = (each: Day) => Math.abs(daysBetween(stamp, each));
  return choices.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** `تونس 11 ديسمبر 2016 (وات) -`: a place of a word or three, the date, the agency in brackets. */
function isDateline({ from, to }: Candidate, tokens: readonly Token[]): boolean {
  const after = tokens[to - 1];
  if (from > 4 || !after) return false;
  return after.mark.startsWith('(') || /^[-–—:/]/u.test(after.mark);
}

/** News agencies of Arab countries and the world, as they sign a dateline. */
const AGENCIES = words(
  'وات|وال|وام|واس|واج|وفا|واع|سانا|سونا|قنا|بنا|كونا|بترا|معا|سبأ|صفا|نينا|أسوشيتد|رويترز|فرانس|أنباء|وكالة|وكالات|شينخوا|الأناضول|سبوتنيك|دب|أف|أ|د|ا',
);

/** A date without its year heads a text where the agency stands behind it: `طرابلس في 20 مايو /وال/`. */
function isSigned({ to }: Candidate, tokens: readonly Token[]): boolean {
  return /^[(/]/u.test(tokens[to - 1]!.mark) && isWord(tokens, to, AGENCIES);
}
