import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const BETWEEN = 'بين';

const REPORT = /^(?:ال)?(?:تقرير|بيان|بلاغ|دراسه|استطلاع)$/u;
const SUBJECT_REACH = 9;
/** `…، بين الدكتور كريم زيدان الملحق الثقافي بسفارة مصر بتونس، أن` */
const TITLED_REACH = 12;

/** Whether a word is the preposition `بين` and not the verb, which a clause follows: `بين أن`. */
export function isBetween(words: readonly Word[], at: number): boolean {
  const { form, bare } = words[at]!;
  if (bare !== BETWEEN && form !== BETWEEN) return false;
  const next = words[at + 1];
  return !(next && (isThat(next) || isToldBy(words, at) || isAfterQad(words, at)));
}

/** `…، بين كريم زيدان أن`: somebody between the verb and its clause. */
function isToldBy(words: readonly Word[], i: number): boolean {
  const { gap, form, bare, sentence } = words[i]!;
  const opens = words[i - 1]?.sentence !== sentence || /[،,]/u.test(gap) || form !== bare;
  const next = words[i + 1];
  const head = next?.form ?? '';
  // `وبين مورا بأن`
  const that = words[i + 2];
  if (opens && next?.gap.trim() === '' && that?.sentence === sentence && isThat(that)) return true;
  // `وبين، الولباني، أن`
  const isBetween =
    next !== undefined && /[،,]/u.test(next.gap) && /[،,]/u.test(words[i + 2]?.gap ?? '');
  const isSame = /^(?:نفس|ذات)$/u.test(head);
  const isSomebody =
    /^(?:بن|ابن)$/u.test(head) ||
    GIVEN_NAMES.has(head) ||
    PERSON_NOUNS.has(head) ||
    isSame ||
    REPORT.test(head);
  if (!opens || !(isSomebody || isBetween)) return false;
  const reach = form === bare ? TITLED_REACH : SUBJECT_REACH;
  for (const word of words.slice(i + 2, i + reach)) {
    if (isThat(word)) return true;
    if (word.form !== word.bare || word.sentence !== sentence) return false;
  }
  return false;
}

/** `قد بين في مناسبات عدة أنه` */
function isAfterQad(words: readonly Word[], i: number): boolean {
  return words[i]!.form === BETWEEN && /^[وف]?قد$/u.test(words[i - 1]?.form ?? '');
}
