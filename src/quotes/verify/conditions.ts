import { ALEF_WITH_HAMZA_BELOW } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Near } from './near.ts';
import { CONJUNCTION, isNewClause } from './new-clause.ts';
import type { Place } from './place.ts';
import { AFTER_LE, LEADING } from './turning-words.ts';

/** What sets a condition; pairs stand with one blank. */
export const CONDITIONAL: ReadonlySet<string> = new Set([
  ...['اذا', 'لو', 'لولا', 'لئن', 'لين', 'اذاما', 'مالم', 'بشرط', 'شريطه', 'طالما'],
  ...['بشروط', 'بضوابط'],
  'في حال',
  'حاله واحده',
  'حاله عدم',
  'ضمن شروط',
  'وفق شروط',
  'ما لم',
  'الا اذا',
  'ان لم',
]);

/** After `إن` these are verbs, and so it is "if": `إن فاز`, `إن قلت`. A noun follows "that". */
const PAST_AFTER_IF =
  /^(?:كان(?:ت|وا|ا)?|(?:فاز|خسر|وافق|رفض|جاء|عاد|قبل|اراد|شاء|حدث|وقع|استمر|ثبت|صح|هاجم|فشل|نجح|توقف|التزم|انسحب|رحل|تحقق|حصل|دعت|لزم|وجد|تمكن|سمح|قرر|اصر|تقدم|ترشح|ربح|دخل|خرج|انتهي|بقي|ظل|صدق|تاخر|تراجع)(?:ت|وا|نا|تم)?|عد(?:ت|تم|نا)|تم|تمت|قلت|قلنا|قال|يكن|تكن|[يت]\p{L}{2})$/u;
/** `استقالت`, `هاجمت`: where a clause begins with `إن`, it is "if" before a verb. */
const PAST_FEMININE = /^(?!ال)\p{L}{3,}(?<![اويق])ت$/u;

/** `فأنا أبرأ منهم`, `فسنغلق`, `فلن`: the `ف` that answers a condition. */
const CONSEQUENCE =
  /^ف(?:انا|ان|ان(?:ه|ها|هم|نا|ني|ي)|انت|انتم|نحن|هو|هي|هم|هذا|هذه|ذلك|لا|لن|لم|ليس\p{L}*|لي\p{L}{2,}|لكل|لهم?|لها|لنا|س\p{L}{3,}|سوف|قد|ما|كل|علي(?:ه|ها|هم|نا|كم)?|ال\p{L}{3,})$/u;
/** Conditions that only such a `ف` tells from a question or "who": `مهما`, `متى`, `من`. */
const OPEN = /^[وف]?(?:مهما|متي|اينما|حيثما|كلما|كيفما|من)$/u;
/** `من | سرق`, `من | يسرق`; but `من جهته`, `من حيث المبدأ`. */
const VERB_AFTER_WHO =
  /^(?!حيث|قبل|بعد|هنا|ثم|اجل|جهه|اين|غير|دون|بين|كل)(?:\p{L}{3}|[يت]\p{L}{3,})$/u;

/** `إذا وافقت الحكومة`, `في حال وافقت`, `إن فاز`. */
export function isCondition(
  word: Near,
  next: Near | undefined,
  text: string,
  isFirst = false,
): boolean {
  const joined = word.form.replace(CONJUNCTION, '');
  if (joined === 'لو' && AFTER_LE.test(next?.form ?? '')) return false;
  const isOne = [word.form, joined].some(
    (form) => CONDITIONAL.has(form) || CONDITIONAL.has(`${form} ${next?.form ?? ''}`),
  );
  if (isOne) return true;
  const isIf =
    /^[وف]?ان$/u.test(word.form) &&
    text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_BELOW);
  if (!isIf) return false;
  const form = next?.form ?? '';
  return (
    PAST_AFTER_IF.test(form) || (isFirst && PAST_FEMININE.test(form) && !GIVEN_NAMES.has(form))
  );
}

/** `من يسرق | فسيحاسب`: without a comma, at the beginning of what is said. */
export function isWhoever(
  word: Near,
  { near, distance, next, first }: Pick<Place, 'near' | 'distance' | 'next' | 'first'>,
): boolean {
  const isFirst = distance === near.length - 1;
  return isFirst && isConsequence(first) && isOpen(word, next, isFirst);
}

/**
 * `إذا وافقت روما، | ستنسحب القوات`: a condition before the comma, unless the quote begins anew.
 * Behind it `ف` answers: then `من` and `متى` are conditions too, and an `أن` may stand in it, `إذا
 * تبين أنه هرب، | فسنطرده`.
 */
export function conditionBeyond(
  beyond: readonly Near[],
  first: Near | undefined,
  text: string,
): Near | null {
  if (first === undefined || /^(?:و\p{L}{2}|لكن|فيما|بينما|حيث|كما|اذ)/u.test(first.form))
    return null;
  const answers = isConsequence(first);
  for (const [i, word] of beyond.entries()) {
    const next = beyond[i - 1];
    const isFirst = i === beyond.length - 1;
    // `ولم يتضح ما إذا …`: "whether".
    if (beyond[i + 1]?.form === 'ما') return null;
    const isIf = isCondition(word, next, text, isFirst);
    const begins = isFirst || LEADING.has(beyond[i + 1]!.form);
    if (answers && (isIf || isOpen(word, next, begins))) return word;
    // `إن لم تنسحب، | سنغلق`: at the beginning it is no "that".
    if (isIf && isFirst) return word;
    // `إن صح ذلك، فهذا خطأ، | مضيفا`: it was answered before.
    if (isConsequence(word)) return null;
    if (!answers && LEADING.has(word.form)) return null;
    if (isIf) return word;
    if (isNewClause(word, beyond[i + 1])) return null;
  }
  return null;
}

function isConsequence(first: Near | undefined): boolean {
  return CONSEQUENCE.test(first?.form ?? '');
}

/** They set a condition where they begin; `من`, as often "from", where a verb follows. */
function isOpen({ form }: Near, next: Near | undefined, begins: boolean): boolean {
  if (!begins || !OPEN.test(form)) return false;
  return !form.endsWith('من') || VERB_AFTER_WHO.test(next?.form ?? '');
}
