import { runBatch, textOf } from '../batch.ts';
import { dayOption } from '../dates.ts';
import { print, STATUS } from '../output.ts';
import { BATCH, type Common, command, existing, open, required, wholeNumber } from '../program.ts';
import { notesOf, searchAnswer } from '../search.ts';

/** Adds `search` to the program. */
export function searchCommand(): void {
  command('search [query...]', 'Find passages')
    .option('--limit <number>', 'how many hits', wholeNumber, 10)
    .option('--document <id>', 'in one document only')
    .option('--from <day>', 'published on or after')
    .option('--to <day>', 'published on or before')
    .option('--speaker <name>', 'only passages in which this speaker speaks')
    .option(...BATCH)
    .action(async (query: string[], options: Common & Record<string, string | number>) => {
      const library = await open(options);
      const from = dayOption('from', options['from'] as string | undefined);
      const to = dayOption('to', options['to'] as string | undefined);
      const document = options['document'] as string | undefined;
      if (document !== undefined) await existing(library, document);
      const filters = {
        limit: Number(options['limit']),
        ...(document === undefined ? {} : { document }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(options['speaker'] === undefined ? {} : { speaker: String(options['speaker']) }),
      };
      if (options.batch !== undefined) {
        return runBatch(options.batch, (item) =>
          searchAnswer(library, item['id'], textOf(item, 'query'), filters),
        );
      }
      const text = required(query.join(' '), 'a query');
      const answer = await searchAnswer(library, undefined, text, filters);
      print(!!options.json, answer, () => [
        ...notesOf(answer),
        ...(answer.hits.length === 0
          ? ['nothing found']
          : answer.hits.flatMap((hit) => [`# ${hit.document}`, hit.text, ''])),
      ]);
      if (answer.hits.length === 0) process.exitCode = STATUS.no;
    });
}
