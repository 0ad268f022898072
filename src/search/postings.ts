import { giveBack, ownInts, sharedInts } from '../flat/memory.ts';
import type { PostingParts } from './engine.ts';
import type { Tokens } from './glued.ts';

/** The passages that hold each key, rising, by counting: two readings of the tokens, no sorting. */
export function postingsOf(
  { tokens, passageStart }: Tokens,
  keys: number,
  keyOf: (term: number) => number,
): PostingParts {
  const starts = sharedInts(keys + 1);
  eachOnce(tokens, passageStart, keys, keyOf, (key) => starts[key + 1]!++);
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const next = ownInts(keys);
  next.set(starts.subarray(0, keys));
  const passages = sharedInts(starts[keys]!);
  eachOnce(tokens, passageStart, keys, keyOf, (key, passage) => {
    passages[next[key]!++] = passage;
  });
  giveBack(next);
  return { starts, passages };
}

/** How many passages hold each term. */
export function frequenciesOf({ tokens, passageStart }: Tokens, terms: number): Int32Array {
  const counts = sharedInts(terms);
  eachOnce(
    tokens,
    passageStart,
    terms,
    (term) => term,
    (term) => counts[term]!++,
  );
  return counts;
}

/** Calls back with each key of each passage, once a passage. */
function eachOnce(
  tokens: Int32Array,
  passageStart: Int32Array,
  keys: number,
  keyOf: (term: number) => number,
  visit: (key: number, passage: number) => void,
): void {
  const lastPassage = ownInts(keys).fill(-1);
  for (let passage = 0; passage + 1 < passageStart.length; passage++) {
    for (let i = passageStart[passage]!; i < passageStart[passage + 1]!; i++) {
      const key = keyOf(tokens[i]!);
      if (lastPassage[key] === passage) continue;
      lastPassage[key] = passage;
      visit(key, passage);
    }
  }
  giveBack(lastPassage);
}
