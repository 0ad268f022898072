import { type APIApplication, REST, Routes } from 'discord.js';
import { type CommandJson, registerCommands } from './register.ts';

/** {@link registerCommands} without a running bot: asks Discord whose token it is. */
export async function registerOnce(
  token: string,
  api: string | null,
  commands: readonly CommandJson[],
  guildId: string | null,
): Promise<boolean> {
  const rest = new REST(api ? { api } : {}).setToken(token);
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  return (await registerCommands(rest, application.id, commands, guildId)).isChanged;
}
