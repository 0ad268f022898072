import { fold } from '../arabic/fold.ts';
import { Lines, type LinesParts } from '../flat/lines.ts';
import { sharedInts, toShared } from '../flat/memory.ts';
import type { SearchIndex } from './index.ts';
import { namesIn } from './names.ts';
import { collectPhrases, collectYears } from './recurring.ts';

/** What a {@link Suggester} offers, in flat pieces over shared memory: phrases most telling first. */
export interface Suggestions {
  /** As they were first written. */
  readonly phrases: LinesParts;
  /** How often each recurs. */
  readonly counts: Int32Array;
  /** Folded phrases, a space before each word. */
  readonly folded: LinesParts;
  /**
   * Where each word of a folded phrase begins in their text, with and without its article, and the
   * phrase's number, one after another; in the order of what stands from there to the phrase's end.
   */
  readonly keys: Int32Array;
  /** Numbers of the phrases that may be a name, as {@link namesIn} puts them. */
  readonly names: Int32Array;
  /** Years that the corpus names, most often named first. */
  readonly years: readonly string[];
}

const ARTICLE = 'ال';

/** A function of the corpus alone. Takes seconds over a large one. */
export function suggestionsOf(index: SearchIndex): Suggestions {
  const phrases = collectPhrases(index);
  const texts = phrases.map((phrase) => ` ${fold(phrase.text)}`);
  const folded = Lines.of(texts);
  const names = texts.flatMap((text, owner) =>
    text.indexOf(' ', 1) < 0 ? [[text.slice(1), owner] as const] : [],
  );
  return {
    phrases: Lines.of(phrases.map(({ text }) => text)),
    counts: toShared(phrases.map(({ count }) => count)),
    folded,
    keys: keysOf(texts, folded),
    names: toShared(namesIn(names)),
    years: collectYears(index),
  };
}

function keysOf(texts: readonly string[], { offsets }: LinesParts): Int32Array {
  const entries: { key: string; start: number; owner: number }[] = [];
  texts.forEach((text, owner) => {
    const add = (at: number) =>
      entries.push({ key: text.slice(at), start: offsets[owner]! + at, owner });
    for (let at = 0; at >= 0; at = text.indexOf(' ', at + 1)) {
      add(at + 1);
      if (text.startsWith(ARTICLE, at + 1)) add(at + 1 + ARTICLE.length);
    }
  });
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
  const keys = sharedInts(entries.length * 2);
  entries.forEach(({ start, owner }, i) => {
    keys[i * 2] = start;
    keys[i * 2 + 1] = owner;
  });
  return keys;
}
