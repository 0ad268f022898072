import { ALEF } from '../../arabic/letters.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import { PREPOSITIONS } from '../lexicon/words.ts';
import type { Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import { isThat } from './that.ts';

/** How far behind `ما إذا كان` its verb may stand, in words. */
const WHETHER_REACH = 7;
const WILL = /^س[يت]\p{L}{3,}$/u;
/** How far behind its verb a vote is told, in words. */
const VOTE_REACH = 12;
const ADOPTED = 'أقر';
const VOTED = /^ب(?:ال)?(?:غالبيه|اغلبيه|اجماع)$/u;
const WARNED = 'حذرا';
const HANDED_ON = 'نقل';
/** `إجراءات مشددة على`: what is strict, in the indefinite. */
const STRICT =
  /^(?:قيود|شروط|عقوب(?:ه|ات)|تدابير|ضوابط|نظم|رسوما?|حراسه|رقابه|احكام|(?:اجرا|احتياط|تشديد|تعليم|توجيه|اشتراط)\p{L}{0,2}ات)$/u;
const STRESSING = 'مشدده';
/** `التي يُعتقد أن بها كنزا`: what the voice of the verb leaves to nobody. */
const OF_OTHERS = /^و?(?:التي|الذين|اللذين|اللتين|اللواتي|اللاتي)$/u;
const BELIEVED = /^ي(?:عتقد|قال|ظن|رجح|فترض|شتبه|زعم|توقع)$/u;

/** Whether nobody speaks by a verb where it stands: it is asked after, describes something, or is passive. */
export function isUnspoken(words: readonly Word[], i: number, { shape, verb }: VerbForm): boolean {
  const [before, { form, bare, gap, sentence }, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (before?.sentence !== sentence) return false;
  // `عما إذا كان سيشارك | قال الوزير`: told of him who was asked.
  const isOwn = form === bare;
  if (shape === 'present' && isWhether(words, i, !isOwn)) return true;
  if (shape === 'past' && isOwn && isWhetherDone(words, i)) return true;
  // `لا يزال حذرا من`
  if (bare === WARNED && form === bare && gap.trim() === '') return true;
  if (form === STRESSING && gap.trim() === '') {
    // `عقوبات تجارية مشددة`
    const noun = /يه$/u.test(before.form) ? (words[i - 2]?.form ?? '') : '';
    return STRICT.test(before.form) || STRICT.test(noun);
  }
  // `شاحنات تبريد أو نقل`
  if (form === HANDED_ON && before.form === 'او') return next?.form !== 'عن';
  if (verb.past === ADOPTED && isVoted(words, i)) return true;
  return BELIEVED.test(form) && OF_OTHERS.test(before.form) && next !== undefined && isThat(next);
}

/** `أقرت الجمعية بغالبية كبيرة قرارا`: adopted. */
function isVoted(words: readonly Word[], i: number): boolean {
  const { sentence } = words[i]!;
  return words
    .slice(i + 1, i + VOTE_REACH)
    .some((word) => word.sentence === sentence && VOTED.test(word.form));
}

/** `ما إذا كان المهاجم هدد بقتله`: what may have been said; but `عما إذا كان نادما | قال المتهم`. */
function isWhetherDone(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1]!, words[i + 1]];
  if (before.form === 'قد') return isWhether(words, i);
  const isPredicate = before.form.endsWith(ALEF) || /^كانت?$/u.test(before.form);
  const isLed =
    next !== undefined && (isThat(next) || PREPOSITIONS.has(next.form) || takesBeh(next));
  return isLed && !isPredicate && isWhether(words, i);
}

/**
 * `عما إذا كانت الوزارة تقول إن`, `ما إذا كان الاقتصاد يرى أن`: asked, not said; `isJoined`: so is what is joined to it
 * (`عما إذا كانت ستستقيل وتدعو إلى`).
 */
function isWhether(words: readonly Word[], i: number, isJoined = false): boolean {
  const { sentence } = words[i]!;
  for (let at = i; at > 0 && at >= i - WHETHER_REACH; at--) {
    const { form, gap, sentence: other } = words[at]!;
    if (other !== sentence) return false;
    if (form === 'اذا') return /^(?:ما|عما|بما|فيما)$/u.test(words[at - 1]!.form);
    // `عما إذا كان سيشارك | يقول الوزير`: the question has its verb.
    if (/[،,:]/u.test(gap) || (!isJoined && at < i && WILL.test(form))) return false;
  }
  return false;
}
