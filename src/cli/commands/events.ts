import { calendarOf, eventRequest, eventsAnswer } from '../events.ts';
import { print, STATUS } from '../output.ts';
import { type Common, command, open } from '../program.ts';

/** Adds `events` to the program. */
export function eventsCommand(): void {
  command('events', 'The events that documents date')
    .option('--from <day>', 'on or after')
    .option('--to <day>', 'on or before')
    .option('--on <MM-DD>', 'on this day of other years')
    .option('--ics', 'as an iCalendar file')
    .action(
      async (options: Common & { from?: string; to?: string; on?: string; ics?: boolean }) => {
        const library = await open(options);
        const request = eventRequest(options);
        const events = await eventsAnswer(library, request);
        // A calendar without an entry is none to RFC 5545: then the answer is "no", as without --ics.
        if (options.ics && events.length > 0) {
          process.stdout.write(await calendarOf(library, await library.events(request)));
          return;
        }
        print(!!options.json, { events }, () =>
          events.length === 0
            ? ['nothing found']
            : events.map(({ edtf, title }) => `${edtf ?? 'undated'}\t${title}`),
        );
        if (events.length === 0) process.exitCode = STATUS.no;
      },
    );
}
