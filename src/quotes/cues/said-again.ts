import { fold } from '../../arabic/fold.ts';
import type { Cue } from './cue.ts';
import { isConstruct } from './said-noun.ts';
import type { Word } from './word.ts';

const AGAIN = /^(?:جدد|كرر)$/u;
/** Between the verb and what is said again a subject takes up no more words. */
const REACH = 12;
/** What is said again. */
const SPEECH: ReadonlySet<string> = new Set(
  fold(`
  دعوة تأكيد مطالبة مطالب رفض التزام تحذير تحذيرات إدانة دعم شكر تهديد تهديدات نداء طلب تعهد تعهدات
  تشديد تمسك عزم ثقة انتقاد انتقادات اتهام اتهامات ترحيب تضامن موقف استعداد تنديد حرص عرض مناشدة
  `)
    .trim()
    .split(/\s+/u),
);

/** `تجدد`, `تكرر` are what the speech does itself as well. */
const RECURRING = /^ت/u;
/** Behind these another clause begins, or what belongs to the subject. */
const OTHER = /^(?:وهو|وهي|ما|مما|الذي|التي|الذين|بعد|في|عن|علي|من|الي)$/u;

/** `جددت الوزارة | الدعوة إلى الحوار`, `كرر الوزير | تأكيده على`: what the verb of the cue repeats. */
export function isSaidAgain(words: readonly Word[], at: number, cue: Cue | undefined): boolean {
  if (cue?.form === undefined || cue.kind === 'source' || !AGAIN.test(cue.form?.verb.past ?? ''))
    return false;
  const { form, sentence, quotation } = words[at]!;
  const { last } = cue;
  if (sentence !== words[last]!.sentence || quotation >= 0 || at > last + REACH) return false;
  const noun = form.replace(/^ال/u, '');
  const owned = noun.replace(/(?:ها|هم|هما|ه|نا)$/u, '');
  const isOwned = [owned, owned.replace(/ت$/u, 'ه')].some(
    (stem) => stem !== noun && SPEECH.has(stem),
  );
  if (isConstruct(words[at - 1]!) || !(isOwned || SPEECH.has(noun))) return false;
  if (RECURRING.test(words[last]!.bare) && !isOwned) return false;
  const isOf = noun !== form || isOwned || /^ال|(?:ه|ها|هم)$/u.test(words[at + 1]?.form ?? '');
  return isOf && !words.slice(last + 1, at).some((word) => OTHER.test(word.form));
}
