import { quotations } from '../arabic/quotation.ts';
import type { Span } from '../arabic/span.ts';
import { toDocument } from '../corpus/load.ts';
import { extractQuotes } from './extract.ts';
import { isCarried, type Quote } from './quote.ts';
import { headOf, isNobody, labelOf, signatureOf } from './signature.ts';
import { speaksFor } from './verify/client.ts';

/** Words of a message that it gives as somebody's, and whom it names for them; null when nobody. */
export interface Claim {
  readonly text: string;
  readonly speaker: string | null;
}

/** `short` are too short to be told from a name or a common turn of phrase. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly short: readonly string[];
}

/** With fewer words a quotation is a name as often as a statement. */
const FEWEST_WORDS = 4;
/** `ترامب لبوتين: «…»` */
const ADDRESSED = /\sل\p{L}{3,}[^:]*:\s*$/u;
/** What stands before the verb and its speaker: `عاجل |`, `وفي باريس`. */
const LONGEST_LEAD = 24;
/** Discord's bold, underline, spoiler, code, headings and quoted lines. */
const MARKUP = /\*\*|__|\|\||`+|^(?:>{1,3}|#{1,3}|-#)[^\S\n]/gmu;

/**
 * What a message claims that somebody said: each quotation between marks, or else what follows a
 * colon after a speaker, is signed by one or told of one; without any all of it. The speaker is the
 * one the message itself names, before the words or under them.
 */
export function claimsIn(content: string): Claims {
  const message = content.replace(MARKUP, '');
  const all = extractQuotes(toDocument('message', 'message', message));
  const quotes = all.filter((quote) => !isCarried(quote, all));
  const speakerAt = ({ start, end }: Span) => {
    const quote = quotes.find(
      (each) => each.kind === 'direct' && each.start < end && start < each.end,
    );
    // `نقلا عن الجزيرة: «…»`: who brought the words did not say them.
    if (!quote?.speaker || isNobody(quote.speaker)) return null;
    // `محامي الرئيس دونالد ترامب`: whoever that is, the whole phrase is right.
    const phrase = quote.speakerText;
    const written = phrase ? message.slice(phrase.start, phrase.end) : '';
    return speaksFor(written) ? written : quote.speaker;
  };
  const head = headOf(message);
  const headed = (start: number) =>
    head?.end === start && ADDRESSED.test(message.slice(0, start)) ? head.speaker : null;
  const found = quotations(message, { start: 0, end: message.length });
  const colons = quotes.filter(({ kind, marks }) => kind === 'direct' && marks === null);
  const told =
    found.length > 0
      ? found.map(({ inner, start, end }) => ({
          text: message.slice(inner.start, inner.end).trim(),
          speaker:
            headed(start) ??
            speakerAt(inner) ??
            signatureOf(message, end) ??
            labelOf(message, start),
        }))
      : colons.map((span) => ({
          text: message.slice(span.start, span.end).trim(),
          speaker: speakerAt(span),
        }));
  const claims = told.filter(({ text }) => wordsIn(text) >= FEWEST_WORDS);
  if (claims.length === 0) return { claims: [unmarked(message, all)], short: [] };
  const short = told.filter(({ text }) => wordsIn(text) > 0 && wordsIn(text) < FEWEST_WORDS);
  return { claims, short: short.map(({ text }) => text) };
}

/** The one claim of a message without quotations: what it tells of a speaker, or all of it. */
function unmarked(message: string, all: readonly Quote[]): Claim {
  const carried = all.find((quote) => isCarried(quote, all));
  const quotes = all.filter((quote) => quote !== carried);
  const told = quotes.length === 1 && !/[؟?]/u.test(message) ? quotes[0]! : null;
  const isAll =
    told?.cue &&
    told.speakerText &&
    !told.denied &&
    Math.min(told.cue.start, told.speakerText.start) <= LONGEST_LEAD &&
    wordsIn(message.slice(told.end, carried?.cue?.start)) === 0;
  const head = headOf(message);
  const headed = head ? message.slice(head.end).trim() : '';
  if (head && wordsIn(headed) >= FEWEST_WORDS) return { text: headed, speaker: head.speaker };
  const telling = isAll ? message.slice(told.start, told.end).trim() : '';
  if (wordsIn(telling) >= FEWEST_WORDS) return { text: telling, speaker: told!.speaker };
  const lines = message.trimEnd();
  const signed = lines.lastIndexOf('\n');
  const signature = signed < 0 ? null : signatureOf(lines, signed);
  const said = lines.slice(0, Math.max(0, signed)).trim();
  if (signature !== null && wordsIn(said) >= FEWEST_WORDS)
    return { text: said, speaker: signature };
  return { text: message.trim(), speaker: null };
}

/** Words of a text, not counting figures and marks. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}
