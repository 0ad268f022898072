import type { GatewayFaults } from './gateway/gateway.ts';

/**
 * What goes wrong with one request. `afterwards` lets the request be carried out first and spoils
 * only the answer: the message is stored, and the bot does not know it.
 */
export type RestFault =
  | {
      readonly kind: 'rate limit';
      /** `user`: this route; `global`: everything; `shared`: others used up what is shared. */
      readonly scope: 'user' | 'global' | 'shared';
      readonly retryAfterMs: number;
    }
  | { readonly kind: 'status'; readonly status: number; readonly afterwards?: boolean }
  | { readonly kind: 'problem'; readonly status: number; readonly code: number }
  | { readonly kind: 'delay'; readonly ms: number }
  /** No answer for as long as this server lives, or until the connection is cut in the end. */
  | { readonly kind: 'hang'; readonly afterwards?: boolean; readonly endsAfterMs?: number }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset'; readonly afterwards?: boolean };

/** Which requests a fault befalls: all that fit, after the first `skip`, `times` times (default 1). */
export interface RestOrder {
  readonly fault: RestFault;
  readonly method?: string;
  /** Against the path below `/api/v10`. */
  readonly path?: RegExp;
  readonly skip?: number;
  readonly times?: number;
}

/** Faults to order on the REST side. */
export class RestFaults {
  #orders: { order: RestOrder; toSkip: number; left: number }[] = [];

  /** Orders a fault; the returned function calls it off. */
  order(order: RestOrder): () => void {
    const entry = { order, toSkip: order.skip ?? 0, left: order.times ?? 1 };
    this.#orders.push(entry);
    return () => {
      this.#orders = this.#orders.filter((each) => each !== entry);
    };
  }

  /** The fault for this request, and one less to come; null when all goes well. */
  take(method: string, path: string): RestFault | null {
    for (const entry of this.#orders) {
      const { order } = entry;
      if (order.method && order.method !== method) continue;
      if (order.path && !order.path.test(path)) continue;
      if (entry.toSkip > 0) {
        entry.toSkip -= 1;
        continue;
      }
      if (entry.left <= 0) continue;
      entry.left -= 1;
      return order.fault;
    }
    return null;
  }

  /** Calls off all that is ordered. */
  clear(): void {
    this.#orders = [];
  }
}

/** Everything that can be made to go wrong. */
export interface Faults {
  readonly rest: RestFaults;
  readonly gateway: GatewayFaults;
  /** Takes permissions from the bot in a channel (default: to see it), as an administrator would. */
  forbid(channelId: string, permission?: bigint): void;
  /** Gives back what {@link forbid} took. */
  allow(channelId: string): void;
  deleteChannel(channelId: string): void;
  /** The bot is thrown out of a guild. */
  leaveGuild(guildId: string): void;
}
