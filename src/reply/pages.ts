import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Card, fitCard, type Section } from './card.ts';
import type { Reply, Row } from './reply.ts';
import type { Words } from './words.ts';

export interface Paged {
  readonly card: Omit<Card, 'sections' | 'rows'>;
  readonly sections: readonly Section[];
  /** From 0; a page beyond the last one shows the last. */
  readonly page: number;
  readonly perPage: number;
  readonly words: Words;
  /** The `custom_id` of the button that leads to a page; `way` keeps two of them apart. */
  idOf(page: number, way: 'next' | 'previous'): string;
  readonly rows?: readonly Row[];
}

/**
 * One page of a card with as many whole sections as fit, at most `perPage`, and the buttons that
 * lead on. Pages depend on the sections alone, so that a button finds the same page after a restart.
 */
export function pagedCard(paged: Paged): Reply {
  const { card, sections, perPage, words } = paged;
  const starts = [0];
  const rows = paged.rows ?? [];
  const reserve: Row = buttonRow(words, 0, 3, paged.idOf);
  const compose = (from: number, isMeasuring: boolean, own: readonly Row[], note?: string) =>
    fitCard({
      ...card,
      notes: [...(card.notes ?? []), ...(note ? [note] : isMeasuring ? ['x'.repeat(30)] : [])],
      sections: sections.slice(from, from + perPage),
      rows: [...own, ...rows],
    });
  for (let from = 0; from < sections.length; ) {
    from += Math.max(1, compose(from, true, [reserve]).shown);
    if (from < sections.length) starts.push(from);
  }
  const page = Math.min(Math.max(0, paged.page), starts.length - 1);
  const isSingle = starts.length === 1;
  const own = isSingle ? [] : [buttonRow(words, page, starts.length, paged.idOf)];
  const note = isSingle
    ? undefined
    : words.say('page.of', { page: page + 1, pages: starts.length });
  return compose(starts[page]!, false, own, note).reply;
}

function buttonRow(words: Words, page: number, pages: number, idOf: Paged['idOf']): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: words.say('page.next'),
        custom_id: idOf(page + 1, 'next'),
        disabled: page + 1 >= pages,
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
