import type { Analysed } from './analyse.ts';
import { saysWhatItIs } from './copulas.ts';

/** Words into a sentence, at most, after which it has said what its subject is. */
const WITHIN = 5;

/** 1 where a sentence of an entry says in its first words what something is; 0 in news. */
export function definition({ text, sentences, isEntry }: Analysed): number[] {
  return sentences.map((sentence) => (isEntry && saysWhatItIs(text, sentence, WITHIN) ? 1 : 0));
}
