import type { Token } from './tokens.ts';

/** How far before and after an expression its clause is read, in tokens. */
const BEFORE = 24;
export const AFTER = 10;

/** The first token of the clause before token `at`, at most `most` tokens back. */
export function clauseStart(tokens: readonly Token[], at: number, most = BEFORE): number {
  const limit = Math.max(0, at - most);
  for (let k = at - 1; k >= limit; k--) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

/** The token after the clause that holds token `at - 1`, at most `most` tokens ahead. */
export function clauseEnd(tokens: readonly Token[], at: number, most = AFTER): number {
  const limit = Math.min(tokens.length, at + most);
  for (let k = Math.max(0, at - 1); k < limit; k++) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

/** A line break, or a full stop, question or exclamation mark that is not inside a number. */
export function endsSentence({ gap, mark }: Token): boolean {
  return gap === 'line' || (gap === 'other' && /[.!?؟؛…]/u.test(mark));
}
