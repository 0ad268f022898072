import { fold } from '../arabic/fold.ts';
import { quotations } from '../arabic/quotation.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import { PREPOSITIONS } from './pointing.ts';
import { wordTable } from './word-table.ts';

/** Verbs of saying, folded, without the conjunction; see {@link leavesOutSpeaker}. */
export const SAYING: ReadonlySet<string> = wordTable(
  `قال|قالت|قالوا|أضاف|أضافت|تابع|تابعت|أردف|أردفت|أوضح|أوضحت|بين|بينت|أكد|أكدت|أشار|أشارت|لفت|لفتت
  |ذكر|ذكرت|اعتبر|اعتبرت|رأى|رأت|شدد|شددت|نوه|نوهت|كشف|كشفت|أعرب|أعربت|طالب|طالبت|دعا|دعت|حذر|حذرت
  |يقول|تقول|يضيف|تضيف|يرى|ترى|يؤكد|تؤكد|زعم|زعمت|أعلن|أعلنت|صرح|صرحت|استدرك|استطرد|تعهد|تعهدت|وعد
  |وعدت|هدد|هددت|أقر|أقرت|نفى|نفت|جدد|جددت|عبر|عبرت|أفاد|أفادت|توقع|توقعت|رجح|رجحت|رفض|رفضت|أصر|أصرت
  |ندد|نددت|رحب|رحبت|أشاد|أشادت|تساءل|تساءلت|اعترف|اعترفت|كرر|كررت|ناشد|ناشدت|حث|حثت|أعاد|أعادت|أورد
  |أوردت|ختم|ختمت|اختتم|اختتمت|وصف|وصفت|أبدى|أبدت
  |قالا|قالتا|أضافوا|أوضحوا|أكدوا|ذكروا|أشاروا|يقولون|يضيفون|يوضح|توضح|أبرز|أبرزت|أبان|شرح|شرحت|لاحظ
  |لاحظت|تمنى|تمنت|يأمل|تأمل`,
);

/** What follows a verb of saying whose speaker was named in an earlier sentence; folded. */
const LEAVES_OUT_SPEAKER: ReadonlySet<string> = wordTable(
  `إن|أن|إنه|أنه|إنها|أنها|إنهم|أنهم|بأن|بأنه|بأنها|إلى|على|عن|من|في|خلال|قائلا|قائلة|أيضا|ذلك|كذلك
  |لاحقا|حينها|لدى|بعد|قبل|عقب|أثناء|أمام|حول|بشأن|ردا|تعليقا|للصحفيين|للصحافيين|للإعلاميين|للإعلام`,
);

/** The same with a preposition and the article: `وتعهدت بالدعم`, `وتعهدت باستمرار`; folded. */
const OBJECT = new RegExp(`^${fold('با')}(?:${fold('ل')}\\p{L}{3}|${fold('ست')})`, 'u');

/** What names a source; folded. */
const SOURCES: ReadonlySet<string> = wordTable(
  'بحسب|وبحسب|حسب|وحسب|وفق|ووفق|وفقا|ووفقا|طبقا|وطبقا|نقلا',
);

/** `وفي سياق متصل،`; a longer one may name who speaks, `وفي كلمة ألقاها الوزير أمس،`. */
const TURN = /^(?:[\p{L}\p{M}]+\s+){1,3}[\p{L}\p{M}]+\s*،\s*/u;
/** What follows a verb of saying and is what was said; folded. */
const SAID = wordTable('إن|أن|إنه|أنه|إنها|أنها|إنهم|أنهم|بأن|بأنه|بأنها');

const LONGEST_ATTRIBUTION = 7;
/** Words in quotation marks that may be a name. */
const LONGEST_NAME = 3;

/**
 * Whether a sentence begins with a verb of saying whose speaker an earlier one names: `وأضاف أن`,
 * `وتعهدت بالدعم`, `وتابع: "…"`. A few words in marks are a name, `ورحبت "النهضة"`.
 *
 * @param words The first words, folded.
 */
export function leavesOutSpeaker(text: string, sentence: Span, words: readonly string[]): boolean {
  const [verb = '', next = ''] = words;
  if (!SAYING.has(verb) && !SAYING.has(verb.slice(1))) return false;
  if (LEAVES_OUT_SPEAKER.has(next) || SOURCES.has(next) || OBJECT.test(next)) return true;
  const start = /^[\p{L}\p{M}]+\s*:?\s*(?=["«“”])/u.exec(sliceOf(text, sentence))?.[0].length;
  if (start === undefined) return false;
  const quoted = quotations(text, sentence).find((span) => span.start === sentence.start + start);
  return quoted === undefined || tokenise(text, quoted).length > LONGEST_NAME;
}

/** Whether a few words of turning lead to a verb without its speaker: `وفي سياق متصل، أكد أن`. */
export function turnsToSpeaker(text: string, sentence: Span): boolean {
  const turn = TURN.exec(sliceOf(text, sentence))?.[0];
  if (turn === undefined) return false;
  const [first, verb, next] = [
    tokenise(text, sentence)[0],
    ...tokenise(text, { start: sentence.start + turn.length, end: sentence.end }),
  ].map((token) => fold(sliceOf(text, token!)));
  return PREPOSITIONS.has(first!) && SAYING.has(verb ?? '') && SAID.has(next ?? '');
}

/** Whether a sentence names a source and tells nothing: `بحسب ما أفاد مراسلنا.` */
export function isAttribution(
  text: string,
  sentence: Span,
  [first = '']: readonly string[],
): boolean {
  if (!SOURCES.has(first) || /[،,:]/u.test(sliceOf(text, sentence))) return false;
  return tokenise(text, sentence).length <= LONGEST_ATTRIBUTION;
}
