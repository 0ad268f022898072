/** Gateway opcodes (Discord documentation, "Gateway opcodes"). */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Close codes. Those in {@link FINAL} end the bot: it must not come back. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export const FINAL: ReadonlySet<number> = new Set([4004, 4010, 4011, 4012, 4013, 4014]);

export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  messages: 1 << 9,
  messageContent: 1 << 15,
} as const;

/** Intents that an application must be granted by hand; here none is. */
export const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.messageContent;

/** All intents that exist in v10. */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

export interface Frame {
  readonly op: number;
  readonly d: unknown;
}

/** Reads a frame; null when it is none. */
export function parseFrame(raw: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(raw);
    if (typeof frame !== 'object' || frame === null || !('op' in frame)) return null;
    return typeof frame.op === 'number' ? { op: frame.op, d: 'd' in frame ? frame.d : null } : null;
  } catch {
    return null;
  }
}
