import { fold } from '../arabic/fold.ts';
import { sliceOf } from '../arabic/span.ts';
import type { Article } from './article.ts';
import { LABELS } from './words.ts';

const ENDS_LIKE_A_SENTENCE = /[.!؟?…۔][\p{P}\p{S}\s\p{Cf}]*$/u;
const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const ADDRESS = /https?:|www\.|\S@\S|@\w/u;
const FEWEST_WORDS = 5;
/** What stands before the first colon, dash or dot of a line, when it is short. */
const LABEL = /^[\p{P}\p{S}\s\p{Cf}]*(?<label>[\p{L}\p{M} ]{2,25}?)\s*[:.،\-–—…|]/u;

/**
 * The indices of the sentences that tell something: no headings, captions, bylines, credits,
 * trailers, foreign captions. If nothing in the article is such a sentence, all are returned.
 */
export function proseOf(article: Article, words: readonly number[]): number[] {
  const all = article.sentences.map((_, index) => index);
  const told = all.filter((index) => {
    const text = sliceOf(article.text, article.sentences[index]!);
    if (words[index]! < FEWEST_WORDS || ADDRESS.test(text) || isLabelled(text)) return false;
    const latin = text.match(LATIN)?.length ?? 0;
    const arabic = text.match(ARABIC)?.length ?? 0;
    return latin < arabic;
  });
  const stopped = told.filter((index) =>
    ENDS_LIKE_A_SENTENCE.test(sliceOf(article.text, article.sentences[index]!)),
  );
  if (stopped.length > 0 && stopped.length * 3 >= told.length) return stopped;
  return told.length > 0 ? told : all;
}

function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.groups?.['label'];
  return label !== undefined && LABELS.has(fold(label));
}
