import type { Document } from '../../corpus/document.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import type { Quote } from '../quote.ts';
import { type Near, wordsBefore } from './near.ts';

/** From the words back to the verb that says them: `قال إن`, `صرح بأن`. */
const VERB_REACH = 3;
/** `قال زيد «…»`: the verb's subject stands between. */
const NAME = 4;
/** From that verb back to what denies it: `نفى وزير النقل سامي الحداد أن يكون قد | قال`. */
const DENIAL_REACH = 12;
const NOT = /^[وف]?(?:لم|ما)$/u;
const DENYING = /^[وف]?(?:نفي|نفت|نفوا|ينفي|تنفي|نافيا|نافيه|انكر|انكرت|ينكر|تنكر|كذب|كذبت)$/u;
const THAT = /^(?:ان|انه|انها|كونه|كونها|ب?انه|ب?انها)$/u;
const FALSE = /^(?:صحيح|صحيحا|صحه)$/u;
const NO = /^[وف]?(?:غير|ليس|لا)$/u;
/** After `لم` */
const JUSSIVE = /^[يتن]قل$/u;
const SPEECH = /^(?:ال)?(?:تصريح|تصريحا|تصريحات|قول|كلام|حديث|جمله|عباره)$/u;

/**
 * Whether a document says that these words were not said, or that what they tell is not so: `نفى زيد
 * أن يكون قال «…»`, `لم يقل زيد «…»`, `غير صحيح أن زيدا قال «…»`, `نفى زيد أن الميناء مغلق`.
 */
export function isUnsaid({ text }: Document, quote: Quote): boolean {
  // `نفى زيد «أي علاقة»`: words of his own, in his denial.
  if (quote.kind === 'reported' && quote.denied) return true;
  const near = sentenceBefore(text, quote.start);
  const verb = near
    .slice(0, VERB_REACH + (quote.cue ? NAME : 0))
    .findIndex(({ form }) => isSaying(form));
  return verb >= 0 && isDenied(near.slice(verb + 1));
}

function isSaying(form: string): boolean {
  if (JUSSIVE.test(form)) return true;
  return isSpeechVerb(form.replace(/^[وف]/u, '')) || isSpeechVerb(form) || SPEECH.test(form);
}

/** What stands before the verb, the nearest word first. */
function isDenied(before: readonly Near[]): boolean {
  if (NOT.test(before[0]?.form ?? '')) return true;
  let isLed = false;
  for (const [i, { form }] of before.entries()) {
    if (FALSE.test(form) && NO.test(before[i + 1]?.form ?? '')) return true;
    if (DENYING.test(form)) return isLed;
    if (isSpeechVerb(form.replace(/^[وف]/u, ''))) return false;
    isLed ||= THAT.test(form) || FALSE.test(form);
  }
  return false;
}

function sentenceBefore(text: string, start: number): Near[] {
  const near = wordsBefore(text, start, VERB_REACH + NAME + DENIAL_REACH);
  const end = near.findIndex((word, i) => {
    const next = near[i - 1]?.start ?? start;
    return /[.!?؟\n؛]/u.test(text.slice(word.end, next));
  });
  return end < 0 ? near : near.slice(0, end);
}
