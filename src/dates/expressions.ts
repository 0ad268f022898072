import type { Candidate } from './candidate.ts';
import { findCandidates } from './parsers/index.ts';
import { refine } from './refiners/index.ts';
import { readTokens, type Token } from './tokens.ts';

/** What a text states about time, before any of it is given a place in time. */
export interface Expressions {
  readonly tokens: readonly Token[];
  /** In text order, none overlapping another; offsets into the text as given. */
  readonly candidates: readonly Candidate[];
}

/** Finds the expressions of a text. The reference day plays no part in it. */
export function findExpressions(text: string): Expressions {
  const tokens = readTokens(text);
  const candidates = refine(findCandidates(tokens), tokens).map((candidate) => {
    const start = afterMarks(text, candidate.start);
    return start === candidate.start ? candidate : { ...candidate, start };
  });
  return { tokens, candidates };
}

/** A proclitic is counted as one letter; its haraka, if written, is not ours either. */
function afterMarks(text: string, start: number): number {
  let at = start;
  while (MARK.test(text.charAt(at))) at++;
  return at;
}

const MARK = /[\p{M}\u0640]/u;
