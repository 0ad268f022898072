import { contains } from '../arabic/span.ts';
import type { Event } from '../dates/event.ts';
import type { DateMention } from '../dates/mention.ts';
import type { Day } from '../day.ts';
import type { Article, Library } from '../library.ts';
import type { Section } from './card.ts';
import { sayDays } from './days.ts';
import { sayKnowledge } from './documentDates.ts';
import { quotePassage } from './passage.ts';
import { sayParagraphs, sourceLines } from './source.ts';
import type { Words } from './words.ts';

/** An event with the article of its title, and the date as that article has it. */
export interface ToldEvent {
  readonly event: Event;
  readonly article: Article;
  /** Null where the title's sentence has no date of its own. */
  readonly mention: DateMention | null;
}

/** An event with its article and the mention that its card shows. */
export async function tell(event: Event, library: Library): Promise<ToldEvent> {
  const { document } = event.title;
  const own = event.mentions.filter((mention) => mention.document === document);
  // What is inferred is said of the very mention that the card shows: the title's own.
  const mentions = (await library.dates(document)).filter(({ start }) =>
    own.some((each) => each.start === start),
  );
  const mention = mentions.find((each) => contains(event.title, each)) ?? mentions[0] ?? null;
  return { event, article: (await library.article(document))!, mention };
}

/**
 * An event in a card: its days and how sure they are, the sentence that tells of it with the title
 * marked, where that stands, and what other articles say otherwise.
 * @param today to say how many years ago; null to leave that out
 */
export function eventSection(
  { event, article, mention }: ToldEvent,
  today: Day | null,
  words: Words,
): Section {
  const { document } = article;
  const { title, conflicts, mentions } = event;
  const sentence = document.sentences.find((s) => s.start <= title.start && title.end <= s.end);
  const years = today ? Number(today.slice(0, 4)) - Number(event.days[0].slice(0, 4)) : 0;
  const sources = new Set(mentions.map((mention) => mention.document)).size;
  const facts = [
    // "Announced" is what a text says that says nothing more; only the rest is worth a word.
    ...(event.certainty === 'announced' ? [] : [words.say(`dates.certainty.${event.certainty}`)]),
    ...(mention && mention.implied.length > 0 ? [sayKnowledge(mention, words)] : []),
    words.say('dates.sources', { count: sources }),
    ...(years > 0 ? [words.say('dates.years', { count: years })] : []),
  ];
  const other = [...new Set(conflicts.map((claim) => sayDays(claim.days, words)))];
  return {
    lines: [
      `${words.say('dates.when', { days: sayDays(event.days, words) })} · ${facts.join(' · ')}`,
      quotePassage(document.text, sentence ?? title, [title], words.say('quote.label')),
      `-# ${sayParagraphs(document, title, words)}`,
      ...sourceLines(article, null, words),
      ...other.map((days) => `-# ${words.say('dates.conflict', { days })}`),
    ],
  };
}

/** The words of an event's title. */
export function eventTitle({ event, article }: ToldEvent): string {
  return article.document.text.slice(event.title.start, event.title.end).replace(/\s+/gu, ' ');
}
