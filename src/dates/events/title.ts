import { fold } from '../../arabic/fold.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import type { Certainty } from '../mention.ts';
import { words } from '../readers.ts';
import { MOST_WORDS, nounPhraseOf } from './noun-phrase.ts';
import { around, type Told } from './occurrence.ts';
import { costOf } from './title-cost.ts';
import { endsOf } from './title-end.ts';
import { startsOf } from './title-start.ts';
import { BREAK, type Word } from './title-words.ts';

/** Mentions of one event that are looked at for its title. */
const MOST_TOLD = 100;

/** Words of a title besides its date. */
const FEWEST_NEWS = 2;
const TIME_WORDS = words('في|يوم|صباح|مساء|ظهر|عصر|فجر|ليل|ليلة|منذ|من|وقت|سابق|لاحق|بتاريخ|خلال');

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
  const ends = endsOf(text, tokens, first, last);
  // A whole sentence keeps its marks, but for the full stop.
  const startAt = (k: number) => (k === 0 ? read.start : tokens[k]!.start);
  const endAt = (k: number) =>
    k === tokens.length - 1 ? lastBefore(text, read.end) : tokens[k]!.end;
  const tells = (from: number, to: number) => {
    const inside = tokens.slice(from, to + 1);
    const news = inside.filter((token, k) => isNews(token, k + from < first || k + from > last));
    return news.length >= FEWEST_NEWS && !(isSubordinate(tokens[from]!) && !hasBreak(text, inside));
  };
  const isWhole = (from: number, to: number) => from === starts[0] && to === tokens.length - 1;
  return starts.flatMap((from) =>
    ends
      .filter((to) => isWhole(from, to) || tells(from, to))
      .map((to) => ({
        document: document.id,
        start: Math.min(startAt(from), mention.start),
        end: Math.max(endAt(to), mention.end),
      })),
  );
}

/** `بمجرد التوصل إلى اتفاق` waits for its main clause, which a comma parts from it. */
function isSubordinate({ text }: Word): boolean {
  return SUBORDINATES.has(text) || SUBORDINATES.has(text.replace(/^[وف](?=.{2})/u, ''));
}

const SUBORDINATES = words(
  'بمجرد|عندما|حين|حينما|لما|بعد|بعدما|قبل|قبيل|مع|منذ|خلال|أثناء|رغم|برغم|ردا|وفقا|استنادا|بينما|لدى|فور|عقب|إثر|أما|بحسب|حسب|إذا|لأن|نتيجة|بسبب|ضمن|تعليقا',
);

function hasBreak(text: string, tokens: readonly Word[]): boolean {
  return tokens.some((word, k) => k > 0 && BREAK.test(text.slice(tokens[k - 1]!.end, word.start)));
}

/** Whether a word says more than when: `وصباح الخميس` alone is no title. */
function isNews({ text }: Word, isOutside: boolean): boolean {
  return isOutside && !TIME_WORDS.has(text.replace(/^و(?=.{2})/u, ''));
}

function lastBefore(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s.،؛…:]/u.test(text.charAt(last - 1))) last--;
  return last;
}
