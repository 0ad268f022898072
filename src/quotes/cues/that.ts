import { THAT, THAT_WITH } from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** Whether a word is `أن` in one of its forms. */
export function isThat(word: Word): boolean {
  // `مون جاي-إن`, `سي.إن.إن`
  if (word.gap === '-' || word.gap === '.') return false;
  return THAT.has(word.form) || THAT_WITH.has(word.form) || isJoinedThat(word);
}

/** `وأن`, `وإنه`: a second clause of the same speech. */
export function isJoinedThat(word: Word): boolean {
  // `فاني`, a first name
  if (word.form === 'فاني') return false;
  return word.form !== word.bare && (THAT.has(word.bare) || THAT_WITH.has(word.bare));
}
