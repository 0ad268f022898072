import { fold } from '../arabic/fold.ts';
import { FEH, WAW } from '../arabic/letters.ts';
import { type Quotation, quotations } from '../arabic/quotation.ts';
import type { Span } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Document } from '../corpus/document.ts';

/** A word of a paragraph with what attribution asks of it. */
export interface Word extends Span {
  /** Folded. */
  readonly form: string;
  /** Without a conjunction written onto it: `واضاف` is `اضاف`. The same as `form` if none is. */
  readonly bare: string;
  /** What stands between the word before and this one: white space and punctuation. */
  readonly gap: string;
  /** Its sentence's index in the document. */
  readonly sentence: number;
  /** The outermost quotation that it stands in, by index; -1 outside. */
  readonly quotation: number;
}

/** A paragraph as words and outermost quotations. */
export interface Clause extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}

/** Shorter words do not begin with a conjunction but with a letter of their own. */
const SHORTEST_JOINED = 3;

/** The paragraphs of a document that hold words, in order. */
export function toClauses(document: Document): Clause[] {
  const { text, sentences } = document;
  let sentence = 0;
  return document.paragraphs.flatMap((paragraph) => {
    const found = outermost(quotations(text, paragraph));
    const words: Word[] = [];
    let last = paragraph.start;
    let quotation = 0;
    for (const span of tokenise(text, paragraph)) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= span.start) {
        sentence++;
      }
      while (quotation < found.length && found[quotation]!.end <= span.start) quotation++;
      const around = found[quotation];
      const form = fold(text.slice(span.start, span.end));
      words.push({
        start: span.start,
        end: span.end,
        form,
        bare: bareOf(form),
        gap: text.slice(last, span.start),
        sentence,
        quotation: around !== undefined && around.start <= span.start ? quotation : -1,
      });
      last = span.end;
    }
    const { start, end } = paragraph;
    return words.length > 0 ? [{ text, start, end, words, quotations: found }] : [];
  });
}

function bareOf(form: string): string {
  const isJoined = form.startsWith(WAW) || form.startsWith(FEH);
  return isJoined && form.length >= SHORTEST_JOINED ? form.slice(1) : form;
}

function outermost(all: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const item of all) {
    const last = outer.at(-1);
    if (last === undefined || item.start >= last.end) outer.push(item);
  }
  return outer;
}
