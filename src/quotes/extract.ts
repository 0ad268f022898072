import type { Span } from '../arabic/span.ts';
import { trimSpan } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import { Attribution } from './attribute.ts';
import { type Clause, toClauses } from './cues/clause.ts';
import type { Cue } from './cues/cue.ts';
import { findCues } from './cues/cues.ts';
import { isOwnDeed } from './cues/deed.ts';
import type { Led } from './cues/led.ts';
import { isSpeech } from './cues/marked.ts';
import { isBeside } from './cues/named-between.ts';
import { isRumour } from './cues/rumour.ts';
import { isThat } from './cues/that.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Speaker } from './names/spoken.ts';
import type { Quote } from './quote.ts';
import { lead } from './speakers/lead.ts';
import { followerOf, leaderOf, ofOuter, sourceBefore, withoutInner } from './speakers/leader.ts';
import { People } from './speakers/people.ts';

export type { Quote } from './quote.ts';

/** With so much of reported words between marks they are the speaker's own, not the paper's. */
const OWN_WORDS = 0.98;
const MOSTLY_OWN = 0.8;
/** Words of the paper's that make such a clause. */
const FEWEST_TOLD = 2;

/**
 * Everything that somebody said in a document, in the order of the text; only paragraphs that begin
 * before `until`, an offset, if it is given.
 */
export function extractQuotes(document: Document, until = document.text.length): Quote[] {
  const clauses = toClauses(document);
  const people = new People(clauses);
  const attribution = new Attribution(people);
  return clauses.flatMap((clause) => (clause.start < until ? quotesOf(clause, attribution) : []));
}

function quotesOf(clause: Clause, attribution: Attribution): Quote[] {
  const cues = findCues(clause);
  const led = withoutInner(
    clause,
    cues.map((cue, i) => lead(clause, cue, cues, i)),
  );
  const ofQuotation = wordsOfQuotations(clause);
  let name = -1;
  const direct = clause.quotations.flatMap((quotation, i) => {
    const { first, count } = ofQuotation[i]!;
    if (first < 0) return [];
    const leader = ofOuter(clause, led, leaderOf(led, quotation, first));
    // `وقيل إن حملة «أنا أيضا» …`: nobody’s words, so none of them are his.
    const by = isRumour(leader?.led.cue.form) ? null : leader;
    const after =
      by === null
        ? (followerOf(clause, led, first + count) ?? sourceBefore(clause, led, first))
        : null;
    const how = by?.how ?? (after?.cue.kind === 'source' ? 'within' : null);
    const marked = {
      clause,
      quotation,
      first,
      count,
      led: how,
      followed: after !== null,
      sourced: (by?.led ?? after)?.cue.kind === 'source',
      isBesideName: how !== 'right' && name >= 0 && isBeside(clause, first, name),
    };
    if (!isSpeech(marked)) {
      // `الوضع "صعب" و"معقد للغاية"`: a single word of somebody's is no name.
      name = count > 1 || how === null ? i : -1;
      return [];
    }
    const { start, end } = trimSpan(clause.text, quotation.inner);
    const carrier = followerOf(clause, led, first + count, true);
    return [{ at: first, by: by?.led ?? after, carrier, quotation, start, end }];
  });
  const found: (Quote & { readonly order: number })[] = [];
  // Speakers are met in the order of the text, so that a pronoun finds the one before it.
  const events = [
    ...led.map((item) => ({ at: item.cue.at, led: item, direct: null })),
    ...direct.map((item) => ({ at: item.at, led: null, direct: item })),
  ].sort((a, b) => a.at - b.at);
  for (const event of events) {
    if (event.led) {
      const speaker = attribution.speakerOf(clause, event.led, led);
      if (speaker === null || !isReported(clause, event.led, direct)) continue;
      found.push({
        ...withOpening(clause, event.led.said!),
        kind: event.led.complement?.kind === 'colon' ? 'direct' : 'reported',
        marks: null,
        ...speaker,
        cue: cueSpan(clause, event.led.cue),
        denied: isDenial(event.led),
        order: event.led.said!.start,
      });
    } else if (event.direct) {
      const { by, quotation, start, end, at } = event.direct;
      const named = attribution.namer(clause, at);
      const told =
        named ??
        (by && sayer(attribution.speakerOf(clause, by, led), by)) ??
        attribution.implied(clause, at);
      // Nobody but whoever carried them: `«…»، وفق ما نقلت وكالة البحر`.
      const carrier = told.speaker === null && by === null ? event.direct.carrier : null;
      const speaker = (carrier && attribution.speakerOf(clause, carrier, led)) ?? told;
      const marks = {
        open: clause.text.slice(quotation.start, quotation.inner.start),
        close: clause.text.slice(quotation.inner.end, quotation.end),
      };
      const cue = named?.cue ?? (by ? cueSpan(clause, by.cue) : null);
      found.push({
        start,
        end,
        kind: 'direct',
        marks,
        ...speaker,
        cue,
        denied: named === null && by !== null && isDenial(by) && !isSaidAfter(clause, by, at),
        order: start,
      });
    }
  }
  attribution.endClause(clause);
  return found
    .sort((a, b) => a.order - b.order || b.end - a.end)
    .map(({ order: _, ...quote }) => quote);
}

/** `إن | "الحوت" غرق`: with the mark of a quotation that opens what is said, and closes within it. */
function withOpening({ quotations }: Clause, said: Span): Span {
  const opened = quotations.find(
    ({ inner, end, closed }) => closed && inner.start === said.start && end < said.end,
  );
  return opened ? { ...said, start: opened.start } : said;
}

/** Of each quotation the index of its first word, -1 without one, and how many it has. */
function wordsOfQuotations({ words, quotations }: Clause): { first: number; count: number }[] {
  const all = quotations.map(() => ({ first: -1, count: 0 }));
  words.forEach(({ quotation }, i) => {
    const one = all[quotation];
    if (!one) return;
    if (one.first < 0) one.first = i;
    one.count++;
  });
  return all;
}

function isReported(
  clause: Clause,
  { said, complement, cue }: Led,
  direct: readonly Span[],
): boolean {
  if (!said || complement?.kind === 'quotation') return false;
  if (cue.kind !== 'source' && !complement) return false;
  // `قال: «نعم» في 24 ديسمبر`: the marks say where his words end, and the rest is the paper's.
  const isMarked = direct.some(({ start, end }) => start <= said.start && end > said.start);
  if (complement?.kind === 'colon' && isMarked) return false;
  const length = said.end - said.start;
  const own = direct.reduce((sum, { start, end }) => {
    return sum + Math.max(0, Math.min(end, said.end) - Math.max(start, said.start));
  }, 0);
  const isLed = complement?.kind === 'preposition' && cue.kind === 'participle';
  const isDeed =
    (isLed || complement?.kind === 'noun') &&
    isOwnDeed(clause.words[complement.at]!.form.replace(/^ب/u, ''));
  // `وأعلنت الوزيرة استقالتها، قائلة`, `مطالبا السلطات بتجريمها`
  if (own < MOSTLY_OWN * length)
    return isDeed || /\s/u.test(clause.text.slice(said.start, said.end).trim());
  // `إن الحظر يشمل "…"`, but not `إنه "…"`: the clause has a subject outside the marks.
  const told = clause.words.filter(
    (word) =>
      word.start >= said.start && word.end <= said.end && word.quotation < 0 && !isThat(word),
  );
  return own < OWN_WORDS * length && told.length >= FEWEST_TOLD;
}

const SAYING_SO = /^[وف]?ب(?:القول|قوله|قولها|قولهم)$/u;
const DENIALS: ReadonlySet<string> = new Set(['نفى', 'استبعد', 'رفض']);

function isDenial({ cue }: Led): boolean {
  return cue.form !== null && DENIALS.has(cue.form.verb.past);
}

/** `نفى الوزير ذلك قائلا: «…»`: what he says himself is not what he denies. */
function isSaidAfter({ words }: Clause, { cue }: Led, at: number): boolean {
  return words
    .slice(cue.last + 1, at)
    .some(({ form }) => SAYING_SO.test(form) || VERB_FORMS.get(form)?.shape === 'participle');
}

/** None where a source names nobody: `بحسب ما قال بـ«عدم موافقة»`. */
function sayer(speaker: Speaker | null, { cue }: Led): Speaker | null {
  return cue.kind === 'source' && speaker?.speaker === null ? null : speaker;
}

function cueSpan({ words }: Clause, { at, last }: Cue): Span {
  return { start: words[at]!.start, end: words[last]!.end };
}
