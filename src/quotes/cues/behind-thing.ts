import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ACT, isRelative } from '../lexicon/words.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** What is about, when something is told: `وسط مخاوف`, but not `وسط المدينة`. */
const AMIDST =
  /^(?:تقارير|انباء?|مخاوف|خشيه|هتافات|انتقادات|احتجاجات|توقعات|تصفيق|ترقب|توترا?ت?|تكهنات|دعوات|تحذيرات|مطالب|جدل|غضب|اجراءات|تصاعد|استمرار|حاله)$/u;

/** Where one makes something known. */
const CHANNEL =
  /^(?:موقع|حساب|صفحه|تغريده|تغريدات|سلسله|قناه|احد|احدي|برنامج|بيان|مقابله|منصه|وسايل|تدوينه|منشور|رساله)\p{L}{0,3}$/u;

/** Whether a word opens what a paper goes on with behind a thing that somebody announced or asked for. */
export function isBehindThing(words: readonly Word[], first: Word, at: number): boolean {
  const { form, bare, gap } = words[at]!;
  const next = words[at + 1]?.form ?? '';
  const isAfterComma = /[،,]/u.test(gap);
  // `القبض على القائد، فيما قارن الوزير`
  if (/^[وف]?(?:فيما|بينما)$/u.test(form)) return isAfterComma;
  // `انسحاب البلاد، وقرر فرض عقوبات`
  if (form === `و${bare}` && isDone(bare))
    return (isAfterComma && !GIVEN_NAMES.has(form)) || isDeedBehind(words, first, at);
  // `للبيع، وتزن ستة قراريط`, but `الحوار، وتقديم التنازلات`
  const isTold = /^[يت]/u.test(bare) && (COMMON_VERBS.has(bare) || VERB_FORMS.has(bare));
  if (form === `و${bare}` && isTold && !ACT.test(bare)) return isAfterComma;
  // `إلى الاستقالة، وهذا ما فعله`
  if (/^وهذا$/u.test(form) && next === 'ما') return isAfterComma;
  // `انسحابه من الشركة، عبر مقدم في القناة`
  if (form === 'عبر') return isAfterComma && CHANNEL.test(next);
  // `حذف المرض من القائمة، لتنهي بذلك قرنا`
  if (/^ل[يت]/u.test(form) && next === 'بذلك') return isAfterComma;
  // `استقالتها، ثم غادرت`
  if (form === 'ثم') return isAfterComma || (isDone(next) && isNothingTold(words, first, at));
  // `بإطلاق الصواريخ، ما أدى إلى`
  if (form === 'ما') return isAfterComma && /^(?:ادي|ادت|[يس]{1,2}ودي|تودي)$/u.test(next);
  // `مقتل القائد، الأمر الذي اعتبر`
  if (form === 'الامر') return isAfterComma && next === 'الذي';
  // `بخرق الهدنة، وسط تقارير`
  if (form === 'وسط') return isAfterComma && AMIDST.test(next);
  // `بسرقة السيارة كما تم سماع المتضررين`
  return form === 'كما' && /^تمت?$/u.test(next);
}

function isDone(form: string): boolean {
  return COMMON_VERBS.has(form) && !/^[يت]/u.test(form);
}

/** `مسؤوليتها عن الهجوم | وأصدرت بيانا`: no thing is joined to a verb, unless one tells of it before. */
function isDeedBehind(words: readonly Word[], first: Word, at: number): boolean {
  const { bare, gap } = words[at]!;
  return gap.trim() === '' && /\p{L}{3}(?:ت|وا)$/u.test(bare) && isNothingTold(words, first, at);
}

/** No verb between that the one behind could be joined to. */
function isNothingTold(words: readonly Word[], first: Word, at: number): boolean {
  return words
    .slice(words.indexOf(first), at)
    .every(
      (word) =>
        word.quotation < 0 &&
        !COMMON_VERBS.has(word.form) &&
        !COMMON_VERBS.has(word.bare) &&
        !VERB_FORMS.has(word.bare) &&
        !isRelative(word.form) &&
        !isThat(word) &&
        !/^[وف]?(?:ما|مما|عما|ممن|لم|لا|لن|قد)$/u.test(word.form),
    );
}
