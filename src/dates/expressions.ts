import { type Folded, foldWithMap } from '../arabic/fold.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './parsers/index.ts';
import { refine } from './refiners/index.ts';
import { readTokens, type Token } from './tokens.ts';

/** What a text states about time, before any of it is given a place in time. */
export interface Expressions {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** In text order, none overlapping another. */
  readonly candidates: readonly Candidate[];
}

/** Finds the expressions of a text. The reference day plays no part in it. */
export function findExpressions(text: string): Expressions {
  const folded = foldWithMap(text);
  const tokens = readTokens(folded.text);
  return { folded, tokens, candidates: refine(findCandidates(tokens), tokens) };
}
