import { fold } from '../../arabic/fold.ts';
import { FEH, HEH, WAW } from '../../arabic/letters.ts';
import { type Quotation, quotations } from '../../arabic/quotation.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { Document } from '../../corpus/document.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { tellsMaksura, withNames } from './named.ts';
import { untilPaper } from './unclosed.ts';
import type { Word } from './word.ts';

export type { Word } from './word.ts';

/**
 * A paragraph as words and outermost quotations; a long one in pieces of whole sentences, so that
 * a text without paragraphs takes no longer than one with.
 */
export interface Clause extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}

/** Shorter words do not begin with a conjunction but with a letter of their own. */
const SHORTEST_JOINED = 3;
/** From here on the end of a sentence ends the piece. */
const LONG_PARAGRAPH = 400;

/** The paragraphs of a document that hold words, in order. */
export function toClauses(document: Document): Clause[] {
  const { text, sentences } = document;
  let sentence = 0;
  const isTold = tellsMaksura(text);
  return document.paragraphs.flatMap((paragraph) => {
    const found = outermost(quotations(text, paragraph).map((item) => untilPaper(text, item)));
    const clauses: Clause[] = [];
    let words: Word[] = [];
    let last = paragraph.start;
    let quotation = 0;
    let firstQuotation = 0;
    const close = (end: number) => {
      const start = clauses.at(-1)?.end ?? paragraph.start;
      const inside = found.slice(firstQuotation).filter((item) => item.start < end);
      if (words.length > 0) {
        const named = withNames(text, words, isTold);
        clauses.push({ text, start, end, words: named, quotations: inside });
      }
      firstQuotation += inside.length;
      words = [];
    };
    for (const { start, end } of tokenise(text, paragraph)) {
      const before = sentence;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
      while (quotation < found.length && found[quotation]!.end <= start) quotation++;
      const around = found[quotation];
      const isQuoted = around !== undefined && around.start <= start;
      const opensPiece = sentence !== before && words.length >= LONG_PARAGRAPH;
      if (opensPiece && (!isQuoted || around.start >= last)) close(sentences[sentence]!.start);
      const form = fold(text.slice(start, end));
      const word = {
        start,
        end,
        form,
        bare: bareOf(form),
        endsInHeh: text[end - 1] === HEH,
        gap: withoutTags(text.slice(last, start)),
        sentence,
        quotation: isQuoted ? quotation - firstQuotation : -1,
      };
      const joined = joinedTo(words.at(-1), word);
      if (joined) words[words.length - 1] = joined;
      else words.push(word);
      last = end;
    }
    close(paragraph.end);
    return clauses;
  });
}

/** `و أضاف`: a conjunction that stands apart is written onto its word elsewhere; null where none does. */
function joinedTo(before: Word | undefined, word: Word): Word | null {
  const isApart = before?.form === WAW && word.gap.trim() === '';
  if (!isApart || before.sentence !== word.sentence || before.quotation !== word.quotation)
    return null;
  const { start, gap } = before;
  // `و وتقول`: written twice
  if (word.form.startsWith(WAW) && VERB_FORMS.has(word.bare)) return { ...word, start, gap };
  return { ...word, start, gap, form: WAW + word.form, bare: word.form };
}

function bareOf(form: string): string {
  const isJoined = form.startsWith(WAW) || form.startsWith(FEH);
  return isJoined && form.length >= SHORTEST_JOINED ? form.slice(1) : form;
}

/** `#أليكسي_نافالني` is two words like others. */
function withoutTags(gap: string): string {
  return gap.replaceAll('#', '').replace(/_(?!\s)/gu, ' ');
}

function outermost(all: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const item of all) {
    const last = outer.at(-1);
    if (last === undefined || item.start >= last.end) outer.push(item);
  }
  return outer;
}
