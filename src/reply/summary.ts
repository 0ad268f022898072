import type { APISelectMenuOption } from 'discord-api-types/v10';
import { type Span, sliceOf } from '../arabic/span.ts';
import type { DateMention } from '../dates/mention.ts';
import type { Article } from '../library.ts';
import type { SourcedSentence } from '../summary/several.ts';
import type { Section } from './card.ts';
import { sayDay } from './days.ts';
import { escapeText, plainLine } from './escape.ts';
import { latinLast } from './order.ts';
import { quotePassage } from './passage.ts';
import { sayParagraphs, sayPublished, sourceLines } from './source.ts';
import type { MessageKey, Words } from './words.ts';

/** Discord's limit for a label of a menu. */
const MOST_LABEL = 100;

/** An article with a sentence of it; `key` leads back to the article. */
interface Told<Sentence extends Span = Span> {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly key: string;
}

/** A sentence of an article with its paragraph. */
export function sentenceSection({ document }: Article, sentence: Span, words: Words): Section {
  return {
    lines: [
      quotePassage(document.text, sentence, [], words.say('quote.label')),
      `-# ${sayParagraphs(document, sentence, words)}`,
    ],
  };
}

/** The days and names of an article, those that the text states apart from those we inferred. */
export function keySection(
  article: Article,
  { dates, names }: { readonly dates: readonly DateMention[]; readonly names: readonly string[] },
  words: Words,
): Section {
  const list = (key: MessageKey, items: readonly string[]) =>
    items.length === 0 ? '' : words.say(key, { list: words.list(items) });
  const days = (areStated: boolean) =>
    dates
      .filter(({ implied }) => (implied.length === 0) === areStated)
      .map((date) => sayDay(date.days![0], words));
  return {
    lines: [
      list('summary.dates', days(true)),
      list('summary.dates.inferred', days(false)),
      list('summary.names', latinLast(names).map(escapeText)),
      ...sourceLines(article, null, words),
    ],
  };
}

/** A sentence on a subject with its article, and in how many others its meaning stands. */
export function sourcedSection(
  { article, sentence }: Told<SourcedSentence>,
  words: Words,
): Section {
  const also = sentence.alsoIn.length;
  return {
    lines: [
      quotePassage(article.document.text, sentence, [], words.say('quote.label')),
      ...sourceLines(article, sentence, words),
      also === 0 ? '' : `-# ${words.say('summary.alsoIn', { count: also })}`,
    ],
  };
}

/** A sentence as the choice of a menu that leads to its place. */
export function sentenceChoice(
  { article: { document }, sentence, key }: Told,
  words: Words,
): APISelectMenuOption {
  return {
    label: plainLine(sliceOf(document.text, sentence), MOST_LABEL),
    value: [key, sentence.start, sentence.end].join(':'),
    description: sayParagraphs(document, sentence, words),
  };
}

/** An article as the choice of a menu. */
export function articleOption(article: Article, key: string, words: Words): APISelectMenuOption {
  return {
    label: plainLine(article.title.text, MOST_LABEL),
    value: key,
    description: plainLine(sayPublished(article, words), MOST_LABEL),
  };
}
