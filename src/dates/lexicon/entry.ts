import { fold } from '../../arabic/fold.ts';
import { ALEF, BEH, FEH, KAF, LAM, WAW } from '../../arabic/letters.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type Direction = 'past' | 'next' | 'this' | 'same';
export type Part = 'start' | 'early' | 'middle' | 'late' | 'end';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a word begins that has no meaning of its own here. */
export type Opening =
  | 'ordinal'
  | 'demonstrative'
  | 'length'
  | 'share'
  | 'each'
  | 'hour'
  | 'article'
  | 'feast';

/** What a word, or a run of words, may mean in a date. */
export type Meaning =
  /** `bare`: stands for a month without a day, a year or شهر beside it. */
  | {
      readonly is: 'month';
      readonly month: number;
      readonly bare: boolean;
      /** Of the Libyan calendar: a word of nature (الصيف) without a day number or شهر. */
      readonly libyan: boolean;
    }
  | { readonly is: 'hijri-month'; readonly month: number; readonly bare: boolean }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'weekday-bare'; readonly weekday: number }
  | { readonly is: 'relative-day'; readonly offset: number; readonly noun: boolean }
  | { readonly is: 'direction'; readonly direction: Direction; readonly steps: number }
  | {
      readonly is: 'unit';
      readonly unit: Unit;
      readonly count: 1 | 2 | 'plural';
      readonly definite: boolean;
    }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'daypart'; readonly daypart: string }
  | { readonly is: 'season'; readonly season: Season; readonly definite: boolean }
  | { readonly is: 'decade'; readonly decade: number; readonly definite: boolean }
  | { readonly is: 'first-of-month' }
  /** Begins an expression that its parser knows by name; says nothing more here. */
  | { readonly is: 'opener'; readonly opens: Opening };

/** A meaning with the words it was found by. */
export interface Entry {
  readonly meaning: Meaning;
  /** Folded words, the first as it may stand with a proclitic. */
  readonly words: readonly string[];
  /** Letters of a proclitic (و ف ب ل ك) at the head, not part of the expression. */
  readonly clitic: number;
}

/** Which proclitics a word may carry: short words that make other words take fewer (باب is a door). */
export type Clitics = 'all' | 'conjunction' | 'none';

export interface Lemma {
  readonly spelling: string;
  readonly meaning: Meaning;
  readonly clitics: Clitics;
}

const ARTICLE = ALEF + LAM;

/** The entries of lemmas with every proclitic they may carry, by folded first word; longest first. */
export function buildLexicon(lemmas: readonly Lemma[]): ReadonlyMap<string, readonly Entry[]> {
  const lexicon = new Map<string, Entry[]>();
  for (const { spelling, meaning, clitics } of lemmas) {
    const [head, ...rest] = fold(spelling).split(' ') as [string, ...string[]];
    for (const form of formsOf(head, clitics)) {
      const entry: Entry = { meaning, words: [form.word, ...rest], clitic: form.clitic };
      const known = lexicon.get(form.word);
      if (known) known.push(entry);
      else lexicon.set(form.word, [entry]);
    }
  }
  for (const entries of lexicon.values()) {
    entries.sort((a, b) => b.words.length - a.words.length || a.clitic - b.clitic);
  }
  return lexicon;
}

function formsOf(head: string, clitics: Clitics): { word: string; clitic: number }[] {
  const forms = [{ word: head, clitic: 0 }];
  if (clitics === 'none') return forms;
  if (clitics === 'all') {
    for (const preposition of [BEH, LAM, KAF]) {
      // ل swallows the alef of the article (للعام): the slice then keeps the ل, or it were no word.
      const swallows = preposition === LAM && head.startsWith(ARTICLE);
      if (swallows) forms.push({ word: LAM + head.slice(1), clitic: 0 });
      else forms.push({ word: preposition + head, clitic: 1 });
    }
  }
  return forms.flatMap(({ word, clitic }) => [
    { word, clitic },
    { word: WAW + word, clitic: clitic + 1 },
    { word: FEH + word, clitic: clitic + 1 },
  ]);
}

/** Lemmas of one meaning from spellings joined by `|`. */
export function lemmas(spellings: string, meaning: Meaning, clitics: Clitics = 'all'): Lemma[] {
  return spellings.split('|').map((spelling) => ({ spelling, meaning, clitics }));
}
