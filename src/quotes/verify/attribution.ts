import { singleEdit } from '../../arabic/edit.ts';
import { isLatin } from '../../arabic/transliterate.ts';
import type { Document } from '../../corpus/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, GENERATIONS, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import type { Quote } from '../quote.ts';
import { foldedWords, isSame, plain, wordsOf } from './name-words.ts';
import { isTitleOf } from './title-of.ts';
import { denialAround } from './turning.ts';
import type { Source, Verification } from './verification.ts';

/** Documents whose quotes are kept; a newsroom asks about the same article again. */
const MOST_KEPT = 64;
/** An office, and a name. */
const TRUSTEE = 'امين';
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
      const isHim =
        isSameName(claimed, names, wordsOf(speaker), wordsOf(said), isTitle) ||
        (isTitle && isTitleOf(document, names, speaker));
      // `جورج حداد` may be `جورج حداد الابن`, or his father.
      if (isHim && hasGeneration(claimed) !== hasGeneration(speaker))
        return { attribution: 'unknown', speaker };
      if (isHim) return { attribution: 'ok', speaker };
      // A name in Latin letters may be spelt in many ways: one that is not found is no other.
      const isOther = isCredible(speaker, names) && !names.some(isLatin);
      return { attribution: isOther ? 'wrong' : 'unknown', speaker };
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
    const quotes = this.#read(document, until);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(document, { until, quotes });
    return quotes;
  }
}

function hasGeneration(name: string): boolean {
  return foldedWords(name)
    .slice(1)
    .some((form) => GENERATIONS.has(form));
}

/** Whether a claim names an office or a body, not only a person. */
function hasTitle(claimed: string): boolean {
  const forms = foldedWords(claimed);
  // `أمين محفوظ`: a first name, since an office goes on with its article or its body.
  const [first, second] = forms;
  if (forms.length === 2 && first === TRUSTEE && !/^(?:ال|مجلس|حزب|عام)/u.test(second!))
    return false;
  return forms.some((form) => PERSON_NOUNS.has(form) || BODY_NOUNS.has(form));
}

/**
 * The last names agree; or one is all of the other, as a body's shorter name is. A title is compared
 * with the phrase as written too, a name with the name alone: `مانديلا` is not the speaker
 * `رئيس مؤسسة مانديلا سيللو هاتانغ`.
 */
function isSameName(
  whole: string,
  claimed: readonly string[],
  name: readonly string[],
  written: readonly string[],
  isTitle: boolean,
): boolean {
  const isIn = (word: string, all: readonly string[]) => all.some((other) => isSame(word, other));
  if (claimed.every((word) => isIn(word, isTitle ? written : name))) return true;
  if (name.every((word) => isIn(word, claimed)) && endsAlike(whole, claimed, name)) return true;
  if (isTitle) return false;
  const [ours, his] = [claimed.at(-1)!, name.at(-1)!];
  if (areOtherFirstNames(claimed, name)) return false;
  // `ستيفن منوشين`, `ستيفن منوتشين`: the first name agrees, so a letter more is a spelling.
  const isFull = claimed.length > 1 && name.length > 1 && isSame(claimed[0]!, name[0]!);
  if (isFull && Math.min(ours.length, his.length) > 4 && singleEdit(ours, his) !== null)
    return true;
  return isSame(ours, his) && claimed[0]!.length > 2;
}

/** `فادي البطش`, `محمد البطش`: two of one family. */
function areOtherFirstNames(claimed: readonly string[], name: readonly string[]): boolean {
  if (claimed.length < 2 || name.length < 2) return false;
  const [ours, his] = [claimed[0]!, name[0]!];
  if (![ours, his].every((first) => GIVEN_NAMES.has(first))) return false;
  if (isSame(ours, his) || singleEdit(ours, his) !== null) return false;
  return !name.some((word) => isSame(word, ours)) && !claimed.some((word) => isSame(word, his));
}

/**
 * Whether a claim that has all the words of a name is that name, perhaps with titles: `الأمير عمر بن
 * سعود` is not `عمر الأمير`, and `محمد عباس` not whoever is `محمد` only.
 */
function endsAlike(whole: string, claimed: readonly string[], name: readonly string[]): boolean {
  const [first] = name;
  if (name.length === 1 && claimed.length > 1 && GIVEN_NAMES.has(first!)) return false;
  const last = name.at(-1)!;
  if (isSame(claimed.at(-1)!, last)) return true;
  if (!isPerson(name)) return true;
  // A title may follow the name: `مايك بومبيو وزير الخارجية`.
  const forms = foldedWords(whole);
  const after = forms.slice(forms.findLastIndex((form) => isSame(plain(form), last)) + 1);
  return after.some((form) => PERSON_NOUNS.has(form)) && !isSame(claimed[0]!, last);
}

function isPerson(name: readonly string[]): boolean {
  return name.some((word) => GIVEN_NAMES.has(word));
}

/**
 * Whether what was found can be a speaker at all, so that somebody else is the wrong one. A single
 * noun with its article or with a pronoun (`الحرب`, `وزراءه`) was found by mistake, and a first name
 * alone (`محمد`) may be that of whoever is claimed.
 */
function isCredible(speaker: string, claimed: readonly string[]): boolean {
  const forms = foldedWords(speaker);
  const [only] = forms;
  if (forms.length !== 1 || only === undefined) return forms.length > 0;
  if (PERSON_NOUNS.has(only) || BODY_NOUNS.has(only) || SEATS.has(only)) return true;
  if (GIVEN_NAMES.has(only)) return !claimed.some((word) => isSame(word, only));
  // `البريكي`, `السعودية`: a surname or a state, not a common noun.
  const isCommon = /^ال/u.test(only) && !/(?:ي|يه)$/u.test(only);
  return !isCommon && !/\p{L}{3}(?:ه|ها|هم)$/u.test(speaker);
}
