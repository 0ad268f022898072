import type { Lexicon } from './lexicon.ts';

/** The tokens of all passages and where each passage begins, one more entry at the end. */
export interface TokenStream {
  readonly tokens: Int32Array;
  readonly passageStart: Int32Array;
}

/**
 * Splits words that bad typesetting glued (`الأممالمتحدة`), where both parts are words of the
 * corpus and stand beside each other elsewhere in it: a name that merely looks like two words
 * never has that evidence. Returns the stream with both parts in place of the glued word.
 */
export function splitGlued(stream: TokenStream, lexicon: Lexicon): TokenStream {
  const suspects = new Map<number, Map<number, number>>(); // left, right, glued
  for (let term = 0; term < lexicon.size; term++) {
    const parts = lexicon.splitAtArticle(lexicon.words[term]!);
    if (!parts) continue;
    const [left, right] = parts;
    const rights = suspects.get(left) ?? new Map<number, number>();
    suspects.set(left, rights.set(right, term));
  }
  if (suspects.size === 0) return stream;
  const { tokens, passageStart } = stream;
  let found = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const glued = suspects.get(tokens[i]!)?.get(tokens[i + 1]!);
    if (glued === undefined || lexicon.partsOf(glued)) continue;
    lexicon.addGlued(glued, [tokens[i]!, tokens[i + 1]!]);
    found++;
  }
  return found === 0 ? stream : rewrite(tokens, passageStart, lexicon);
}

function rewrite(tokens: Int32Array, passageStart: Int32Array, lexicon: Lexicon): TokenStream {
  const out = new Int32Array(tokens.length * 2);
  const starts = new Int32Array(passageStart.length);
  let length = 0;
  for (let passage = 0; passage + 1 < passageStart.length; passage++) {
    starts[passage] = length;
    for (let i = passageStart[passage]!; i < passageStart[passage + 1]!; i++) {
      const parts = lexicon.partsOf(tokens[i]!);
      if (parts) {
        out[length++] = parts[0];
        out[length++] = parts[1];
      } else {
        out[length++] = tokens[i]!;
      }
    }
  }
  starts[passageStart.length - 1] = length;
  return { tokens: out.slice(0, length), passageStart: starts };
}
