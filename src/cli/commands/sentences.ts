import { segment } from '../../arabic/sentences.ts';
import { runBatch, textOf } from '../batch.ts';
import { BATCH, type Common, command, required } from '../program.ts';

/** Adds `sentences` to the program. */
export function sentencesCommand(): void {
  command('sentences', 'Where the sentences of texts are')
    .option(...BATCH)
    .action(async (options: Common) => {
      await runBatch(required(options.batch, '--batch FILE'), (item) => ({
        id: item['id'],
        sentences: segment(textOf(item, 'text')).sentences.map(({ start, end }) => ({
          start,
          end,
        })),
      }));
    });
}
