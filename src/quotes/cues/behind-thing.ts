import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Word } from './word.ts';

/** What is about, when something is told: `وسط مخاوف`, but not `وسط المدينة`. */
const AMIDST =
  /^(?:تقارير|انباء?|مخاوف|خشيه|هتافات|انتقادات|احتجاجات|توقعات|تصفيق|ترقب|توترا?ت?|تكهنات|دعوات|تحذيرات|مطالب|جدل|غضب|اجراءات|تصاعد|استمرار|حاله)$/u;

/** Whether a word opens what a paper goes on with behind a thing that somebody announced or asked for. */
export function isBehindThing(words: readonly Word[], at: number): boolean {
  const { form, bare, gap } = words[at]!;
  const next = words[at + 1]?.form ?? '';
  const isAfterComma = /[،,]/u.test(gap);
  // `القبض على القائد، فيما قارن الوزير`
  if (/^[وف]?(?:فيما|بينما)$/u.test(form)) return isAfterComma;
  // `انسحاب البلاد، وقرر فرض عقوبات`
  const isDone = COMMON_VERBS.has(bare) && !/^[يت]/u.test(bare);
  if (form === `و${bare}` && isDone) return isAfterComma && !GIVEN_NAMES.has(form);
  // `استقالتها، ثم غادرت`
  if (form === 'ثم') return isAfterComma;
  // `بإطلاق الصواريخ، ما أدى إلى`
  if (form === 'ما') return isAfterComma && /^(?:ادي|ادت|[يس]{1,2}ودي|تودي)$/u.test(next);
  // `مقتل القائد، الأمر الذي اعتبر`
  if (form === 'الامر') return isAfterComma && next === 'الذي';
  // `بخرق الهدنة، وسط تقارير`
  if (form === 'وسط') return isAfterComma && AMIDST.test(next);
  // `بسرقة السيارة كما تم سماع المتضررين`
  return form === 'كما' && /^تمت?$/u.test(next);
}
