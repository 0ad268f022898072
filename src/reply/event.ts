import { contains, type Span } from '../arabic/span.ts';
import type { Claim, Event } from '../dates/event.ts';
import type { DateMention } from '../dates/mention.ts';
import type { Day } from '../day.ts';
import type { Article, Library } from '../library.ts';
import type { Section } from './card.ts';
import { sayDays } from './days.ts';
import { sayContradiction, sayKnowledge } from './documentDates.ts';
import { quotePassage } from './passage.ts';
import { sayParagraphs, sayTitle, sourceLines } from './source.ts';
import type { Words } from './words.ts';

/** An event with the article of its title, and the date as that article has it. */
export interface ToldEvent {
  readonly event: Event;
  readonly article: Article;
  /** Null where the title's sentence has no date of its own. */
  readonly mention: DateMention | null;
  /** The articles that tell it, each once, the title's first. */
  readonly sources: readonly Article[];
  /** The first claim of each day that other articles give it, with the article. */
  readonly conflicts: readonly { readonly claim: Claim; readonly article: Article }[];
}

/** Conflicts of one event that are quoted. */
const MOST_CONFLICTS = 2;

/** An event with its article and the mention that its card shows. */
export async function tell(event: Event, library: Library): Promise<ToldEvent> {
  const { document } = event.title;
  const ids = new Set([document, ...event.mentions.map((each) => each.document)]);
  const sources = await Promise.all([...ids].map(async (id) => (await library.article(id))!));
  const { sentences } = sources[0]!.document;
  const own = event.mentions.filter((mention) => mention.document === document);
  // What is inferred is said of the very mention that the card shows: the title's own.
  const mentions = (await library.dates(document)).filter(({ start }) =>
    own.some((each) => each.start === start),
  );
  const sentence = sentences.find((each) => contains(each, event.title));
  const mention =
    mentions.find((each) => contains(event.title, each)) ??
    mentions.find((each) => sentence !== undefined && contains(sentence, each)) ??
    mentions[0] ??
    null;
  const others = event.conflicts.filter(
    (claim, at, all) => all.findIndex(({ edtf }) => edtf === claim.edtf) === at,
  );
  const conflicts = await Promise.all(
    others
      .slice(0, MOST_CONFLICTS)
      .map(async (claim) => ({ claim, article: (await library.article(claim.document))! })),
  );
  return { event, article: sources[0]!, mention, sources, conflicts };
}

interface Around {
  /** To say how many years ago; null to leave that out. */
  readonly today: Day | null;
  /** The article that the whole card is about: its name is not said again. */
  readonly document?: string | null;
}

/**
 * An event in a card: its days and how sure they are, the sentence that tells of it with the title
 * marked, where that stands, where the text contradicts itself, and what other articles say otherwise.
 */
export function eventSection(told: ToldEvent, { today, document }: Around, words: Words): Section {
  const { event, article, mention, sources } = told;
  const { title, days } = event;
  const years = today && days ? Number(today.slice(0, 4)) - Number(days[0].slice(0, 4)) : 0;
  const facts = [
    ...sayCertainty(event, words),
    ...(mention && mention.implied.length > 0 ? [sayKnowledge(mention, words)] : []),
    words.say('dates.sources', { count: sources.length }),
    ...(years > 0 ? [words.say('dates.years', { count: years })] : []),
  ];
  const when = event.kind === 'deadline' ? 'dates.when.deadline' : 'dates.when';
  const { text } = article.document;
  return {
    lines: [
      `${words.say(when, { days: days ? sayDays(days, words) : words.say('dates.undated') })} · ${facts.join(' · ')}`,
      quotePassage(text, sentenceOf(told) ?? title, [markOf(told)], words.say('quote.label')),
      `-# ${sayParagraphs(article.document, title, words)}`,
      ...(article.document.id === document ? [] : sourceLines(article, null, words)),
      ...sayDoubts(event, words).map((line) => `-# ${line}`),
      ...told.conflicts.flatMap((conflict) => conflictLines(conflict, words)),
    ],
  };
}

/** "Announced" is what a text says that says nothing more, and of an unknown day all is possible. */
export function sayCertainty({ certainty, alternatives }: Event, words: Words): string[] {
  const isIdle = certainty === 'ambiguous' && alternatives.length === 0;
  return certainty === 'announced' || isIdle ? [] : [words.say(`dates.certainty.${certainty}`)];
}

/** The sentence of another article that gives the event another day, and where it stands. */
function conflictLines({ claim, article }: ToldEvent['conflicts'][number], words: Words): string[] {
  const { document } = article;
  const sentence = document.sentences.find((each) => contains(each, claim)) ?? claim;
  return [
    quotePassage(document.text, sentence, [claim], words.say('quote.label')),
    `-# ${sayParagraphs(document, claim, words)}`,
    `-# ${sayTitle(article, words)}`,
  ];
}

/**
 * What stands against the date: the day it was moved from, other articles, the text itself, another
 * reading of its words.
 */
export function sayDoubts(event: Event, words: Words): string[] {
  const { conflicts, contradictions, alternatives, certainty, history } = event;
  const moved = history.filter(
    (claim) => claim.certainty === 'moved' && claim.days[0] !== event.days?.[0],
  );
  const before = [...new Set(moved.map((claim) => sayDays(claim.days, words)))];
  const other = [...new Set(conflicts.map((claim) => sayDays(claim.days, words)))];
  const isAmbiguous = certainty === 'ambiguous' || contradictions.length > 0;
  const readings = isAmbiguous ? alternatives.map((days) => sayDays(days, words)) : [];
  return [
    ...contradictions.map((contradiction) => sayContradiction(contradiction, words)),
    ...readings.map((days) => words.say('dates.alternative', { days })),
    ...before.map((days) => words.say('dates.moved', { days })),
    ...other.map((days) => words.say('dates.conflict', { days })),
  ];
}

/** The part of a sentence that a mark still sets off from the rest. */
const MOST_MARKED = 0.5;

/** The title, or where that is most of its sentence the date: what is all bold stands out nowhere. */
function markOf(told: ToldEvent): Span {
  const { title } = told.event;
  const sentence = sentenceOf(told);
  if (!sentence || !told.mention || !contains(sentence, told.mention)) return title;
  const share = (title.end - title.start) / (sentence.end - sentence.start);
  return share > MOST_MARKED ? told.mention : title;
}

function sentenceOf({ event: { title }, article }: ToldEvent) {
  return article.document.sentences.find((s) => s.start <= title.start && title.end <= s.end);
}

/** The sentence that tells of an event, as it stands, in one line. */
export function eventSentence(told: ToldEvent): string {
  const { start, end } = sentenceOf(told) ?? told.event.title;
  return told.article.document.text.slice(start, end).trim().replace(/\s+/gu, ' ');
}

/** The words of an event's title. */
export function eventTitle({ event, article }: ToldEvent): string {
  return article.document.text.slice(event.title.start, event.title.end).replace(/\s+/gu, ' ');
}
