import { type Span, sliceOf } from '../src/arabic/span.ts';
import {
  articleKeys,
  articleOf,
  completeArticle,
  MOST_CHOICES,
  placeAt,
} from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { placeRow } from '../src/reply/actions.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import { cut, quoteInput } from '../src/reply/escape.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { sentencesAround } from '../src/reply/quote.ts';
import type { Reply } from '../src/reply/reply.ts';
import { inReadingOrder, readingLines, type Told, toldLines } from '../src/reply/search.ts';
import { sayParagraphs, sayTitle } from '../src/reply/source.ts';
import type { Hit, SearchResult } from '../src/search/search.ts';

/** What a paging button must know again after a restart. */
interface Search {
  readonly text: string;
  readonly document?: string;
  readonly speaker?: string;
  /** Passages of other articles like this one are looked for. */
  readonly like?: Span & { readonly document: string };
}

const LONGEST_QUERY = 1000;
/** Beyond these an editor changes her query rather than reads on. */
const MOST_HITS = 60;
const ARTICLES_A_PAGE = 3;
/** A passage with less than this share of the best one's score is about something else. */
const WEAKEST = 0.25;
/** A passage is like another when it has this share of its words, and this many. */
const SHARE_ALIKE = 0.12;
const FEWEST_ALIKE = 5;

export const command: Command = {
  key: 'search',
  place: 1,
  privacy: 'public',
  options: [
    // Discord's own limit: a longer text than ours is answered with a sentence of ours.
    { key: 'query', type: 'text', isRequired: true, mostLength: 6000, completes: true },
    { key: 'document', type: 'text', mostLength: 100, completes: true },
    { key: 'speaker', type: 'text', mostLength: 100, completes: true },
  ],

  menu: 'search.menu.name',

  async run(options, context) {
    const text = String(options['query'] ?? '').trim();
    if (text.length > LONGEST_QUERY) {
      throw new ReaderError('queryTooLong', 'query too long', {
        length: text.length,
        limit: LONGEST_QUERY,
      });
    }
    const name = options['document'];
    const article = name === undefined ? null : await articleOf(String(name), context);
    const speaker = String(options['speaker'] ?? '').trim();
    const search = {
      text,
      ...(article ? { document: article.document.id } : {}),
      ...(speaker === '' ? {} : { speaker }),
    };
    return answer(search, 0, context);
  },

  async runOnMessage(content, context) {
    return answer({ text: cut(content.trim(), LONGEST_QUERY) }, 0, context);
  },

  async complete(key, typed, _, context) {
    if (key === 'document') return completeArticle(typed, context);
    const { library } = context;
    const found =
      key === 'speaker'
        ? await library.speakers(typed, MOST_CHOICES)
        : await library.suggest(typed, MOST_CHOICES);
    return found.map(phraseChoice);
  },

  async press(action, [key, ...state], context) {
    if (action === 'similar') return similar(key ?? '', state, context);
    const [page] = state;
    const search = (await context.store.recall(key ?? '', context.now)) as Search | null;
    if (!search) throw new ReaderError('stateGone', 'paging state is gone');
    return answer(search, Number(page) || 0, context);
  },
};

async function answer(search: Search, page: number, context: Context): Promise<Reply> {
  const { library, store, words, now } = context;
  const result = await library.search({ ...search, limit: MOST_HITS });
  const { query } = result;
  if (query.words.length === 0) {
    throw query.excluded.length > 0
      ? new ReaderError('queryOnlyExcludes', 'every word is excluded')
      : new ReaderError('queryEmpty', 'empty query');
  }
  const best = result.hits[0]?.score ?? 0;
  const { like } = search;
  const hits = result.hits.filter((hit) =>
    like ? isAlike(hit, result.asked, like) : hit.score >= best * WEAKEST,
  );
  if (hits.length === 0) return like ? nothingLike(context) : nothing(search, result, context);
  const key = await store.keep(search, now);
  const told = inReadingOrder(hits);
  return pagedCard({
    card: {
      title: await titleOf(search, hits.length, context),
      intro: like ? await likeWhat(like, context) : readingLines(result, words),
    },
    count: told.length,
    sections: (from, to) => toSections(told.slice(from, to), from, context),
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('search', way, key, to),
  });
}

async function titleOf({ text, like }: Search, count: number, context: Context): Promise<string> {
  const { words, library } = context;
  const article = like && (await library.article(like.document));
  if (!like || !article) return words.say('search.title', { count, query: quoteInput(text) });
  const place = sayParagraphs(article.document, like, words);
  return words.say('similar.title', { count, place });
}

async function likeWhat(
  { document }: { readonly document: string },
  { library, words }: Context,
): Promise<string[]> {
  const article = await library.article(document);
  return article ? [sayTitle(article, words)] : [];
}

/** Whether a hit has so many of a passage's words that it speaks of the same, in another article. */
function isAlike({ document, matched }: Hit, asked: number, like: { readonly document: string }) {
  return document.id !== like.document && matched >= Math.max(FEWEST_ALIKE, asked * SHARE_ALIKE);
}

/** Passages of other articles that speak of the same; nothing is asked for exactly. */
async function similar(key: string, state: readonly string[], context: Context): Promise<Reply> {
  const { article, place } = await placeAt(key, state, context);
  const { id, text } = article.document;
  const whole = sentencesAround(article, place);
  const bare = sliceOf(text, whole).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const like = { document: id, ...whole };
  const reply = await answer({ text: cut(bare, LONGEST_QUERY), like }, 0, context);
  return {
    ...reply,
    isPrivate: true,
    isBeside: true,
    canPublish: reply.canPublish ?? !reply.isPrivate,
  };
}

/** Of passages to show; `first` is the number of the first. */
async function toSections(
  told: readonly Told[],
  first: number,
  context: Context,
): Promise<Section[]> {
  const { library, words } = context;
  const ids = told.map(({ hit }) => hit.document.id);
  const keys = await articleKeys(ids, context);
  return Promise.all(
    told.map(async (each, n) => {
      const { passage } = each.hit;
      const article = (await library.article(each.hit.document.id))!;
      const quoted = { ...passage, article: keys[n]!, at: first + n };
      return {
        lines: toldLines(each, article, words),
        row: placeRow(quoted, ['context', 'copy', 'similar'], ACTION_IDS, words),
      };
    }),
  );
}

function nothing({ text, document }: Search, result: SearchResult, context: Context): Reply {
  const { words, mention } = context;
  const [key, next] =
    document === undefined
      ? ([
          'search.nothing',
          words.say('search.nothing.next', { archive: mention('archive') }),
        ] as const)
      : ([
          'search.nothing.document',
          words.say('search.nothing.document.next', { search: mention('search') }),
        ] as const);
  const lines = [...readingLines(result, words), words.say('search.nothing.tried'), next];
  const title = words.say(key, { query: quoteInput(text) });
  return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
}

function nothingLike({ words, mention }: Context): Reply {
  const lines = [words.say('similar.nothing.next', { search: mention('search') })];
  const title = words.say('similar.nothing');
  return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
}
