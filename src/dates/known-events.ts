import type { Noted } from './events.ts';
import type { KeptEvents } from './kept.ts';

/**
 * Events that were made of older documents. What an event says depends on its mentions alone, so one
 * of the same mentions of the same documents need not be made again: of 80,000 events a new article
 * changes a handful.
 */
export class KnownEvents {
  readonly #old: KeptEvents;
  readonly #from: Int32Array;

  /** @param from by document its number among the older ones, -1 for a new one */
  constructor(old: KeptEvents, from: Int32Array) {
    this.#old = old;
    this.#from = from;
  }

  /** The number of the older event of these mentions in this order; -1 if there is none. */
  find(told: readonly Noted[]): number {
    const { order, documentEvents, documentFirsts } = this.#old;
    const older = this.#from[told[0]!.document]!;
    if (older < 0) return -1;
    for (let n = documentFirsts[older]!; n < documentFirsts[older + 1]!; n++) {
      const number = order[documentEvents[n]!]!;
      if (this.#isOf(number, told)) return number;
    }
    return -1;
  }

  #isOf(event: number, mentions: readonly Noted[]): boolean {
    const { told, toldFirsts } = this.#old;
    const first = toldFirsts[event]!;
    if (toldFirsts[event + 1]! - first !== mentions.length) return false;
    return mentions.every(({ document, mention }, i) => {
      const at = (first + i) * 2;
      return told[at] === this.#from[document] && told[at + 1] === mention;
    });
  }
}
