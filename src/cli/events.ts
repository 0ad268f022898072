import type { Claim, DocumentSpan, Event } from '../dates/event.ts';
import { parseDay } from '../day.ts';
import { UsageError } from '../errors.ts';
import type { EventRequest, Library } from '../library.ts';
import { toCalendar } from '../reply/calendar.ts';
import { tell } from '../reply/event.ts';
import { wordsOf } from '../reply/words.ts';
import { dayOption } from './dates.ts';

/** Throws UsageError for a day that is none. */
export function eventRequest(options: { from?: string; to?: string; on?: string }): EventRequest {
  const from = dayOption('from', options.from);
  const to = dayOption('to', options.to);
  if (options.on !== undefined && !parseDay(`2000-${options.on}`)) {
    throw new UsageError(`--on: "${options.on}" is not a day of the year (MM-DD)`);
  }
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(options.on === undefined ? {} : { on: options.on }),
  };
}

/** Events in the shape of the contract; titles and claims with their texts. */
export async function eventsAnswer(library: Library, request: EventRequest) {
  const events = await library.events(request);
  return Promise.all(
    events.map(async (event) => ({
      ...event,
      title: await textOf(library, event.title),
      titleAt: event.title,
      history: await withTexts(library, event.history),
      conflicts: await withTexts(library, event.conflicts),
    })),
  );
}

/** The events as an iCalendar file, in Arabic. */
export async function calendarOf(library: Library, events: readonly Event[]): Promise<string> {
  const told = await Promise.all(events.map((event) => tell(event, library)));
  return toCalendar(told, 'Isnad', Date.now(), wordsOf('ar'));
}

function withTexts(library: Library, claims: readonly Claim[]) {
  return Promise.all(
    claims.map(async (claim) => ({ ...claim, text: await textOf(library, claim) })),
  );
}

async function textOf(library: Library, { document, start, end }: DocumentSpan): Promise<string> {
  const article = await library.article(document);
  if (!article) throw new UsageError(`there is no document "${document}"`);
  return article.document.text.slice(start, end);
}
