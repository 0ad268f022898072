import { runBatch, textOf } from '../batch.ts';
import { referenceAnswer } from '../dates.ts';
import { BATCH, type Common, command, required } from '../program.ts';

/** Adds `reference` to the program. */
export function referenceCommand(): void {
  command('reference', 'The publication day believed for texts')
    .option(...BATCH)
    .action(async (options: Common) => {
      await runBatch(required(options.batch, '--batch FILE'), (item) => ({
        id: item['id'],
        ...referenceAnswer(textOf(item, 'text'), item['stamp']),
      }));
    });
}
