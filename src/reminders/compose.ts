import { type Event, isDated, isDayEvent } from '../dates/event.ts';
import { addDays, type Day } from '../day.ts';
import type { Library } from '../library.ts';
import { fitCard } from '../reply/card.ts';
import { tell } from '../reply/event.ts';
import { calendarReply, timelineReply } from '../reply/eventFiles.ts';
import { morningCard, sayMorning, type ToldGroup } from '../reply/reminder.ts';
import type { Reply } from '../reply/reply.ts';
import { type Manner, type Words, wordsOf } from '../reply/words.ts';
import { CONTENTS, type Content, type Reminder } from '../store/reminders.ts';
import type { Store } from '../store/store.ts';
import { markOf } from './poster.ts';

/** How far ahead "coming" and "deadlines" look, in days. */
const AHEAD: Readonly<Record<'coming' | 'deadlines', number>> = { coming: 7, deadlines: 30 };

/** What a post was made of; kept, so that its buttons lead to its own pages after a year. */
export interface Edition {
  readonly reminderId: string;
  /** Absent in editions of old, which tell of the shared archive. */
  readonly guildId?: string;
  readonly day: Day;
  readonly contents: readonly Content[];
  readonly language: 'ar' | 'en';
  /** How the guild wrote on that day. */
  readonly manner?: GuildManner;
}

type GuildManner = Omit<Manner, 'language'>;

/** What a post is made from. */
export interface Press {
  /** What a guild may be told of. */
  libraryOf(guildId: string | null): Promise<Library>;
  readonly store: Store;
  readonly now: () => number;
  /** 0 to 1; how long to wait before a post is tried again. */
  readonly random: () => number;
  /** How a guild writes; the language is the reminder's own. */
  mannerOf(guildId: string): Promise<GuildManner>;
  /** The `custom_id` of a button of the reminder command. */
  idOf(action: string, ...state: (string | number)[]): string;
}

/** The message of a day; null when there is nothing to tell and a silent day was wished for. */
export async function compose(
  reminder: Reminder,
  day: Day,
  press: Press,
  isAsked = false,
): Promise<Reply | null> {
  const { id: reminderId, contents, language, isSilent, guildId } = reminder;
  const { digits, months } = await press.mannerOf(guildId);
  const edition: Edition = {
    reminderId,
    guildId,
    day,
    contents,
    language,
    manner: { digits, months },
  };
  const groups = await groupsOf(edition, press);
  if (groups.length === 0 && isSilent && !isAsked) return null;
  return pageOf(edition, 0, press, groups);
}

/** A page of a post, from 0. Only the first carries the mark by which the post is found again. */
export async function pageOf(
  edition: Edition,
  page: number,
  press: Press,
  known?: readonly ToldGroup[],
): Promise<Reply> {
  const { day, language, reminderId } = edition;
  const key = await press.store.keep(edition, press.now());
  const mark = page === 0 ? [markOf(reminderId, day)] : [];
  return morningCard({
    day,
    page,
    words: wordsIn(edition),
    groups: known ?? (await groupsOf(edition, press)),
    passageId: (eventId) => press.idOf('passage', eventId, language),
    idOf: (action, to) =>
      action === 'calendar' ? press.idOf(action, key, ...mark) : press.idOf(action, key, to),
  });
}

/** The events of an edition as a picture. */
export async function timelineOf(edition: Edition, press: Press): Promise<Reply> {
  const { words, told, title } = await allOf(edition, press);
  return timelineReply(told, title, words) ?? nothing(title, words);
}

/** The events of an edition as an iCalendar file. */
export async function calendarOf(edition: Edition, press: Press): Promise<Reply> {
  const { words, told, title } = await allOf(edition, press);
  return calendarReply(told, title, press.now(), words) ?? nothing(title, words);
}

function wordsIn({ language, manner }: Edition): Words {
  return wordsOf(manner ? { language, ...manner } : language);
}

function nothing(title: string, words: Words): Reply {
  return fitCard({ title, sections: [{ lines: [words.say('reminder.empty')] }] }).reply;
}

async function allOf(edition: Edition, press: Press) {
  const words = wordsIn(edition);
  const told = (await groupsOf(edition, press)).flatMap((group) => group.told);
  return { words, told, title: sayMorning(edition.day, words) };
}

/** What the archive knows for a day, under the headings that were chosen; an event stands once. */
async function groupsOf(edition: Edition, { libraryOf }: Press): Promise<readonly ToldGroup[]> {
  const library = await libraryOf(edition.guildId ?? null);
  const { day, contents } = edition;
  const words = wordsIn(edition);
  const told = new Set<string>();
  const groups = new Map<Content, ToldGroup>();
  // A deadline within the week is told as a deadline, not as something that is coming.
  for (const content of ['onThisDay', 'today', 'deadlines', 'coming'] as const) {
    if (!contents.includes(content)) continue;
    const events = (await eventsOf(content, day, library)).filter(({ id }) => !told.has(id));
    for (const { id } of events) told.add(id);
    if (events.length === 0) continue;
    groups.set(content, {
      heading: words.say(`reminder.heading.${content}`),
      isOfOtherYears: content === 'onThisDay',
      told: await Promise.all(events.map((event) => tell(event, library))),
    });
  }
  return CONTENTS.map((content) => groups.get(content)).filter((group) => group !== undefined);
}

/** Days only: a month or a year is never announced as a day, nor a deadline as an event. */
async function eventsOf(content: Content, day: Day, library: Library): Promise<readonly Event[]> {
  switch (content) {
    case 'onThisDay': {
      const events = await library.events({ on: day.slice(5) });
      return events.filter((event) => isDated(event) && event.days[0] < day.slice(0, 4));
    }
    case 'today':
      return (await library.events({ from: day, to: day })).filter(isDayEvent);
    case 'coming': {
      const to = addDays(day, AHEAD.coming);
      const events = await library.events({ from: addDays(day, 1), to });
      return events.filter((event) => isDayEvent(event) && event.days[0] > day);
    }
    case 'deadlines': {
      const events = await library.events({ from: day, to: addDays(day, AHEAD.deadlines) });
      return events.filter(isDayDeadline);
    }
  }
}

function isDayDeadline({ kind, precision }: Event): boolean {
  return kind === 'deadline' && (precision === 'day' || precision === 'time');
}
