import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Card, fitCard, type Section } from './card.ts';
import type { Reply, Row } from './reply.ts';
import type { Words } from './words.ts';

export interface Paged {
  readonly card: Omit<Card, 'sections' | 'rows'>;
  /** Of sections on all pages, at least one. */
  readonly count: number;
  /** Sections from one up to, and without, another; asked only for what is shown, and before it. */
  sections(from: number, to: number): Promise<readonly Section[]>;
  /** From 0; a page beyond the last one shows the last. */
  readonly page: number;
  readonly perPage: number;
  readonly words: Words;
  /** The `custom_id` of the button that leads to a page; `way` keeps two of them apart. */
  idOf(page: number, way: 'next' | 'previous'): string;
  readonly rows?: readonly Row[];
}

/** Stands for the longest note on what a page shows, until that is known. */
const RESERVE = 'x'.repeat(30);

/**
 * One page of a card with as many whole sections as fit, at most `perPage`, and the buttons that
 * lead on. Pages depend on the sections alone, so that a button finds the same page after a restart.
 */
export async function pagedCard(paged: Paged): Promise<Reply> {
  const { card, count, perPage, words, idOf } = paged;
  const rows = paged.rows ?? [];
  for (let page = 0, from = 0; ; page++) {
    const sections = await paged.sections(from, Math.min(from + perPage, count));
    const compose = (own: readonly Row[], note: readonly string[], most = perPage) =>
      fitCard({
        ...card,
        notes: [...(card.notes ?? []), ...note],
        sections: sections.slice(0, most),
        rows: [...own, ...rows],
      });
    const shown = Math.max(1, compose([buttonRow(words, 0, false, idOf)], [RESERVE]).shown);
    const isLast = from + shown >= count;
    if (isLast && page === 0) return compose([], []).reply;
    if (isLast || page >= paged.page) {
      const [first, last] = [from + 1, from + shown];
      const range = words.numerals(first === last ? `${first}` : `${first}–${last}`);
      const note = words.say('page.range', { range, count });
      return compose([buttonRow(words, page, isLast, idOf)], [note], shown).reply;
    }
    from += shown;
  }
}

function buttonRow(words: Words, page: number, isLast: boolean, idOf: Paged['idOf']): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: words.say('page.next'),
        custom_id: idOf(page + 1, 'next'),
        disabled: isLast,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: words.say('page.previous'),
        custom_id: idOf(Math.max(0, page - 1), 'previous'),
        disabled: page === 0,
      },
    ],
  };
}
