import { isDated, isDayEvent } from '../dates/event.ts';
import type { DayInterval } from '../day.ts';
import { toCalendar } from './calendar.ts';
import { fitCard } from './card.ts';
import { sayDays } from './days.ts';
import { cut } from './escape.ts';
import { eventTitle, type ToldEvent } from './event.ts';
import { drawTimeline, MOST_POINTS } from './pictures/timeline.ts';
import type { Reply } from './reply.ts';
import type { Words } from './words.ts';

/** An event with its article and a place in time. */
type Placed = ToldEvent & { readonly event: { readonly days: DayInterval } };

/** Characters of each title in the text for those who cannot see the picture: all of them are told. */
const ALT_LABEL = 60;

const SURE: ReadonlySet<string> = new Set(['announced', 'planned']);

/**
 * Events as a picture: how many over time, and the labels of the latest days. Null where none has a
 * place in time.
 */
export function timelineReply(
  told: readonly ToldEvent[],
  title: string,
  words: Words,
): Reply | null {
  const placed = told.filter((each): each is Placed => isDated(each.event));
  if (placed.length === 0) return null;
  // Days say more than years, and the latest say most: those get the labels.
  const labelled = [...placed]
    .sort((a, b) => Number(isDayEvent(b.event)) - Number(isDayEvent(a.event)) || -byDay(a, b))
    .slice(0, MOST_POINTS)
    .sort(byDay);
  const points = labelled.map((each) => ({
    day: each.event.days[0],
    when: words.say(each.event.kind === 'deadline' ? 'dates.deadline' : 'dates.point', {
      days: sayDays(each.event.days, words),
    }),
    label: eventTitle(each),
    isUncertain: !SURE.has(each.event.certainty) || each.event.conflicts.length > 0,
  }));
  const list = points.map(({ when, label }) => `${when}: ${cut(label, ALT_LABEL)}`).join('؛ ');
  const description = cut(words.say('dates.timeline.alt', { count: points.length, list }), 1000);
  const densityTitle = words.say('dates.timeline.density');
  const days = placed.map(({ event }) => event.days[0]);
  const bytes = drawTimeline({ title, densityTitle, points, days, numerals: words.numerals });
  const name = 'timeline.png';
  const { reply } = fitCard({ title, sections: [], pictures: [{ name, description }] });
  return { ...reply, files: [{ name, bytes, description }] };
}

function byDay(a: Placed, b: Placed): number {
  const [x, y] = [a.event.days[0], b.event.days[0]];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** The events that are days as an iCalendar file; null where none is. `now` in milliseconds. */
export function calendarReply(
  told: readonly ToldEvent[],
  title: string,
  now: number,
  words: Words,
): Reply | null {
  if (!told.some(({ event }) => isDayEvent(event))) return null;
  const name = 'isnad.ics';
  const bytes = new TextEncoder().encode(toCalendar(told, title, now, words));
  const lines = [words.say('dates.calendar.note')];
  const { reply } = fitCard({ title, sections: [{ lines }], attachments: [name] });
  return { ...reply, files: [{ name, bytes }] };
}
