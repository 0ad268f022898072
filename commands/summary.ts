import { articleOf, type Command, completeArticle } from '../src/command.ts';
import { fitCard } from '../src/reply/card.ts';
import { escapeText } from '../src/reply/escape.ts';
import { quotePassage } from '../src/reply/passage.ts';
import { sayParagraphs, shortTitle, sourceLines } from '../src/reply/source.ts';

const SENTENCES = 3;

export const command: Command = {
  key: 'summary',
  place: 4,
  options: [
    { key: 'document', type: 'text', isRequired: true, mostLength: 100, completes: true },
    { key: 'length', type: 'number', least: 1, most: 10 },
  ],

  async run(options, context) {
    const { library, words } = context;
    const article = await articleOf(String(options['document'] ?? ''), context);
    const { document } = article;
    const count = Number(options['length'] ?? SENTENCES);
    const sentences = await library.summary(document.id, { sentences: count });
    return fitCard({
      title: words.say('summary.title', { title: escapeText(shortTitle(article)) }),
      sections: [
        ...sentences.map((sentence) => ({
          lines: [
            quotePassage(document.text, sentence, [], words.say('quote.label')),
            `-# ${sayParagraphs(document, sentence, words)}`,
          ],
        })),
        { lines: sourceLines(article, null, words) },
      ],
      notes: [words.say('summary.note')],
    }).reply;
  },

  async complete(_, typed, __, context) {
    return completeArticle(typed, context);
  },
};
