import { ReaderError } from '../errors.ts';
import { CONTENTS, newReminderId, type Reminder } from '../store/reminders.ts';
import { readTime } from './time.ts';

/** The choice that asks for one more reminder. */
export const NEW = 'new';

/** What an administrator typed or chose; undefined where nothing. */
export interface Wish {
  readonly channel?: string | undefined;
  readonly time?: string | undefined;
  /** IANA. */
  readonly zone?: string | undefined;
  readonly silent?: string | undefined;
  readonly language?: string | undefined;
  /** The id of a reminder, or {@link NEW}. */
  readonly which?: string | undefined;
}

/** Where and by whom it is wished, and what stands where nothing is. */
export interface Setting {
  readonly guildId: string;
  readonly channelId: string | null;
  readonly userId: string;
  readonly zone: string;
  readonly language: 'ar' | 'en';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The reminder that a wish speaks of, as it changes it.
 * @param all the guild's reminders, those turned off too
 * Throws ReaderError for a time or a reminder that does not exist, and where several could be meant.
 */
export function changed(wish: Wish, all: readonly Reminder[], setting: Setting): Reminder {
  const old = meant(wish, all, setting.channelId);
  const time = wish.time === undefined ? old : readTime(wish.time);
  if (wish.time !== undefined && time === null) {
    throw new ReaderError('timeUnknown', 'not a time', { text: wish.time });
  }
  const { language, silent } = wish;
  const reminder = {
    id: old?.id ?? newReminderId(),
    guildId: setting.guildId,
    createdAt: old ? (old.createdAt ?? 0) : setting.now,
    channelId: wish.channel ?? old?.channelId ?? setting.channelId ?? '',
    hour: time?.hour ?? 7,
    minute: time?.minute ?? 0,
    zone: wish.zone ?? old?.zone ?? setting.zone,
    contents: old?.contents ?? CONTENTS,
    isSilent: silent === undefined ? (old?.isSilent ?? false) : silent === 'on',
    language:
      language === 'en' || language === 'ar' ? language : (old?.language ?? setting.language),
    setBy: setting.userId,
    paused: null,
  };
  // An hour that moves to another channel or gets other contents must not lose the post due now.
  const isSameHour =
    old !== null &&
    old.paused !== 'off' &&
    (['hour', 'minute', 'zone'] as const).every((key) => old[key] === reminder[key]);
  return { ...reminder, since: isSameHour ? old.since : setting.now };
}

/** Which reminder is changed: the one named, else the channel's, else the only one; null for a new one. */
function meant(
  { which, channel }: Wish,
  all: readonly Reminder[],
  here: string | null,
): Reminder | null {
  if (which === NEW) return null;
  if (which !== undefined) {
    const named = all.find(({ id }) => id === which);
    if (!named) throw new ReaderError('reminderUnknown', 'no such reminder');
    return named;
  }
  const live = all.filter(({ paused }) => paused !== 'off');
  const inChannel = (id: string | null): Reminder | null => {
    const there = live.filter(({ channelId }) => channelId === id);
    // One that was turned off is taken up again with its ledger: its day is not posted twice.
    return onlyOne(there) ?? all.find(({ channelId }) => channelId === id) ?? null;
  };
  if (channel !== undefined) return inChannel(channel);
  if (live.length <= 1) return live[0] ?? inChannel(here);
  return inChannel(here) ?? onlyOne(live);
}

/** Null for none; throws ReaderError where somebody has to say which. */
function onlyOne(reminders: readonly Reminder[]): Reminder | null {
  if (reminders.length > 1) throw new ReaderError('reminderWhich', 'several reminders fit');
  return reminders[0] ?? null;
}
