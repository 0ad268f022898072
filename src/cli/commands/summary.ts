import { UsageError } from '../../errors.ts';
import type { Length } from '../../summary/summarise.ts';
import { type BatchItem, runBatch, textOf } from '../batch.ts';
import { print } from '../output.ts';
import { BATCH, type Common, command, existing, open, required, wholeNumber } from '../program.ts';
import { summaryAnswer, summaryOfText } from '../summary.ts';

/** Adds `summary` to the program. */
export function summaryCommand(): void {
  command('summary [document]', 'A document in a few of its own sentences')
    .option('--sentences <number>', 'how many sentences', wholeNumber, 3)
    .option(...BATCH)
    .action(async (id: string | undefined, options: Common & { sentences: number }) => {
      if (options.batch !== undefined) {
        return runBatch(options.batch, async (item) => ({
          id: item['id'],
          ...(await summaryOfText(textOf(item, 'text'), titleOf(item), lengthOf(item))),
        }));
      }
      const library = await open(options);
      const article = await existing(library, required(id, 'a document'));
      const answer = await summaryAnswer(library, article, { sentences: options.sentences });
      print(!!options.json, answer, () => answer.sentences.map(({ text }) => text));
    });
}

function titleOf(item: BatchItem): string | undefined {
  return typeof item['title'] === 'string' && item['title'] !== '' ? item['title'] : undefined;
}

function lengthOf(item: BatchItem): Length {
  for (const key of ['sentences', 'words'] as const) {
    const value = item[key];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= 1)) {
      throw new UsageError(
        `batch item ${JSON.stringify(item['id'])}: "${key}" is not a number from 1`,
      );
    }
    return key === 'sentences' ? { sentences: Math.floor(value) } : { words: value };
  }
  return { sentences: 3 };
}
