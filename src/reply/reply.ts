import type {
  APIActionRowComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
} from 'discord-api-types/v10';

/** A file that goes with an answer. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Alternative text for pictures. */
  readonly description?: string;
}

/** An answer as plain Discord message JSON (Components V2), and who may see it. */
export interface Reply {
  readonly components: readonly APIContainerComponent[];
  /** In place of components: a plain message, for words that are to be copied. */
  readonly text?: string;
  readonly files?: readonly ReplyFile[];
  /** For its asker alone, whatever was wished; what is not may be private by wish or setting. */
  readonly isPrivate: boolean;
  /** It is private only so as not to clutter the channel: its reader may publish it. */
  readonly canPublish?: boolean;
  /** The answer to a button: a message of its own beside the one with the button. */
  readonly isBeside?: boolean;
}

export type Block = APIComponentInContainer;
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A choice of an autocomplete list. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
