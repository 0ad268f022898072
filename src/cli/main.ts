import { CommanderError } from 'commander';
import { messageOf, UsageError } from '../errors.ts';
import { checkCommand } from './commands/check.ts';
import { datesCommand } from './commands/dates.ts';
import { eventsCommand } from './commands/events.ts';
import { indexCommand } from './commands/index.ts';
import { quotesCommand } from './commands/quotes.ts';
import { referenceCommand } from './commands/reference.ts';
import { registerCommand } from './commands/register.ts';
import { searchCommand } from './commands/search.ts';
import { sentencesCommand } from './commands/sentences.ts';
import { summaryCommand } from './commands/summary.ts';
import { verifyCommand } from './commands/verify.ts';
import { STATUS } from './output.ts';
import { program } from './program.ts';
import { wordsFromDashes } from './words.ts';

// In the order of --help.
indexCommand();
searchCommand();
quotesCommand();
verifyCommand();
sentencesCommand();
summaryCommand();
datesCommand();
eventsCommand();
referenceCommand();
checkCommand();
registerCommand();

// A reader that has seen enough (`| head`) closes the pipe: no error, and nothing more to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? STATUS.done : STATUS.usage);
});

try {
  if (process.argv.length <= 2) throw new UsageError('expected a command; see --help');
  await program.parseAsync(wordsFromDashes(process.argv.slice(2), program), { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? STATUS.done : STATUS.usage;
  } else {
    process.stderr.write(`isnad: ${messageOf(error)}\n`);
    process.exitCode = STATUS.usage;
  }
}
