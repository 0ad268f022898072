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
  readonly speaker?: string;
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
  const best = result.hits[0]?.score ?? 0;
  const hits = result.hits.filter((hit) => hit.score >= best * WEAKEST);
  if (hits.length === 0) return nothing(search, result, context);
  const key = await store.keep(search, now);
  const sections = await Promise.all(inReadingOrder(hits).map((told) => toSection(told, context)));
  return pagedCard({
    card: {
      title: words.say('search.title', { count: hits.length, query: quoteInput(search.text) }),
      intro: [...reading(query, context), ...corrections(result, context)],
    },
    sections,
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('search', way, key, to),
  });
}

/** A passage to show, and the other hits of its article that follow later. */
interface Told {
  readonly hit: Hit;
  readonly others: readonly Hit[];
}

/** The best passage of each article first, then the others, so that each can be paged to. */
function inReadingOrder(hits: readonly Hit[]): Told[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.id);
    if (group) group.push(hit);
    else groups.set(hit.document.id, [hit]);
  }
  const isOneArticle = groups.size === 1;
  const first = [...groups.values()].map(([hit, ...others]) => ({
    hit: hit!,
    others: isOneArticle ? [] : others,
  }));
  const shown = new Set(first.map(({ hit }) => hit));
  const rest = hits.filter((hit) => !shown.has(hit)).map((hit) => ({ hit, others: [] }));
  return [...first, ...rest];
}

async function toSection({ hit, others }: Told, { library, words }: Context): Promise<Section> {
  const { document, passage } = hit;
  const article = (await library.article(document.id))!;
  const places = sayParagraphs(
    document,
    others.map((other) => other.passage),
    words,
  );
  return {
    lines: [
      quotePassage(document.text, passage, hit.highlights, words.say('quote.label')),
      ...sourceLines(article, passage, words),
      others.length > 0 ? `-# ${words.say('search.more', { count: others.length, places })}` : '',
    ],
  };
}

/** How the query was read, where its writer may have meant something else. */
function reading(
  { unpaired, isOnlyStopwords }: SearchResult['query'],
  { words }: Context,
): string[] {
  return [
    unpaired ? words.say(`search.unpaired.${unpaired.readAs}`, { mark: unpaired.mark }) : '',
    isOnlyStopwords ? words.say('search.onlyStopwords') : '',
  ];
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

function nothing({ text, document }: Search, result: SearchResult, context: Context): Reply {
  const { words, mention } = context;
  const query = quoteInput(text);
  const key = document === undefined ? 'search.nothing' : 'search.nothing.document';
  const next =
    document === undefined
      ? words.say('search.nothing.next', { archive: mention('archive') })
      : words.say('search.nothing.document.next', { search: mention('search') });
  return fitCard({
    title: words.say(key, { query }),
    sections: [
      {
        lines: [
          ...reading(result.query, context),
          ...corrections(result, context),
          words.say('search.nothing.tried'),
          next,
        ],
      },
    ],
    isPrivate: true,
  }).reply;
}
