import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Span, sliceOf } from '../src/arabic/span.ts';
import {
  ACTION_IDS,
  articleAt,
  articleKeys,
  type Command,
  type Context,
  completeArticle,
  customId,
} from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import type { Article } from '../src/library.ts';
import { articleRow } from '../src/reply/actions.ts';
import { fitCard } from '../src/reply/card.ts';
import { sayDay } from '../src/reply/days.ts';
import { escapeText, plainLine, quoteInput } from '../src/reply/escape.ts';
import { choiceMenu } from '../src/reply/menus.ts';
import { latinLast } from '../src/reply/order.ts';
import { quotePassage } from '../src/reply/passage.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import { sayParagraphs, shortTitle, sourceLines } from '../src/reply/source.ts';
import type { Words } from '../src/reply/words.ts';

/** What is summed up: an article, or whatever was written on a subject. */
type Subject = { readonly document: string } | { readonly query: string };

const LENGTHS = { short: 3, medium: 5, long: 8 } as const;
const MOST_KEY_DATES = 4;
const MOST_KEY_NAMES = 5;
/** Discord's limit for a label of a menu. */
const MOST_LABEL = 100;

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
    if (typed === '') throw new ReaderError('queryEmpty', 'no document named');
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

/** The article with this id or with these words in its title; else the words are a subject. */
async function subjectOf(typed: string, { library }: Context): Promise<Subject> {
  const byId = await library.article(typed);
  if (byId) return { document: byId.document.id };
  const byTitle = await library.findByTitle(typed, 1);
  return byTitle[0] ? { document: byTitle[0].document.id } : { query: typed };
}

async function answer(subject: Subject, count: number, context: Context): Promise<Reply> {
  const { library, store, now } = context;
  const row = lengths(await store.keep(subject, now), count, context.words);
  if ('query' in subject) return ofSubject(subject.query, count, row, context);
  const article = await library.article(subject.document);
  if (!article) {
    const name = subject.document;
    throw new ReaderError('documentUnknown', 'the article is no longer there', { name });
  }
  return ofArticle(article, count, row, context);
}

async function ofArticle(
  article: Article,
  count: number,
  row: Row,
  context: Context,
): Promise<Reply> {
  const { library, words } = context;
  const { document } = article;
  const [key] = await articleKeys([document.id], context);
  const sentences = await library.summary(document.id, { sentences: count });
  const dates = await library.keyDates(document.id, MOST_KEY_DATES);
  const names = await library.keyNames(document.id, MOST_KEY_NAMES);
  const list = dates.map(({ days }) => sayDay(days![0], words)).join('، ');
  return fitCard({
    title: words.say('summary.title', { title: escapeText(shortTitle(article)) }),
    sections: [
      ...sentences.map((sentence) => ({
        lines: [
          quotePassage(document.text, sentence, [], words.say('quote.label')),
          `-# ${sayParagraphs(document, sentence, words)}`,
        ],
      })),
      {
        lines: [
          list === '' ? '' : words.say('summary.dates', { list }),
          names.length === 0
            ? ''
            : words.say('summary.names', { list: latinLast(names).map(escapeText).join('، ') }),
          ...sourceLines(article, null, words),
        ],
      },
    ],
    notes: [words.say('summary.note')],
    rows: [
      row,
      sentenceMenu(
        sentences.map((sentence) => ({ article, sentence, key: key! })),
        words,
      ),
      articleRow(key!, ['dates'], ACTION_IDS, words),
    ],
  }).reply;
}

/** Leads from a sentence of the summary to its place; a row below each would hide the text. */
function sentenceMenu(
  told: readonly { readonly article: Article; readonly sentence: Span; readonly key: string }[],
  words: Words,
): Row {
  const options = told.map(({ article: { document }, sentence, key }) => ({
    label: plainLine(sliceOf(document.text, sentence), MOST_LABEL),
    value: [key, sentence.start, sentence.end].join(':'),
    description: sayParagraphs(document, sentence, words),
  }));
  const placeholder = words.say('summary.context');
  return choiceMenu(customId('passage', 'context'), options, { least: 1, most: 1, placeholder });
}

async function ofSubject(query: string, count: number, row: Row, context: Context): Promise<Reply> {
  const { library, words, mention } = context;
  const sentences = await library.summaryOf(query, count);
  const quoted = { query: quoteInput(query) };
  if (sentences.length === 0) {
    const next = words.say('summary.nothing.next', { archive: mention('archive') });
    const sections = [{ lines: [next] }];
    return fitCard({ title: words.say('summary.nothing', quoted), sections, isPrivate: true })
      .reply;
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
  const sections = told.map(({ sentence, article }) => {
    const also = sentence.alsoIn.length;
    return {
      lines: [
        quotePassage(article.document.text, sentence, [], words.say('quote.label')),
        ...sourceLines(article, sentence, words),
        also === 0 ? '' : `-# ${words.say('summary.alsoIn', { count: also })}`,
      ],
    };
  });
  return fitCard({
    title: words.say('summary.title.query', quoted),
    sections,
    notes: [words.say('summary.note.query')],
    rows: [row, sentenceMenu(told, words)],
  }).reply;
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
