import type { DateMention } from '../dates/mention.ts';
import type { Article } from '../library.ts';
import type { Section } from './card.ts';
import { sayDays } from './days.ts';
import { quotePassage } from './passage.ts';
import { sayParagraphs } from './source.ts';
import type { MessageKey, Words } from './words.ts';

/** A date as an article has it: the days, the sentence with the words marked, what was inferred. */
export function mentionSection({ document }: Article, mention: DateMention, words: Words): Section {
  const sentence = document.sentences.find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  );
  const day = mention.days ? sayDays(mention.days, words) : words.say('dates.unresolved');
  return {
    lines: [
      words.say('dates.when', { days: day }),
      quotePassage(document.text, sentence ?? mention, [mention], words.say('quote.label')),
      `-# ${sayParagraphs(document, mention, words)} · ${sayKnowledge(mention, words)}`,
    ],
  };
}

/** Whether the text states the date in full, or which parts of it we inferred. */
export function sayKnowledge(mention: DateMention, words: Words): string {
  if (!mention.days) return words.say('dates.unresolved');
  const said = [...new Set(mention.implied.map(({ field }) => `dates.inferred.${field}`))]
    .filter((key): key is MessageKey => words.has(key))
    .map((key) => words.say(key));
  if (said.length === 0) return words.say('dates.stated');
  return words.say('dates.inferred', { what: said.join('، ') });
}
