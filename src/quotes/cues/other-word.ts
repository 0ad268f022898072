import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const READ = /^اقرا$/u;
const SEAT = /^مقرا$/u;
const THREATENED = 'توعد';
const THREAT = /^(?:ال)?تهديد(?:ات)?$/u;

/** `الدقيقة 80 | طالب`, `قمة العشرين G20 | طالب`: a number that counts nobody. */
const NUMBERED =
  /^(?:[وبلف]?ال)?(?:دقيقه|ماده|فصل|بند|فقره|صفحه|حلقه|جلسه|دوره|جوله|مرحله|قمه|ساعه|عشرين|مجموعه|رقم|بين)$/u;

/** What one may be a `طالب` of. */
const STUDY = /^(?:سابق|لجوء|لجو|علم|جامعي|طب|هندسه|حقوق|دكتوراه|ماجستير|ثانوي|عمل)$/u;

/** Whether what looks like a verb of speech is another word where it stands: a student, a seat, a memorandum. */
export function isOtherWord(
  text: string,
  words: readonly Word[],
  i: number,
  form: VerbForm,
): boolean {
  const word = words[i]!;
  // `اقرأ أيضا: …`: a link
  if (READ.test(word.form)) return true;
  // `يتخذ من مالطا مقرا له`
  if (SEAT.test(word.form) && /^ل(?:ه|ها|هم)$/u.test(words[i + 1]?.form ?? '')) return true;
  // `عبارات تهديد وتوعد`
  if (form.verb.past === THREATENED && THREAT.test(words[i - 1]?.form ?? '')) return true;
  // `يمضي قدما`
  if (words[i + 1]?.form === 'قدما') return true;
  const after = words[i + 1]?.form ?? '';
  // notes, and nobody who notes
  if (/^[وف]?ملاحظ(?:ات|ه)?$/u.test(word.form)) return true;
  // `لفت انتباه السلطات`, `ورد الاعتبار`
  if (word.form === 'لفت' && /^(?:انتباه|نظر|انظار)\p{L}{0,3}$/u.test(after)) return true;
  if (word.bare === 'رد' && /^ال(?:اعتبار|جميل|فعل)$/u.test(after)) return true;
  // `طالب لجوء`
  if (form.verb.past === 'طالب' && STUDY.test(words[i + 1]?.form ?? '')) return true;
  // `طالب آخر`, but `وطالب آخر بتعويض`
  if (word.form === 'طالب' && words[i + 1]?.form === 'اخر') return true;
  // `500 طالب وطالبة`
  if (isCounted(words, i)) return true;
  // `أملا في أن`, not `آملا`
  if (word.bare === 'املا' && !text.slice(word.start, word.end).includes('آ')) return true;
  // `وقال آسفا إنه`: how he said it
  if (word.form === 'اسفا' && text.slice(word.start, word.end).includes('آ')) return true;
  // `مذكرة تفاهم`
  const isMemo = word.bare === 'مذكره' || word.bare === 'مذكر';
  const isReminding = /[،,]/u.test(word.gap) || word.bare === 'مذكر';
  if (isMemo && !(isReminding && words[i + 1] && isThat(words[i + 1]!))) return true;
  // `على علم بتفاصيل`
  if (word.form === 'علم' && words[i - 1]?.form === 'علي') return true;
  // `فالح`, and no `ألح`
  if (word.form.startsWith('ف') && GIVEN_NAMES.has(word.form)) return true;
  // `أهدى كتبا`: books
  const next = words[i + 1];
  const isLed = next !== undefined && (isThat(next) || /[:"«“]/u.test(next.gap));
  if (word.form === 'كتبا' && !isLed) return true;
  // `طالب وطالبة`
  return word.form === 'وطالبه' && words[i - 1]?.form === 'طالب';
}

/** `500 طالب وطالبة`, `17 طالبا في`; but `في 2018 طالب المحامي` */
function isCounted(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (!/^طالبا?$/u.test(word.form) || word.gap.trim() !== '') return false;
  // `في 2015 طالب حزب البحر`
  if (/^(?:19|20)\d\d$/u.test(before?.form ?? '')) return false;
  const isMany = /^\d/u.test(before?.form ?? '') && before!.sentence === word.sentence;
  if (NUMBERED.test(words[i - 2]?.form ?? '') || /^\d/u.test(next?.form ?? '')) return false;
  return isMany && !/^ال/u.test(next?.form ?? '') && !PERSON_NOUNS.has(next?.form ?? '');
}
