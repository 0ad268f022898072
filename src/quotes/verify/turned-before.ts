import { ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import { conditionBeyond } from './conditions.ts';
import { isTurning } from './governing.ts';
import { wordsBeforeCut } from './insertions.ts';
import type { Near } from './near.ts';
import { isAdjacent, nextWords } from './near.ts';
import { CONJUNCTION, isNewClause } from './new-clause.ts';
import { isOneOf } from './persons.ts';
import type { Place } from './place.ts';
import { leadsToWords } from './rumoured.ts';
import {
  APPROXIMATING,
  ASKING,
  DENYING,
  DOUBTING,
  HOWEVER,
  LEADING,
  NUMERAL,
  TEMPORAL,
  TURNING,
} from './turning-words.ts';

const OWN_LEADING = /^ب?ان(?:ه|ها|هم|هما|ني|ي|نا|ك|كم)?$/u;
const NOT_YET = /^[وف]?(?:لم|لما|لن|لا)$/u;
/** How far before a quote the `أن` of its clause may stand: `نفى أن يكون قد | أمر`. */
const REACH_TO_LEADING = 8;
/** How far before its `أن` a clause may be denied: `لم يثبت حتى الآن لدى المحققين أن`. */
const REACH_OVER_LEADING = 8;
/** A number is what a quote of so few words tells. */
const SHORT = 10;
const LONGEST_REST = 200;
const OPENING_MARK = /["«“”„]\s*$/u;
const ASKED = /^[^.!…\n]*[?؟]/u;

/**
 * What stands before a quote in its sentence and would turn its meaning if it were left out: from
 * the first such word up to the quote; null when nothing does.
 *
 * The sentence is read backwards from the quote, up to a border: its beginning, a colon or a mark, a
 * comma, a joined verb of speech (`… وقال إن | …`). A quote that begins where the archive opens a
 * quotation begins as its speaker did: there only what stands right before the mark counts.
 */
export function turnedBefore(text: string, start: number, end: number): Span | null {
  const opens = OPENING_MARK.test(text.slice(Math.max(0, start - 3), start));
  const { clause: near, beyond } = wordsBeforeCut(text, start);
  const first = nextWords(text, start, end, 1)[0];
  const isAsked = ASKED.test(text.slice(end, end + LONGEST_REST));
  const cut = (word: Near) => ({
    start: word.start,
    end: isAdjacent(text, word.end, start) ? word.end : trimEnd(text, start),
  });
  let ledAt = !opens && isOwnLeading(text, first, near) ? -1 : null;
  for (const [distance, word] of near.entries()) {
    if (opens && distance > 0) return null;
    const isLed = ledAt !== null && ledAt >= 0;
    if (distance > (isLed ? ledAt! : REACH_TO_LEADING) + REACH_OVER_LEADING) return null;
    const next = near[distance - 1] ?? first;
    const place = { text, near, distance, next, first, ledAt, isAsked };
    const form = bare(word, place);
    if (isHowever(form, place.next)) return null;
    if (isTurning(form, word, place)) return cut(word);
    if (isNewClause(word, near[distance + 1])) return null;
    const leads = LEADING.has(form) && !isTemporal(near, distance + 1);
    if (!isLed && distance <= REACH_TO_LEADING && leads) ledAt = distance;
  }
  if (opens) return null;
  const condition = conditionBeyond(beyond, first, text);
  return condition ? cut(condition) : approximated(text, near, start, end);
}

/** `لا دليل على | أن الحارس هرب`: a quote that begins with the `أن` of its clause. */
function isOwnLeading(text: string, first: Near | undefined, near: readonly Near[]): boolean {
  if (!first || !OWN_LEADING.test(first.form) || isTemporal(near, 0)) return false;
  // `إن` stands behind what says it, `قال مسؤول طلب عدم ذكر اسمه | إن`, or behind what is said.
  const isIn = text.startsWith(ALEF_WITH_HAMZA_BELOW, first.start);
  return !isIn || leadsToWords(near[0]?.form ?? '');
}

/** `بعد أن`: when; but `لم يتضح بعد أن`: not yet. */
function isTemporal(near: readonly Near[], at: number): boolean {
  const isYet =
    near[at]?.form === 'بعد' && near.slice(at + 1, at + 4).some(({ form }) => NOT_YET.test(form));
  return TEMPORAL.has(near[at]?.form ?? '') && !isYet;
}

/** `غير أن`, `إلا أن`: "however". */
function isHowever(form: string, next: Near | undefined): boolean {
  return /^(?:غير|الا|بيد)$/u.test(form) && HOWEVER.has(next?.form ?? '');
}

/** `أكثر من | عشرين دولة`: a short quote that begins with a number. */
function approximated(
  text: string,
  [one, two]: readonly Near[],
  start: number,
  end: number,
): Span | null {
  const words = nextWords(text, start, end, SHORT + 1);
  if (words.length === 0 || words.length > SHORT || !NUMERAL.test(words[0]!.form)) return null;
  if (!one || !isAdjacent(text, one.end, start)) return null;
  const single = one.form.replace(/^[وفبل]/u, '');
  if (APPROXIMATING.has(one.form) || APPROXIMATING.has(single)) return one;
  const both = `${two?.form.replace(/^[وفبل]/u, '')} ${one.form}`;
  return two && APPROXIMATING.has(both) ? { start: two.start, end: one.end } : null;
}

function trimEnd(text: string, end: number): number {
  while (end > 0 && /[\s،,]/u.test(text[end - 1]!)) end--;
  return end;
}

/**
 * Without what is written onto a word: the conjunction (`ولن`), the hamza that asks (`ألم`, `أليس`:
 * told by the letter as written, since folding loses it), the preposition (`بعدم`).
 */
function bare({ form, start }: Near, { text }: Place): string {
  const isKnown = (word: string) =>
    [TURNING, DENYING, LEADING, DOUBTING, ASKING].some((words) => isOneOf(words, word));
  if (isKnown(form)) return form;
  const rest = form.slice(1);
  const asks = text.startsWith(ALEF_WITH_HAMZA_ABOVE, start);
  if (CONJUNCTION.test(form) && isKnown(rest)) return rest;
  if (asks && /^(?:ل[من]|لا|ليس\p{L}*|[وف]ل[مني]\p{L}*)$/u.test(rest))
    return rest.replace(CONJUNCTION, '');
  const noun = form.replace(/^[وف]?[بلك]/u, '');
  return /^(?:عدم|غير|دون)$/u.test(noun) ? noun : form;
}
