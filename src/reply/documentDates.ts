import type { Contradiction, DateMention } from '../dates/mention.ts';
import type { Article } from '../library.ts';
import type { Section } from './card.ts';
import { sayDay, sayDays, sayWeekday } from './days.ts';
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
      ...(mention.contradiction ? [`-# ${sayContradiction(mention.contradiction, words)}`] : []),
    ],
  };
}

/** `تناقض في النص: يقول الأحد، واليوم المذكور السبت`. */
export function sayContradiction(contradiction: Contradiction, words: Words): string {
  const { field, stated, found } = contradiction;
  if (field === 'weekday') {
    return words.say('dates.contradiction.weekday', {
      stated: sayWeekday(stated, words),
      found: sayWeekday(found, words),
    });
  }
  return words.say(`dates.contradiction.${field}`, {
    stated: sayDay(stated, words),
    found: sayDay(found, words),
  });
}

/** Whether the text states the date in full, or which parts of it we inferred. */
export function sayKnowledge(mention: DateMention, words: Words): string {
  if (!mention.days) return words.say('dates.unresolved');
  const said = [...new Set(mention.implied.map(({ field }) => `dates.inferred.${field}`))]
    .filter((key): key is MessageKey => words.has(key))
    .map((key) => words.say(key));
  if (said.length === 0) return words.say('dates.stated');
  return words.say('dates.inferred', { what: words.list(said) });
}
