import { managedGuild } from '../src/command/admit.ts';
import { MOST_CHOICES } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { customId } from '../src/command/ids.ts';
import type { Command, Options } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { changed, type Wish } from '../src/reminders/change.ts';
import { whichChoices, zoneChoices, zoneOf } from '../src/reminders/choices.ts';
import type { Edition } from '../src/reminders/compose.ts';
import { nextSlot } from '../src/reminders/due.ts';
import { contentsMenu, reminderNote, saidOf } from '../src/reminders/notes.ts';
import { eventPassage } from '../src/reminders/passage.ts';
import { statusCard } from '../src/reminders/status.ts';
import { dayIn } from '../src/reminders/zone.ts';
import { sayMorning } from '../src/reply/reminder.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wordsOf } from '../src/reply/words.ts';
import { CONTENTS, type Reminder } from '../src/store/reminders.ts';

export const command: Command = {
  key: 'reminder',
  place: 6,
  isForManagers: true,
  options: [
    { key: 'channel', type: 'channel' },
    { key: 'time', type: 'text', mostLength: 40 },
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
    const guildId = managedGuild(context);
    if (Object.values(options).every((value) => value === undefined)) {
      return statusOf(guildId, 0, context);
    }
    const { store, asker, words, now, timeZone } = context;
    const reminder = changed(wishOf(options), await store.reminders.ofGuild(guildId), {
      ...asker,
      guildId,
      zone: timeZone,
      language: words.language,
      now,
    });
    await mustPostIn(reminder.channelId, context);
    await store.reminders.save(reminder);
    return status([reminder], 0, context, words.say('reminder.status.saved'));
  },

  async complete(key, typed, _, context) {
    if (key === 'zone') return zoneChoices(typed, context.now);
    const { store, reminders, words } = context;
    const all = await store.reminders.ofGuild(managedGuild(context));
    return whichChoices(typed, all, words, reminders.channelName, MOST_CHOICES);
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
        return aside(
          await eventPassage(key, context.library, wordsOf(value === 'en' ? 'en' : 'ar')),
        );
      case 'status':
        return statusOf(managedGuild(context), Number(key) || 0, context);
      default:
        return manage(action, state, context);
    }
  },
};

async function statusOf(guildId: string, page: number, context: Context): Promise<Reply> {
  return status(await context.store.reminders.ofGuild(guildId), page, context);
}

async function mustPostIn(channelId: string, { reminders, words }: Context): Promise<void> {
  const missing = reminders.missing(channelId);
  if (missing === null) throw new ReaderError('channelUnseen', 'channel not seen');
  if (missing.length === 0) return;
  const list = words.list(missing.map((name) => words.say(`reminder.permission.${name}`)));
  throw new ReaderError('permissionsMissing', `lacks ${missing.join(', ')}`, { list });
}

/** The options as the wish of {@link changed}. */
function wishOf(options: Options): Wish {
  const text = (key: string) => (options[key] === undefined ? undefined : String(options[key]));
  const zone = text('zone');
  return {
    channel: text('channel'),
    time: text('time'),
    zone: zone === undefined ? undefined : zoneOf(zone),
    silent: text('silent'),
    language: text('language'),
    which: text('which'),
  };
}

function status(
  reminders: readonly Reminder[],
  page: number,
  { words, store, now, mention }: Context,
  note?: string,
): Promise<Reply> {
  return statusCard({
    reminders,
    page,
    words,
    store,
    now,
    command: mention('reminder'),
    idOf: (action, ...state) => customId('reminder', action, ...state),
    ...(note ? { note } : {}),
  });
}

/** A button of the status: for managers of the reminder's own guild. */
async function manage(action: string, state: readonly string[], context: Context): Promise<Reply> {
  const guildId = managedGuild(context);
  const { store, words, now } = context;
  const [id = '', ...chosen] = state;
  const reminder = await store.reminders.byId(id);
  if (reminder?.guildId !== guildId) throw new ReaderError('stateGone', 'no such reminder');
  switch (action) {
    case 'preview':
      return preview(reminder, context);
    case 'now': {
      if (reminder.paused) return note(words.say(`reminder.paused.${reminder.paused}`), words);
      await mustPostIn(reminder.channelId, context);
      const { day, outcome } = await context.reminders.postNow(reminder);
      if (outcome.kind === 'paused') {
        return note(words.say(`reminder.paused.${outcome.why}`), words);
      }
      return note(
        words.say(`reminder.now.${saidOf(outcome)}`, { day: sayMorning(day, words) }),
        words,
      );
    }
    case 'contents':
      return aside(contentsMenu(reminder, customId('reminder', 'choose', id), words));
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
      // What an administrator stopped begins anew; what a lost permission stopped is caught up.
      const since = reminder.paused === 'off' ? now : reminder.since;
      const saved = { ...reminder, paused: null, since, setBy: context.asker.userId };
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
  const posts = await store.ledger.ofReminder(reminder.id, 10);
  const next = nextSlot(reminder, new Map(posts.map((post) => [post.day, post])), now);
  const day = next?.day ?? dayIn(now, reminder.zone);
  const reply = await context.reminders.preview(reminder, day);
  if (reply) return aside(reply);
  return note(words.say('reminder.preview.silent', { day: sayMorning(day, words) }), words);
}

function note(...said: Parameters<typeof reminderNote>): Reply {
  return aside(reminderNote(...said));
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
