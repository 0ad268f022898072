import { WAW } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, isLand, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isForeignWaw } from '../names/name-shape.ts';
import { DESCRIBED, hasCueShape, isNounLike, isPresent, NISBA } from '../names/noun.ts';

/** Words of a second part after a comma, `الرئيس الروسي، فلاديمير بوتين،`. */
const LONGEST_APPOSITION = 9;

/** `، كونها`, `، لسنا`: another clause. */
const CLAUSE = /^(?:اما|لان(?:ه|ها|هم)?|كون(?:ه|ها|هم)|لست\p{L}*|لسنا|ليسوا?)$/u;

/** After a comma a phrase goes on with a name or another title, not with the rest of the sentence. */
export function mayGoOnAfterComma(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!;
  if (!isNounLike(word) || isPresent(word) || hasCueShape(word) || CLAUSE.test(word.form))
    return false;
  if (isJoined(word)) return isForeignWaw(words, at);
  // `رئيس البلدية، مقتل شخص`, `الرئيس، العقوبات`
  const isKnown = [PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(word.form));
  const isThing = isOrdinary(word.form) && !isKnown && !/^احدي?$/u.test(word.form);
  if (isThing && !NISBA.test(word.form)) return false;
  // `قال رجل في أوكاياما، لهيئة الإذاعة`
  if (hasLam(word)) return false;
  // `اتهم المرشد، علي خامنئي، المسؤولين`: no second name of one who acts.
  if (/^ال\p{L}{3,}ين$/u.test(word.form) || DESCRIBED.test(word.form)) return false;
  // `اتهم مصدر في الوزارة، فرنسا، بدعم`
  if (isLand(word.form)) return false;
  if (GIVEN_NAMES.has(word.form) || isNameOfTwo(words, at)) return true;
  let end = at;
  while (end < to && !/[،,:]/u.test(end > at ? words[end]!.gap : '')) end++;
  return end - at <= LONGEST_APPOSITION && (end < words.length || PERSON_NOUNS.has(word.form));
}

/** `، النوري اللجمي في`: two words that the press has not as common ones, then a preposition. */
function isNameOfTwo(words: readonly Word[], at: number): boolean {
  const [first, second, next] = [words[at]!, words[at + 1], words[at + 2]];
  if (!second || !next || (second.gap + next.gap).trim() !== '') return false;
  const isName = (word: Word) => isNounLike(word) && !isOrdinary(word.form) && !isJoined(word);
  return [first, second].every(isName) && /^(?:في|خلال|عبر|على|علي)$/u.test(next.form);
}

/** `، وقام المدير`: another clause begins; `، وائل زيدان` is a name. */
export function isJoined({ form, bare }: Word): boolean {
  if (form === bare || !form.startsWith(WAW)) return false;
  return form.length > 4 || !(GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form));
}
