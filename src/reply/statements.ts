import { quotations } from '../arabic/quotation.ts';

/** Shorter quotations are names and scare quotes, not statements. */
const FEWEST_WORDS = 4;

/** The quotations that a message holds, each the words between its marks; without any, all of it. */
export function statementsIn(message: string): string[] {
  const found = quotations(message, { start: 0, end: message.length })
    .map(({ inner }) => message.slice(inner.start, inner.end))
    .filter((text) => (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= FEWEST_WORDS);
  return found.length > 0 ? found : [message];
}
