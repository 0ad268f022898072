import { fold } from '../arabic/fold.ts';
import * as L from '../arabic/letters.ts';
import { AUXILIARY } from './pointing.ts';
import { SAYING } from './saying.ts';
import { wordTable } from './word-table.ts';

/** People and bodies that belong to somebody, as they stand before a pronoun; folded. */
const RELATED =
  wordTable(`محافظ|رئيس|رئيست|رئيسة|وزير|وزيرت|مدير|مديرت|نائب|نائبت|سفير|سفيرت|زعيم|زعيمت|قائد|محامي|محاميت
  |محامو|وكيل|وكيلت|ناطق|متحدث|متحدثت|مستشار|مستشارت|مبعوث|ممثل|ممثلت|مسؤول|مسؤولو|عضو|والد|والدت
  |والدا|أبو|أبي|أبا|شقيق|شقيقت|أخو|أخي|أخا|أخت|زوج|زوجت|ابن|ابنت|نجل|خطيب|خطيبت|عائلت|أسرت
  |صديق|صديقت|زميل|زميلت|رفيق|شريك|مدرب|مساعد|خلف|سلف|منافس|خصوم|أنصار|مؤيدو|معارضو|أبناء|أولاد
  |أعضاء|قادت|سكان|أهالي|طبيب|مالك|مؤسس|حاكم`);
/** Words that say nothing without what their pronoun stands for; folded. */
const PARTICLES = wordTable(
  'من|عن|في|الي|علي|ل|ب|مع|بين|لدي|ان|بان|بعض|معظم|اغلب|غالبيت|جميع|احد|كل|عدد',
);

const MARKS = new RegExp(`${L.HARAKAT.source}|${L.TATWEEL}`, 'gu');
const CONJUNCTION = new RegExp(`^[${L.WAW}${L.FEH}](?=\\p{L}{3})`, 'u');
/** Before a verb only `و` comes off: `فيروز` is a name, not a verb after `ف`. */
const AND = new RegExp(`^${L.WAW}(?=\\p{L}{3})`, 'u');
const THEIRS = [L.HEH + L.MEEM + L.ALEF, L.HEH + L.ALEF, L.HEH + L.MEEM, L.HEH];
/** No word ends so that has no pronoun: `زوجته`, `تصريحاتها`. */
const SURE = new RegExp(`\\p{L}{2}(?:${L.TEH}${L.HEH}|${L.HEH}${L.MEEM}?${L.ALEF})$`, 'u');
const DEFINITE = new RegExp(`^${L.ALEF}${L.LAM}`, 'u');
/** `باعتبارها`, `كعادته`, `لتحقيقها`: whose it is stands further on. */
const LOOKS_AHEAD = new RegExp(`^[${L.BEH}${L.KAF}${L.LAM}]`, 'u');
/** Verbs of the present, with the future's letter or without, and of the feminine past. */
const VERB = new RegExp(
  `^${L.SEEN}?[${L.YEH}${L.TEH}]\\p{L}{3}|\\p{L}{2}[^${L.ALEF}]${L.TEH}$`,
  'u',
);
const WAS = wordTable('كان|كانت|كانوا');
/** What is done to somebody follows: `وتم توقيفهم`, `وتم القبض عليه`. */
const WAS_DONE = wordTable('تم|وتم|فتم|يتم|تتم|تمت|سيتم|ستتم|جرى|يجري|سيجري');
const ALSO = wordTable('أيضا|كذلك');
/** `توقيفهم`, `اعتقاله`; `توجيه` ends in a letter of its own. */
const DONE_TO = new RegExp(
  `\\p{L}{3}(?:${L.HEH}${L.MEEM}?${L.ALEF}|${L.HEH}${L.MEEM}|[^${L.YEH}]${L.HEH})$`,
  'u',
);

/**
 * Whether a sentence begins with a pronoun for somebody whom it has not named: `محافظه قال`,
 * `وقال محاميها`, `وأثارت تصريحاته`, `وحكم عليه`. After a preposition the owner comes later
 * (`في كلمته قال الرئيس`), and after a noun or a name it came before (`المرأة اسمها`).
 *
 * Nor does `واقترحت أيضا` name who did.
 *
 * @param opening The sentence's first words as they are spelt: folding makes one of heh and teh
 * marbuta.
 */
export function isOwnerless(opening: readonly string[]): boolean {
  const words = opening.map((word) => word.replace(MARKS, ''));
  const [first = '', second = '', third = ''] = AUXILIARY.has(fold(words[0] ?? ''))
    ? words.slice(1)
    : words;
  const bare = first.replace(CONJUNCTION, '');
  const verb = first.replace(AND, '');
  if (ALSO.has(fold(second)) && !DEFINITE.test(bare)) return true;
  if (WAS_DONE.has(fold(bare))) {
    return DEFINITE.test(second) ? belongs(third, PARTICLES) : DONE_TO.test(second);
  }
  if (belongs(bare, RELATED) || belongs(bare, PARTICLES)) return true;
  if (SURE.test(bare) && !LOOKS_AHEAD.test(bare) && !DEFINITE.test(bare)) return true;
  const isOwned = belongs(second, RELATED) || belongs(second, PARTICLES);
  if (isVerb(first) || isVerb(verb)) return isOwned || SURE.test(second);
  // `وحكم عليه`: a verb of the past looks like any word
  return isOwned && verb !== first && !DEFINITE.test(verb);
}

function isVerb(word: string): boolean {
  const folded = fold(word);
  return SAYING.has(folded) || WAS.has(folded) || (VERB.test(word) && !DEFINITE.test(word));
}

function belongs(word: string, owned: ReadonlySet<string>): boolean {
  return THEIRS.some(
    (pronoun) => word.endsWith(pronoun) && owned.has(fold(word.slice(0, -pronoun.length))),
  );
}
