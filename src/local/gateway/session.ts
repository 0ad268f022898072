import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { OP } from './protocol.ts';
import type { Shard } from './shard.ts';

const MAX_KEPT = 1_000;

/**
 * One login of the bot. Events are numbered and kept, so that a bot whose connection broke can
 * resume and be told what it missed.
 */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly shard: Shard;
  socket: WebSocket | null;
  #sequence = 0;
  #kept: { s: number; raw: string }[] = [];

  constructor(intents: number, shard: Shard, socket: WebSocket) {
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    const raw = JSON.stringify({ op: OP.dispatch, t: type, s: this.#sequence, d: data });
    this.#kept.push({ s: this.#sequence, raw });
    if (this.#kept.length > MAX_KEPT) this.#kept.shift();
    this.socket?.send(raw);
  }

  /** Sends again what came after `sequence`; false when that is no longer known, or never was. */
  replay(sequence: number): boolean {
    const oldest = this.#kept[0]?.s ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < oldest - 1) return false;
    for (const { s, raw } of this.#kept) if (s > sequence) this.socket?.send(raw);
    return true;
  }

  wants(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }
}
