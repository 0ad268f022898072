import { ar as chrono } from 'chrono-node';
import { extractDates } from '../../src/dates/extract.ts';
import { inferReference } from '../../src/dates/reference.ts';
import { addDays, type Day, parseDay } from '../../src/day.ts';
import type { Prediction } from './score.ts';

/** One system under test: a text and its publication day in, predictions out. */
export type System = (text: string, reference: Day) => Prediction[];

export const isnad: System = (text, reference) =>
  extractDates(text, inferReference(text, { stated: reference })).map((mention) => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
  }));

/** chrono-node's Arabic locale as its documentation uses it; what it only implies is no value. */
export const chronoArabic: System = (text, reference) => {
  const noon = new Date(`${reference}T12:00:00Z`);
  return chrono
    .parse(text, { instant: noon, timezone: 0 })
    .map(({ index, text: found, start, end }) => ({
      start: index,
      end: index + found.length,
      text: found,
      type: end ? 'RANGE' : start.isCertain('hour') && !start.isCertain('day') ? 'TIME' : 'DATE',
      days: intervalOf(start, end ?? start),
      alternatives: [],
    }));
};

type Components = ReturnType<typeof chrono.parse>[number]['start'];

function intervalOf(start: Components, end: Components): [string, string] | null {
  const first = dayOf(start);
  const last = dayOf(end);
  if (!first || !last) return null;
  if (!start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month')) {
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    return [
      `${first.slice(0, 7)}-01`,
      new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10),
    ];
  }
  return [first, addDays(last, 1)];
}

function dayOf(components: Components): Day | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => components.get(part as 'year'));
  const digits = (n: number | null | undefined, width: number) =>
    String(n ?? 0).padStart(width, '0');
  return parseDay(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}
