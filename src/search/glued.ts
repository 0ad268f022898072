import { sharedInts, toShared } from '../flat/memory.ts';
import type { StringTable } from '../flat/table.ts';
import { splitAtArticle } from './lexicon.ts';

/** The tokens of all passages and where each passage begins, one more entry at the end. */
export interface Tokens {
  readonly tokens: Int32Array;
  readonly passageStart: Int32Array;
}

/**
 * Splits words that bad typesetting glued (`الأممالمتحدة`), where both parts are words of the
 * corpus and stand beside each other elsewhere in it: a name that merely looks like two words
 * never has that evidence. Returns the tokens, in shared memory, with both parts in place of the
 * glued word, and the glued terms with their parts, `[glued, left, right]` one after another.
 */
export function splitGlued(stream: Tokens, words: StringTable): Tokens & { glued: Int32Array } {
  const { tokens, passageStart } = stream;
  const suspects = new Map<number, Map<number, number>>(); // left, right, glued
  const isLeft = new Uint8Array(words.size);
  for (let term = 0; term < words.size; term++) {
    const parts = splitAtArticle(words.at(term), words);
    if (!parts) continue;
    const [left, right] = parts;
    isLeft[left] = 1;
    const rights = suspects.get(left) ?? new Map<number, number>();
    suspects.set(left, rights.set(right, term));
  }
  const glued = new Map<number, readonly [number, number]>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (isLeft[tokens[i]!] === 0) continue;
    const term = suspects.get(tokens[i]!)!.get(tokens[i + 1]!);
    if (term !== undefined) glued.set(term, [tokens[i]!, tokens[i + 1]!]);
  }
  const rows = toShared([...glued].flatMap(([term, [left, right]]) => [term, left, right]));
  if (glued.size === 0) return { tokens: toShared(tokens), passageStart, glued: rows };
  return { ...rewrite(stream, glued, words.size), glued: rows };
}

function rewrite(
  { tokens, passageStart }: Tokens,
  glued: ReadonlyMap<number, readonly [number, number]>,
  terms: number,
): Tokens {
  const isGlued = new Uint8Array(terms);
  for (const term of glued.keys()) isGlued[term] = 1;
  let more = 0;
  for (const term of tokens) more += isGlued[term]!;
  const out = sharedInts(tokens.length + more);
  const starts = sharedInts(passageStart.length);
  let length = 0;
  for (let passage = 0; passage + 1 < passageStart.length; passage++) {
    starts[passage] = length;
    for (let i = passageStart[passage]!; i < passageStart[passage + 1]!; i++) {
      const term = tokens[i]!;
      if (isGlued[term] === 0) {
        out[length++] = term;
        continue;
      }
      const [left, right] = glued.get(term)!;
      out[length++] = left;
      out[length++] = right;
    }
  }
  starts[passageStart.length - 1] = length;
  return { tokens: out, passageStart: starts };
}
