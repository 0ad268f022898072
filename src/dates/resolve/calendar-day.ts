import { addDays, type Day, daysBetween, partsOf, toDay, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { FIRST_HIJRI_YEAR, fromHijri, hijriYearsOf, toHijri } from '../hijri.ts';
import type { Implied } from '../mention.ts';
import { choose } from './choose-year.ts';
import type { Context, ResolvedDay } from './context.ts';
import { addMonths } from './intervals.ts';

/** The day that a day number and a month name, Gregorian or Hijri, or null. */
export function datedDay(facts: Facts, context: Context): ResolvedDay | null {
  if (facts.day !== undefined && (facts.month !== undefined || facts.period)) {
    return gregorianDay(facts, context);
  }
  return facts.hijri?.day === undefined ? null : hijriDay(facts, context);
}

function gregorianDay(facts: Facts, context: Context): ResolvedDay | null {
  const day = facts.day!;
  if (facts.month === undefined) {
    const base = facts.period?.same
      ? context.lastMonth
      : addMonths(context.on, facts.period!.steps);
    if (!base) return null;
    const { year, month } = partsOf(base);
    return stated(toDay(year, month, day), [
      {
        field: 'month',
        value: base.slice(0, 7),
        why: facts.period?.same ? 'month-spoken-of' : 'counted-from-publication',
      },
    ]);
  }
  if (facts.year !== undefined) {
    const found = stated(toDay(facts.year, facts.month, day), impliedFeast(facts));
    const other = facts.otherDay && toDay(facts.year, facts.otherDay.month, facts.otherDay.day);
    return found && other ? { ...found, alternatives: [other] } : found;
  }
  if (facts.period?.unit === 'year') {
    const year = facts.period.same
      ? (context.lastYear ?? partsOf(context.on).year)
      : partsOf(context.on).year + facts.period.steps;
    return stated(toDay(year, facts.month, day), [
      {
        field: 'year',
        value: String(year),
        why: facts.period.same ? 'year-spoken-of' : 'counted-from-publication',
      },
    ]);
  }
  const twin = hijriTwin(facts);
  if (twin)
    return gregorianDay(withoutHijri(facts), {
      ...context,
      on: twin,
      inheritedYear: null,
      omittedYear: null,
    });
  const { year } = partsOf(context.on);
  const choices = [year - 1, year, year + 1, year - 2, year + 2, year - 4, year + 4]
    .slice(0, facts.day === 29 && facts.month === 2 ? 7 : 3)
    .flatMap((y) => toDay(y, facts.month!, day) ?? []);
  const chosen = choose(choices, facts, context);
  if (!chosen) return null;
  const implied: Implied[] = [{ field: 'year', value: chosen.day.slice(0, 4), why: chosen.why }];
  // A feast comes every year: without a direction the one of the year before may be meant, or after.
  const isAnyYear = facts.feast !== undefined && facts.direction === undefined;
  const others = isAnyYear ? besides(choices, chosen.day, context.on) : [];
  return { day: chosen.day, alternatives: others, implied };
}

/** Of the other years the day that is nearest to the publication. */
function besides(choices: readonly Day[], chosen: Day, on: Day): Day[] {
  const distance = (day: Day) => Math.abs(daysBetween(on, day));
  return choices
    .filter((day) => day !== chosen)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}

/** The stated Hijri day with its year, from which a Gregorian twin takes its year. */
function hijriTwin({ hijri }: Facts): Day | null {
  if (hijri?.year === undefined || hijri.month === undefined || hijri.day === undefined)
    return null;
  return fromHijri({ year: hijri.year, month: hijri.month, day: hijri.day });
}

function withoutHijri({ hijri: _hijri, ...facts }: Facts): Facts {
  return facts;
}

function impliedFeast({ feast, year, month, day }: Facts): Implied[] {
  if (feast === undefined) return [];
  return [{ field: 'day', value: `${year}-${month}-${day}`, why: 'calendar-of-feasts' }];
}

function stated(day: Day | null, implied: readonly Implied[]): ResolvedDay | null {
  return day && { day, alternatives: [], implied };
}

function hijriDay(facts: Facts, context: Context): ResolvedDay | null {
  const { hijri } = facts;
  if (hijri!.year !== undefined && hijri!.year < FIRST_HIJRI_YEAR) return null;
  const at = toHijri(context.on);
  const day = hijri!.day!;
  const month = hijri!.month ?? at.month;
  const isGregorianYear = hijri!.year === undefined && facts.year !== undefined;
  const years =
    hijri!.year !== undefined
      ? [hijri!.year]
      : facts.year !== undefined
        ? hijriYearsOf(facts.year)
        : [at.year - 1, at.year, at.year + 1];
  const choices = years
    .flatMap(
      (year) => fromHijri({ year, month, day }) ?? fromHijri({ year, month, day: day - 1 }) ?? [],
    )
    .filter((found) => !isGregorianYear || partsOf(found).year === facts.year);
  const { weekday: _weekday, ...rest } = facts;
  const computed =
    hijri!.year !== undefined || isGregorianYear
      ? choices[0]
      : choose(choices, rest, { ...context, inheritedYear: null, omittedYear: null })?.day;
  if (!computed) return null;
  const chosen = addDays(computed, context.moonDelay);
  const near = [0, 1, -1].map((d) => addDays(chosen, d));
  const fits =
    facts.weekday === undefined
      ? chosen
      : (near.find((d) => weekdayOf(d) === facts.weekday) ?? chosen);
  return {
    day: fits,
    alternatives: [
      ...(facts.weekday === undefined ? [addDays(fits, -1), addDays(fits, 1)] : []),
      // A Hijri day may come twice in a Gregorian year: 1 Muharram in January and December 2008.
      ...(isGregorianYear ? choices.slice(1) : []),
    ],
    implied: [
      {
        field: 'day',
        value: fits,
        why: whyOf(fits, chosen, context),
      },
    ],
  };
}

function whyOf(fits: Day, chosen: Day, { moonDelay }: Context): string {
  if (fits !== chosen) return 'umm-al-qura-by-weekday';
  return moonDelay ? 'umm-al-qura-a-day-later-in-morocco' : 'umm-al-qura';
}
