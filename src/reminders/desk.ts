import type { Day } from '../day.ts';
import type { Reply } from '../reply/reply.ts';
import type { Reminder } from '../store/reminders.ts';
import type { Edition } from './compose.ts';
import type { Outcome } from './poster.ts';

/** A permission that a post needs, by Discord's name. */
export type NeededPermission = 'ViewChannel' | 'SendMessages' | 'ReadMessageHistory';

/** What a command may ask of the morning post. */
export interface ReminderDesk {
  /** The message that a day would be posted as, byte for byte; null for a silent day. */
  preview(reminder: Reminder, day: Day): Promise<Reply | null>;
  /** Posts today's message now, in place of the one of its hour; at most one a day either way. */
  postNow(reminder: Reminder): Promise<{ readonly day: Day; readonly outcome: Outcome }>;
  /** What the bot lacks in a channel; null for a channel that it does not see. */
  missing(channelId: string): readonly NeededPermission[] | null;
  /** What a channel is called; null for one that the bot does not see. */
  channelName(channelId: string): string | null;
  /** What the buttons of a post lead to. */
  page(edition: Edition, page: number): Promise<Reply>;
  timeline(edition: Edition): Promise<Reply>;
  calendar(edition: Edition): Promise<Reply>;
}
