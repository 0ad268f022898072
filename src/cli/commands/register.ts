import { print } from '../output.ts';
import { type Common, command, configOf } from '../program.ts';

/** Adds `register` to the program. */
export function registerCommand(): void {
  command('register', "Make Discord's slash commands those of this version")
    .option('--guild <id>', 'in one server only')
    .action(async (options: Common & { guild?: string }) => {
      // discord.js takes half a second to load, and only this command needs it.
      const { register } = await import('../register.ts');
      const isChanged = await register(configOf(options), options.guild ?? null);
      print(!!options.json, { changed: isChanged }, () => [
        isChanged ? 'the commands were updated' : 'the commands were up to date',
      ]);
    });
}
