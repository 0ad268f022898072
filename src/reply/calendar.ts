import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Event, isDayEvent } from '../dates/event.ts';
import { sayDays } from './days.ts';
import { sayKnowledge } from './documentDates.ts';
import { eventSentence, eventTitle, sayCertainty, sayDoubts, type ToldEvent } from './event.ts';
import { sayPublished, shortTitle } from './source.ts';
import type { Words } from './words.ts';

/**
 * An iCalendar file (RFC 5545) of the events that are days: a month is no day, a deadline is no
 * event, and both are left out. All-day with an exclusive end; the UID stays with the event,
 * SEQUENCE counts what became of it. Missed and moved ones are cancelled; what is planned, doubted,
 * in conflict or has another reading is tentative. The description quotes the sentence, names the
 * articles with their days, and says what is in conflict and what was inferred.
 * @param now when the file is made, milliseconds since 1970
 */
export function toCalendar(
  told: readonly ToldEvent[],
  name: string,
  now: number,
  words: Words,
): string {
  const calendar = ical({ name, prodId: { company: 'isnad', product: 'isnad', language: 'AR' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const each of told) {
    const { event } = each;
    if (!isDayEvent(event)) continue;
    const [first, dayAfterLast] = event.days;
    calendar.createEvent({
      id: `${event.id}@isnad`,
      sequence: Math.max(0, event.history.length - 1),
      start: new Date(`${first}T00:00:00Z`),
      end: new Date(`${dayAfterLast}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      summary: eventTitle(each),
      description: describe(each, words),
      status: statusOf(event),
    });
  }
  // RFC 5545, 3.1: every line ends so, the last one too; the library leaves it open.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function describe(each: ToldEvent, words: Words): string {
  const { event, mention, sources } = each;
  return [
    eventSentence(each),
    words.say('dates.when.plain', { days: sayDays(event.days!, words) }),
    ...sayCertainty(event, words),
    ...(mention && mention.implied.length > 0 ? [sayKnowledge(mention, words)] : []),
    ...sayDoubts(event, words),
    ...sources.map((article) =>
      words.say('dates.calendar.source', {
        title: shortTitle(article),
        published: sayPublished(article, words),
      }),
    ),
  ].join('\n');
}

const CANCELLED: ReadonlySet<string> = new Set(['missed', 'moved', 'cancelled', 'negated']);

function statusOf(event: Event): ICalEventStatus {
  const { certainty, conflicts, contradictions, alternatives } = event;
  if (CANCELLED.has(certainty)) return ICalEventStatus.CANCELLED;
  const isSure = conflicts.length + contradictions.length + alternatives.length === 0;
  return certainty === 'announced' && isSure
    ? ICalEventStatus.CONFIRMED
    : ICalEventStatus.TENTATIVE;
}
