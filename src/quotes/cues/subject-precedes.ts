import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, isRelative, PREPOSITIONS, WEEKDAYS } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** `لكنها`: a particle with who acts; behind `إنها` another tells of it. */
const WITH_PRONOUN = /^[وف]?لكن(?:ه|ها|هم|هما|هن)$/u;
const HAS = /^قد$/u;
/** A clause begins behind these. */
const OPENING =
  /^[وف]?(?:لكن|ان|بان|لان|كان|كانت|بينما|فيما|حين|حيث|اذ|كما|الا|غير|بيد|اما|بعدما|عندما|وقت|هل)$/u;
/** These stand before a verb and are nobody. */
const NOBODY = /^[وف]?(?:سوف|لم|لن|لا|ما|ثم|كي|لكي|حتي|لقد|فقد|سرعان|طالما|ريثما|غالبا|عاده)$/u;
/** No topic begins with these: `خلال الجلسة | أكد الوزير`. */
const WHEN_OR_WHERE =
  /^[وف]?(?:[بلك]\p{L}{3,}|اليوم|امس|غدا|مساء|صباح|عام|سنه|يوم|نهايه|بدايه|مطلع|منتصف|ردا|تعليقا|نقلا|هكذا|هنا|هناك|لاحقا|اخيرا|جاء|ردت?)$/u;
const WAS = /^[وف]?كان(?:ت|وا)?$/u;
/** Words of a subject that stands before its verb. */
const LONGEST = 14;

/** `لكن السلطات | أعلنت`, `وكان الرئيس قد | أعلن`: who speaks stands before the verb, and what is said right behind it. */
export function subjectPrecedes(words: readonly Word[], { at, kind, form }: Cue): boolean {
  if (kind === 'participle') return true;
  const verb = words[at]!;
  if (form === null || (verb.form !== verb.bare && !VERB_FORMS.has(verb.form))) return false;
  let last = at - 1;
  if (!isIn(words, last, verb) || words[last]!.quotation >= 0) return false;
  if (HAS.test(words[last]!.form)) last--;
  if (!isIn(words, last, verb)) return false;
  if (WITH_PRONOUN.test(words[last]!.form)) return true;
  if (isOfMany(words[last]!, verb)) return true;
  // `وكان الوزير، كريم زيدان، قد | أعلن`
  const opening = words.findIndex(({ sentence }) => sentence === verb.sentence);
  if (last < at - 1 && WAS.test(words[opening]!.form)) return true;
  if (last === at - 1 && verb.gap.trim() !== '' && !/^["»”)]\s*$/u.test(verb.gap)) return false;
  return isTopic(words, last, verb);
}

/** `إن`, but not `إلا أن`, `غير أن`. */
function isToldThat(words: readonly Word[], at: number): boolean {
  return isThat(words[at]!) && !/^(?:الا|غير|بيد|رغم)$/u.test(words[at - 1]?.bare ?? '');
}

/** `محافظين متشددين | يدينون` */
function isOfMany(before: Word, verb: Word): boolean {
  return /(?:ون|وا)$/u.test(verb.form) && /(?:ين|ون)$/u.test(before.form) && verb.gap.trim() === '';
}

function isIn(words: readonly Word[], at: number, { sentence }: Word): boolean {
  return words[at]?.sentence === sentence;
}

/** Whether the words up to `last` are a noun and what belongs to it, and open their clause. */
function isTopic(words: readonly Word[], last: number, verb: Word): boolean {
  const end = words[last]!.form;
  const lists = [PREPOSITIONS, ADVERBS, WEEKDAYS];
  if (lists.some((list) => list.has(end)) || isRelative(end) || NOBODY.test(end)) return false;
  if (OPENING.test(end)) return false;
  for (let i = last; i > last - LONGEST; i--) {
    const { form, bare, gap } = words[i]!;
    const before = words[i - 1];
    if (i < last && (VERB_FORMS.has(bare) || COMMON_VERBS.has(bare)) && !/^ال/u.test(form))
      return false;
    if (isRelative(form)) return false;
    const opens = before?.sentence !== verb.sentence || OPENING.test(before.form);
    // `قال إن الحكومة | تتوقع`: told by another, as a whole.
    if (opens && before?.sentence === verb.sentence && isToldThat(words, i - 1)) return false;
    if (!opens && !/[،,؛:]/u.test(gap)) continue;
    const isLed =
      PREPOSITIONS.has(form) && form !== 'كل' && !/^[وف]?(?:كان|كانت|كانوا)$/u.test(form);
    return opens && !isLed && !WHEN_OR_WHERE.test(form) && !ADVERBS.has(form);
  }
  return false;
}
