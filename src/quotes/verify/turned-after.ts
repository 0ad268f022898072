import type { Span } from '../../arabic/span.ts';
import { isClaimed } from './claimed.ts';
import { CONDITIONAL } from './conditions.ts';
import { discredits } from './discredited.ts';
import { nextWords } from './near.ts';
import { restriction } from './restricted.ts';
import { HOWEVER, NARROWING } from './turning-words.ts';

/** How far after a quote, in words of the same clause, its condition or its denial may stand. */
const REACH = 5;
const SENTENCE_END = /[.!?؟…\n]/u;
const CLAUSE_END = /[.!?؟…\n،,؛;:"«»“”]/u;

/**
 * What stands after a quote and takes it back:
 *
 * 1. an exception or a condition right after: `لن نقبل | إلا بوساطة`, `سنوقع | بشرط أن`;
 * 2. a condition a little further in the same clause: `ستنسحب | من الشمال في حال وافقت روما`;
 * 3. that it is not so: `القول إن | الجيش انسحب | كذب محض`;
 * 4. that somebody claims it: `سرقوا المال | كما يزعم خصومهم`;
 * 5. of what part only a negation in it speaks: `لن ننسحب | قبل الصيف`.
 */
export function turnedAfter(text: string, start: number, end: number): Span | null {
  return takenBack(text, end) ?? restriction(text, start, end);
}

function takenBack(text: string, end: number): Span | null {
  const near = nextWords(text, end, text.length, REACH);
  const [first, second] = near;
  if (!first || SENTENCE_END.test(text.slice(end, first.start))) return null;
  if (NARROWING.has(first.form)) {
    const isHowever = first.form === 'الا' && second !== undefined && HOWEVER.has(second.form);
    return isHowever ? null : { start: first.start, end: first.end };
  }
  const [, , third] = near;
  if (
    isExcept(first.form, second?.form) ||
    isClaimed(first.form, second?.form ?? '', third?.form ?? '')
  )
    return { start: first.start, end: (second ?? first).end };
  let from = end;
  for (const [i, word] of near.entries()) {
    const gap = text.slice(from, word.start);
    // A condition may be parted by a comma from what it is the condition of, at the quote's end.
    if (i === 0 ? SENTENCE_END.test(gap) || /["«»“”]/u.test(gap) : CLAUSE_END.test(gap))
      return null;
    if (/^[وف]/u.test(word.form) && i > 0 && word.form.length > 3) return null;
    // `ما إذا`: "whether".
    if (word.form === 'ما' && near[i + 1]?.form === 'اذا') return null;
    const both = `${word.form} ${near[i + 1]?.form ?? ''}`;
    const isTurned =
      CONDITIONAL.has(word.form) ||
      CONDITIONAL.has(both) ||
      (i < 3 && !/[،,]/u.test(gap) && discredits(text, word, near[i + 1]));
    if (isTurned)
      return { start: first.start, end: (CONDITIONAL.has(both) ? near[i + 1]! : word).end };
    from = word.end;
  }
  return null;
}

/** `ما عدا`, `ما خلا`. */
function isExcept(first: string, second: string | undefined): boolean {
  return first === 'ما' && /^(?:عدا|خلا)$/u.test(second ?? '');
}
