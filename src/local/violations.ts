import type { Finding } from './problem.ts';

/** A request that Discord would not have taken, kept for tests to look at. */
export interface Violation {
  readonly method: string;
  /** The path below `/api/v10`, tokens taken out. */
  readonly path: string;
  /** Who objects: the documented limits, the OpenAPI description, or the state of things. */
  readonly source: 'limits' | 'openapi' | 'protocol';
  readonly findings: readonly Finding[];
}

/** Interaction tokens are credentials: they stay out of what is kept and printed. */
export function withoutTokens(path: string): string {
  return path.replace(/^(\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, '$1…');
}
