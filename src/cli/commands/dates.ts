import { runBatch, textOf } from '../batch.ts';
import { datesAnswer, toAnswer } from '../dates.ts';
import { print } from '../output.ts';
import { BATCH, type Common, command, existing, open } from '../program.ts';

/** Adds `dates` to the program. */
export function datesCommand(): void {
  command('dates', 'The dates that documents or texts name')
    .option('--document <id>', 'of one document only')
    .option(...BATCH)
    .action(async (options: Common & { document?: string }) => {
      if (options.batch !== undefined) {
        return runBatch(options.batch, (item) => ({
          id: item['id'],
          ...datesAnswer(textOf(item, 'text'), item['reference']),
        }));
      }
      const library = await open(options);
      const articles = options.document
        ? [await existing(library, options.document)]
        : await library.findArticles('', Number.MAX_SAFE_INTEGER);
      const answers = await Promise.all(
        articles.map(async ({ document, reference }) => ({
          id: document.id,
          ...toAnswer(document.text, reference, await library.dates(document.id)),
        })),
      );
      const value = options.document ? answers[0]! : { documents: answers };
      print(!!options.json, value, () =>
        answers.flatMap(({ id, mentions }) => [
          `# ${id}`,
          ...mentions.map(({ text, value: timex }) => `${timex}\t${text}`),
        ]),
      );
    });
}
