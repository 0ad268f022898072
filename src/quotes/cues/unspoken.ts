import type { VerbForm } from '../lexicon/verbs.ts';
import type { Word } from './clause.ts';
import { isThat } from './that.ts';

/** How far behind `ما إذا كان` its verb may stand, in words. */
const WHETHER_REACH = 7;
/** How far behind its verb a vote is told, in words. */
const VOTE_REACH = 12;
const ADOPTED = 'أقر';
const VOTED = /^ب(?:ال)?(?:غالبيه|اغلبيه|اجماع)$/u;
const WARNED = 'حذرا';
const HANDED_ON = 'نقل';
/** `إجراءات مشددة على`: what is strict, in the indefinite. */
const STRICT = /^(?!ال)(?:قيود|شروط|عقوبات|تدابير|ضوابط|نظم|\p{L}{3,}ات|\p{L}{3,}يه)$/u;
const STRESSING = 'مشدده';
/** `التي يُعتقد أن بها كنزا`: what the voice of the verb leaves to nobody. */
const OF_OTHERS = /^و?(?:التي|الذين|اللذين|اللتين|اللواتي|اللاتي)$/u;
const BELIEVED = /^ي(?:عتقد|قال|ظن|رجح|فترض|شتبه|زعم|توقع)$/u;

/** Whether nobody speaks by a verb where it stands: it is asked after, describes something, or is passive. */
export function isUnspoken(words: readonly Word[], i: number, { shape, verb }: VerbForm): boolean {
  const [before, { form, bare, gap, sentence }] = [words[i - 1], words[i]!];
  if (before?.sentence !== sentence) return false;
  if (shape !== 'participle' && isWhether(words, i)) return true;
  // `لا يزال حذرا من`
  if (bare === WARNED && form === bare && gap.trim() === '') return true;
  if (form === STRESSING && gap.trim() === '') return STRICT.test(before.form);
  // `شاحنات تبريد أو نقل`
  if (form === HANDED_ON && before.form === 'او') return true;
  if (verb.past === ADOPTED && isVoted(words, i)) return true;
  const next = words[i + 1];
  return BELIEVED.test(form) && OF_OTHERS.test(before.form) && next !== undefined && isThat(next);
}

/** `أقرت الجمعية بغالبية كبيرة قرارا`: adopted. */
function isVoted(words: readonly Word[], i: number): boolean {
  const { sentence } = words[i]!;
  return words
    .slice(i + 1, i + VOTE_REACH)
    .some((word) => word.sentence === sentence && VOTED.test(word.form));
}

/** `عما إذا كانت الوزارة تقول إن`, `ما إذا كان الاقتصاد يرى أن`: asked, not said. */
function isWhether(words: readonly Word[], i: number): boolean {
  const { sentence } = words[i]!;
  for (let at = i; at > 0 && at >= i - WHETHER_REACH; at--) {
    const { form, gap, sentence: other } = words[at]!;
    if (other !== sentence) return false;
    if (form === 'اذا') return /^(?:ما|عما|بما|فيما)$/u.test(words[at - 1]!.form);
    if (/[،,:]/u.test(gap)) return false;
  }
  return false;
}
