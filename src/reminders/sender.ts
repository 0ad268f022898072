import type { Reply } from '../reply/reply.ts';
import type { Pause } from '../store/reminders.ts';

/** What Discord answered. `retry`: nobody knows whether it was done; `gone`: it will not be. */
export type Sent =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'gone'; readonly why: Pause }
  | { readonly kind: 'retry'; readonly reason: string };

export type Found =
  | Sent
  /** The channel was read back far enough, and the post is not there. */
  | { readonly kind: 'absent' };

/** The wire as the morning post needs it; `discord/post.ts` is the one over Discord. */
export interface Sender {
  /** Posts once: the same nonce within some minutes is the same message. */
  post(message: {
    readonly channelId: string;
    readonly reply: Reply;
    readonly nonce: string;
  }): Promise<Sent>;
  /** Looks in a channel, back to `since`, for a message of ours with a component that ends in `mark`. */
  find(channelId: string, mark: string, since: number): Promise<Found>;
  /** Tells the administrators of a guild; best effort. */
  tell(guildId: string, setBy: string | null, reply: Reply): Promise<void>;
}
