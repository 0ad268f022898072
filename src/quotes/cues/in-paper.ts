import { fold } from '../../arabic/fold.ts';
import type { Word } from './word.ts';

const PAPERS: ReadonlySet<string> = new Set(
  fold('بيان بلاغ تصريح تصريحات تغريدة منشور تدوينة بيانها بيانه').split(' '),
);

/** `أعلنت الشرطة في بلاغ | اعتقال ثلاثة`, but not `في بيان تلقت الوكالة نسخة منه`. */
export function isInPaper(words: readonly Word[], at: number): boolean {
  const isIn = /^(?:في|عبر)$/u.test(words[at - 2]?.form ?? '') && PAPERS.has(words[at - 1]!.form);
  return isIn && !/^ت\p{L}{2}ت$/u.test(words[at]!.form);
}
