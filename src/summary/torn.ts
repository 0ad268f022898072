import { fold } from '../arabic/fold.ts';
import { sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Analysed } from './analyse.ts';

const PLACE = fold('في');
const AND = fold('و');
const PEOPLE: ReadonlySet<string> = new Set(
  `سفير سفيرة مبعوث مبعوثة مبعوثها مبعوثه وزير وزيرة رئيس رئيسة مستشار مستشارة مدير مديرة نائب نائبة
  أمير ملك ممثل ممثلة مسؤول مسؤولة عضو أعضاء قائد`
    .split(/\s+/u)
    .map(fold),
);
const WITHIN = 6;

/**
 * 1 for an article's first sentence whose beginning was cut off, 0 elsewhere. It begins with `في`,
 * and the place is joined by `و` to a person: "in the palace and the ambassador of …" was once
 * "with the adviser in the palace, and the ambassador of …".
 */
export function torn(article: Analysed): number[] {
  return article.sentences.map((sentence, index) => {
    if (index > 0) return 0;
    const words = tokenise(article.text, sentence)
      .slice(0, WITHIN)
      .map((token) => fold(sliceOf(article.text, token)));
    if (words[0] !== PLACE) return 0;
    const isJoined = words.some(
      (word, i) =>
        (word === AND && PEOPLE.has(words[i + 1] ?? '')) ||
        (word.startsWith(AND) && PEOPLE.has(word.slice(1))),
    );
    return isJoined ? 1 : 0;
  });
}
