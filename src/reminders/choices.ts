import { fold } from '../arabic/fold.ts';
import { ReaderError } from '../errors.ts';
import type { Choice } from '../reply/reply.ts';
import type { Words } from '../reply/words.ts';
import type { Reminder } from '../store/reminders.ts';
import { NEW } from './change.ts';
import { findCities } from './cities.ts';
import { sayTime } from './time.ts';
import { clockAt, toZone } from './zone.ts';

/** Discord's longest name of a choice. */
const LONGEST = 100;

/** Cities by what was typed of them, each with what its clock says now. */
export function zoneChoices(typed: string, now: number): Choice[] {
  return findCities(typed).map(({ arabic, english, zone }) => ({
    name: `${arabic || english} ${clockAt(now, zone)} · ${zone}`.slice(0, LONGEST),
    value: zone,
  }));
}

/** The zone that an option names, by itself or by a city. Throws ReaderError for none. */
export function zoneOf(text: string): string {
  const zone = toZone(text.trim()) ?? findCities(text)[0]?.zone;
  if (!zone || text.trim() === '') throw new ReaderError('zoneUnknown', 'no such zone', { text });
  return zone;
}

/** A guild's reminders by hour and channel, at most `most`, and last a new one. */
export function whichChoices(
  typed: string,
  all: readonly Reminder[],
  words: Words,
  channelName: (channelId: string) => string | null,
  most: number,
): Choice[] {
  const named = all.map((reminder) => {
    const time = words.numerals(sayTime(reminder));
    const channel = channelName(reminder.channelId);
    const name = channel
      ? words.say('reminder.which.choice', { time, channel })
      : words.say('reminder.which.choice.gone', { time });
    return { name: name.slice(0, LONGEST), value: reminder.id };
  });
  const fitting = named.filter(({ name }) => fold(name).includes(fold(typed.trim())));
  return [...fitting.slice(0, most - 1), { name: words.say('reminder.which.new'), value: NEW }];
}
