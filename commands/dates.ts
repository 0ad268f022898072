import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { articleAt, articleKeys, articleOf, completeArticle } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { addDays, type Day, dayAt } from '../src/day.ts';
import { ReaderError } from '../src/errors.ts';
import type { Article } from '../src/library.ts';
import { placeRow } from '../src/reply/actions.ts';
import { type AskedDates, datesIntro, datesTitle, noDates } from '../src/reply/askedDates.ts';
import { eventsAsked, MOST_EVENTS } from '../src/reply/askedEvents.ts';
import { fitCard } from '../src/reply/card.ts';
import { mentionSection } from '../src/reply/documentDates.ts';
import { eventSection, type ToldEvent, tell } from '../src/reply/event.ts';
import { calendarReply, timelineReply } from '../src/reply/eventFiles.ts';
import { type Paged, pagedCard } from '../src/reply/pages.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import { sourceLines } from '../src/reply/source.ts';
import type { Words } from '../src/reply/words.ts';

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
    const asked: AskedDates = {
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
    const asked = (await context.store.recall(key ?? '', context.now)) as AskedDates | null;
    if (!asked?.today) throw new ReaderError('stateGone', 'paging state is gone');
    if (action === 'timeline') return timeline(asked, context);
    if (action === 'calendar') return calendar(asked, context);
    return answer(asked, Number(page) || 0, context);
  },
};

function periodOf(value: string | number | undefined): AskedDates['period'] {
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

async function answer(asked: AskedDates, page: number, context: Context): Promise<Reply> {
  const { store, words, now } = context;
  const article = await articleAsked(asked, context);
  const title = datesTitle(asked, article, words);
  const { count, sections, notes } = await datesOf(asked, context);
  if (count === 0) return noDates(asked, title, context);
  const key = await store.keep(asked, now);
  return pagedCard({
    card: {
      title,
      intro: [...datesIntro(asked, article, words), words.say('dates.count', { count })],
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

async function articleAsked({ document }: AskedDates, context: Context): Promise<Article | null> {
  return document === null ? null : articleOf(document, context);
}

/** What a card of dates shows, page by page. */
type Dates = Pick<Paged, 'count' | 'sections'> & { readonly notes: readonly string[] };

/** The dates of one article in the order of its text; else events, by their days. */
function datesOf(asked: AskedDates, context: Context): Promise<Dates> {
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

async function toldOf(asked: AskedDates, context: Context): Promise<Dates> {
  const { library, words } = context;
  const events = await eventsAsked(asked, library);
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
async function allTold(asked: AskedDates, context: Context): Promise<ToldEvent[]> {
  const events = await eventsAsked(asked, context.library);
  return Promise.all(events.map((event) => tell(event, context.library)));
}

async function timeline(asked: AskedDates, context: Context): Promise<Reply> {
  const title = datesTitle(asked, await articleAsked(asked, context), context.words);
  const reply = timelineReply(await allTold(asked, context), title, context.words);
  return reply ? { ...reply, isBeside: true } : noDates(asked, title, context);
}

async function calendar(asked: AskedDates, context: Context): Promise<Reply> {
  const { words, now } = context;
  const title = datesTitle(asked, await articleAsked(asked, context), context.words);
  const reply = calendarReply(await allTold(asked, context), title, now, words);
  if (reply) return { ...reply, isBeside: true };
  const lines = [words.say('dates.calendar.none')];
  return { ...fitCard({ title, sections: [{ lines }], isPrivate: true }).reply, isBeside: true };
}
