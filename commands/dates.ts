import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  articleOf,
  type Command,
  type Context,
  completeArticle,
  customId,
} from '../src/command.ts';
import { addDays, type Day, dayAt } from '../src/day.ts';
import { ReaderError } from '../src/errors.ts';
import type { EventRequest } from '../src/library.ts';
import { toCalendar } from '../src/reply/calendar.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { sayDay, sayDays, sayMonth } from '../src/reply/days.ts';
import { mentionSection } from '../src/reply/documentDates.ts';
import { cut, escapeText } from '../src/reply/escape.ts';
import { eventSection, eventTitle, type ToldEvent, tell } from '../src/reply/event.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { drawTimeline, MOST_POINTS } from '../src/reply/pictures/timeline.ts';
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
const UNSURE: ReadonlySet<string> = new Set(['doubted', 'missed', 'moved', 'negated', 'proposed']);

export const command: Command = {
  key: 'dates',
  place: 5,
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

async function answer(asked: Asked, page: number, context: Context): Promise<Reply> {
  const { store, words, now } = context;
  const title = await titleOf(asked, context);
  const { sections, notes } = await sectionsOf(asked, context);
  if (sections.length === 0) return nothing(asked, title, context);
  const key = await store.keep(asked, now);
  return pagedCard({
    card: { title, intro: [words.say('dates.count', { count: sections.length })], notes },
    sections,
    page,
    perPage: A_PAGE,
    words,
    idOf: (to, way) => customId('dates', way, key, to),
    rows: [actions(key, words)],
  });
}

/** The dates of one article in the order of its text; else events, by their days. */
async function sectionsOf(
  asked: Asked,
  context: Context,
): Promise<{ sections: readonly Section[]; notes: readonly string[] }> {
  const { library, words } = context;
  if (asked.document !== null && asked.period === 'all') {
    const article = await articleOf(asked.document, context);
    const mentions = await library.dates(asked.document);
    return {
      sections: mentions
        .filter((mention) => mention.kind !== 'duration')
        .map((mention) => mentionSection(article, mention, words)),
      notes: sourceLines(article, null, words).map((line) => line.replace(/^-# /u, '')),
    };
  }
  const told = await eventsOf(asked, context);
  const today = asked.period === 'onThisDay' ? asked.today : null;
  return { sections: told.map((each) => eventSection(each, today, words)), notes: [] };
}

async function eventsOf(asked: Asked, { library }: Context): Promise<ToldEvent[]> {
  const events = await library.events(requestOf(asked));
  return Promise.all(events.map((event) => tell(event, library)));
}

function requestOf({ document, period, from, to, today }: Asked): EventRequest {
  const of = document === null ? {} : { document };
  if (period === 'onThisDay') return { ...of, on: today.slice(5) };
  if (period === 'coming') return { ...of, from: today };
  return { ...of, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

async function titleOf(asked: Asked, context: Context): Promise<string> {
  const { words } = context;
  const { document, period, from, to, today } = asked;
  if (period === 'onThisDay') {
    const day = `${Number(today.slice(8))} ${sayMonth(Number(today.slice(5, 7)), words)}`;
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

async function timeline(asked: Asked, context: Context): Promise<Reply> {
  const { words } = context;
  const told = await eventsOf(asked, context);
  const title = await titleOf(asked, context);
  if (told.length === 0) return nothing(asked, title, context);
  // Days say more than years, and the latest say most: those get the labels.
  const labelled = [...told]
    .sort(
      (a, b) => Number(isDay(b)) - Number(isDay(a)) || (a.event.days[0] < b.event.days[0] ? 1 : -1),
    )
    .slice(0, MOST_POINTS)
    .sort((a, b) => (a.event.days[0] < b.event.days[0] ? -1 : 1));
  const points = labelled.map((each) => ({
    day: each.event.days[0],
    when: sayDays(each.event.days, words),
    label: eventTitle(each),
    isUncertain: UNSURE.has(each.event.certainty),
  }));
  const name = 'timeline.png';
  const list = points.map(({ when, label }) => `${when}: ${label}`).join('؛ ');
  const description = cut(words.say('dates.timeline.alt', { count: points.length, list }), 1000);
  const bytes = drawTimeline({
    title,
    densityTitle: words.say('dates.timeline.density'),
    points,
    days: told.map(({ event }) => event.days[0]),
  });
  const card = fitCard({ title, sections: [], pictures: [{ name, description }] });
  return { ...card.reply, isBeside: true, files: [{ name, bytes, description }] };
}

async function calendar(asked: Asked, context: Context): Promise<Reply> {
  const { words, now } = context;
  const told = (await eventsOf(asked, context)).filter(isDay);
  const title = await titleOf(asked, context);
  if (told.length === 0) {
    const lines = [words.say('dates.calendar.none')];
    return { ...fitCard({ title, sections: [{ lines }], isPrivate: true }).reply, isBeside: true };
  }
  const name = 'isnad.ics';
  const text = toCalendar(
    told.map((each) => ({
      event: each.event,
      title: eventTitle(each),
      description: [...new Set(each.event.mentions.map((m) => m.document))].join('\n'),
    })),
    title,
    now,
  );
  const lines = [words.say('dates.calendar.note')];
  const card = fitCard({ title, sections: [{ lines }], attachments: [name] });
  return {
    ...card.reply,
    isBeside: true,
    files: [{ name, bytes: new TextEncoder().encode(text) }],
  };
}

function isDay({ event }: ToldEvent): boolean {
  return event.precision === 'day' || event.precision === 'time';
}
