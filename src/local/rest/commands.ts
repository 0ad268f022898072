import type { Context } from 'hono';
import { problem } from '../problem.ts';
import { type CommandRequest, listedCommand } from '../world/commands.ts';
import type { RestApp, RestEnv, RestParts } from './context.ts';

/** The list of commands, everywhere (`global`) and in each guild. */
export function serveCommands(app: RestApp, { world, commands }: RestParts): void {
  const scopeOf = (c: Context<RestEnv>): string => {
    if (c.req.param('application') !== world.applicationId) throw problem.missingAccess();
    const guild = c.req.param('guild');
    if (guild === undefined) return 'global';
    if (!world.guilds.get(guild)?.members.has(world.bot.id)) throw problem.missingAccess();
    return guild;
  };
  const requestOf = (c: Context<RestEnv>) => c.get('body').json as CommandRequest;

  for (const base of ['/applications/:application', '/applications/:application/guilds/:guild']) {
    const list = `${base}/commands`;
    const one = `${list}/:command`;
    app.get(list, (c) => {
      const withLocalizations = c.req.query('with_localizations') === 'true';
      return c.json(commands.in(scopeOf(c)).map((each) => listedCommand(each, withLocalizations)));
    });
    app.put(list, (c) =>
      c.json(commands.overwrite(scopeOf(c), c.get('body').json as CommandRequest[])),
    );
    app.post(list, (c) => {
      const { command, isNew } = commands.upsert(scopeOf(c), requestOf(c));
      return c.json(command, isNew ? 201 : 200);
    });
    app.get(one, (c) => c.json(commands.find(scopeOf(c), idOf(c))));
    app.patch(one, (c) => c.json(commands.change(scopeOf(c), idOf(c), requestOf(c))));
    app.delete(one, (c) => {
      commands.remove(scopeOf(c), idOf(c));
      return c.body(null, 204);
    });
  }
}

function idOf(c: Context<RestEnv>): string {
  return c.req.param('command') ?? '';
}
