import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { fold } from '../src/arabic/fold.ts';
import { managedGuild } from '../src/command/admit.ts';
import { articleKeys, completeArticle } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Attached, Command } from '../src/command.ts';
import type { Problem } from '../src/corpus/load.ts';
import { ReaderError } from '../src/errors.ts';
import type { Article } from '../src/library.ts';
import { articleRow } from '../src/reply/actions.ts';
import { overviewLines } from '../src/reply/archive.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { cut, escapeText } from '../src/reply/escape.ts';
import { pagedCard } from '../src/reply/pages.ts';
import type { Choice, Reply, Row } from '../src/reply/reply.ts';
import { sayFile, sourceLines } from '../src/reply/source.ts';
import type { Words } from '../src/reply/words.ts';
import { LARGEST_UPLOAD, tooLarge } from '../src/uploads/uploads.ts';

const ARTICLES_A_PAGE = 5;
/** Articles that can be paged to; further ones are found by their words. */
const MOST_ARTICLES = 500;
const PROBLEMS_A_PAGE = 8;

export const command: Command = {
  key: 'archive',
  place: 8,
  privacy: 'private',
  options: [
    { key: 'find', type: 'text', mostLength: 200, completes: true },
    { key: 'add', type: 'attachment' },
    { key: 'remove', type: 'text', mostLength: 100, completes: true },
    { key: 'reload', type: 'flag' },
  ],

  async run({ find, remove, reload }, context, files = {}) {
    if (files['add']) return add(files['add'], context);
    if (remove !== undefined) return removeUpload(String(remove), context);
    if (reload === 'true') {
      managedGuild(context);
      await context.library.reload();
      return overview(0, context, context.words.say('archive.reloaded'));
    }
    return find === undefined ? overview(0, context) : found(String(find), 0, context);
  },

  async complete(key, typed, _, context) {
    return key === 'remove' ? removable(typed, context) : completeArticle(typed, context);
  },

  async press(action, [first = '', second = ''], context) {
    if (action.startsWith('problems')) return problems(Number(first) || 0, context);
    if (!action.startsWith('found')) return overview(Number(first) || 0, context);
    const kept = (await context.store.recall(first, context.now)) as { find?: string } | null;
    if (kept?.find === undefined) throw new ReaderError('stateGone', 'the words are gone');
    return found(kept.find, Number(second) || 0, context);
  },
};

async function overview(page: number, context: Context, note?: string): Promise<Reply> {
  const { library, words, uploads, asker } = context;
  const [stats, wrong, articles, added] = await Promise.all([
    library.stats(),
    library.problems(),
    library.findArticles('', MOST_ARTICLES),
    asker.guildId === null ? [] : uploads.list(asker.guildId),
  ]);
  const title = words.say('archive.title');
  const files = new Set(wrong.map(({ path }) => path)).size;
  const toRead = files === 0 ? '' : words.say('archive.problems', { count: files });
  const rows = files === 0 ? [] : [problemsButton(words)];
  if (articles.length === 0) {
    const lines = [words.say('archive.empty'), words.say('archive.empty.next'), toRead];
    return fitCard({ title, sections: [{ lines }], rows, notes: note ? [note] : [] }).reply;
  }
  return pagedCard({
    card: {
      title,
      intro: [
        ...overviewLines(stats, articles, words),
        added.length === 0 ? '' : words.say('archive.added', { count: added.length }),
        toRead,
      ],
      notes: note ? [note] : [],
    },
    count: articles.length,
    sections: (from, to) => articleSections(articles.slice(from, to), context),
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('archive', way, to),
    rows,
  });
}

/** What an article is, and the ways on to its summary and its dates. */
async function articleSections(articles: readonly Article[], context: Context): Promise<Section[]> {
  const { words } = context;
  const ids = articles.map(({ document }) => document.id);
  const keys = await articleKeys(ids, context);
  return articles.map((article, at) => ({
    lines: sourceLines(article, null, words),
    row: articleRow(keys[at]!, ['summary', 'dates'], ACTION_IDS, words),
  }));
}

function problemsButton(words: Words): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: words.say('archive.problems.show'),
        custom_id: customId('archive', 'problems', 0),
      },
    ],
  };
}

/** Articles by words of their title, id or text. */
async function found(text: string, page: number, context: Context): Promise<Reply> {
  const { library, words, store, now } = context;
  const exact = await library.article(text.trim());
  const articles = exact ? [exact] : await library.findArticles(text, MOST_ARTICLES);
  const query = escapeText(cut(text.replace(/\s+/gu, ' ').trim(), 100));
  const title = words.say('archive.title');
  if (articles.length === 0) {
    const lines = [words.say('archive.nothing', { query }), words.say('archive.nothing.next')];
    return fitCard({ title, sections: [{ lines }] }).reply;
  }
  const key = await store.keep({ find: text }, now);
  return pagedCard({
    card: { title, intro: [words.say('archive.found', { count: articles.length, query })] },
    count: articles.length,
    sections: (from, to) => articleSections(articles.slice(from, to), context),
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('archive', `found-${way}`, key, to),
  });
}

/** Every file that was not read, or not wholly, with the reason; particulars are in the log. */
async function problems(page: number, { library, words }: Context): Promise<Reply> {
  const all = await library.problems();
  const title = words.say('archive.problems.title');
  if (all.length === 0) {
    return fitCard({ title, sections: [{ lines: [words.say('archive.problems.none')] }] }).reply;
  }
  return pagedCard({
    card: { title },
    count: all.length,
    sections: async (from, to) => all.slice(from, to).map((each) => toSection(each, words)),
    page,
    perPage: PROBLEMS_A_PAGE,
    words,
    idOf: (to, way) => customId('archive', `problems-${way}`, to),
  });
}

function toSection({ path, kind }: Problem, words: Words): Section {
  return {
    lines: [`-# ${sayFile(path, words)}`, `-# ${words.say(`archive.problem.${kind}`)}`],
  };
}

async function add(file: Attached, context: Context): Promise<Reply> {
  const guildId = managedGuild(context);
  const { uploads, words, now } = context;
  if (uploads.mode === 'off') throw new ReaderError('uploadsOff', 'uploads are off');
  if (file.size > LARGEST_UPLOAD) throw tooLarge();
  const bytes = await file.read(LARGEST_UPLOAD);
  const upload = await uploads.add(guildId, file.name, bytes, now);
  const library = await uploads.libraryOf(guildId);
  const articles = await Promise.all(
    ['', ...Array.from({ length: ARTICLES_A_PAGE - 1 }, (_, i) => `#${i + 2}`)].map((number) =>
      library.article(`+${upload.key}${number}`),
    ),
  );
  return fitCard({
    title: words.say('archive.title'),
    intro: [
      words.say('archive.add.done', { count: upload.documents }),
      words.say(`archive.add.seen.${uploads.mode}`),
    ],
    sections: await articleSections(
      articles.filter((article) => article !== null),
      context,
    ),
    notes: [words.say('archive.add.undo')],
  }).reply;
}

async function removeUpload(text: string, context: Context): Promise<Reply> {
  const guildId = managedGuild(context);
  const { uploads, words } = context;
  const list = await uploads.list(guildId);
  const wanted = fold(text).trim();
  const chosen =
    list.find(({ key }) => key === text.trim()) ??
    list.find(({ name }) => wanted !== '' && fold(name).trim() === wanted);
  const removed = chosen && (await uploads.remove(guildId, chosen.key));
  if (!removed) throw new ReaderError('uploadUnknown', 'no such upload', { name: text });
  return fitCard({
    title: words.say('archive.title'),
    sections: [{ lines: [words.say('archive.remove.done'), `-# ${sayFile(removed.name, words)}`] }],
  }).reply;
}

async function removable(typed: string, context: Context): Promise<Choice[]> {
  const list = await context.uploads.list(managedGuild(context));
  return list
    .filter(({ name }) => fold(name).includes(fold(typed).trim()))
    .map(({ name, key }) => ({ name: cut(name, 100), value: key }));
}
