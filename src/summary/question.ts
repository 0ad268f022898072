import { sliceOf } from '../arabic/span.ts';
import type { Analysed } from './analyse.ts';

/** 1 where a sentence asks: a summary tells. */
export function question(article: Analysed): number[] {
  return article.sentences.map((sentence) =>
    /[؟?]\P{L}*$/u.test(sliceOf(article.text, sentence)) ? 1 : 0,
  );
}
