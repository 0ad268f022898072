import type { Cue } from './cue.ts';
import type { Word } from './word.ts';

const HIS_WORD = /^(?:تعبير|قول|وصف|زعم|راي|كلام|ترجيح|تصريح|تصريحات)(?:ه|ها|هم|هما)$/u;

/**
 * Whether `وفق تعبيره` or `على حد قولها` at word `at` closes what somebody said; `isCue` tells whether a cue stands at
 * a word.
 */
export function isHisSay(
  words: readonly Word[],
  at: number,
  cue: Cue | undefined,
  isCue: (at: number) => boolean,
): boolean {
  return isHisWord(words, at, cue) || isOnHisSay(words, at, isCue);
}

/** `وفق تعبيره`, `على حد قولها`: it closes what he said, with no comma before it. */
function isHisWord(words: readonly Word[], at: number, cue: Cue | undefined): boolean {
  if (cue?.kind !== 'source') return false;
  const last = [cue.last, cue.last + 1].find((i) => HIS_WORD.test(words[i]?.form ?? ''));
  const next = words[(last ?? 0) + 1];
  // `إن المقاتلين وفق زعمه انسحبوا`: his words go on.
  const isClosed = next?.sentence !== words[at]!.sentence || /[،,]/u.test(next.gap);
  return last !== undefined && isClosed;
}

/** `… في الإضراب على حد قوله.`; `الذي حاول، على حد قوله، "بناء دولة"` goes on. */
function isOnHisSay(words: readonly Word[], at: number, isCue: (at: number) => boolean): boolean {
  const [of, say, next] = [words[at + 1], words[at + 2], words[at + 3]];
  if (words[at]!.form !== 'علي' || of?.form !== 'حد' || !HIS_WORD.test(say?.form ?? ''))
    return false;
  return next?.sentence !== words[at]!.sentence || isCue(at + 3);
}
