import { foldedWords } from './verify/name-words.ts';

/** Under or behind the words: `— فلان`, `(فلان)`, `هكذا قال فلان`. */
const SIGNED =
  /^[\s.،,"»”]*(?:[—–-]+[^\S\n]*|\((?=[^)\n]*\))|(?:هكذا|كما|بحسب ما|وفق ما)?[^\S\n]*(?:قال|قالت|يقول|تقول|صرح|صرّح|صرحت|أكد|أكدت|أعلن|أعلنت)[^\S\n]+)(?<who>[\p{L}\p{M}'.«»\- \u00a0]+)/u;
/** Before them: `صرح فلان بما يلي :`. */
const LABELLED =
  /(?:^|[\n.،,|])[^\S\n]*(?:قال|قالت|صرح|صرّح|صرحت|كتب|كتبت|غرد|غردت|أكد|أكدت|أعلن|أعلنت)[^\S\n]+(?<who>[\p{L}\p{M}' \u00a0]+?)(?:[^\S\n]+(?:بما يلي|ما يلي|ما نصه|بما نصه|بالحرف|حرفيا|قائلا|قائلة|فعلا))*\s*:\s*$/u;
const MOST_WORDS = 6;
/** Who published the words, or when; nobody who said them. */
const NO_SPEAKER =
  /^(?:وكال\p{L}*|صحيف\p{L}*|قناه|موقع|مصدر|المصدر|المصادر|رويترز|فرانس|اسوشيتد|الاناضول|الجزيره|العربيه|بي|سي|سكاي|عن|في|من|عام|سنه|يوم|بتاريخ|خاص|عاجل|نقلا|ذلك|هذا|هذه|انه|ان|وهو|وهي|ثم|لكن|مترجم|ترجمه)$/u;

/** Whom a message names behind the words that end at `at`; null when nobody. */
export function signatureOf(message: string, at: number): string | null {
  return nameIn(SIGNED.exec(message.slice(at))?.groups?.['who']);
}

/** Whom a message names with a verb and a colon before the words that begin at `at`. */
export function labelOf(message: string, at: number): string | null {
  return nameIn(LABELLED.exec(message.slice(0, at))?.groups?.['who']);
}

function nameIn(text: string | undefined): string | null {
  const words = foldedWords(text ?? '');
  const isName = words.length > 0 && words.length <= MOST_WORDS && !NO_SPEAKER.test(words[0]!);
  return isName
    ? text!
        .replace(/[«»]/gu, '')
        .replace(/[\s.-]+$/u, '')
        .trim()
    : null;
}
