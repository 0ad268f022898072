import {
  articleOf,
  type Command,
  type Context,
  completeArticle,
  customId,
} from '../src/command.ts';
import type { DateMention } from '../src/dates/mention.ts';
import { ReaderError } from '../src/errors.ts';
import type { Article } from '../src/library.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { sayDays } from '../src/reply/days.ts';
import { escapeText } from '../src/reply/escape.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { quotePassage } from '../src/reply/passage.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayParagraphs, shortTitle, sourceLines } from '../src/reply/source.ts';
import type { MessageKey, Words } from '../src/reply/words.ts';

const DATES_A_PAGE = 5;
/** Articles whose dates are listed together when none is named. */
const MOST_ARTICLES = 200;

interface Dated {
  readonly article: Article;
  readonly mention: DateMention;
}

export const command: Command = {
  key: 'dates',
  options: [{ key: 'document', type: 'text', mostLength: 100, completes: true }],

  async run(options, context) {
    const name = options['document'];
    if (name === undefined) return answer(null, 0, context);
    return answer((await articleOf(String(name), context)).document.id, 0, context);
  },

  async complete(_, typed, __, context) {
    return completeArticle(typed, context);
  },

  async press(_, [key, page], context) {
    const state = (await context.store.recall(key ?? '', context.now)) as {
      document: string | null;
    } | null;
    if (!state) throw new ReaderError('stateGone', 'paging state is gone');
    return answer(state.document, Number(page) || 0, context);
  },
};

/** The dates of one article in the order of its text, or of all articles in the order of days. */
async function answer(document: string | null, page: number, context: Context): Promise<Reply> {
  const { library, store, words, now } = context;
  const one = document === null ? null : await articleOf(document, context);
  const articles = one ? [one] : await library.findArticles('', MOST_ARTICLES);
  const dated: Dated[] = [];
  for (const article of articles) {
    for (const mention of await library.dates(article.document.id)) {
      if (mention.kind !== 'duration' && (one || mention.days)) dated.push({ article, mention });
    }
  }
  if (!one) dated.sort((a, b) => (a.mention.days![0] < b.mention.days![0] ? -1 : 1));
  const title = one
    ? words.say('dates.title.document', { title: escapeText(shortTitle(one)) })
    : words.say('dates.title.all');
  if (dated.length === 0) {
    const lines = [words.say('dates.none'), words.say('dates.none.next')];
    return fitCard({ title, sections: [{ lines }] }).reply;
  }
  const key = await store.keep({ document }, now);
  return pagedCard({
    card: {
      title,
      intro: [words.say('dates.count', { count: dated.length })],
      notes: one ? sourceLines(one, null, words).map((line) => line.replace(/^-# /u, '')) : [],
    },
    sections: dated.map((item) => toSection(item, one === null, words)),
    page,
    perPage: DATES_A_PAGE,
    words,
    idOf: (to, way) => customId('dates', way, key, to),
  });
}

function toSection({ article, mention }: Dated, namesSource: boolean, words: Words): Section {
  const { document } = article;
  const sentence = document.sentences.find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  ) ?? { start: mention.start, end: mention.end };
  const day = mention.days ? sayDays(mention.days, words) : words.say('dates.unresolved');
  return {
    lines: [
      `**${day}**`,
      quotePassage(document.text, sentence, [mention], words.say('quote.label')),
      `-# ${sayParagraphs(document, mention, words)} · ${sayKnowledge(mention, words)}`,
      ...(namesSource ? sourceLines(article, null, words) : []),
    ],
  };
}

/** Whether the text states the date in full, or which parts of it we inferred. */
function sayKnowledge(mention: DateMention, words: Words): string {
  if (!mention.days) return words.say('dates.unresolved');
  const fields = [...new Set(mention.implied.map(({ field }) => field))];
  const said = fields
    .map((field) => `dates.inferred.${field}`)
    .filter((key): key is MessageKey => words.has(key))
    .map((key) => words.say(key));
  if (said.length === 0) return words.say('dates.stated');
  return words.say('dates.inferred', { what: said.join('، ') });
}
