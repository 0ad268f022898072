import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ACT, PREPOSITIONS, SHORT_ACT } from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** Acts by their form that are bodies: `الاتحاد`, `التحالف`, `الائتلاف`. */
export const SOMEBODY_TOO =
  /^(?:اتحاد|تحالف|ائتلاف|تجمع|تنظيم|تيار|ادعاء|تقرير|تلفزيون|تحقيق|انتربول|اعلام|امين|امير|مواطنه)$/u;

/** Short acts that are no verbs: `عقد اليوم` may be one. */
export const NOUN_ONLY =
  /^(?:شراء?|وقوع|وجود|دخول|خروج|وصول|حدوث|حصول|صدور|قيام|عوده|بناء?|لجوء?|سماع|موت)$/u;

/** `قيامه`, `تعرضها`: somebody's act; `endsInHeh`, `انسحابه`, though it has the letters of an act itself. */
export function isOwnDeed(form: string, endsInHeh = false): boolean {
  const act = form.replace(/(?:ه|ها|هم)$/u, '');
  const isDeed = [act, act.replace(/ت$/u, 'ه')].some(
    (noun) => SHORT_ACT.has(noun) || (ACT.test(noun) && (endsInHeh || !ACT.test(form))),
  );
  return act !== form && (act.length > 3 || SHORT_ACT.has(act)) && isDeed;
}

/** `تخفيضا` */
export function isAccusativeAct(form: string): boolean {
  return /\p{L}{5}ا$/u.test(form) && ACT.test(form.slice(0, -1)) && !GIVEN_NAMES.has(form);
}

/** A noun that stands right after. */
export function isBare(next: Word | undefined): boolean {
  return next !== undefined && next.gap.trim() === '' && !PREPOSITIONS.has(next.form);
}
