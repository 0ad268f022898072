import { fold } from '../arabic/fold.ts';
import { sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Analysed } from './analyse.ts';
import { isCopula } from './copulas.ts';

/** Words into a sentence, at most, after which it has said what its subject is. */
const WITHIN = 5;

/** 1 where a sentence of an entry says in its first words what something is; 0 in news. */
export function definition(article: Analysed): number[] {
  if (!article.isEntry) return article.sentences.map(() => 0);
  return article.sentences.map((sentence) => {
    const words = tokenise(article.text, sentence)
      .slice(0, WITHIN)
      .map((token) => fold(sliceOf(article.text, token)));
    return words.some(isCopula) ? 1 : 0;
  });
}
