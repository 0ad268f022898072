import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import { reverses } from '../governed.ts';
import { CUE_WORDS } from '../lexicon/cue-words.ts';
import type { Certainty } from '../mention.ts';
import { words } from '../readers.ts';
import { MOST_WORDS, nounPhraseOf } from './noun-phrase.ts';
import { around, type Told } from './occurrence.ts';
import { costOf, isReport } from './title-cost.ts';

/** Mentions of one event that are looked at for its title. */
const MOST_TOLD = 100;
/** Words of a sentence that is still a title as a whole; a longer one may be parted at its commas. */
const LONGEST = 60;
/** Words between who reports and what is reported: `أكد وزير الخارجية الليبي أن`. */
const REPORTED_WITHIN = 8;

const THAT = new Set(['ان', 'بان'].map(fold));
const BREAK = /[،؛]/u;

/** A word of the sentence, folded. */
interface Word extends Span {
  readonly text: string;
}

/**
 * The title of an event: words of one article around its date that can be read alone, verbatim. It
 * begins with its sentence, or with a clause that is reported without reserve (`أكد الوزير أن`) or
 * joined by a comma and و; it ends with its sentence or at a comma. Nothing that governs a clause
 * (نفى, لم, إذا, قد) is ever left out before it or after it. Of all that the mentions offer the
 * cheapest by {@link costOf}. Where that is longer than {@link MOST_WORDS}, the noun phrase of what
 * happens stands for it, if there is one and nothing takes it back.
 */
export function titleOf(told: readonly Told[]): DocumentSpan {
  const clause = clauseOf(told);
  if (isShort(clause.text)) return clause.title;
  for (const { document, ...one } of told.slice(0, MOST_TOLD)) {
    if (!ASSERTED.has(one.mention.certainty)) continue;
    const phrase = nounPhraseOf({ document, ...one });
    if (phrase) return { document: document.id, ...phrase };
  }
  return clause.title;
}

/** Said without a reserve that a noun phrase would leave out. */
const ASSERTED: ReadonlySet<Certainty> = new Set([
  'announced',
  'planned',
  'approximate',
  'ambiguous',
]);

const isShort = (text: string): boolean => tokenise(text).length <= MOST_WORDS;

/** The clause that is read best of all that the mentions offer, with its text. */
function clauseOf(told: readonly Told[]): { readonly title: DocumentSpan; readonly text: string } {
  let best: { title: DocumentSpan; text: string; cost: number } | null = null;
  for (const one of told.slice(0, MOST_TOLD)) {
    const { text } = one.document;
    const titles = titlesOf(one);
    for (const title of titles) {
      const isOnly = told.length === 1 && titles.length === 1;
      const cost = isOnly ? 0 : costOf(title, one);
      if (!best || cost < best.cost)
        best = { title, text: text.slice(title.start, title.end), cost };
    }
  }
  return best!;
}

/** Every span from a place where a title may begin to one where it may end, around the date. */
function titlesOf({ document, sentence, mention }: Told): DocumentSpan[] {
  const { text } = document;
  const read = around(text, sentence, mention);
  // A torn text has no clauses to part: what is read of it is all that can be shown.
  if (read.start > sentence.start || read.end < sentence.end) {
    return [{ document: document.id, start: read.start, end: lastBefore(text, read.end) }];
  }
  const tokens = tokenise(text, read).map((span) => ({
    ...span,
    text: fold(text.slice(span.start, span.end)),
  }));
  const first = tokens.findIndex((token) => token.end > mention.start);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  const last = (after < 0 ? tokens.length : after) - 1;
  const starts = startsOf(text, tokens, first);
  const ends = endsOf(text, tokens, last);
  // A whole sentence keeps its marks, but for the full stop.
  const startAt = (k: number) => (k === 0 ? read.start : tokens[k]!.start);
  const endAt = (k: number) =>
    k === tokens.length - 1 ? lastBefore(text, read.end) : tokens[k]!.end;
  return starts.flatMap((from) =>
    ends.map((to) => ({
      document: document.id,
      start: Math.min(startAt(from), mention.start),
      end: Math.max(endAt(to), mention.end),
    })),
  );
}

function lastBefore(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s.،؛…:]/u.test(text.charAt(last - 1))) last--;
  return last;
}

function startsOf(text: string, tokens: readonly Word[], first: number): number[] {
  const starts = [0];
  for (let k = 1; k <= first; k++) {
    if (reverses(tokens, k - 1)) return starts;
    const isReported = THAT.has(tokens[k - 1]!.text) && followsReport(tokens, k - 1);
    const isParted = BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    const isJoined = isParted && isFiniteAfterWaw(tokens[k]!.text);
    if (isReported || isJoined || (isParted && tokens.length > LONGEST)) starts.push(k);
  }
  return starts;
}

function followsReport(tokens: readonly Word[], that: number): boolean {
  for (let k = that - 1; k >= Math.max(0, that - REPORTED_WITHIN); k--) {
    if (isReport(tokens[k]!.text)) return true;
    // أكد الوزير أن … أن: the nearer clause belongs to another verb.
    if (THAT.has(tokens[k]!.text)) return false;
  }
  return false;
}

/** `، وأعلنت`: و before a verb of reporting or another of a woman's past. */
function isFiniteAfterWaw(word: string): boolean {
  return word.startsWith('و') && isReport(word);
}

function endsOf(text: string, tokens: readonly Word[], last: number): number[] {
  const end = tokens.length - 1;
  const ends = [end];
  for (let k = end; k > last; k--) {
    if (reverses(tokens, k)) break;
    const isBreak = BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    if (isBreak && !/^\d/u.test(tokens[k]!.text)) ends.push(k - 1);
    if (k === last + 1 && isTrailer(tokens[k]!.text) && !isReporting(tokens, last)) ends.push(last);
  }
  return ends;
}

/** What begins with these is added to a sentence that is whole without it. */
const TRAILERS = words(
  'حيث|وذلك|بحضور|بمشاركة|بهدف|وسط|فيما|بينما|بحسب|حسب|حسبما|وفق|وفقا|برعاية|بدعوة|بمناسبة|كما|بسبب|إثر|عقب|لمناقشة|لبحث',
);

function isTrailer(word: string): boolean {
  return (
    TRAILERS.has(word) ||
    (word.startsWith('و') && CUE_WORDS.get(word.slice(1))?.includes('past') === true)
  );
}

/** `أعلن الوزير الأحد`: what was said is still to come. */
function isReporting(tokens: readonly Word[], last: number): boolean {
  for (let k = last; k >= 0; k--) {
    if (THAT.has(tokens[k]!.text)) return false;
    if (isReport(tokens[k]!.text)) return true;
  }
  return false;
}
