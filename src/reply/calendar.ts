import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Event } from '../dates/event.ts';

/** An event and what a calendar shows of it; texts are slices of the corpus. */
export interface CalendarEntry {
  readonly event: Event;
  readonly title: string;
  readonly description: string;
}

/**
 * An iCalendar file (RFC 5545) of the events that are days: a month is no day, and is left out.
 * All-day with an exclusive end; the UID stays with the event, SEQUENCE counts what became of it;
 * doubted and proposed ones are tentative, missed and moved ones cancelled.
 * @param now when the file is made, milliseconds since 1970
 */
export function toCalendar(entries: readonly CalendarEntry[], name: string, now: number): string {
  const calendar = ical({ name, prodId: { company: 'isnad', product: 'isnad', language: 'AR' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { event, title, description } of entries) {
    if (event.precision !== 'day' && event.precision !== 'time') continue;
    const [first, dayAfterLast] = event.days;
    calendar.createEvent({
      id: `${event.id}@isnad`,
      sequence: Math.max(0, event.history.length - 1),
      start: new Date(`${first}T00:00:00Z`),
      end: new Date(`${dayAfterLast}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      summary: title,
      description,
      status: statusOf(event),
    });
  }
  return calendar.toString();
}

function statusOf({ certainty }: Event): ICalEventStatus {
  if (certainty === 'missed' || certainty === 'moved' || certainty === 'negated') {
    return ICalEventStatus.CANCELLED;
  }
  return certainty === 'announced' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}
