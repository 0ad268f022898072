import type { Event } from '../dates/event.ts';
import type { EventRequest, Library } from '../library.ts';
import type { AskedDates } from './askedDates.ts';

/** More than anybody pages through; an archive of a hundred thousand passages has as many events. */
export const MOST_EVENTS = 200;

/** The events that were asked for, those of a day first. */
export async function eventsAsked(
  asked: AskedDates,
  library: Pick<Library, 'events'>,
): Promise<readonly Event[]> {
  const isOfOneDay = asked.period === 'onThisDay';
  const found = await library.events({
    ...requestOf(asked),
    ...(isOfOneDay ? {} : { limit: MOST_EVENTS, near: asked.today }),
  });
  // «في مثل هذا اليوم» is of other years: what is of this one is no memory.
  const isOfOtherYears = ({ days }: Event) => days !== null && days[0] < asked.today.slice(0, 4);
  const events = isOfOneDay ? found.filter(isOfOtherYears) : found;
  return finestFirst(events).slice(0, MOST_EVENTS);
}

/** Events of a day, in their order, before those of a month, a year or a decade. */
function finestFirst(events: readonly Event[]): Event[] {
  const isOfDay = ({ precision }: Event) => precision === 'day' || precision === 'time';
  return [...events.filter(isOfDay), ...events.filter((event) => !isOfDay(event))];
}

function requestOf({ document, period, from, to, today }: AskedDates): EventRequest {
  const of = document === null ? {} : { document };
  if (period === 'onThisDay') return { ...of, on: today.slice(5) };
  if (period === 'coming') return { ...of, from: today };
  return { ...of, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
