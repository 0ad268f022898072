import { isSpellingOfName, singleEdit } from '../../arabic/edit.ts';
import { fold } from '../../arabic/fold.ts';
import type { Document } from '../../corpus/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import type { Quote } from '../quote.ts';
import { denialAround } from './turning.ts';
import type { Source, Verification } from './verification.ts';

/** Documents whose quotes are kept; a newsroom asks about the same article again. */
const MOST_KEPT = 64;
/** A quote and a place are the same words when they share so much of the shorter. */
const SAME_PLACE = 0.5;
/** A title and a name are one person's when they stand within so many words somewhere. */
const TITLE_REACH = 6;

const NISBA = /\p{L}{2,}(?:ي|يه)$/u;
/** Two words for one office. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['ناطق', 'متحدث'],
  ['ناطقه', 'متحدثه'],
]);

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
      if (isHim) return { attribution: 'ok', speaker };
      return { attribution: isCredible(speaker, names) ? 'wrong' : 'unknown', speaker };
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

/** Whether a claim names an office or a body, not only a person. */
function hasTitle(claimed: string): boolean {
  const forms = foldedWords(claimed);
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
  // `ستيفن منوشين`, `ستيفن منوتشين`: the first name agrees, so a letter more is a spelling.
  const isFull = claimed.length > 1 && name.length > 1 && isSame(claimed[0]!, name[0]!);
  if (isFull && Math.min(ours.length, his.length) > 4 && singleEdit(ours, his) !== null)
    return true;
  return isSame(ours, his) && claimed[0]!.length > 2;
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

/**
 * `الرئيس الأميركي` for `دونالد ترامب`: the text puts the title beside the name. The land of an
 * office may stand elsewhere (`المتحدث باسم الجيش` is that of the Israeli one).
 */
function isTitleOf(document: Document, title: readonly string[], speaker: string): boolean {
  const last = wordsOf(speaker).at(-1);
  if (last === undefined) return false;
  const words = wordsOf(document.text);
  const own = title.filter((word, i) => i === 0 || !NISBA.test(word));
  const lands = title.filter((word) => !own.includes(word));
  if (!lands.every((word) => words.some((other) => areOneLand(word, other)))) return false;
  for (let i = 0; i < words.length; i++) {
    if (!isSame(words[i]!, last)) continue;
    const near = words.slice(Math.max(0, i - TITLE_REACH), i + TITLE_REACH);
    const isNear = (word: string) =>
      near.some((other) => isSame(word, other) || isSame(word, other.replace(/^[بل]/u, '')));
    if (own.every(isNear)) return true;
  }
  return false;
}

/** `إسرائيلي`, `الإسرائيلية`. */
function areOneLand(a: string, b: string): boolean {
  return a.replace(/ه$/u, '') === b.replace(/ه$/u, '');
}

/** Folded, without article and without what is written onto it; short words say nothing. */
function wordsOf(text: string): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 1)
    .map(plain);
}

function plain(word: string): string {
  const bare = word.replace(/^(?:وال|ال|لل|و)(?=\p{L}{3})/u, '');
  return ONE_WORD.get(bare) ?? bare.replace(/^امريكي/u, 'اميركي');
}

function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same, or one spelling of a name for another: `ترمب`, `ترامب`. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4) return false;
  const edit = singleEdit(a, b);
  return edit !== null && isSpellingOfName(edit);
}
