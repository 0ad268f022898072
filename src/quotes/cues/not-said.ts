import type { VerbForm } from '../lexicon/verbs.ts';
import { isOften, isWhatSaid } from './relative-what.ts';
import type { Word } from './word.ts';

const THIS = /^و?(?:هذا|ذلك)$/u;
const NOT = /^[وف]?(?:لم|لن|لا|ما)$/u;
const BEING = /^(?:[يتن]كن|اكن|يكونوا|كانت?|كانوا)$/u;
const IF = /^[وف]?(?:اذا|لو)$/u;
const WHETHER = /^[وف]?هل$/u;
/** `متى قال الرئيس إنه`: he did say it. */
const HOW_OR_WHEN = /^[وف]?(?:كيف|متي)$/u;

/** Whether the verb of speech at `i` tells of words that nobody said, or not yet. */
export function isNotSaid(words: readonly Word[], i: number, form: VerbForm): boolean {
  return isDenied(words, i) || isMayBe(words, i, form) || isStill(words, i, form);
}

/** `لم يقل`, `لن يعلن`: nothing was said. */
function isDenied(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  // `هذا ما قالته`
  if (before?.form === 'ما' && THIS.test(words[i - 2]?.form ?? '')) return false;
  // `أدانت ما قالت إنه اقتراب`, `غالبا ما يقول`
  if (isWhatSaid(words, i) || isOften(words, i - 1)) return false;
  if (before === undefined || words[i]!.gap.trim() !== '') return false;
  // `لم يكن يتوقع`
  return NOT.test((BEING.test(before.form) ? words[i - 2] : before)?.form ?? '');
}

/** `ولا تزال تعتقد أن`: what somebody tells of another, and nothing said. */
function isStill(words: readonly Word[], i: number, { verb, shape }: VerbForm): boolean {
  const before = words[i - 1];
  const isThought = /^(?:اعتقد|ظن)$/u.test(verb.past) && shape === 'present';
  return isThought && /^(?:تزال|يزال|زالت?|زالوا)$/u.test(before?.form ?? '');
}

/** `قد يدعو`, `سوف تطالب`, `إذا رأت`, `متى تعلن`: it may be said later. */
function isMayBe(words: readonly Word[], i: number, { shape }: VerbForm): boolean {
  const before = words[i - 1];
  if (shape === 'past' && IF.test(before?.form ?? '')) return true;
  if (WHETHER.test(before?.form ?? '')) return true;
  if (shape === 'present' && HOW_OR_WHEN.test(before?.form ?? '')) return true;
  return shape === 'present' && /^[وف]?(?:قد|سوف)$/u.test(before?.form ?? '');
}
