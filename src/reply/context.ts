import { overlaps, type Span } from '../arabic/span.ts';
import type { Sentence } from '../corpus/document.ts';
import type { Article } from '../library.ts';
import { fitCard, type Section } from './card.ts';
import { escapeText } from './escape.ts';
import { quotePassage } from './passage.ts';
import type { Reply, Row } from './reply.ts';
import { sayParagraphs, shortTitle, sourceLines } from './source.ts';
import type { Words } from './words.ts';

/** A stretch of an article, in units: the first shown and the one after the last shown. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a context card shows: sentences whole, but for one that is longer than a card. */
interface Unit extends Span {
  readonly sentence: Sentence;
}

/** Shown at once, in letters; escaped it is at most twice as long and still fits a message. */
const MOST_SHOWN = 1500;
/** A sentence beyond this is shown in pieces, from word to word. */
const LONGEST_PIECE = 1200;

/** The article in units, in order: every letter of every sentence is in one. */
export function unitsOf({ document: { text, sentences } }: Article): Unit[] {
  return sentences.flatMap((sentence) => {
    const units: Unit[] = [];
    for (let start = sentence.start; start < sentence.end; ) {
      const limit = start + LONGEST_PIECE;
      const space = text.lastIndexOf(' ', limit);
      const end =
        limit >= sentence.end
          ? sentence.end
          : space > start + LONGEST_PIECE / 2
            ? space + 1
            : limit;
      units.push({ start, end, sentence });
      start = end;
    }
    return units;
  });
}

/** As much as fits around a place, before and after it in turn. */
export function around(units: readonly Unit[], place: Span): Stretch {
  const first = Math.max(
    0,
    units.findIndex((unit) => overlaps(unit, place)),
  );
  let { from, to } = { from: first, to: first + 1 };
  let room = MOST_SHOWN - lengthOf(units[first]);
  while (to < units.length && units[to]!.start < place.end && lengthOf(units[to]) <= room) {
    room -= lengthOf(units[to++]);
  }
  for (let isStuck = false; !isStuck; ) {
    isStuck = true;
    if (from > 0 && lengthOf(units[from - 1]) <= room) {
      room -= lengthOf(units[--from]);
      isStuck = false;
    }
    if (to < units.length && lengthOf(units[to]) <= room) {
      room -= lengthOf(units[to++]);
      isStuck = false;
    }
  }
  return { from, to };
}

/** What follows from a unit on, or what leads up to one. */
export function beside(units: readonly Unit[], way: 'after' | 'before', at: number): Stretch {
  const edge = Math.min(Math.max(0, at), units.length);
  let [from, to] = [edge, edge];
  let room = MOST_SHOWN;
  if (way === 'after') {
    while (to < units.length && (to === from || lengthOf(units[to]) <= room)) {
      room -= lengthOf(units[to++]);
    }
  } else {
    while (from > 0 && (from === to || lengthOf(units[from - 1]) <= room)) {
      room -= lengthOf(units[--from]);
    }
  }
  return { from, to };
}

function lengthOf(unit: Unit | undefined): number {
  return unit ? unit.end - unit.start : 0;
}

export interface ContextCard {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly stretch: Stretch;
  /** What the reader came from, marked. */
  readonly place: Span;
  readonly rows: readonly Row[];
  readonly words: Words;
}

/** A stretch of an article, a paragraph a section under its number, the place in bold. */
export function contextCard(card: ContextCard): Reply {
  const { article, units, stretch, place, rows, words } = card;
  const shown = units.slice(stretch.from, stretch.to);
  const { paragraphs } = article.document;
  const last = paragraphs.length;
  return {
    ...fitCard({
      title: words.say('context.title', { title: escapeText(shortTitle(article)) }),
      sections: paragraphsOf(shown).map((unitsOfOne) =>
        toSection(unitsOfOne, article, place, words),
      ),
      notes: [
        words.say('context.of', { shown: sayParagraphs(article.document, shown, words), last }),
        ...sourceLines(article, null, words).map((line) => line.replace(/^-# /u, '')),
      ],
      rows,
    }).reply,
    isPrivate: true,
    canPublish: true,
  };
}

function paragraphsOf(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group && group[0]!.sentence.paragraph === unit.sentence.paragraph) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function toSection(
  units: readonly Unit[],
  { document }: Article,
  place: Span,
  words: Words,
): Section {
  const [first, last] = [units[0]!, units.at(-1)!];
  const shown = { start: first.start, end: last.end };
  const whole = { start: first.sentence.start, end: last.sentence.end };
  const marks = overlaps(shown, place) ? [place] : [];
  return {
    lines: [
      quotePassage(document.text, whole, marks, words.say('quote.label'), shown),
      `-# ${sayParagraphs(document, shown, words)}`,
    ],
  };
}
