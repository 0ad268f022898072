import { optionalText, runBatch, textOf } from '../batch.ts';
import { print, STATUS } from '../output.ts';
import { BATCH, type Common, command, open, required } from '../program.ts';
import { verifyAnswer } from '../quotes.ts';

/** Adds `verify` to the program. */
export function verifyCommand(): void {
  command('verify [text]', 'Whether the archive has a quote')
    .option('--speaker <name>', 'whom it is ascribed to; in a batch, where a line names nobody')
    .option(...BATCH)
    .action(async (text: string | undefined, options: Common & { speaker?: string }) => {
      const library = await open(options);
      if (options.batch !== undefined) {
        return runBatch(options.batch, (item) => {
          const speaker = optionalText(item, 'speaker') ?? options.speaker;
          return verifyAnswer(library, item['id'], textOf(item, 'text'), speaker);
        });
      }
      const quote = required(text, 'a quote');
      const answer = await verifyAnswer(library, undefined, quote, options.speaker);
      print(!!options.json, answer, () => [
        [
          answer.verdict,
          answer.attribution === null ? '' : `speaker ${answer.attribution}`,
          answer.speaker === null ? '' : `said by ${answer.speaker}`,
          answer.denied === null ? '' : `denied there: ${answer.denied}`,
        ]
          .filter((part) => part !== '')
          .join('\t'),
        ...answer.sources.map((source) => `${source.document}\t${source.text}`),
      ]);
      if (answer.verdict !== 'verbatim') process.exitCode = STATUS.no;
    });
}
