import { isLatin } from '../../arabic/transliterate.ts';
import type { Document } from '../../corpus/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import { isCarried, type Quote } from '../quote.ts';
import { isClient, isForSpeaker } from './client.ts';
import { foldedWords, isSame, plain, stateOf, wordsOf } from './name-words.ts';
import { hasGeneration, hasTitle, isCredible, isSameName } from './same-name.ts';
import { isBody, isTitleOf } from './title-of.ts';
import { denialAround } from './turning.ts';
import { isUnsaid } from './unsaid.ts';
import type { Source, Verification } from './verification.ts';

/** Documents whose quotes are kept; a newsroom asks about the same article again. */
const MOST_KEPT = 64;
/** A quote and a place are the same words when they share so much of the shorter. */
const SAME_PLACE = 0.5;

/** The quotes of a document that begin in paragraphs before `until`, an offset, or more of them. */
export type QuotesOf = (document: Document, until: number) => readonly Quote[];

/** Who said what stands at a place, and whether it was the one claimed. */
export class AttributionCheck {
  readonly #read: QuotesOf;
  readonly #kept = new Map<
    Document,
    { readonly until: number; readonly quotes: readonly Quote[] }
  >();

  constructor(read: QuotesOf) {
    this.#read = read;
  }

  check(
    { document, start, end }: Source,
    claimed: string | undefined,
  ): Pick<Verification, 'attribution' | 'speaker' | 'denied'> {
    const quote = this.#quoteAt(document, start, end);
    const cue = quote?.denied ? quote.cue : quote?.marks ? denialAround(document, quote) : null;
    const denied = cue && document.text.slice(cue.start, cue.end);
    return { ...this.#attributionOf(document, quote, claimed), denied };
  }

  #attributionOf(
    document: Document,
    quote: Quote | null,
    claimed: string | undefined,
  ): Pick<Verification, 'attribution' | 'speaker'> {
    const speaker = quote?.speaker ?? null;
    if (claimed === undefined) return { attribution: null, speaker };
    const names = wordsOf(claimed);
    if (names.length === 0) return { attribution: null, speaker };
    if (quote && speaker !== null) {
      const written = quote.speakerText;
      const said = `${speaker} ${written ? document.text.slice(written.start, written.end) : ''}`;
      const isTitle = hasTitle(claimed);
      // `محامي ترامب`: whom he speaks for has not said it.
      const isFor =
        isForSpeaker(claimed, speaker, said) ||
        (written !== null && isClient(document, { speaker, written }, claimed));
      const isHim =
        !isFor &&
        (isSameName(claimed, names, wordsOf(speaker), wordsOf(said), isTitle) ||
          (isTitle && isTitleOf(document, claimed, speaker)) ||
          stateOf(claimed) === speaker);
      // `جورج حداد` may be `جورج حداد الابن`, or his father.
      if (isHim && hasGeneration(claimed) !== hasGeneration(speaker))
        return { attribution: 'unknown', speaker };
      // `نفى زيد أن يكون قال «…»`
      if (isHim && isUnsaid(document, quote)) return { attribution: 'wrong', speaker };
      if (mayBeItsName(claimed, speaker)) return { attribution: 'unknown', speaker };
      if (isHim) return { attribution: 'ok', speaker };
      // A name in Latin letters may be spelt in many ways: one that is not found is no other.
      const isOther = isFor || (isCredible(speaker, names) && !names.some(isLatin));
      return { attribution: isOther ? 'wrong' : 'unknown', speaker };
    }
    const isNamed = names.some((name) => wordsOf(document.text).some((word) => isSame(word, name)));
    return { attribution: isNamed ? 'unknown' : 'wrong', speaker: null };
  }

  /** The quote that shares most with a place: marked speech before what the paper reports. */
  #quoteAt(document: Document, start: number, end: number): Quote | null {
    let best: Quote | null = null;
    let most = 0;
    const quotes = this.#quotesOf(document, end);
    const shared = ({ start: from, end: to }: Quote) => Math.min(end, to) - Math.max(start, from);
    const isHere = (quote: Quote) =>
      shared(quote) >= SAME_PLACE * Math.min(end - start, quote.end - quote.start);
    const here = quotes.filter(isHere);
    for (const quote of here) {
      // An agency carried it: whoever spoke inside said it.
      if (isCarried(quote, here)) continue;
      const score = shared(quote) + (quote.kind === 'direct' ? 1 : 0);
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
    const quotes = this.#read(document, until);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(document, { until, quotes });
    return quotes;
  }
}

/** `شركة أطلس` or `أطلس` for a speaker who is `الشركة` only: which one that is, the text does not say. */
function mayBeItsName(claimed: string, speaker: string): boolean {
  const [noun = '', more] = foldedWords(speaker);
  if (more !== undefined || !/^ال/u.test(noun) || !isBody(speaker)) return false;
  const forms = foldedWords(claimed);
  const isPerson = forms.some((form) => GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form));
  return isBody(claimed) ? forms.length > 1 && isSame(plain(forms[0]!), plain(noun)) : !isPerson;
}
