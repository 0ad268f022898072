import { ComponentType } from 'discord-api-types/v10';
import { fold } from '../src/arabic/fold.ts';
import { type Command, type Context, customId, type Options } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { findCities } from '../src/reminders/cities.ts';
import type { Edition } from '../src/reminders/compose.ts';
import { nextSlot } from '../src/reminders/due.ts';
import { readTime, sayTime } from '../src/reminders/time.ts';
import { clockAt, dayIn, toZone } from '../src/reminders/zone.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { quotePassage } from '../src/reply/passage.ts';
import { buttons, sayMorning } from '../src/reply/reminder.ts';
import type { Choice, Reply } from '../src/reply/reply.ts';
import { sayParagraphs, sourceLines } from '../src/reply/source.ts';
import { type Words, wordsOf } from '../src/reply/words.ts';
import { CONTENTS, type Content, newReminderId, type Reminder } from '../src/store/reminders.ts';

const A_PAGE = 3;
const NEW = 'new';

export const command: Command = {
  key: 'reminder',
  place: 6,
  isForManagers: true,
  options: [
    { key: 'channel', type: 'channel' },
    { key: 'time', type: 'text', mostLength: 20 },
    { key: 'zone', type: 'text', mostLength: 60, completes: true },
    {
      key: 'silent',
      type: 'choice',
      choices: [
        { key: 'reminder.silent.off', value: 'off' },
        { key: 'reminder.silent.on', value: 'on' },
      ],
    },
    {
      key: 'language',
      type: 'choice',
      choices: [
        { key: 'reminder.language.ar', value: 'ar' },
        { key: 'reminder.language.en', value: 'en' },
      ],
    },
    { key: 'which', type: 'text', mostLength: 60, completes: true },
  ],

  async run(options, context) {
    const guildId = managed(context);
    if (Object.values(options).every((value) => value === undefined)) {
      return status(await liveOf(guildId, context), 0, context);
    }
    const reminder = await changed(options, guildId, context);
    await mustPostIn(reminder.channelId, context);
    await context.store.reminders.save(reminder);
    return status([reminder], 0, context, context.words.say('reminder.status.saved'));
  },

  async complete(key, typed, _, context) {
    if (key === 'zone') return zoneChoices(typed, context.now);
    const guildId = managed(context);
    return whichChoices(await liveOf(guildId, context), context.words);
  },

  async press(action, state, context) {
    const [key = '', value = ''] = state;
    switch (action) {
      case 'more':
        return aside(await context.reminders.page(await editionOf(key, context), Number(value)));
      case 'timeline':
        return aside(await context.reminders.timeline(await editionOf(key, context)));
      case 'calendar':
        return aside(await context.reminders.calendar(await editionOf(key, context)));
      case 'passage':
        return aside(await passage(key, wordsOf(value === 'en' ? 'en' : 'ar'), context));
      case 'status':
        return status(await liveOf(managed(context), context), Number(key) || 0, context);
      default:
        return manage(action, state, context);
    }
  },
};

/** The guild of a member who may manage it; throws for everybody else. */
function managed({ asker }: Context): string {
  if (asker.guildId === null) throw new ReaderError('guildOnly', 'not in a guild');
  if (!asker.isManager) throw new ReaderError('notManager', 'may not manage the guild');
  return asker.guildId;
}

async function liveOf(guildId: string, { store }: Context): Promise<readonly Reminder[]> {
  return (await store.reminders.ofGuild(guildId)).filter(({ paused }) => paused !== 'off');
}

/** The reminder that the options speak of, as they change it. */
async function changed(options: Options, guildId: string, context: Context): Promise<Reminder> {
  const { now, asker } = context;
  const old = await meant(options, guildId, context);
  const channelId = String(options['channel'] ?? old?.channelId ?? asker.channelId ?? '');
  const time = options['time'] === undefined ? old : readTime(String(options['time']));
  if (time === null) {
    throw new ReaderError('timeUnknown', 'not a time', { text: String(options['time']) });
  }
  const zone =
    options['zone'] === undefined
      ? (old?.zone ?? context.timeZone)
      : zoneOf(String(options['zone']));
  const silent = options['silent'];
  const language = options['language'];
  const reminder = {
    id: old?.id ?? newReminderId(),
    guildId,
    channelId,
    hour: time?.hour ?? 7,
    minute: time?.minute ?? 0,
    zone,
    contents: old?.contents ?? CONTENTS,
    isSilent: silent === undefined ? (old?.isSilent ?? false) : silent === 'on',
    language:
      language === 'en' || language === 'ar' ? language : (old?.language ?? context.words.language),
    setBy: asker.userId,
    paused: null,
  };
  // An hour that is only renamed or given other contents must not lose the post that is due now.
  const isSameHour =
    old !== null &&
    old.paused === null &&
    (['channelId', 'hour', 'minute', 'zone'] as const).every((key) => old[key] === reminder[key]);
  return { ...reminder, since: isSameHour ? old.since : now };
}

/** Which reminder is changed: the one named, else the channel's, else the only one; null for a new one. */
async function meant(
  options: Options,
  guildId: string,
  { store, asker }: Context,
): Promise<Reminder | null> {
  const all = await store.reminders.ofGuild(guildId);
  const which = options['which'];
  if (which === NEW) return null;
  if (which !== undefined) {
    const named = all.find(({ id }) => id === which);
    if (!named) throw new ReaderError('reminderUnknown', 'no such reminder');
    return named;
  }
  const live = all.filter(({ paused }) => paused !== 'off');
  // One that was turned off is taken up again with its ledger: its day is not posted twice.
  const inChannel = (id: unknown) =>
    live.find(({ channelId }) => channelId === id) ?? all.find(({ channelId }) => channelId === id);
  if (options['channel'] !== undefined) return inChannel(options['channel']) ?? null;
  return (live.length === 1 ? live[0] : inChannel(asker.channelId)) ?? null;
}

function zoneOf(text: string): string {
  const zone = toZone(text.trim()) ?? findCities(text, fold)[0]?.zone;
  if (!zone || text.trim() === '') throw new ReaderError('zoneUnknown', 'no such zone', { text });
  return zone;
}

async function mustPostIn(channelId: string, { reminders, words }: Context): Promise<void> {
  const missing = reminders.missing(channelId);
  if (missing === null) throw new ReaderError('channelUnseen', 'channel not seen');
  if (missing.length === 0) return;
  const list = missing.map((name) => words.say(`reminder.permission.${name}`)).join('، ');
  throw new ReaderError('permissionsMissing', `lacks ${missing.join(', ')}`, { list });
}

function zoneChoices(typed: string, now: number): Choice[] {
  return findCities(typed, fold).map(({ arabic, english, zone }) => ({
    name: `${arabic || english} ${clockAt(now, zone)} · ${zone}`.slice(0, 100),
    value: zone,
  }));
}

function whichChoices(live: readonly Reminder[], words: Words): Choice[] {
  const named = live.slice(0, 24).map((reminder) => ({
    name: words.say('reminder.which.choice', {
      time: sayTime(reminder),
      channel: reminder.channelId.slice(-4),
    }),
    value: reminder.id,
  }));
  return [...named, { name: words.say('reminder.which.new'), value: NEW }];
}

async function status(
  reminders: readonly Reminder[],
  page: number,
  context: Context,
  note?: string,
): Promise<Reply> {
  const { words, mention } = context;
  const title = words.say('reminder.status.title');
  if (reminders.length === 0) {
    const lines = [
      words.say('reminder.status.none'),
      words.say('reminder.status.none.next', { command: mention('reminder') }),
    ];
    return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
  }
  return pagedCard({
    card: {
      title,
      intro: note ? [note] : [],
      notes: [words.say('reminder.status.catchUp')],
      isPrivate: true,
    },
    sections: await Promise.all(reminders.map((each) => statusSection(each, context))),
    page,
    perPage: A_PAGE,
    words,
    idOf: (to, way) => customId('reminder', 'status', to, way),
  });
}

async function statusSection(reminder: Reminder, context: Context): Promise<Section> {
  const { words, store, now } = context;
  const { id, zone, paused, contents } = reminder;
  const posts = (await store.ledger.ofGuild(reminder.guildId, 100)).filter(
    (post) => post.reminderId === id,
  );
  const last = posts[0];
  const next = paused ? null : nextSlot(reminder, new Map(posts.map((p) => [p.day, p])), now);
  const list = contents.map((each) => words.say(`reminder.content.${each}`)).join('، ');
  const silent = words.say(reminder.isSilent ? 'reminder.silent.on' : 'reminder.silent.off');
  const language = words.say(`reminder.language.${reminder.language}`);
  const say = (action: 'preview' | 'now' | 'contents' | 'off' | 'resume') =>
    [words.say(`reminder.button.${action}`), customId('reminder', action, id)] as const;
  return {
    lines: [
      words.say('reminder.status.where', { channel: `<#${reminder.channelId}>` }),
      words.say('reminder.status.when', { time: sayTime(reminder) }),
      words.say('reminder.status.zone', { clock: clockAt(now, zone), zone }),
      words.say('reminder.status.contents', {
        list: list === '' ? words.say('reminder.status.nothing') : list,
      }),
      words.say('reminder.status.silent', { what: silent }),
      words.say('reminder.status.language', { language }),
      ...(paused ? [words.say(`reminder.paused.${paused}`)] : []),
      ...(next
        ? [
            words.say('reminder.status.next', {
              day: sayMorning(next.day, words),
              time: clockAt(next.dueAt, zone),
            }),
          ]
        : []),
      ...(last
        ? [
            words.say(`reminder.status.last.${last.state}`, {
              day: sayMorning(last.day, words),
            }),
          ]
        : []),
    ],
    row: buttons([say('preview'), say('now'), say('contents'), say(paused ? 'resume' : 'off')]),
  };
}

/** A button of the status: for managers of the reminder's own guild. */
async function manage(action: string, state: readonly string[], context: Context): Promise<Reply> {
  const guildId = managed(context);
  const { store, words, now } = context;
  const [id = '', ...chosen] = state;
  const reminder = await store.reminders.byId(id);
  if (reminder?.guildId !== guildId) throw new ReaderError('stateGone', 'no such reminder');
  switch (action) {
    case 'preview':
      return preview(reminder, context);
    case 'now': {
      await mustPostIn(reminder.channelId, context);
      const { day, outcome } = await context.reminders.postNow(reminder);
      if (outcome.kind === 'paused') {
        return note(words.say(`reminder.paused.${outcome.why}`), words);
      }
      const isKnown = outcome.kind === 'taken' || outcome.kind === 'found';
      const said = outcome.kind === 'posted' ? 'posted' : isKnown ? 'already' : 'retry';
      return note(words.say(`reminder.now.${said}`, { day: sayMorning(day, words) }), words);
    }
    case 'contents':
      return contentsMenu(reminder, words);
    case 'choose': {
      const contents = CONTENTS.filter((content) => chosen.includes(content));
      const saved = { ...reminder, contents };
      await store.reminders.save(saved);
      return status([saved], 0, context, words.say('reminder.status.saved'));
    }
    case 'off':
      await store.reminders.save({ ...reminder, paused: 'off' });
      return note(words.say('reminder.off'), words, [
        [words.say('reminder.button.resume'), customId('reminder', 'resume', id)],
      ]);
    case 'resume': {
      await mustPostIn(reminder.channelId, context);
      const saved = { ...reminder, paused: null, since: now, setBy: context.asker.userId };
      await store.reminders.save(saved);
      return status([saved], 0, context, words.say('reminder.status.saved'));
    }
    default:
      throw new ReaderError('stateGone', `unknown action ${action}`);
  }
}

/** The next message as it will be posted, seen by who asked only. */
async function preview(reminder: Reminder, context: Context): Promise<Reply> {
  const { store, now, words } = context;
  const posts = await store.ledger.ofGuild(reminder.guildId, 100);
  const mine = posts.filter((post) => post.reminderId === reminder.id);
  const next = nextSlot(reminder, new Map(mine.map((post) => [post.day, post])), now);
  const day = next?.day ?? dayIn(now, reminder.zone);
  const reply = await context.reminders.preview(reminder, day);
  if (reply) return aside(reply);
  return note(words.say('reminder.preview.silent', { day: sayMorning(day, words) }), words);
}

function contentsMenu({ id, contents }: Reminder, words: Words): Reply {
  const options = CONTENTS.map((content: Content) => ({
    label: words.say(`reminder.content.${content}`),
    value: content,
    default: contents.includes(content),
  }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId('reminder', 'choose', id),
    min_values: 1,
    max_values: options.length,
    options,
  };
  const { reply } = fitCard({
    title: words.say('reminder.status.title'),
    intro: [words.say('reminder.contents.choose')],
    sections: [],
    rows: [{ type: ComponentType.ActionRow, components: [menu] }],
  });
  return aside(reply);
}

function note(
  line: string,
  words: Words,
  row: readonly (readonly [label: string, id: string])[] = [],
): Reply {
  const { reply } = fitCard({
    title: words.say('reminder.status.title'),
    sections: [{ lines: [line] }],
    rows: row.length === 0 ? [] : [buttons(row)],
  });
  return aside(reply);
}

/** Beside the message with the button, for who pressed it alone. */
function aside(reply: Reply): Reply {
  return { ...reply, isPrivate: true, isBeside: true };
}

async function editionOf(key: string, { store, now }: Context): Promise<Edition> {
  const edition = (await store.recall(key, now)) as Edition | null;
  if (!edition?.reminderId) throw new ReaderError('stateGone', 'edition is gone');
  return edition;
}

/** The paragraph of an event's sentence, whole, with the event marked and its sources. */
async function passage(eventId: string, words: Words, { library }: Context): Promise<Reply> {
  const event = (await library.events({})).find(({ id }) => id === eventId);
  const article = event && (await library.article(event.title.document));
  if (!article) throw new ReaderError('stateGone', 'event is gone');
  const { document } = article;
  const { title } = event;
  const place =
    document.paragraphs.find((each) => each.start <= title.start && title.end <= each.end) ?? title;
  const lines = [
    quotePassage(document.text, place, [title], words.say('quote.label')),
    ...sourceLines(article, place, words),
  ];
  return fitCard({ title: sayParagraphs(document, title, words), sections: [{ lines }] }).reply;
}
