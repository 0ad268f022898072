import { check } from '../check.ts';
import { print, STATUS } from '../output.ts';
import { type Common, command, configOf } from '../program.ts';

/** Adds `check` to the program. */
export function checkCommand(): void {
  command('check', 'Problems of the configuration and of the corpus, in words').action(
    async (options: Common) => {
      const lines = await check(configOf(options));
      print(!!options.json, { problems: lines }, () =>
        lines.length === 0 ? ['no problems'] : lines,
      );
      if (lines.length > 0) process.exitCode = STATUS.no;
    },
  );
}
