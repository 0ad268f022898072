/** How many requests a route takes in a window. Discord's real numbers differ by route and day. */
export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
}

interface Bucket {
  used: number;
  resetsAt: number;
}

export interface RateVerdict {
  readonly isAllowed: boolean;
  readonly retryAfterMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Counts requests per route and says how many are left, in Discord's headers. It runs on real time
 * and not on the movable clock, as the bot's own waiting does.
 */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  count(method: string, path: string): RateVerdict {
    const key = bucketOf(method, path);
    const now = Date.now();
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.resetsAt <= now) {
      bucket = { used: 0, resetsAt: now + this.#limit.windowMs };
      this.#buckets.set(key, bucket);
    }
    const isAllowed = bucket.used < this.#limit.requests;
    if (isAllowed) bucket.used += 1;
    const retryAfterMs = bucket.resetsAt - now;
    return {
      isAllowed,
      retryAfterMs,
      headers: {
        'x-ratelimit-limit': String(this.#limit.requests),
        'x-ratelimit-remaining': String(this.#limit.requests - bucket.used),
        'x-ratelimit-reset': String(bucket.resetsAt / 1000),
        'x-ratelimit-reset-after': String(retryAfterMs / 1000),
        'x-ratelimit-bucket': Buffer.from(routeOf(method, path)).toString('hex').slice(-32),
      },
    };
  }
}

/** The route with its ids made equal: requests of one route share a bucket's name. */
function routeOf(method: string, path: string): string {
  return `${method} ${path
    .replace(/^(\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, '$1:token')
    .replace(/\d{17,20}/gu, ':id')}`;
}

/** As {@link routeOf}, but counted apart for each channel, guild and interaction. */
function bucketOf(method: string, path: string): string {
  const major = /^\/(?:channels|guilds|webhooks|interactions)\/\d+(?:\/[\w-]{40,})?/u.exec(path);
  return `${routeOf(method, path)} ${major?.[0] ?? ''}`;
}
