import { sliceOf } from '../arabic/span.ts';
import type { Analysed } from './analyse.ts';

/** Brackets with Arabic or numbers in them; a name in its own letters, `(Mario Draghi)`, is none. */
const BRACKET = /[([][^()[\]]{0,200}?[\p{Script=Arabic}\p{N}]/u;

/** 1 where a sentence holds brackets or ends with a colon: details, lists, sources. */
export function aside(article: Analysed): number[] {
  return article.sentences.map((sentence) => {
    const slice = sliceOf(article.text, sentence);
    return BRACKET.test(slice) || slice.endsWith(':') ? 1 : 0;
  });
}
