import type { Span } from '../arabic/span.ts';
import { trimSpan } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import { Attribution } from './attribute.ts';
import { type Clause, toClauses } from './cues/clause.ts';
import type { Cue } from './cues/cue.ts';
import { findCues } from './cues/cues.ts';
import type { Led } from './cues/led.ts';
import { isSpeech } from './cues/marked.ts';
import { isThat } from './cues/that.ts';
import { PREPOSITIONS } from './lexicon/words.ts';
import type { Quote } from './quote.ts';
import { lead } from './speakers/lead.ts';
import { followerOf, leaderOf, ofOuter, sourceBefore, withoutInner } from './speakers/leader.ts';
import { People } from './speakers/people.ts';

export type { Quote } from './quote.ts';

/** With so much of reported words between marks they are the speaker's own, not the paper's. */
const OWN_WORDS = 0.8;
/** A headline may have a fragment of speech once more. */
const OFTEN = 2;
const LONGEST_NAME = 3;

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
  const direct = clause.quotations.flatMap((quotation, i) => {
    const first = clause.words.findIndex((word) => word.quotation === i);
    if (first < 0) return [];
    const count = clause.words.filter((word) => word.quotation === i).length;
    const by = ofOuter(clause, led, leaderOf(led, quotation, first));
    const after =
      by === null
        ? (followerOf(clause, led, first + count) ?? sourceBefore(clause, led, first))
        : null;
    const how = by?.how ?? (after?.cue.kind === 'source' ? 'within' : null);
    const marked = { quotation, first, count, led: how, followed: after !== null };
    const isName =
      isLedOnFrom(clause, first, count) ||
      ((how !== 'right' || isSubjectInMarks(clause, first, count)) &&
        isNameElsewhere(clause, quotation, count, how));
    if (isName || !isSpeech(clause, marked)) return [];
    const { start, end } = trimSpan(clause.text, quotation.inner);
    return [{ at: first, by: by?.led ?? after, quotation, start, end }];
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
        ...event.led.said!,
        kind: event.led.complement?.kind === 'colon' ? 'direct' : 'reported',
        marks: null,
        ...speaker,
        cue: cueSpan(clause, event.led.cue),
        denied: isDenial(event.led),
        order: event.led.said!.start,
      });
    } else if (event.direct) {
      const { by, quotation, start, end, at } = event.direct;
      const speaker =
        (by && attribution.speakerOf(clause, by, led)) ?? attribution.implied(clause, at);
      const marks = {
        open: clause.text.slice(quotation.start, quotation.inner.start),
        close: clause.text.slice(quotation.inner.end, quotation.end),
      };
      const cue = by ? cueSpan(clause, by.cue) : null;
      found.push({
        start,
        end,
        kind: 'direct',
        marks,
        ...speaker,
        cue,
        denied: by !== null && isDenial(by),
        order: start,
      });
    }
  }
  attribution.endClause(clause);
  return found
    .sort((a, b) => a.order - b.order || b.end - a.end)
    .map(({ order: _, ...quote }) => quote);
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
  return own < OWN_WORDS * length && /\s/u.test(clause.text.slice(said.start, said.end).trim());
}

/** A few words that stand in the text elsewhere too, with or without marks, are a name. */
function isNameElsewhere(
  { text }: Clause,
  { inner }: { inner: Span },
  count: number,
  how: 'right' | 'within' | null,
): boolean {
  if (count > LONGEST_NAME) return false;
  const words = text.slice(inner.start, inner.end);
  const times = text.split(words).length - 1;
  return times >= (how === 'within' ? OFTEN + 1 : OFTEN);
}

/** Words of somebody's follow a name between marks: `«ماكرون»: "…"`. */
const HIS_WORDS_FOLLOW = /^\s*["»”]\s*:\s*["«“„]/u;

/** A few words between marks after the verb that lead on to words of somebody's are his name. */
function isLedOnFrom({ words }: Clause, first: number, count: number): boolean {
  const next = words[first + count];
  if (!next || count > LONGEST_NAME || /:/u.test(words[first]!.gap)) return false;
  return next.quotation >= 0 && HIS_WORDS_FOLLOW.test(next.gap);
}

/** `وأوضح "باو شن" أن`, `وذكرت "أنا يقظ" في …`: between a verb and what it leads to. */
function isSubjectInMarks({ words }: Clause, first: number, count: number): boolean {
  const next = words[first + count];
  if (!next || next.sentence !== words[first]!.sentence || /[:،,.]/u.test(next.gap)) return false;
  return !/:/u.test(words[first]!.gap) && (isThat(next) || PREPOSITIONS.has(next.form));
}

const DENIALS: ReadonlySet<string> = new Set(['نفى', 'استبعد', 'رفض']);

function isDenial({ cue }: Led): boolean {
  return cue.form !== null && DENIALS.has(cue.form.verb.past);
}

function cueSpan({ words }: Clause, { at, last }: Cue): Span {
  return { start: words[at]!.start, end: words[last]!.end };
}
