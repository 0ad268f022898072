import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Said } from './said.ts';
import { ASKING } from './turning-words.ts';
import type { Difference } from './verification.ts';

const QUESTION_MARK = /[؟?]/u;
/** The answer "no", which a comma or a stop parts from what follows; else it negates it. */
const NO = /^(?:لا|كلا)$/u;
const PAUSE = /^\s*[،,.!؛;]/u;
/** Words that ask without a mark. */
const ASKS = /^(?:[وف]?(?:من|ما|ماذا|لماذا|لم|اي|ايه|كم|هل|اليس|الم|الا|افلا|اولم))$/u;

/**
 * A question mark that one of the two has behind words that ask nothing by themselves: a statement
 * put as a question, or a question taken for a statement.
 */
export function otherQuestion(said: Said, document: Document, span: Span): Difference | null {
  const put = said.text.search(/[؟?][\s"»”“!.]*$/u);
  const sentence = document.sentences.find(({ start, end }) => start < span.end && span.end <= end);
  const rest = document.text.slice(span.end, (sentence?.end ?? span.end) + 2);
  if (put >= 0) {
    if (QUESTION_MARK.test(rest)) return null;
    const saidSpan = { start: put, end: put + 1 };
    const at = { start: span.end, end: span.end };
    return { said: said.text[put]!, saidSpan, archive: '', ...at, source: 0 };
  }
  const mark = /^\s*[؟?]/u.exec(document.text.slice(span.end, span.end + 3))?.[0];
  if (mark === undefined || said.forms.some((form) => ASKING.has(form) || ASKS.test(form)))
    return null;
  const end = said.spans.at(-1)!.end;
  return {
    said: '',
    saidSpan: { start: end, end },
    archive: mark,
    start: span.end,
    end: span.end + mark.length,
    source: 0,
  };
}

/** `لا، يوجد خلاف` and `لا يوجد خلاف`: the comma that only one of them has makes them contraries. */
export function otherAnswer(
  index: Fingerprints,
  said: Said,
  first: number,
  document: Document,
): Difference | null {
  for (const [i, form] of said.forms.slice(0, -1).entries()) {
    if (!NO.test(form)) continue;
    const at = said.spans[i]!.end;
    const start = index.endOf(first + i);
    const ours = pauseIn(said.text.slice(at, said.spans[i + 1]!.start));
    const archive = pauseIn(document.text.slice(start, index.startOf(first + i + 1)));
    if ((ours === '') === (archive === '')) continue;
    const saidSpan = { start: at, end: at + ours.length };
    return { said: ours, saidSpan, archive, start, end: start + archive.length, source: 0 };
  }
  return null;
}

/** The mark between two words, with what stands before it; empty where none does. */
function pauseIn(gap: string): string {
  return PAUSE.exec(gap)?.[0] ?? '';
}
