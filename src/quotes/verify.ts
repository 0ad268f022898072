import type { Document } from '../corpus/document.ts';
import { extractQuotes } from './extract.ts';
import { align } from './verify/align.ts';
import { areAlike } from './verify/alike.ts';
import { AttributionCheck, type QuotesOf } from './verify/attribution.ts';
import { CandidateFinder } from './verify/candidates.ts';
import { differencesOf } from './verify/differences.ts';
import { judgeExact } from './verify/exact.ts';
import { Fingerprints } from './verify/fingerprints.ts';
import { ABSENT, round, spliced, turned } from './verify/joined.ts';
import { kindOf } from './verify/kind.ts';
import { withLeftOut } from './verify/left-out.ts';
import { areTurned, findSplice, type Match, toMatch } from './verify/match.ts';
import { withMoves } from './verify/moves.ts';
import { type Said, toSaid, withConjunction, withGlued } from './verify/said.ts';
import type { Verification } from './verify/verification.ts';
import type { KeptWords } from './verify/words-kept.ts';

export type { Verification } from './verify/verification.ts';

const MOST_EXACT = 200;
const MOST_REGIONS = 8;
/** Cells of alignment one question may cost; longer texts look at fewer regions. */
const MOST_CELLS = 300_000;

/** Longer texts are judged in parts of this many words: alignment takes the square of it. */
const MOST_WORDS = 800;

/**
 * Says of a quote whether the archive has it: word for word, altered, or not at all. Immutable;
 * eight bytes a word of the archive and its vocabulary.
 *
 * *Verbatim* is claimed only where every word stands in a row, in spelling variants at most, and
 * nothing that was left out turns the meaning. Whatever is in doubt is *altered*.
 */
export class Verifier {
  readonly #index: Fingerprints;
  readonly #finder: CandidateFinder;
  readonly #attribution: AttributionCheck;

  /**
   * @param words those of the documents, if they are known
   * @param quotesOf tells who speaks; by default the document is read again, in a millisecond or two
   */
  constructor(
    documents: readonly Document[],
    words?: KeptWords,
    quotesOf: QuotesOf = extractQuotes,
  ) {
    this.#attribution = new AttributionCheck(quotesOf);
    this.#index = new Fingerprints(documents, words);
    this.#finder = new CandidateFinder(this.#index);
  }

  /**
   * @param text the words of a quote, with or without quotation marks around them
   * @param speaker who is claimed to have said them, by name or title
   */
  verify(text: string, speaker?: string): Verification {
    const judged = this.#judge(text);
    const [source] = judged.sources;
    if (!source) return judged;
    return { ...judged, ...this.#attribution.check(source, speaker) };
  }

  #judge(text: string): Verification {
    const said = toSaid(this.#index, text);
    if (said.ids.length === 0) return ABSENT;
    const plain = this.#judgeSaid(said);
    const glued = plain.verdict === 'verbatim' ? null : withGlued(this.#index, said);
    if (!glued) return plain;
    const other = this.#judgeSaid(glued);
    const isCloser = other.verdict === 'altered' && other.confidence > plain.confidence;
    return other.verdict === 'verbatim' || isCloser ? other : plain;
  }

  #judgeSaid(said: Said): Verification {
    const { text } = said;
    const places = this.#finder.exact(said.ids, MOST_EXACT);
    if (places.length > 0) return judgeExact(this.#index, said, places);
    const joined = withConjunction(this.#index, said);
    const without = joined ? this.#finder.exact(joined, MOST_EXACT) : [];
    if (without.length > 0) return judgeExact(this.#index, said, without, 1);
    if (said.ids.length > MOST_WORDS) return this.#judgeLong(said);
    const best = this.#best(said, 0, said.ids.length);
    if (!best) return ABSENT;
    const splice = findSplice(
      said,
      best,
      (from, to) => this.#best(said, from, to),
      (from, to) => this.#finder.exact(said.ids.slice(from, to), 1).length > 0,
    );
    if (splice)
      return areTurned(...splice)
        ? turned(this.#index, said, splice)
        : spliced(this.#index, said, splice);
    if (!best.isStatement) return { ...ABSENT, confidence: round(1 - best.share / 2) };
    const plain = differencesOf(this.#index, text, said.spans, best.steps, 0);
    const differences = withMoves(this.#index, this.#finder, best, plain);
    return {
      ...ABSENT,
      verdict: 'altered',
      kind: differences.some(({ isMove }) => isMove) ? 'order' : kindOf(differences, best.share),
      sources: [best.source],
      differences,
      confidence: round(best.share),
    };
  }

  /**
   * A text too long to be aligned at once, and not word for word in the archive: the first part of
   * it that is not either; if each part is, they were put together.
   */
  #judgeLong({ text, spans }: Said): Verification {
    const parts: Verification[] = [];
    for (let from = 0; from < spans.length; from += MOST_WORDS) {
      const start = spans[from]!.start;
      const end = spans[Math.min(from + MOST_WORDS, spans.length) - 1]!.end;
      const part = this.#judge(text.slice(start, end));
      if (part.verdict !== 'verbatim') return moved(part, start);
      parts.push(part);
    }
    const sources = parts.slice(0, 2).flatMap((part) => part.sources);
    return { ...ABSENT, verdict: 'altered', kind: 'splice', sources };
  }

  /** The place that has the most of the words `[from, to)` of a quote; null when none has any. */
  #best(said: Said, from: number, to: number): Match | null {
    const index = this.#index;
    const ids = said.ids.slice(from, to);
    let best: Match | null = null;
    let cells = 0;
    for (const region of this.#finder.near(ids, MOST_REGIONS)) {
      const archive = index.ids.subarray(region.from, region.to);
      cells += archive.length * ids.length;
      if (best && (cells > MOST_CELLS || region.share < best.share)) break;
      const { steps } = align(ids, archive, region.from, (i, id) =>
        areAlike(said.forms[from + i]!, index.form(id)),
      );
      const match = toMatch(index, said, withLeftOut(index, ids, steps), from);
      if (match && (!best || match.share > best.share)) best = match;
    }
    return best;
  }
}

/** A verdict on a part of a text, its differences placed in the whole. */
function moved(part: Verification, by: number): Verification {
  const differences = part.differences.map((difference) => ({
    ...difference,
    saidSpan: { start: difference.saidSpan.start + by, end: difference.saidSpan.end + by },
  }));
  return { ...part, differences };
}
