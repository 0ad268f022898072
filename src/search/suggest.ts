import { fold } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { eachToken } from '../arabic/tokenise.ts';
import type { SearchIndex } from './index.ts';

/** Words in a suggested phrase. */
const LONGEST = 4;
/** A phrase that stands once only is an accident of one sentence. */
const FEWEST = 2;
const MOST_PHRASES = 60_000;
/**
 * Words that are read for phrases. A larger corpus is sampled evenly, passage by passage: what an
 * editor would want suggested recurs often enough to be in the sample, and counting every run of
 * eight million words would take a gigabyte.
 */
const MOST_WORDS = 400_000;
/** Phrases looked at for one prefix, so that a single letter costs no more than a word. */
const MOST_SCANNED = 4_000;

interface Word extends Span {
  readonly folded: string;
  readonly stemClass: number;
}

interface Phrase {
  readonly text: string;
  readonly count: number;
}

/**
 * The corpus's own names and phrases, for completing a query as it is typed: runs of two to four
 * words that recur, neither beginning nor ending with a function word, and single words that recur.
 * A phrase is found by the beginning of any of its words and shown as it was first written.
 */
export class Suggester {
  private readonly phrases: readonly Phrase[];
  /** Folded phrase from each of its words on, sorted, with the phrase's number. */
  private readonly keys: readonly string[];
  private readonly owners: Int32Array;
  /** Years that the corpus names, most often named first. */
  private readonly years: readonly string[];

  constructor(index: SearchIndex) {
    this.phrases = collectPhrases(index);
    this.years = collectYears(index);
    const entries: { key: string; owner: number }[] = [];
    this.phrases.forEach((phrase, owner) => {
      const folded = fold(phrase.text);
      entries.push({ key: folded, owner });
      for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
        entries.push({ key: folded.slice(at + 1), owner });
      }
      if (folded.startsWith('ال')) entries.push({ key: folded.slice(2), owner });
    });
    entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
    this.keys = entries.map((entry) => entry.key);
    this.owners = Int32Array.from(entries, (entry) => entry.owner);
  }

  /** Phrases that hold a word beginning with what was typed, or years, most frequent first. */
  suggest(typed: string, limit: number): string[] {
    const prefix = fold(typed).replace(/\s+/gu, ' ').trimStart();
    if (/^\d+$/u.test(prefix)) {
      return this.years.filter((year) => year.startsWith(prefix)).slice(0, limit);
    }
    if (prefix === '') return this.phrases.slice(0, limit).map((phrase) => phrase.text);
    const owners = new Set<number>();
    const from = lowerBound(this.keys, prefix);
    for (let i = from; i < this.keys.length && i < from + MOST_SCANNED; i++) {
      if (!this.keys[i]!.startsWith(prefix)) break;
      owners.add(this.owners[i]!);
    }
    // Owners are numbered by frequency already.
    const best = [...owners].sort((a, b) => a - b);
    return dropContained(best.map((owner) => this.phrases[owner]!)).slice(0, limit);
  }
}

/** A phrase inside a longer one of nearly the same count says less than the longer one. */
function dropContained(phrases: readonly Phrase[]): string[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases.slice(0, 200)) {
    const longer = phrases.some(
      (other) =>
        other.text.length > phrase.text.length &&
        other.count >= phrase.count * 0.8 &&
        ` ${other.text} `.includes(` ${phrase.text} `),
    );
    if (!longer) kept.push(phrase);
  }
  return kept.map((phrase) => phrase.text);
}

function collectYears({ lexicon, termFrequency }: SearchIndex): string[] {
  return lexicon.words
    .map((word, term) => ({ word, count: termFrequency[term]! }))
    .filter(({ word }) => /^(?:1[89]|20)\d\d$/u.test(word))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

function collectPhrases(index: SearchIndex): Phrase[] {
  const counts = new Map<string, { count: number; text: string }>();
  const every = Math.max(1, Math.ceil(index.tokens.length / MOST_WORDS));
  let number = 0;
  for (const document of index.documents) {
    for (const sentence of document.sentences) {
      if (number++ % every !== 0) continue;
      const words: Word[] = [];
      const flush = () => {
        countRuns(words, document.text, counts);
        words.length = 0;
      };
      let last = sentence.start;
      eachToken(document.text, sentence.start, sentence.end, (start, end) => {
        // Punctuation between two words parts phrases.
        if (/[^\s]/u.test(document.text.slice(last, start))) flush();
        const [term, other] = index.lexicon.termsOf(document.text.slice(start, end));
        // Glued words would be suggested beside the same words apart.
        if (term === undefined || other !== undefined) flush();
        else {
          const folded = index.lexicon.words[term]!;
          words.push({ folded, stemClass: index.lexicon.classOf(term), start, end });
        }
        last = end;
      });
      flush();
    }
  }
  return [...counts.values()]
    .filter((phrase) => phrase.count >= FEWEST)
    .sort((a, b) => weigh(b) - weigh(a) || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_PHRASES);
}

/** Longer phrases are rarer and say more: a word counts half of a phrase. */
function weigh(phrase: Phrase): number {
  return phrase.count * (phrase.text.includes(' ') ? 2 : 1);
}

function countRuns(
  words: readonly Word[],
  text: string,
  counts: Map<string, { count: number; text: string }>,
): void {
  for (let from = 0; from < words.length; from++) {
    if (isWeak(words[from]!.folded)) continue;
    let key = '';
    for (let to = from; to < words.length && to < from + LONGEST; to++) {
      key += ` ${words[to]!.stemClass}`;
      if (isWeak(words[to]!.folded)) continue;
      const written = text.slice(words[from]!.start, words[to]!.end).replace(/\s+/gu, ' ');
      const seen = counts.get(key);
      if (!seen) counts.set(key, { count: 1, text: written });
      else {
        seen.count++;
        // `لخليفة حفتر` and `خليفة حفتر` are one phrase, shown in its shortest form.
        if (written.length < seen.text.length) seen.text = written;
      }
    }
  }
}

/** Words that neither begin nor end a phrase: function words, numbers, single letters. */
function isWeak(word: string): boolean {
  return word.length < 3 || isStopword(word) || /^\p{N}/u.test(word);
}

function lowerBound(keys: readonly string[], prefix: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
