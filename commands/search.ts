import { type Span, sliceOf } from '../src/arabic/span.ts';
import {
  ACTION_IDS,
  articleKeys,
  articleOf,
  type Command,
  type Context,
  completeArticle,
  customId,
  MOST_CHOICES,
  placeAt,
} from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { placeRow } from '../src/reply/actions.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import { cut, quoteInput } from '../src/reply/escape.ts';
import { latinLast } from '../src/reply/order.ts';
import { pagedCard } from '../src/reply/pages.ts';
import { quotePassage } from '../src/reply/passage.ts';
import { sentencesAround } from '../src/reply/quote.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayParagraphs, sayTitle, sourceLines } from '../src/reply/source.ts';
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
  if (hits.length === 0) return nothing(search, result, context);
  const key = await store.keep(search, now);
  const told = inReadingOrder(hits);
  return pagedCard({
    card: {
      title: await titleOf(search, hits.length, context),
      intro: like
        ? await likeWhat(like, context)
        : [...reading(query, context), ...corrections(result, context)],
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

/** Of passages to show; `first` is the number of the first. */
async function toSections(told: readonly Told[], first: number, context: Context) {
  const ids = told.map(({ hit }) => hit.document.id);
  const keys = await articleKeys(ids, context);
  return Promise.all(
    told.map((each, n) => toSection(each, { article: keys[n]!, at: first + n }, context)),
  );
}

async function toSection(
  { hit, others }: Told,
  quoted: { readonly article: string; readonly at: number },
  { library, words }: Context,
): Promise<Section> {
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
    row: placeRow({ ...passage, ...quoted }, ['context', 'copy', 'similar'], ACTION_IDS, words),
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
          words: words.list(latinLast(unknown.map((word) => quoteInput(word, 40)))),
        })
      : '',
  ];
}

function nothing({ text, document, like }: Search, result: SearchResult, context: Context): Reply {
  const { words, mention } = context;
  if (like) {
    const lines = [words.say('similar.nothing.next', { search: mention('search') })];
    const title = words.say('similar.nothing');
    return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
  }
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
