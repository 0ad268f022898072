import { type Event, isDated, isDayEvent } from '../dates/event.ts';
import type { EventRequest } from './interface.ts';

/** What may be announced as "on this day": nothing doubted, moved or with another reading. */
function isSure({ certainty, alternatives }: Event): boolean {
  return alternatives.length === 0 && (certainty === 'announced' || certainty === 'planned');
}

/** Whether an event is one of those asked for. */
export function isAsked(event: Event, { from, to, on, document }: EventRequest): boolean {
  if (document !== undefined && !event.mentions.some((m) => m.document === document)) return false;
  const isOfAnyTime = from === undefined && to === undefined && on === undefined;
  if (!isDated(event)) return isOfAnyTime;
  const [first, dayAfterLast] = event.days;
  if (from !== undefined && dayAfterLast <= from) return false;
  if (to !== undefined && first > to) return false;
  if (on === undefined) return true;
  return isDayEvent(event) && isSure(event) && first.slice(5) === on;
}
