import type { Hono } from 'hono';
import type { UploadedFile } from '../world/attachments.ts';
import type { CommandBook } from '../world/commands.ts';
import type { World } from '../world/world.ts';

/** A request's body: an object or a list, and the files that came with it. */
export interface Body {
  readonly json: object;
  readonly files: readonly UploadedFile[];
}

/** What each route finds beside the request. */
export interface RestEnv {
  Variables: {
    /** The path below `/api/v10`. */
    route: string;
    body: Body;
  };
}

export type RestApp = Hono<RestEnv>;

export interface RestParts {
  readonly world: World;
  readonly commands: CommandBook;
}
