import { contains, type Span, sliceOf } from '../arabic/span.ts';
import type { Article } from '../library.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Section } from './card.ts';
import { escapeText } from './escape.ts';
import { quotePassage } from './passage.ts';
import { sourceLines } from './source.ts';
import type { Words } from './words.ts';

/**
 * A statement ready to paste: its sentences whole, the statement marked in them; its speaker as
 * written and, apart from that, as inferred; whether the words are the speaker's or the paper's; and
 * when he denied them, the verb that says so.
 */
export function quoteSection(article: Article, quote: Quote, words: Words): Section {
  const { document } = article;
  return {
    lines: [
      quotePassage(
        document.text,
        sentencesAround(article, quote),
        quote.denied && quote.cue ? [quote.cue, quote] : [quote],
        words.say('quote.label'),
      ),
      speakerLine(article, quote, words),
      quote.denied && quote.cue
        ? words.say('quote.denied', { cue: escapeText(sliceOf(document.text, quote.cue)) })
        : '',
      `-# ${words.say(`quote.kind.${kindOf(quote)}`)}`,
      ...sourceLines(article, quote, words),
    ],
  };
}

/** The whole sentences in which a place stands. */
export function sentencesAround({ document }: Article, place: Span): Span {
  const inside = document.sentences.filter((s) => s.start < place.end && place.start < s.end);
  if (inside.length === 0) return place;
  const whole = { start: inside[0]!.start, end: inside.at(-1)!.end };
  return contains(whole, place) ? whole : place;
}

function kindOf({ kind, marks }: Quote): 'direct' | 'unmarked' | 'reported' {
  if (kind === 'reported') return 'reported';
  return marks ? 'direct' : 'unmarked';
}

/** What the text says and what we infer are two things. */
function speakerLine(article: Article, quote: Quote, words: Words): string {
  const { document } = article;
  const written = quote.speakerText
    ? sliceOf(document.text, quote.speakerText).replace(/\s+/gu, ' ')
    : null;
  const unmarked = written?.replace(/[«»"“”]/gu, '') ?? null;
  if (written === null && quote.speaker === null) return words.say('quote.speaker.unknown');
  // A name that stands in another sentence is ours to have tied to this one, not the text's.
  const isHere = quote.speakerText && contains(sentencesAround(article, quote), quote.speakerText);
  if (written !== null && isHere && (quote.speaker === null || unmarked!.endsWith(quote.speaker))) {
    return words.say('quote.speaker.written', { speaker: escapeText(written) });
  }
  const speaker = escapeText(quote.speaker ?? unmarked!);
  const inferred = words.say('quote.speaker.inferred', { speaker });
  if (written === null || unmarked === quote.speaker) return inferred;
  return `${inferred}\n${words.say('quote.speaker.asWritten', { written: escapeText(written) })}`;
}
