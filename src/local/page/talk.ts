import type { WireChoice, WireCommand, WireMessage, WireModal, WireUser } from './wire.ts';

/** What the page and its server say to each other. The server pushes, the page posts acts. */

export interface PageChannel {
  readonly id: string;
  readonly guildId: string;
  readonly guildName: string;
  readonly name: string;
  readonly topic: string | null;
}

/** Something that can be named by its id in an option: a member, a role or a channel. */
export interface PageThing {
  readonly id: string;
  readonly name: string;
  readonly kind: 'user' | 'role' | 'channel';
}

/** All that a member sees on opening the page, or coming back to it. */
export interface PageState {
  readonly me: WireUser;
  readonly bot: WireUser;
  readonly roles: readonly PageRole[];
  readonly channels: readonly PageChannel[];
  readonly channelId: string;
  readonly things: readonly PageThing[];
  readonly commands: readonly WireCommand[];
  readonly messages: readonly WireMessage[];
  readonly isBotOnline: boolean;
  /** Milliseconds that this Discord's clock is ahead of the machine's. */
  readonly clockAheadMs: number;
}

/** As whom the page can be looked at. */
export interface PageRole {
  readonly userId: string;
  readonly name: string;
}

export type PageEvent =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'message'; readonly message: WireMessage }
  | { readonly kind: 'gone'; readonly messageId: string }
  | { readonly kind: 'commands'; readonly commands: readonly WireCommand[] }
  | { readonly kind: 'bot'; readonly isOnline: boolean }
  | { readonly kind: 'clock'; readonly aheadMs: number }
  /** A deferred answer that never came: its token ran out. */
  | { readonly kind: 'unfinished'; readonly messageId: string };

/** A file as it travels in JSON. */
export interface PageFile {
  readonly filename: string;
  readonly contentType: string;
  readonly base64: string;
}

export type PageInput = string | number | boolean | PageFile;

export type PageAct =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, PageInput>>;
    }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly option: string;
      readonly typed: string;
      readonly others: Readonly<Record<string, PageInput>>;
    }
  | { readonly kind: 'press'; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: 'select';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly modal: WireModal;
      readonly messageId: string | null;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    }
  | {
      readonly kind: 'menu';
      readonly messageId: string;
      readonly name: string;
      /** The command is run on the message, or on who wrote it. */
      readonly on: 'message' | 'author';
    }
  | { readonly kind: 'say'; readonly content: string }
  /** Takes a private answer off this member's screen. */
  | { readonly kind: 'dismiss'; readonly messageId: string }
  | { readonly kind: 'clock'; readonly advanceMs: number };

export interface PageRequest {
  readonly userId: string;
  readonly channelId: string;
  readonly act: PageAct;
}

/** What an act came to. What it put into the channel comes as a {@link PageEvent}. */
export type PageAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'modal'; readonly modal: WireModal; readonly messageId: string | null }
  | { readonly kind: 'choices'; readonly choices: readonly WireChoice[] | null }
  | { readonly kind: 'failed' }
  /** Discord's own client would not have sent it. */
  | { readonly kind: 'refused'; readonly why: string };
