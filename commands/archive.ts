import { type Command, type Context, customId } from '../src/command.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { escapeText } from '../src/reply/escape.ts';
import { pagedCard } from '../src/reply/pages.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sourceLines } from '../src/reply/source.ts';

const ARTICLES_A_PAGE = 5;
/** Articles that can be paged to; further ones are found by searching. */
const MOST_ARTICLES = 500;
const MOST_PROBLEMS = 10;

export const command: Command = {
  key: 'archive',
  place: 8,
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
  const unreadable: Section[] =
    problems.length === 0
      ? []
      : [
          {
            lines: [
              words.say('archive.problems', { count: problems.length }),
              ...problems
                .slice(0, MOST_PROBLEMS)
                .flatMap(({ path, reason }) => [
                  `-# ${words.say('source.document', { id: escapeText(path) })}`,
                  `-# ${words.say('archive.problem', { reason: escapeText(reason) })}`,
                ]),
            ],
          },
        ];
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
