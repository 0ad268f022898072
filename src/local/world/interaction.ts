import type { WireCommand, WireMessage, WireUser } from '../page/wire.ts';

/** Interaction types, by Discord's numbers. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** A bot has three seconds for its first answer, and fifteen minutes for the rest. */
export const ANSWER_WITHIN_MS = 3_000;
export const TOKEN_LIFE_MS = 15 * 60_000;

/**
 * One act of a member that the bot must answer.
 * `waiting` → `acknowledged` (answered, or deferred) or `failed` (three seconds went by).
 */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly user: WireUser;
  /** The command's name, for the line above an answer. */
  readonly name: string | null;
  /** What goes to the bot as INTERACTION_CREATE. */
  readonly payload: unknown;
  /** The message whose button, menu or modal this is. */
  readonly source: WireMessage | null;
  readonly expiresAt: number;
  state: 'waiting' | 'acknowledged' | 'failed';
  /** What is still owed after a defer. */
  owes: 'reply' | 'update' | null;
  /** Whether the first answer is for this member only; fixed by a defer. */
  isPrivate: boolean;
  /** The message that `@original` means; null before it exists or after it is deleted. */
  originalId: string | null;
}

/** What a member does, as the server's own description of it. */
export type Act =
  | {
      readonly kind: 'command';
      readonly command: WireCommand;
      readonly data: CommandData;
    }
  | { readonly kind: 'autocomplete'; readonly command: WireCommand; readonly data: CommandData }
  | { readonly kind: 'component'; readonly message: WireMessage; readonly data: unknown }
  | { readonly kind: 'modal'; readonly message: WireMessage | null; readonly data: unknown };

/** Options as Discord sends them, nested for subcommands. */
export interface OptionValue {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly OptionValue[];
}

export interface CommandData {
  readonly options?: readonly OptionValue[];
  readonly target_id?: string;
  readonly resolved?: Readonly<Record<string, unknown>>;
}
