import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  ACTION_IDS,
  articleAt,
  articleKeys,
  articleOf,
  type Command,
  type Context,
  completeArticle,
  customId,
} from '../src/command.ts';
import type { Event } from '../src/dates/event.ts';
import { addDays, type Day, dayAt } from '../src/day.ts';
import { ReaderError } from '../src/errors.ts';
import type { EventRequest } from '../src/library.ts';
import { placeRow } from '../src/reply/actions.ts';
import { fitCard } from '../src/reply/card.ts';
import { sayDay, sayDays, sayMonth } from '../src/reply/days.ts';
import { mentionSection } from '../src/reply/documentDates.ts';
import { escapeText } from '../src/reply/escape.ts';
import { eventSection, type ToldEvent, tell } from '../src/reply/event.ts';
import { calendarReply, timelineReply } from '../src/reply/eventFiles.ts';
import { type Paged, pagedCard } from '../src/reply/pages.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import { shortTitle, sourceLines } from '../src/reply/source.ts';
import type { Words } from '../src/reply/words.ts';

/** What was asked for; kept for the buttons. `today` stays the day of the question. */
interface Asked {
  readonly document: string | null;
  readonly period: 'all' | 'coming' | 'onThisDay' | 'between';
  readonly from?: Day;
  readonly to?: Day;
  readonly today: Day;
}

const A_PAGE = 4;
/** What can be done with the sentence of a date. */
const PLACE = ['context', 'copy'] as const;

export const command: Command = {
  key: 'dates',
  place: 5,
  privacy: 'public',
  options: [
    { key: 'document', type: 'text', mostLength: 100, completes: true },
    {
      key: 'period',
      type: 'choice',
      choices: [
        { key: 'dates.period.onThisDay', value: 'onThisDay' },
        { key: 'dates.period.coming', value: 'coming' },
        { key: 'dates.period.all', value: 'all' },
      ],
    },
    { key: 'from', type: 'text', mostLength: 60 },
    { key: 'to', type: 'text', mostLength: 60 },
  ],

  async run(options, context) {
    const name = options['document'];
    const today = dayAt(new Date(context.now), context.timeZone);
    const from = await dayOption(options['from'], 'first', today, context);
    const to = await dayOption(options['to'], 'last', today, context);
    if (from && to && from > to) throw new ReaderError('daysReversed', 'first day after last');
    const asked: Asked = {
      document: name === undefined ? null : (await articleOf(String(name), context)).document.id,
      period: from || to ? 'between' : periodOf(options['period']),
      today,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    };
    return answer(asked, 0, context);
  },

  async complete(_, typed, __, context) {
    return completeArticle(typed, context);
  },

  async press(action, [key, page], context) {
    if (action === 'of') return ofArticle(key ?? '', context);
    const asked = (await context.store.recall(key ?? '', context.now)) as Asked | null;
    if (!asked?.today) throw new ReaderError('stateGone', 'paging state is gone');
    if (action === 'timeline') return timeline(asked, context);
    if (action === 'calendar') return calendar(asked, context);
    return answer(asked, Number(page) || 0, context);
  },
};

function periodOf(value: string | number | undefined): Asked['period'] {
  return value === 'coming' || value === 'onThisDay' ? value : 'all';
}

/** A day that somebody wrote (`24 ديسمبر 2021`, `24/12/2021`, `2021`), at one end of what it says. */
async function dayOption(
  value: string | number | undefined,
  end: 'first' | 'last',
  today: Day,
  { library }: Context,
): Promise<Day | undefined> {
  const text = String(value ?? '').trim();
  if (text === '') return undefined;
  const days = await library.readDays(text, today);
  if (!days) throw new ReaderError('dayUnknown', 'not a date', { text });
  return end === 'first' ? days[0] : addDays(days[1], -1);
}

/** The dates of an article, beside the card that spoke of it. */
async function ofArticle(key: string, context: Context): Promise<Reply> {
  const { document } = await articleAt(key, context);
  const today = dayAt(new Date(context.now), context.timeZone);
  const reply = await answer({ document: document.id, period: 'all', today }, 0, context);
  return { ...reply, isBeside: true, canPublish: !reply.isPrivate, isPrivate: true };
}

async function answer(asked: Asked, page: number, context: Context): Promise<Reply> {
  const { store, words, now } = context;
  const title = await titleOf(asked, context);
  const { count, sections, notes } = await datesOf(asked, context);
  if (count === 0) return nothing(asked, title, context);
  const key = await store.keep(asked, now);
  return pagedCard({
    card: {
      title,
      intro: [...(await introOf(asked, context)), words.say('dates.count', { count })],
      notes,
    },
    count,
    sections,
    page,
    perPage: A_PAGE,
    words,
    idOf: (to, way) => customId('dates', way, key, to),
    rows: [actions(key, words)],
  });
}

/** What a card of dates shows, page by page. */
type Dates = Pick<Paged, 'count' | 'sections'> & { readonly notes: readonly string[] };

/** The dates of one article in the order of its text; else events, by their days. */
function datesOf(asked: Asked, context: Context): Promise<Dates> {
  return asked.document !== null && asked.period === 'all'
    ? mentionsOf(asked.document, context)
    : toldOf(asked, context);
}

async function mentionsOf(document: string, context: Context): Promise<Dates> {
  const { library, words } = context;
  const article = await articleOf(document, context);
  const mentions = (await library.dates(document)).filter(({ kind }) => kind !== 'duration');
  const [key] = await articleKeys([document], context);
  return {
    count: mentions.length,
    sections: async (from, to) =>
      mentions.slice(from, to).map((mention, n) => ({
        ...mentionSection(article, mention, words),
        row: placeRow({ ...mention, article: key!, at: from + n }, PLACE, ACTION_IDS, words),
      })),
    notes: await sourceNotes(document, context),
  };
}

async function toldOf(asked: Asked, context: Context): Promise<Dates> {
  const { library, words } = context;
  const events = await eventsOf(asked, context);
  const today = asked.period === 'onThisDay' ? asked.today : null;
  const around = { today, document: asked.document };
  return {
    count: events.length,
    sections: async (from, to) => {
      const told = await Promise.all(events.slice(from, to).map((each) => tell(each, library)));
      const ids = told.map(({ article }) => article.document.id);
      const keys = await articleKeys(ids, context);
      return told.map((each, n) => ({
        ...eventSection(each, around, words),
        row: placeRow(
          { ...each.event.title, article: keys[n]!, at: from + n },
          PLACE,
          ACTION_IDS,
          words,
        ),
      }));
    },
    notes: [
      ...(events.length === MOST_EVENTS ? [words.say('dates.more', { count: events.length })] : []),
      ...(asked.document === null ? [] : await sourceNotes(asked.document, context)),
    ],
  };
}

/** The article that a whole card is about, said once below it. */
async function sourceNotes(document: string, context: Context): Promise<string[]> {
  const article = await articleOf(document, context);
  return sourceLines(article, null, context.words).map((line) => line.replace(/^-# /u, ''));
}

async function eventsOf(asked: Asked, { library }: Context): Promise<readonly Event[]> {
  const isOfOneDay = asked.period === 'onThisDay';
  const found = await library.events({
    ...requestOf(asked),
    ...(isOfOneDay ? {} : { limit: MOST_EVENTS, near: asked.today }),
  });
  // «في مثل هذا اليوم» is of other years: what is of this one is no memory.
  const isOfOtherYears = ({ days }: (typeof found)[number]) =>
    days !== null && days[0] < asked.today.slice(0, 4);
  const events = isOfOneDay ? found.filter(isOfOtherYears) : found;
  return finestFirst(events).slice(0, MOST_EVENTS);
}

/** Events of a day, in their order, before those of a month, a year or a decade. */
function finestFirst(events: readonly Event[]): Event[] {
  const isOfDay = ({ precision }: Event) => precision === 'day' || precision === 'time';
  return [...events.filter(isOfDay), ...events.filter((event) => !isOfDay(event))];
}

/** More than anybody pages through; an archive of a hundred thousand passages has as many events. */
const MOST_EVENTS = 200;

function requestOf({ document, period, from, to, today }: Asked): EventRequest {
  const of = document === null ? {} : { document };
  if (period === 'onThisDay') return { ...of, on: today.slice(5) };
  if (period === 'coming') return { ...of, from: today };
  return { ...of, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** What was asked for; the name of the article too, where a period of one article was. */
async function introOf({ document, period }: Asked, context: Context): Promise<string[]> {
  if (document === null || period === 'all') return [];
  const title = escapeText(shortTitle(await articleOf(document, context)));
  return [context.words.say('dates.of', { title })];
}

async function titleOf(asked: Asked, context: Context): Promise<string> {
  const { words } = context;
  const { document, period, from, to, today } = asked;
  if (period === 'onThisDay') {
    const day = `${words.numerals(Number(today.slice(8)))} ${sayMonth(Number(today.slice(5, 7)), words)}`;
    return words.say('dates.title.onThisDay', { day });
  }
  if (period === 'coming') return words.say('dates.title.coming', { day: sayDay(today, words) });
  if (period === 'between') {
    if (from && to) {
      return words.say('dates.title.between', { days: sayDays([from, addDays(to, 1)], words) });
    }
    return from
      ? words.say('dates.title.since', { day: sayDay(from, words) })
      : words.say('dates.title.until', { day: sayDay(to!, words) });
  }
  if (document === null) return words.say('dates.title.all');
  const article = await articleOf(document, context);
  return words.say('dates.title.document', { title: escapeText(shortTitle(article)) });
}

function nothing({ period, document }: Asked, title: string, { words, mention }: Context): Reply {
  const lines =
    period === 'all'
      ? [
          words.say(document === null ? 'dates.none.all' : 'dates.none'),
          words.say('dates.none.next'),
        ]
      : [
          words.say(`dates.${period}.none`),
          words.say('dates.period.next', { dates: mention('dates') }),
        ];
  return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
}

function actions(key: string, words: Words): Row {
  const button = (action: 'timeline' | 'calendar') => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: words.say(`dates.button.${action}`),
    custom_id: customId('dates', action, key),
  });
  return { type: ComponentType.ActionRow, components: [button('timeline'), button('calendar')] };
}

/** All of them, for a picture or a file. */
async function allTold(asked: Asked, context: Context): Promise<ToldEvent[]> {
  const events = await eventsOf(asked, context);
  return Promise.all(events.map((event) => tell(event, context.library)));
}

async function timeline(asked: Asked, context: Context): Promise<Reply> {
  const title = await titleOf(asked, context);
  const reply = timelineReply(await allTold(asked, context), title, context.words);
  return reply ? { ...reply, isBeside: true } : nothing(asked, title, context);
}

async function calendar(asked: Asked, context: Context): Promise<Reply> {
  const { words, now } = context;
  const title = await titleOf(asked, context);
  const reply = calendarReply(await allTold(asked, context), title, now, words);
  if (reply) return { ...reply, isBeside: true };
  const lines = [words.say('dates.calendar.none')];
  return { ...fitCard({ title, sections: [{ lines }], isPrivate: true }).reply, isBeside: true };
}
