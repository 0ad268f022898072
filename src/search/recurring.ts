import type { Span } from '../arabic/span.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { eachToken } from '../arabic/tokenise.ts';
import type { SearchIndex } from './index.ts';

/** Words in a suggested phrase. */
const LONGEST = 4;
/** A phrase of several words that stands once only is an accident of one sentence. */
const FEWEST = 2;
const MOST_PHRASES = 50_000;
/**
 * Words that are read for phrases. A larger corpus is sampled evenly, sentence by sentence: what an
 * editor would want suggested recurs often enough to be in the sample, and counting every run of
 * eight million words would take a gigabyte.
 */
const MOST_WORDS = 250_000;

interface Word extends Span {
  readonly folded: string;
  readonly stemClass: number;
}

/** A word, or a run of words that recurs, as it was first written; counted over the sample. */
export interface Phrase {
  readonly text: string;
  readonly count: number;
}

/** Years that the corpus names, most often named first. */
export function collectYears({ lexicon, termFrequency }: SearchIndex): string[] {
  return Array.from(termFrequency, (count, term) => ({ word: lexicon.word(term), count }))
    .filter(({ word }) => /^(?:1[89]|20)\d\d$/u.test(word))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/**
 * The corpus's own names and phrases, most telling first: runs of two to four words that recur,
 * neither beginning nor ending with a function word, and single words.
 */
export function collectPhrases(index: SearchIndex): Phrase[] {
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
          const folded = index.lexicon.word(term);
          words.push({ folded, stemClass: index.lexicon.classOf(term), start, end });
        }
        last = end;
      });
      flush();
    }
  }
  return [...counts.values()]
    .filter(({ count, text }) => count >= FEWEST || !text.includes(' '))
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
