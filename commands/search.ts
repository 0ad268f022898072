import {
  articleOf,
  type Command,
  type Context,
  completeArticle,
  customId,
  MOST_CHOICES,
} from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import { cut, quoteInput } from '../src/reply/escape.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { quotePassage } from '../src/reply/passage.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayParagraphs, sourceLines } from '../src/reply/source.ts';
import type { Hit, SearchResult } from '../src/search/search.ts';

/** What a paging button must know again after a restart. */
interface Search {
  readonly text: string;
  readonly document?: string;
}

const LONGEST_QUERY = 1000;
/** Beyond these an editor changes her query rather than reads on. */
const MOST_HITS = 60;
const ARTICLES_A_PAGE = 3;
/** A passage with less than this share of the best one's score is about something else. */
const WEAKEST = 0.25;

export const command: Command = {
  key: 'search',
  place: 1,
  options: [
    // Discord's own limit: a longer text than ours is answered with a sentence of ours.
    { key: 'query', type: 'text', isRequired: true, mostLength: 6000, completes: true },
    { key: 'document', type: 'text', mostLength: 100, completes: true },
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
    return answer({ text, ...(article ? { document: article.document.id } : {}) }, 0, context);
  },

  async runOnMessage(content, context) {
    return answer({ text: cut(content.trim(), LONGEST_QUERY) }, 0, context);
  },

  async complete(key, typed, _, context) {
    if (key === 'document') return completeArticle(typed, context);
    const phrases = await context.library.suggest(typed, MOST_CHOICES);
    return phrases.map(phraseChoice);
  },

  async press(_, [key, page], context) {
    const search = (await context.store.recall(key ?? '', context.now)) as Search | null;
    if (!search) throw new ReaderError('stateGone', 'paging state is gone');
    return answer(search, Number(page) || 0, context);
  },
};

async function answer(search: Search, page: number, context: Context): Promise<Reply> {
  const { library, store, words, now } = context;
  const result = await library.search({ ...search, limit: MOST_HITS });
  const { query } = result;
  if (query.words.length === 0) throw new ReaderError('queryEmpty', 'empty query');
  if (query.isOnlyStopwords && query.phrases.length === 0) {
    throw new ReaderError('queryOnlyStopwords', 'only stop words', { query: search.text });
  }
  const best = result.hits[0]?.score ?? 0;
  const hits = result.hits.filter((hit) => hit.score >= best * WEAKEST);
  if (hits.length === 0) return nothing(search.text, result, context);
  const key = await store.keep(search, now);
  const sections = await Promise.all(byArticle(hits).map((group) => toSection(group, context)));
  return pagedCard({
    card: {
      title: words.say('search.title', { count: hits.length, query: quoteInput(search.text) }),
      intro: [...corrections(result, context)],
    },
    sections,
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('search', way, key, to),
  });
}

/** The best passage of each article first, the others of the same article behind it. */
function byArticle(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.id);
    if (group) group.push(hit);
    else groups.set(hit.document.id, [hit]);
  }
  return [...groups.values()];
}

async function toSection(group: readonly Hit[], { library, words }: Context): Promise<Section> {
  const [hit, ...others] = group as [Hit, ...Hit[]];
  const { document, passage } = hit;
  const article = (await library.article(document.id))!;
  const places = others.map((other) => sayParagraphs(document, other.passage, words));
  const list = [...new Set(places)].join('، ');
  return {
    lines: [
      quotePassage(document.text, passage, hit.highlights, words.say('quote.label')),
      ...sourceLines(article, passage, words),
      others.length > 0 ? `-# ${words.say('search.more', { count: others.length, list })}` : '',
    ],
  };
}

function corrections(result: SearchResult, { words }: Context): string[] {
  const corrected = new Set(result.corrections.map(({ word }) => word));
  const unknown = result.unknown.filter((word) => !corrected.has(word));
  return [
    ...result.corrections.map(({ word, instead }) =>
      words.say('search.corrected', { word: quoteInput(word), instead: quoteInput(instead) }),
    ),
    unknown.length > 0
      ? words.say('search.unknown', {
          words: unknown.map((word) => quoteInput(word, 40)).join('، '),
        })
      : '',
  ];
}

function nothing(text: string, result: SearchResult, context: Context): Reply {
  const { words } = context;
  return fitCard({
    title: words.say('search.nothing', { query: quoteInput(text) }),
    sections: [
      {
        lines: [
          ...corrections(result, context),
          words.say('search.nothing.tried'),
          words.say('search.nothing.next', { archive: context.mention('archive') }),
        ],
      },
    ],
    isPrivate: true,
  }).reply;
}
