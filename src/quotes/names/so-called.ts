import type { Word } from '../cues/clause.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';

const CALLED_SO = /^[يت](?:سمي|عرف|دعي)$/u;

/** `رئيس | ما يسمى بالمجلس`, a word of it: what somebody is head of, as others call it. */
export function isSoCalled(words: readonly Word[], at: number): boolean {
  const [two, one, { form }, next] = [words[at - 2], words[at - 1], words[at]!, words[at + 1]];
  if (form === 'ما') return PERSON_NOUNS.has(one?.form ?? '') && CALLED_SO.test(next?.form ?? '');
  if (one?.form === 'ما') return CALLED_SO.test(form);
  if (two?.form === 'ما' && CALLED_SO.test(one!.form)) return /^(?:ب|ال)\p{L}{3}/u.test(form);
  // `ما يسمى بالحكومة | المؤقتة`
  return words[at - 3]?.form === 'ما' && CALLED_SO.test(two!.form) && /^ال\p{L}{3}/u.test(form);
}
