import { fold } from '../../arabic/fold.ts';
import { HEH } from '../../arabic/letters.ts';
import { NAMED } from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** Before a name between marks too, though not before other names: `قرب جبل "…"`, `فرقة "…"`. */
const PLACES_AND_WORKS: ReadonlySet<string> = new Set(
  fold(`
    جريدة مقاطعة محافظة ولاية منطقة جزيرة جزيرتي مثلث بلدة جبل وادي حوش نهر بحيرة إقليم ضاحية قضاء مديرية
    تمرين فرقة منتج منتجات عرض ورقة حزمة كلية دار متجر متاجر رحلة معبر مخيم سهم فيلق فيالق ملعب استاد برج قصر سد
    طريق نفق جسر بوابة أيقونة زر رقصة نشيد فعالية فعاليات مناسبة يلقب تلقب معروفين
    والد والدة نجل زوج زوجة
    غواصة الغواصة مدمرة المدمرة المدمرتين فرقاطة الفرقاطة السفينة الناقلة الطائرة المقاتلة القاطرة العبارة
  `)
    .trim()
    .split(/\s+/u),
);
const CLITIC = /^[وف]?[بلك]/u;
const PRONOUN = /(?:ها|هم|ه)$/u;

/** Whether words between marks after a word are its name: `صحيفة "…"`, `بصحيفة "…"`, `فيلمه "…"`. */
export function isNaming({ form, bare, end }: Word, text: string): boolean {
  // `انتقد فيه "…"` and `بلده "…"` look like `فئة` and `بلدة` once folded.
  if (text[end - 1] === HEH) return isNamed(form.replace(PRONOUN, ''));
  return [form, bare, form.replace(CLITIC, ''), form.replace(PRONOUN, '')].some(isNamed);
}

function isNamed(form: string): boolean {
  return form.length > 1 && (NAMED.has(form) || PLACES_AND_WORKS.has(form));
}
