import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { fold } from '../src/arabic/fold.ts';
import { articleAt, articleKeys, completeArticle, MOST_CHOICES } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import type { Article } from '../src/library.ts';
import { articleRow } from '../src/reply/actions.ts';
import { buttons } from '../src/reply/buttons.ts';
import { fitCard } from '../src/reply/card.ts';
import { cut, escapeText, quoteInput } from '../src/reply/escape.ts';
import { choiceMenu } from '../src/reply/menus.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import { shortTitle, sourceLines } from '../src/reply/source.ts';
import {
  articleOption,
  keySection,
  sentenceChoice,
  sentenceSection,
  sourcedSection,
} from '../src/reply/summary.ts';
import type { Words } from '../src/reply/words.ts';

/**
 * What is summed up: an article, or whatever was written on a subject. `typed` are the words by
 * which the article was found: they may have been meant as a subject.
 */
type Subject = { readonly document: string; readonly typed?: string } | { readonly query: string };

const LENGTHS = { short: 3, medium: 5, long: 8 } as const;
const MOST_KEY_DATES = 4;
const MOST_KEY_NAMES = 5;
/** Letters of a subject on a button. */
const MOST_SUBJECT = 40;

export const command: Command = {
  key: 'summary',
  place: 4,
  privacy: 'public',
  options: [
    { key: 'document', type: 'text', isRequired: true, mostLength: 100, completes: true },
    { key: 'length', type: 'number', least: 1, most: 10 },
  ],

  async run(options, context) {
    const typed = String(options['document'] ?? '').trim();
    if (typed === '') throw new ReaderError('summaryEmpty', 'no document named');
    const subject = await subjectOf(typed, context);
    return answer(subject, Number(options['length'] ?? LENGTHS.short), context);
  },

  async complete(_, typed, __, context) {
    return completeArticle(typed, context);
  },

  async press(action, [key, count], context) {
    if (action === 'of') {
      const { document } = await articleAt(key ?? '', context);
      const reply = await answer({ document: document.id }, LENGTHS.short, context);
      return { ...reply, isBeside: true, canPublish: true, isPrivate: true };
    }
    const subject = (await context.store.recall(key ?? '', context.now)) as Subject | null;
    if (!subject) throw new ReaderError('stateGone', 'summary state is gone');
    return answer(subject, Math.min(10, Math.max(1, Number(count) || LENGTHS.short)), context);
  },
};

/**
 * The article with this id or this very title, or the only one whose title (or, without one, its
 * beginning) has these words; else they are a subject: «ليبيا» stands in many titles, and none of
 * them is meant.
 */
async function subjectOf(typed: string, { library }: Context): Promise<Subject> {
  const byId = await library.article(typed);
  if (byId) return { document: byId.document.id };
  const found = await calledSo(typed, library);
  const same = found.find(({ title }) => fold(title.text.trim()) === fold(typed));
  if (same) return { document: same.document.id };
  return found.length === 1 ? { document: found[0]!.document.id, typed } : { query: typed };
}

/** Articles with these words in their titles; only if there are none, in their beginnings. */
async function calledSo(typed: string, library: Context['library']): Promise<Article[]> {
  const found = await library.findByTitle(typed, MOST_CHOICES);
  const titled = found.filter(({ title }) => title.isStated);
  return titled.length > 0 ? titled : [...found];
}

async function answer(subject: Subject, count: number, context: Context): Promise<Reply> {
  const { library, store, now } = context;
  const row = lengths(await store.keep(subject, now), count, context.words);
  if ('query' in subject) return ofSubject(subject.query, count, row, context);
  const all =
    subject.typed === undefined ? null : await subjectButton(subject.typed, count, context);
  const article = await library.article(subject.document);
  if (!article) {
    const name = subject.document;
    throw new ReaderError('documentUnknown', 'the article is no longer there', { name });
  }
  return ofArticle(article, count, { lengths: row, all }, context);
}

async function ofArticle(
  article: Article,
  count: number,
  ways: { readonly lengths: Row; readonly all: Row | null },
  context: Context,
): Promise<Reply> {
  const { library, words } = context;
  const { document } = article;
  const [key] = await articleKeys([document.id], context);
  const sentences = await library.summary(document.id, { sentences: count });
  const title = words.say('summary.title', { title: escapeText(shortTitle(article)) });
  if (sentences.length === 0) {
    const lines = [words.say('summary.none'), ...sourceLines(article, null, words)];
    const rows = [articleRow(key!, ['dates'], ACTION_IDS, words)];
    return fitCard({ title, sections: [{ lines }], rows, isPrivate: true }).reply;
  }
  const dates = await library.keyDates(document.id, MOST_KEY_DATES);
  const names = await library.keyNames(document.id, MOST_KEY_NAMES);
  const { reply, shown } = fitCard({
    title,
    sections: [
      ...sentences.map((sentence) => sentenceSection(article, sentence, words)),
      keySection(article, { dates, names }, words),
    ],
    notes: [words.say('summary.note')],
    rows: [
      ways.lengths,
      sentenceMenu(
        sentences.map((sentence) => ({ article, sentence, key: key! })),
        words,
      ),
      articleRow(key!, ['dates'], ACTION_IDS, words),
      ...(ways.all ? [ways.all] : []),
    ],
  });
  // Fewer sentences and all that belongs to them, rather than the first of many and no source.
  const isWhole = shown > sentences.length || sentences.length === 1;
  return isWhole ? reply : ofArticle(article, sentences.length - 1, ways, context);
}

/** Leads from a sentence of the summary to its place; a row below each would hide the text. */
function sentenceMenu(told: readonly Parameters<typeof sentenceChoice>[0][], words: Words): Row {
  const options = told.map((each) => sentenceChoice(each, words));
  const placeholder = words.say('summary.context');
  return choiceMenu(customId('passage', 'context'), options, { least: 1, most: 1, placeholder });
}

async function ofSubject(query: string, count: number, row: Row, context: Context): Promise<Reply> {
  const { library, words, mention } = context;
  const sentences = await library.summaryOf(query, count);
  const quoted = { query: quoteInput(query) };
  const articles = await articleMenu(await calledSo(query, library), context);
  if (sentences.length === 0) {
    const next = words.say('summary.nothing.next', { archive: mention('archive') });
    const title = words.say('summary.nothing', quoted);
    return fitCard({ title, sections: [{ lines: [next] }], rows: articles, isPrivate: true }).reply;
  }
  const keys = await articleKeys(
    sentences.map(({ document }) => document),
    context,
  );
  const told = await Promise.all(
    sentences.map(async (sentence, at) => ({
      sentence,
      article: (await library.article(sentence.document))!,
      key: keys[at]!,
    })),
  );
  const sections = told.map((each) => sourcedSection(each, words));
  const { reply, shown } = fitCard({
    title: words.say('summary.title.query', quoted),
    sections,
    notes: [words.say('summary.note.query')],
    rows: [row, sentenceMenu(told, words), ...articles],
  });
  const isWhole = shown === sections.length || sections.length === 1;
  return isWhole ? reply : ofSubject(query, sections.length - 1, row, context);
}

/** Leads from a subject to the articles whose titles have its words; no row where there are none. */
async function articleMenu(articles: readonly Article[], context: Context): Promise<Row[]> {
  if (articles.length === 0) return [];
  const ids = articles.map(({ document }) => document.id);
  const keys = await articleKeys(ids, context);
  const options = articles.map((article, at) => articleOption(article, keys[at]!, context.words));
  const placeholder = context.words.say('summary.pick');
  return [choiceMenu(customId('summary', 'of'), options, { least: 1, most: 1, placeholder })];
}

/** Leads from an article to whatever was written on the words that it was found by. */
async function subjectButton(
  query: string,
  count: number,
  { store, words, now }: Context,
): Promise<Row> {
  const key = await store.keep({ query } satisfies Subject, now);
  const label = words.say('summary.all', { query: cut(query, MOST_SUBJECT) });
  return buttons([[label, customId('summary', 'all', key, count)]]);
}

/** The three lengths; the one that is shown cannot be pressed. */
function lengths(key: string, shown: number, words: Words): Row {
  return {
    type: ComponentType.ActionRow,
    components: (['short', 'medium', 'long'] as const).map((name) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: words.say(`summary.length.${name}`),
      custom_id: customId('summary', name, key, LENGTHS[name]),
      disabled: LENGTHS[name] === shown,
    })),
  };
}
