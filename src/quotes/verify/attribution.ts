import { isSpellingOfName, singleEdit } from '../../arabic/edit.ts';
import { fold } from '../../arabic/fold.ts';
import type { Document } from '../../corpus/document.ts';
import { extractQuotes } from '../extract.ts';
import type { Quote } from '../quote.ts';
import type { Source, Verification } from './verification.ts';

/** Documents whose quotes are kept; a newsroom asks about the same article again. */
const MOST_KEPT = 64;
/** A quote and a place are the same words when they share so much of the shorter. */
const SAME_PLACE = 0.5;
/** A title and a name are one person's when they stand within so many words somewhere. */
const TITLE_REACH = 6;

/** Who said what stands at a place, and whether it was the one claimed. */
export class AttributionCheck {
  readonly #kept = new Map<
    Document,
    { readonly until: number; readonly quotes: readonly Quote[] }
  >();

  check(
    { document, start, end }: Source,
    claimed: string | undefined,
  ): Pick<Verification, 'attribution' | 'speaker'> {
    const quote = this.#quoteAt(document, start, end);
    const speaker = quote?.speaker ?? null;
    if (claimed === undefined) return { attribution: null, speaker };
    const names = wordsOf(claimed);
    if (names.length === 0) return { attribution: null, speaker };
    if (quote && speaker !== null) {
      const written = quote.speakerText;
      const said = `${speaker} ${written ? document.text.slice(written.start, written.end) : ''}`;
      const isHim =
        isSameName(names, wordsOf(speaker), wordsOf(said)) || isTitleOf(document, names, speaker);
      return { attribution: isHim ? 'ok' : 'wrong', speaker };
    }
    const isNamed = names.some((name) => wordsOf(document.text).some((word) => isSame(word, name)));
    return { attribution: isNamed ? 'unknown' : 'wrong', speaker: null };
  }

  /** The quote that shares most with a place: marked speech before what the paper reports. */
  #quoteAt(document: Document, start: number, end: number): Quote | null {
    let best: Quote | null = null;
    let most = 0;
    for (const quote of this.#quotesOf(document, end)) {
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      if (shared < SAME_PLACE * Math.min(end - start, quote.end - quote.start)) continue;
      const score = shared + (quote.kind === 'direct' ? 1 : 0);
      if (score <= most || quote.speaker === null) continue;
      best = quote;
      most = score;
    }
    return best;
  }

  /** Who speaks depends on what stands before, not on what follows: that is left unread. */
  #quotesOf(document: Document, until: number): readonly Quote[] {
    const kept = this.#kept.get(document);
    if (kept && kept.until >= until) return kept.quotes;
    const quotes = extractQuotes(document, until);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(document, { until, quotes });
    return quotes;
  }
}

/** The last names agree; or one is all of the other, as a body's shorter name is. */
function isSameName(
  claimed: readonly string[],
  name: readonly string[],
  written: readonly string[],
): boolean {
  const isIn = (word: string, all: readonly string[]) => all.some((other) => isSame(word, other));
  if (claimed.every((word) => isIn(word, written))) return true;
  if (name.every((word) => isIn(word, claimed))) return true;
  return isSame(claimed.at(-1)!, name.at(-1)!) && claimed[0]!.length > 2;
}

/** `الرئيس الأميركي` for `دونالد ترامب`: the text puts the title beside the name. */
function isTitleOf(document: Document, title: readonly string[], speaker: string): boolean {
  const last = wordsOf(speaker).at(-1);
  if (last === undefined) return false;
  const words = wordsOf(document.text);
  for (let i = 0; i < words.length; i++) {
    if (!isSame(words[i]!, last)) continue;
    const near = words.slice(Math.max(0, i - TITLE_REACH), i + TITLE_REACH);
    if (title.every((word) => near.some((other) => isSame(word, other)))) return true;
  }
  return false;
}

/** Folded, without article and without what is written onto it; short words say nothing. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.replace(/^(?:وال|ال|لل|و)(?=\p{L}{3})/u, ''));
}

/** The same, or one spelling of a name for another: `ترمب`, `ترامب`. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4) return false;
  const edit = singleEdit(a, b);
  return edit !== null && isSpellingOfName(edit);
}
