import { ComponentType } from 'discord-api-types/v10';
import { cut } from './escape.ts';
import type { Block, Reply, Row } from './reply.ts';

/**
 * Discord's limits for Components V2, over the whole message, are 4000 and 40; the rest is kept for
 * the button that publishes a card and the line that says who did.
 */
const MOST_TEXT = 3900;
const MOST_COMPONENTS = 38;

const ACCENT = { answer: 0x1f6f5c, error: 0xb3261e } as const;

/** A part of a card: texts that stand or fall together, with an optional row of actions. */
export interface Section {
  readonly lines: readonly string[];
  readonly row?: Row;
}

export interface Card {
  readonly title: string;
  readonly intro?: readonly string[];
  readonly sections: readonly Section[];
  readonly notes?: readonly string[];
  readonly rows?: readonly Row[];
  /** Names of attached pictures, shown below the sections, with their alternative texts. */
  readonly pictures?: readonly { readonly name: string; readonly description: string }[];
  /** Names of other attached files, offered for download. */
  readonly attachments?: readonly string[];
  readonly kind?: keyof typeof ACCENT;
  readonly isPrivate?: boolean;
}

/** What of a card was shown: cards that page take the sections left out to the next page. */
export interface Fitted {
  readonly reply: Reply;
  readonly shown: number;
}

/**
 * Builds the message of a card. Every card has the same anatomy: title, introduction, sections,
 * notes in small type, rows of actions. Within Discord's limits by construction: sections are taken
 * whole as long as they fit, so that no text is cut in the middle; only a single section that is
 * larger than a message is cut, at its end.
 */
export function fitCard(card: Card): Fitted {
  const title = `### ${cut(card.title, 400)}`;
  const intro = (card.intro ?? []).filter(Boolean).join('\n');
  const notes = (card.notes ?? [])
    .filter(Boolean)
    .map((note) => `-# ${note}`)
    .join('\n');
  const rows = card.rows ?? [];
  const fixed = title.length + 1 + intro.length + notes.length;
  let roomForText = MOST_TEXT - Math.min(fixed, MOST_TEXT - 500);
  let roomForComponents =
    MOST_COMPONENTS -
    4 -
    2 * ((card.pictures?.length ?? 0) + (card.attachments?.length ?? 0)) -
    rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  const blocks: Block[] = [text(intro === '' ? title : `${title}\n${cut(intro, 1500)}`)];
  let shown = 0;
  for (const section of card.sections) {
    const whole = section.lines.filter(Boolean).join('\n');
    const content = shown === 0 ? cut(whole, roomForText) : whole;
    const components = 2 + (section.row ? 1 + section.row.components.length : 0);
    if (content.length > roomForText || components > roomForComponents) break;
    roomForText -= content.length;
    roomForComponents -= components;
    blocks.push({ type: ComponentType.Separator, divider: true, spacing: 1 }, text(content));
    if (section.row) blocks.push(section.row);
    shown++;
  }
  for (const { name, description } of card.pictures ?? []) {
    const media = { url: `attachment://${name}` };
    blocks.push({ type: ComponentType.MediaGallery, items: [{ media, description }] });
  }
  for (const name of card.attachments ?? []) {
    blocks.push({ type: ComponentType.File, file: { url: `attachment://${name}` } });
  }
  if (notes !== '') blocks.push(text(cut(notes, 1500)));
  blocks.push(...rows);
  return {
    reply: {
      components: [
        {
          type: ComponentType.Container,
          accent_color: ACCENT[card.kind ?? 'answer'],
          components: blocks,
        },
      ],
      isPrivate: card.isPrivate ?? false,
    },
    shown,
  };
}

function text(content: string): Block {
  return { type: ComponentType.TextDisplay, content };
}
