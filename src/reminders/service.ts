import { randomUUID } from 'node:crypto';
import { fitCard } from '../reply/card.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsOf } from '../reply/words.ts';
import type { Pause, Reminder } from '../store/reminders.ts';
import { calendarOf, compose, type Press, pageOf, timelineOf } from './compose.ts';
import type { NeededPermission, ReminderDesk } from './desk.ts';
import { type PosterParts, postDay } from './poster.ts';
import type { Sender } from './sender.ts';
import { createTick, type Tick } from './tick.ts';
import { dayIn } from './zone.ts';

/** The wire: what sends, and what is known of the channels without asking. */
export interface Wire {
  readonly sender: Sender;
  missing(channelId: string): readonly NeededPermission[] | null;
  channelName(channelId: string): string | null;
  /** Whether this process posts for a guild: it knows what is allowed there, another does not. */
  holds(guildId: string): boolean;
}

export interface ReminderService {
  readonly desk: ReminderDesk;
  readonly tick: Tick;
}

/** The morning post over a wire; every service is an owner of its own in the ledger. */
export function createReminders(
  press: Press,
  { sender, missing, channelName, holds }: Wire,
): ReminderService {
  const parts: PosterParts = {
    store: press.store,
    sender,
    holds,
    owner: randomUUID(),
    now: press.now,
    random: press.random,
    compose: (reminder, day, isAsked) => compose(reminder, day, press, isAsked),
    explain,
  };
  return {
    tick: createTick(parts),
    desk: {
      preview: (reminder, day) => compose(reminder, day, press),
      async postNow(reminder) {
        const day = dayIn(press.now(), reminder.zone);
        return {
          day,
          outcome: await postDay({ reminder, day, act: 'post', isAsked: true }, parts),
        };
      },
      missing,
      channelName,
      page: (edition, page) => pageOf(edition, page, press),
      timeline: (edition) => timelineOf(edition, press),
      calendar: (edition) => calendarOf(edition, press),
    },
  };
}

/** What administrators are told, once, when a reminder can no longer post. */
export function explain({ channelId, language }: Reminder, why: Pause): Reply {
  const words = wordsOf(language);
  const lines = [
    words.say('reminder.told', { channel: `<#${channelId}>` }),
    words.say(`reminder.paused.${why}`),
    words.say('reminder.told.next'),
  ];
  return fitCard({ title: words.say('reminder.told.title'), sections: [{ lines }], kind: 'error' })
    .reply;
}
