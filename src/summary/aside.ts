import { sliceOf } from '../arabic/span.ts';
import type { Analysed } from './analyse.ts';

/** 1 where a sentence holds brackets or ends with a colon: details, lists, sources. */
export function aside(article: Analysed): number[] {
  return article.sentences.map((sentence) =>
    /[([]|:\s*$/u.test(sliceOf(article.text, sentence)) ? 1 : 0,
  );
}
