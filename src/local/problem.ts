/** One thing wrong in a request: where (`components.0.label`), Discord's code and words. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/**
 * An answer that is an error, in Discord's shape. `code` is Discord's JSON error code; `findings`
 * become the nested `errors` of code 50035.
 */
export class DiscordProblem extends Error {
  override readonly name = 'DiscordProblem';
  readonly status: number;
  readonly code: number;
  readonly findings: readonly Finding[];

  constructor(status: number, code: number, message: string, findings: readonly Finding[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.findings = findings;
  }

  toJSON(): unknown {
    const body = { message: this.message, code: this.code };
    return this.findings.length > 0 ? { ...body, errors: treeOf(this.findings) } : body;
  }
}

/** The problems by the name of what happened. Codes from Discord's table of JSON error codes. */
export const problem = {
  unauthorized: () => new DiscordProblem(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordProblem(404, 0, '404: Not Found'),
  unknownChannel: () => new DiscordProblem(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordProblem(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordProblem(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordProblem(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordProblem(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordProblem(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordProblem(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordProblem(404, 10063, 'Unknown application command'),
  tooManyCommandCreates: () =>
    new DiscordProblem(
      400,
      30034,
      'Max number of daily application command creates has been reached (200)',
    ),
  requestTooLarge: () => new DiscordProblem(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () =>
    new DiscordProblem(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new DiscordProblem(403, 50001, 'Missing Access'),
  notTheAuthor: () =>
    new DiscordProblem(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordProblem(400, 50006, 'Cannot send an empty message'),
  missingPermissions: () => new DiscordProblem(403, 50013, 'Missing Permissions'),
  tokenExpired: () => new DiscordProblem(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (findings: readonly Finding[]) =>
    new DiscordProblem(400, 50035, 'Invalid Form Body', findings),
  invalidJson: () => new DiscordProblem(400, 50109, 'The request body contains invalid JSON.'),
} as const;

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/** The findings as Discord nests them: `{components: {0: {label: {_errors: […]}}}}`. */
export function treeOf(findings: readonly Finding[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of findings) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node['_errors'] ??= [];
    (node['_errors'] as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}
