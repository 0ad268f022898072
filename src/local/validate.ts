import { brokenLimits } from './limits/limits.ts';
import type { OpenApi } from './openapi.ts';
import { DiscordProblem, type Finding, problem } from './problem.ts';
import type { Body } from './rest/context.ts';
import { type Violation, withoutTokens } from './violations.ts';
import type { World } from './world/world.ts';

/** Problems that tell of a careless bot, and not of a channel that went away meanwhile. */
const CARELESS: ReadonlySet<number> = new Set([0, 40005, 40060, 50005, 50006, 50035, 50109]);

/** Checks every request and keeps what was wrong, for tests to look at. */
export class Validator {
  readonly violations: Violation[] = [];
  readonly #world: World;
  readonly #openapi: OpenApi | null;

  constructor(world: World, openapi: OpenApi | null) {
    this.#world = world;
    this.#openapi = openapi;
  }

  /**
   * Throws 50035 when the request breaks a documented limit or, where that is silent, the OpenAPI
   * description. What the documentation allows and the description does not is in `openapi.ts`.
   */
  check(method: string, path: string, query: Record<string, string>, body: Body): void {
    const limits = this.#limits(method, path, body);
    if (limits.length > 0) this.#reject(method, path, 'limits', limits);
    const described = this.#openapi?.findings(method, path, query, body.json) ?? [];
    if (described.length > 0) this.#reject(method, path, 'openapi', described);
  }

  /** What is not even of the expected shape (a number for a list, null for a button) says so. */
  #limits(method: string, path: string, body: Body): readonly Finding[] {
    try {
      return brokenLimits(this.#world, method, path, body);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return [{ path: [], code: 'DICT_TYPE_CONVERT', message: error.message }];
    }
  }

  /** Keeps a problem that came up later, if it was the bot's own doing. */
  note(method: string, path: string, error: DiscordProblem): void {
    if (!CARELESS.has(error.code) || error instanceof Noted) return;
    const own = { path: [], code: String(error.code), message: error.message };
    const findings = error.findings.length > 0 ? error.findings : [own];
    this.#keep(method, path, 'protocol', findings);
  }

  #reject(
    method: string,
    path: string,
    source: Violation['source'],
    findings: readonly Finding[],
  ): never {
    this.#keep(method, path, source, findings);
    const { status, code, message } = problem.invalidForm(findings);
    throw new Noted(status, code, message, findings);
  }

  #keep(
    method: string,
    path: string,
    source: Violation['source'],
    findings: readonly Finding[],
  ): void {
    this.violations.push({ method, path: withoutTokens(path), source, findings });
  }
}

/** A problem that is among the violations already. */
class Noted extends DiscordProblem {}
