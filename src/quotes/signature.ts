import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import { PERSON_NOUNS } from './lexicon/words.ts';
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

/** Before a colon without a verb: `عاجل | الرئيس سامي الحداد لرويترز:`. */
const HEADED = /^\s*(?:#?عاجل[\s|:،-]*)?(?<who>[\p{L}\p{M}' \u00a0]{2,60}?)\s*:\s*(?=\S)/u;
/** What such a head says of the words, not of who said them. */
const KIND = /^(?:اقتباس|العنوان|عنوان|تصحيح|ملاحظه|النص|نص|المصدر|سوال|خبر)$/u;

/** Who or what a message without marks names before a colon at its beginning, and where that ends. */
export function headOf(
  message: string,
): { readonly speaker: string | null; readonly end: number } | null {
  const head = HEADED.exec(message);
  const who = head?.groups?.['who'];
  if (!head || who === undefined) return null;
  const words = foldedWords(who);
  if (words.length === 1 && KIND.test(words[0]!)) return { speaker: null, end: head[0].length };
  if (words.length > MOST_WORDS || words.some((word) => VERB_FORMS.has(word))) return null;
  const isPerson = words.some((word) => GIVEN_NAMES.has(word) || PERSON_NOUNS.has(word));
  if (!isPerson && words.some((word) => word.startsWith('ال'))) return null;
  const speaker = nameIn(who.replace(/\s+ل(?:ل|ـ)?\p{L}{3,}(?:\s.*)?$/u, ''));
  return speaker === null ? null : { speaker, end: head[0].length };
}

/** Whether a name is an outlet's or a word that names nobody. */
export function isNobody(name: string): boolean {
  return NO_SPEAKER.test(foldedWords(name)[0] ?? '');
}

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
