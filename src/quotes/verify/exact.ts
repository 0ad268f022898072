import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import type { Fingerprints } from './fingerprints.ts';
import { otherAnswer, otherQuestion } from './punctuation.ts';
import type { Said } from './said.ts';
import { isWhole, seamOf } from './seam.ts';
import { isOtherWord } from './spelling.ts';
import { turningCut } from './turning.ts';
import type { Difference, Source, Verification } from './verification.ts';

interface Judged {
  readonly source: Source;
  readonly differences: readonly Difference[];
  readonly kind: Verification['kind'];
  /** The second place of two that were joined. */
  readonly second?: Source;
}

/** `[...]`, `(…)`. */
const OMISSION = /[[(]\s*(?:\.{2,}|…)\s*[\])]/u;
/** Sorts after every day. */
const UNDATED = '~';

/**
 * Judges words that stand in a row, each at one or more places: verbatim if they may be taken so
 * from one of them, the one that was published first; otherwise altered, with what is wrong at the
 * first.
 */
export function judgeExact(
  index: Fingerprints,
  said: Said,
  places: readonly number[],
  dropped = 0,
): Verification {
  const judged = places.map((place) => judge(index, said, place, dropped));
  const clean = judged.filter(
    ({ differences, kind }) => differences.length === 0 && kind !== 'splice',
  );
  const whole = clean.filter(({ kind }) => kind === 'exact');
  const best = earliest(whole) ?? earliest(clean) ?? judged[0]!;
  const elsewhere = new Set(clean.map(({ source }) => source.document));
  return {
    verdict: clean.length > 0 ? 'verbatim' : 'altered',
    kind: best.kind,
    sources: best.second ? [best.source, best.second] : [best.source],
    differences: best.differences,
    attribution: null,
    speaker: null,
    denied: null,
    others: Math.max(0, elsewhere.size - 1),
    confidence: 1,
  };
}

/** The one published first, as far as days are stated; of one day the first in the archive. */
function earliest(all: readonly Judged[]): Judged | null {
  const dayOf = ({ source }: Judged) => source.document.stated.published?.day ?? UNDATED;
  return all.reduce<Judged | null>(
    (first, one) => (first === null || dayOf(one) < dayOf(first) ? one : first),
    null,
  );
}

function judge(index: Fingerprints, said: Said, place: number, dropped: number): Judged {
  const document = index.documents[index.documentAt(place)]!;
  const all = index.spanOf(place, place + said.ids.length - 1);
  const span = { start: all.start + dropped, end: all.end };
  const others = otherWords(index, said, place, document, dropped);
  const source = { document, ...span };
  if (others.length > 0) return { source, differences: others, kind: 'words' };
  const cut = turningCut(document, all.start, all.end);
  if (cut) {
    const at = cut.side === 'before' ? said.spans[0]!.start : said.spans.at(-1)!.end;
    const difference: Difference = {
      said: '',
      saidSpan: { start: at, end: at },
      archive: document.text.slice(cut.start, cut.end),
      start: cut.start,
      end: cut.end,
      source: 0,
    };
    const whole = { start: Math.min(span.start, cut.start), end: Math.max(span.end, cut.end) };
    return { source: { document, ...whole }, differences: [difference], kind: 'cut' };
  }
  const seam = seamOf(index, said, place, document, span);
  if (seam) {
    const first = { document, start: span.start, end: seam.start };
    const second = { document, start: seam.end, end: span.end };
    return { source: first, second, differences: [seam], kind: 'splice' };
  }
  const answered = otherAnswer(index, said, place, document);
  if (answered) return { source, differences: [answered], kind: 'negation' };
  const asked = otherQuestion(said, document, span);
  if (asked) return { source, differences: [asked], kind: 'words' };
  if (hidesOmission(index, said, place, document))
    return { source, differences: [], kind: 'omission' };
  return {
    source,
    differences: [],
    kind: dropped === 0 && isWhole(document, span) ? spelt(said, document, span) : 'part',
  };
}

/** Whether the archive shows inside the words that something was left out, `[...]`, and the quote does not. */
function hidesOmission(
  index: Fingerprints,
  said: Said,
  first: number,
  document: Document,
): boolean {
  return said.spans.slice(1).some(({ start }, i) => {
    const gap = document.text.slice(index.endOf(first + i), index.startOf(first + i + 1));
    const shown = said.text.slice(said.spans[i]!.end, start);
    return OMISSION.test(gap) && !/\.\.|…/u.test(shown);
  });
}

/** Words with the same folded letters that are other words all the same. */
function otherWords(
  index: Fingerprints,
  said: Said,
  first: number,
  document: Document,
  dropped: number,
): Difference[] {
  return said.spans.flatMap((saidSpan, i) => {
    const all = index.spanOf(first + i, first + i);
    const span = { start: all.start + (i === 0 ? dropped : 0), end: all.end };
    const ours = said.text.slice(saidSpan.start, saidSpan.end);
    const theirs = document.text.slice(span.start, span.end);
    return isOtherWord(ours, theirs)
      ? [{ said: ours, saidSpan, archive: theirs, ...span, source: 0 }]
      : [];
  });
}

function spelt(said: Said, document: Document, span: Span): 'exact' | 'spelling' {
  const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const isSame = letters(said.text) === letters(document.text.slice(span.start, span.end));
  return isSame ? 'exact' : 'spelling';
}
