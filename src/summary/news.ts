import { fold } from '../arabic/fold.ts';
import { sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Analysed } from './analyse.ts';

/** Verbs by which news announces something, folded, without the conjunction. */
const CUES: ReadonlySet<string> = new Set(
  `أعلن أعلنت كشف كشفت قرر قررت اتفق اتفقت دعا دعت طالب طالبت أسفر أسفرت قتل قتلت أصدر أصدرت افتتح
  افتتحت انطلق انطلقت بدأ بدأت رفض رفضت نفى نفت حذر حذرت وافق وافقت صادق صادقت هدد هددت التقى التقت
  اعتقل اعتقلت انتخب انتخبت وقع وقعت استقال استقالت`
    .split(/\s+/u)
    .map(fold),
);
/** The verb of an announcement stands among the first words. */
const WITHIN = 6;

/** 1 where one of the first words announces something, 0 elsewhere. */
export function news(article: Analysed): number[] {
  return article.sentences.map((sentence) => {
    const words = tokenise(article.text, {
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + 60),
    }).slice(0, WITHIN);
    const announces = words.some((token) => {
      const word = fold(sliceOf(article.text, token));
      return CUES.has(word) || CUES.has(word.slice(1));
    });
    return announces ? 1 : 0;
  });
}
