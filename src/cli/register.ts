import { COMMANDS } from '../app.ts';
import type { Config } from '../config.ts';
import { registerOnce } from '../discord/registerOnce.ts';
import { UsageError } from '../errors.ts';
import { describeCommands, readCommands } from '../registry.ts';
import { wordsOf } from '../reply/words.ts';

/** Whether Discord's commands had to be changed. Throws UsageError without a token. */
export async function register(config: Config, guildId: string | null): Promise<boolean> {
  if (!config.discordToken) throw new UsageError('DISCORD_TOKEN is not set; see .env.example');
  const registry = await readCommands(COMMANDS);
  const words = wordsOf(config.language);
  return registerOnce(
    config.discordToken,
    config.discordApi,
    describeCommands(registry, words),
    guildId,
  );
}
