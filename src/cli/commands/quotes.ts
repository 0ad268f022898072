import { nameOf, runBatch, textOf } from '../batch.ts';
import { print, STATUS } from '../output.ts';
import { BATCH, type Common, command, existing, open } from '../program.ts';
import { quotesAnswer, quotesOfText } from '../quotes.ts';

/** Adds `quotes` to the program. */
export function quotesCommand(): void {
  command('quotes [query]', 'Who said what')
    .option('--speaker <name>', 'of one speaker only')
    .option('--document <id>', 'of one document only')
    .option(...BATCH)
    .action(
      async (
        query: string | undefined,
        options: Common & { speaker?: string; document?: string },
      ) => {
        if (options.batch !== undefined) {
          return runBatch(options.batch, (item) => ({
            id: item['id'],
            quotes: quotesOfText(nameOf(item), textOf(item, 'text')),
          }));
        }
        const library = await open(options);
        if (options.document !== undefined) await existing(library, options.document);
        const quotes = await quotesAnswer(library, {
          ...(query === undefined ? {} : { query }),
          ...(options.speaker === undefined ? {} : { speaker: options.speaker }),
          ...(options.document === undefined ? {} : { document: options.document }),
        });
        print(!!options.json, { quotes }, () =>
          quotes.length === 0
            ? ['nothing found']
            : quotes.map(
                ({ speaker, text, denied }) =>
                  `${speaker ?? '?'}\t${denied ? 'denied: ' : ''}${text}`,
              ),
        );
        if (quotes.length === 0) process.exitCode = STATUS.no;
      },
    );
}
