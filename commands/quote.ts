import { articleKeys, articleOf, completeArticle, MOST_CHOICES } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import type { QuoteRequest } from '../src/quotes/ask.ts';
import { placeRow } from '../src/reply/actions.ts';
import { fitCard } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { quoteSection } from '../src/reply/quote.ts';
import type { Reply } from '../src/reply/reply.ts';

const A_PAGE = 3;
const MOST = 60;
const LONGEST = 500;

export const command: Command = {
  key: 'quote',
  place: 2,
  privacy: 'public',
  options: [
    { key: 'query', type: 'text', mostLength: LONGEST },
    { key: 'speaker', type: 'text', mostLength: 100, completes: true },
    { key: 'document', type: 'text', mostLength: 100, completes: true },
  ],

  async run(options, context) {
    const query = String(options['query'] ?? '').trim();
    const speaker = String(options['speaker'] ?? '').trim();
    const name = options['document'];
    const article = name === undefined ? null : await articleOf(String(name), context);
    if (query === '' && speaker === '' && !article) {
      throw new ReaderError('quoteEmpty', 'neither words nor a speaker');
    }
    const request: QuoteRequest = {
      ...(query === '' ? {} : { query }),
      ...(speaker === '' ? {} : { speaker }),
      ...(article ? { document: article.document.id } : {}),
    };
    return answer(request, 0, context);
  },

  async complete(key, typed, _, context) {
    if (key === 'document') return completeArticle(typed, context);
    const names = await context.library.speakers(typed, MOST_CHOICES);
    return names.map(phraseChoice);
  },

  async press(_, [key, page], context) {
    const request = (await context.store.recall(key ?? '', context.now)) as QuoteRequest | null;
    if (!request) throw new ReaderError('stateGone', 'paging state is gone');
    return answer(request, Number(page) || 0, context);
  },
};

async function answer(request: QuoteRequest, page: number, context: Context): Promise<Reply> {
  const { library, store, words, now } = context;
  const answers = await library.quotes({ ...request, limit: MOST });
  if (answers.length === 0) {
    const lines = [
      words.say('quote.nothing.tried'),
      words.say('quote.nothing.next', { search: context.mention('search') }),
    ];
    return fitCard({ title: words.say('quote.nothing'), sections: [{ lines }], isPrivate: true })
      .reply;
  }
  const key = await store.keep(request, now);
  const sections = async (from: number, to: number) => {
    const shown = answers.slice(from, to);
    const ids = shown.map(({ document }) => document.id);
    const keys = await articleKeys(ids, context);
    return Promise.all(
      shown.map(async ({ document, quote }, n) => ({
        ...quoteSection((await library.article(document.id))!, quote, words),
        row: placeRow(
          { ...quote, article: keys[n]!, at: from + n },
          ['context', 'copy', 'similar'],
          ACTION_IDS,
          words,
        ),
      })),
    );
  };
  return pagedCard({
    card: { title: words.say('quote.title', { count: answers.length }) },
    count: answers.length,
    sections,
    page,
    perPage: A_PAGE,
    words,
    idOf: (to, way) => customId('quote', way, key, to),
  });
}
