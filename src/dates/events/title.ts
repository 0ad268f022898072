import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import { words } from '../readers.ts';
import { around, type Told } from './occurrence.ts';
import { costOf, PREPOSITIONS, PRONOUNS } from './title-cost.ts';

/** Mentions of one event that are looked at for its title. */
const MOST_TOLD = 100;
/** Words a title has at least, where its sentence allows, and at most. */
const SHORT = 4;
const LONG = 16;
/** Clauses of the sentence at which a title may begin before its date, or end after it. */
const CLAUSES = 2;

const BREAK = /[،؛:.()«»"“”\n–—]/u;
/** What is said begins after these: أكد الوزير أن مؤتمر برلين سيعقد. */
const THAT = words('أن|إن|بأن|وأن');

const isParticle = (word: string) => THAT.has(word) || PREPOSITIONS.has(word) || PRONOUNS.has(word);

/**
 * The title of an event: words of one article around its date that can be read alone, verbatim,
 * whole words inside one sentence. Of all that the mentions offer the cheapest by {@link costOf}.
 */
export function titleOf(told: readonly Told[]): DocumentSpan {
  let best: { title: DocumentSpan; cost: number } | null = null;
  for (const one of told.slice(0, MOST_TOLD)) {
    for (const title of titlesOf(one)) {
      const cost = costOf(title, one);
      if (!best || cost < best.cost) best = { title, cost };
    }
  }
  return best!.title;
}

/** Every span from a place where a title may begin to one where it may end, around the date. */
function titlesOf({ document, sentence, mention, noun }: Told): DocumentSpan[] {
  const { text } = document;
  const tokens = tokenise(text, around(text, sentence, mention));
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > mention.start),
  );
  const after = tokens.findIndex((token) => token.start >= mention.end);
  const last = (after < 0 ? tokens.length : after) - 1;
  const breaksAt = (k: number) => BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
  const span = (from: number, to: number): DocumentSpan => ({
    document: document.id,
    start: Math.min(tokens[from]!.start, mention.start),
    end: Math.max(tokens[to]!.end, mention.end),
  });
  const starts = startsOf(text, tokens, first, breaksAt, noun);
  const ends = endsOf(text, tokens, last, breaksAt);
  const titles = starts.flatMap((from) =>
    ends.flatMap((to) => {
      const length = to - from + 1;
      return length >= SHORT && length <= LONG ? [span(from, to)] : [];
    }),
  );
  if (titles.length > 0) return titles;
  const to = Math.min(tokens.length - 1, Math.max(last, first + SHORT - 1));
  return [span(Math.max(0, Math.min(first, to - SHORT + 1)), to)];
}

function startsOf(
  text: string,
  tokens: readonly Span[],
  first: number,
  breaksAt: (k: number) => boolean,
  noun: Span | null,
): number[] {
  const isSecondOfConstruct = (k: number) =>
    k > 0 &&
    text.slice(tokens[k - 1]!.end, tokens[k]!.start) === ' ' &&
    wordAt(k).startsWith('ال') &&
    !wordAt(k - 1).startsWith('ال') &&
    !isParticle(wordAt(k - 1));
  const starts = new Set<number>([first]);
  const wordAt = (k: number) => fold(text.slice(tokens[k]!.start, tokens[k]!.end));
  /** Whether a preposition stands at `k` or is joined to it: جديد لملتقى is no construct. */
  const isLed = (k: number) => PREPOSITIONS.has(wordAt(k)) || /^(?:[بك]ال|ل)/u.test(wordAt(k));
  let clauses = 0;
  for (let k = first; k >= Math.max(0, first - LONG) && clauses < CLAUSES; k--) {
    const isThat = k > 0 && THAT.has(wordAt(k - 1));
    const isHead = k === 0 || breaksAt(k);
    if (isHead || isThat) starts.add(k);
    // وهي حركة أنشأها: what stands after the pronoun can be read without it.
    if (isHead && k < first && PRONOUNS.has(wordAt(k))) starts.add(k + 1);
    if (isHead) clauses++;
  }
  const at = noun === null ? -1 : tokens.findIndex((token) => token.start >= noun.start);
  // وقف إطلاق النار begins two words before النار, none of them a particle.
  for (let k = at; k >= Math.max(0, at - 2) && at >= 0 && at <= first; k--) {
    const isConstruct =
      k === at ||
      (text.slice(tokens[k]!.end, tokens[k + 1]!.start) === ' ' &&
        !isLed(k + 1) &&
        !isParticle(wordAt(k)));
    if (!isConstruct) break;
    // إطلاق النار: the second noun of a construct is not read without the first.
    if (k !== at || !isSecondOfConstruct(at)) starts.add(k);
  }
  return [...starts];
}

function beginsPhrase(text: string, token: Span): boolean {
  const word = fold(text.slice(token.start, token.end));
  return PREPOSITIONS.has(word) || /^[وبل]/u.test(word);
}

function endsOf(
  text: string,
  tokens: readonly Span[],
  last: number,
  breaksAt: (k: number) => boolean,
): number[] {
  const ends = new Set<number>([last]);
  let clauses = 0;
  const limit = Math.min(tokens.length - 1, last + LONG);
  for (let k = last; k <= limit && clauses <= CLAUSES; k++) {
    const isEnd = k === tokens.length - 1 || breaksAt(k + 1);
    if (isEnd || beginsPhrase(text, tokens[k + 1]!)) ends.add(k);
    if (isEnd) clauses++;
  }
  return [...ends];
}
