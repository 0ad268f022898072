import { fold } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { sliceOf } from '../arabic/span.ts';
import { isNumber, tokenise } from '../arabic/tokenise.ts';
import { analyse } from './analyse.ts';
import type { Article } from './article.ts';
import { sameness } from './repetition.ts';
import { scores } from './score.ts';
import { termsOf } from './terms.ts';
import { coverage, type Vector, vectorsOf } from './vector.ts';
import { WEIGHTS } from './weights.ts';

/** One of the documents a summary is made from; `id` names it in the answer. */
export interface Source {
  readonly id: string;
  readonly article: Article;
}

/** A sentence of a summary of several documents. */
export interface SourcedSentence extends Span {
  /** The `id` of the document whose text the span is into. */
  readonly document: string;
  /** Into the sentences of that document. */
  readonly index: number;
  readonly paragraph: number;
  readonly score: number;
  /** Other documents in which a sentence says the same; each once, in the order given. */
  readonly alsoIn: readonly string[];
}

interface Candidate {
  readonly source: number;
  readonly index: number;
  readonly vector: Vector;
  readonly numbers: ReadonlySet<string>;
  readonly score: number;
}

/** What the words of the query are worth beside the sentence's place in its own article. */
const RELEVANCE = 1.5;
/** What a sentence loses for each one already taken from its document. */
const SAME_DOCUMENT = 0.25;
/** What a sentence loses times how much it says the same as a chosen one. */
const REPETITION = 0.6;
/** From here on two sentences say the same, unless their numbers differ. */
const SAME = 0.5;

/**
 * What several documents say on one query, in at most `count` of their sentences: by document in
 * the order given (best or oldest first, as the caller likes), then in the order of its text.
 *
 * A sentence earns by the rarer words of the query in it and by its own rank in its article.
 * Sentences that say the same are told once, by the best of them, and the others are named in
 * `alsoIn`; with different numbers they are different news, and both may stand. Sentences that
 * cannot be read alone are left out. With words of the query anywhere, only sentences that have
 * some are taken. Empty without documents or sentences.
 */
export function summariseSeveral(
  query: string,
  sources: readonly Source[],
  count: number,
): SourcedSentence[] {
  const candidates = candidatesOf(query, sources);
  const chosen: Candidate[] = [];
  const left = new Set(candidates);
  while (chosen.length < count && left.size > 0) {
    const best = bestOf(left, chosen);
    left.delete(best);
    if (!chosen.some((other) => isSame(best, other))) chosen.push(best);
  }
  return chosen
    .sort((a, b) => a.source - b.source || a.index - b.index)
    .map((item) => {
      const { id, article } = sources[item.source]!;
      const { start, end, paragraph } = article.sentences[item.index]!;
      const also = candidates.filter(
        (other) => other.source !== item.source && isSame(item, other),
      );
      const alsoIn = [...new Set(also.map((other) => sources[other.source]!.id))];
      return { document: id, index: item.index, start, end, paragraph, score: item.score, alsoIn };
    });
}

function candidatesOf(query: string, sources: readonly Source[]): Candidate[] {
  const analysed = sources.map(({ article }) => analyse(article));
  const places = analysed.flatMap((article, source) =>
    article.prose
      .filter((index) => article.leaning[index] !== 'dangling')
      .map((index) => ({ source, index })),
  );
  const terms = places.map(({ source, index }) => {
    const { text, sentences } = analysed[source]!;
    return termsOf(text, sentences[index]!);
  });
  const asked = termsOf(query, { start: 0, end: query.length });
  const vectors = vectorsOf([...terms, asked]);
  const points = analysed.map((article) => scores(article, WEIGHTS));
  const all = places.map(({ source, index }, i) => {
    const { text, sentences } = analysed[source]!;
    const relevance = coverage(vectors[places.length]!, vectors[i]!);
    const score = points[source]![index]! + RELEVANCE * relevance;
    const numbers = numbersOf(text, sentences[index]!);
    return { source, index, vector: vectors[i]!, numbers, score, relevance };
  });
  const relevant = all.filter((item) => item.relevance > 0);
  return relevant.length > 0 ? relevant : all;
}

function bestOf(left: ReadonlySet<Candidate>, chosen: readonly Candidate[]): Candidate {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of left) {
    let value = item.score;
    let alike = 0;
    for (const other of chosen) {
      alike = Math.max(alike, sameness(item.vector, other.vector));
      if (other.source === item.source) value -= SAME_DOCUMENT;
    }
    value -= REPETITION * alike;
    if (value > most) [best, most] = [item, value];
  }
  return best!;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return sameness(a.vector, b.vector) >= SAME && agree(a.numbers, b.numbers);
}

/** Whether one of two sets of numbers holds the other: "five dead" and "seven dead" do not agree. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((number) => large.has(number));
}

function numbersOf(text: string, sentence: Span): Set<string> {
  const numbers = tokenise(text, sentence).filter((token) => isNumber(text, token));
  return new Set(numbers.map((token) => fold(sliceOf(text, token))));
}
