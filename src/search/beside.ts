import type { SearchIndex } from './index.ts';

const SHORTEST_GLUED = 5;
const LONGEST_GLUED = 30;
const SHORTEST_LEFT = 2;
const SHORTEST_RIGHT = 3;
/** Two words that belong together stand so early in the shorter list, or hardly at all. */
const MOST_PASSAGES = 300;

/**
 * A word of a query that the corpus lacks as two of its words that stand beside each other somewhere
 * in it (`عبدالفتاح` where it writes `عبد الفتاح`, `فتحيباشاغا`); null where there is no such place.
 */
export function splitBeside(word: string, index: SearchIndex): readonly [number, number] | null {
  const { lexicon } = index;
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED) return null;
  for (let at = word.length - SHORTEST_RIGHT; at >= SHORTEST_LEFT; at--) {
    const left = lexicon.find(word.slice(0, at));
    const right = left < 0 ? -1 : lexicon.find(word.slice(at));
    if (right >= 0 && standBeside(left, right, index)) return [left, right];
  }
  return null;
}

function standBeside(left: number, right: number, index: SearchIndex): boolean {
  const { lexicon, store, tokens, passageStart } = index;
  const [rarer] = [left, right]
    .map((term) => store.postings(lexicon.classOf(term)))
    .sort((a, b) => a.length - b.length);
  for (let i = 0; i < Math.min(rarer!.length, MOST_PASSAGES); i++) {
    const passage = rarer![i]!;
    const last = passageStart[passage + 1]! - 1;
    for (let at = passageStart[passage]!; at < last; at++) {
      if (tokens[at] === left && tokens[at + 1] === right) return true;
    }
  }
  return false;
}
