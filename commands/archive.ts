import { type Command, type Context, customId } from '../src/command.ts';
import type { Problem } from '../src/corpus/load.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { pagedCard } from '../src/reply/pages.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayId, sourceLines } from '../src/reply/source.ts';
import type { Words } from '../src/reply/words.ts';

const ARTICLES_A_PAGE = 5;
/** Articles that can be paged to; further ones are found by searching. */
const MOST_ARTICLES = 500;
const MOST_PROBLEMS = 10;

export const command: Command = {
  key: 'archive',
  place: 8,
  privacy: 'private',
  options: [],

  run: (_, context) => answer(0, context),

  press: (_, [page], context) => answer(Number(page) || 0, context),
};

async function answer(page: number, context: Context): Promise<Reply> {
  const { library, words } = context;
  const [stats, problems, articles] = await Promise.all([
    library.stats(),
    library.problems(),
    library.findArticles('', MOST_ARTICLES),
  ]);
  const title = words.say('archive.title');
  const unreadable = problems.length === 0 ? [] : [toSection(problems, words)];
  if (articles.length === 0) {
    const lines = [words.say('archive.empty'), words.say('archive.empty.next')];
    return fitCard({ title, sections: [{ lines }, ...unreadable] }).reply;
  }
  return pagedCard({
    card: {
      title,
      intro: [words.say('archive.count', { documents: stats.documents, passages: stats.passages })],
    },
    sections: [
      ...unreadable,
      ...articles.map((article) => ({ lines: sourceLines(article, null, words) })),
    ],
    page,
    perPage: ARTICLES_A_PAGE,
    words,
    idOf: (to, way) => customId('archive', way, to),
  });
}

/** The files that an operator should look at; what is wrong in detail stands in the log. */
function toSection(problems: readonly Problem[], words: Words): Section {
  const paths = new Set(problems.map(({ path }) => path));
  const rest = problems.length - MOST_PROBLEMS;
  return {
    lines: [
      words.say('archive.problems', { count: paths.size }),
      ...problems
        .slice(0, MOST_PROBLEMS)
        .flatMap(({ path, kind }) => [
          `-# ${words.say('source.document', { id: sayId(path) })}`,
          `-# ${words.say(`archive.problem.${kind}`)}`,
        ]),
      rest > 0 ? words.say('archive.problems.more', { count: rest }) : '',
    ],
  };
}
