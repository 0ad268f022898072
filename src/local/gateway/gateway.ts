import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { memberJson } from '../world/shapes.ts';
import type { World } from '../world/world.ts';
import { connectEvents } from './events.ts';
import { CLOSE, FINAL, type Frame, KNOWN_INTENTS, OP, PRIVILEGED, parseFrame } from './protocol.ts';
import { announce, readyJson } from './ready.ts';
import { Session } from './session.ts';
import { isShard, type Shard } from './shard.ts';

/** A session can be resumed for some minutes after its connection broke. */
const RESUMABLE_MS = 5 * 60_000;

const LOGINS_A_DAY = 1_000;
const DAY_MS = 86_400_000;

/** What can be made to go wrong with the gateway. Settings hold until they are changed back. */
export interface GatewayFaults {
  /** New connections are refused, as when Discord is down. */
  isDown: boolean;
  /** False: heartbeats stay without an answer, and the connection is a zombie. */
  acknowledgesHeartbeats: boolean;
  /** `refuse` answers with an invalid session, `ignore` never answers. */
  onResume: 'accept' | 'refuse' | 'ignore';
  /** `ignore` never answers; a number closes with that code (4004 wrong token, 4014 intents, …). */
  onIdentify: 'accept' | 'ignore' | number;
  /** Closes every connection with a code. Sessions can be resumed unless the code is final. */
  close(code: number, reason?: string): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Asks the bot to reconnect (opcode 7). */
  askToReconnect(): void;
  /** Tells the bot that its session is worth nothing (opcode 9), or only its connection. */
  invalidate(options: { readonly isResumable: boolean }): void;
}

/** The WebSocket side: identify, heartbeat, resume, and events to who is logged in. */
export class Gateway {
  readonly #world: World;
  readonly #heartbeatMs: number;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  readonly #sessions = new Map<string, Session>();
  readonly faults: GatewayFaults;
  #identifiedAt: number[] = [];

  constructor(world: World, heartbeatMs: number) {
    this.#world = world;
    this.#heartbeatMs = heartbeatMs;
    this.faults = {
      isDown: false,
      acknowledgesHeartbeats: true,
      onResume: 'accept',
      onIdentify: 'accept',
      close: (code, reason = '') => {
        if (FINAL.has(code)) this.#sessions.clear();
        for (const socket of this.#server.clients) socket.close(code, reason);
      },
      cut: () => {
        for (const socket of this.#server.clients) socket.terminate();
      },
      askToReconnect: () => this.#tellAll(OP.reconnect, null),
      invalidate: ({ isResumable }) => {
        if (!isResumable) this.#sessions.clear();
        this.#tellAll(OP.invalidSession, isResumable);
      },
    };
    connectEvents(world, () => this.#sessions.values());
  }

  /** How often the bot may still log in today. Discord takes the token away after the last time. */
  get loginsLeft(): number {
    const since = this.#world.clock.now() - DAY_MS;
    return LOGINS_A_DAY - this.#identifiedAt.filter((at) => at > since).length;
  }

  get isBotOnline(): boolean {
    return [...this.#sessions.values()].some((session) => session.socket !== null);
  }

  /** Takes over a connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.faults.isDown) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (ws) => this.#greet(ws, request));
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    const { searchParams } = new URL(request.url ?? '/', 'ws://localhost');
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json') {
      socket.close(CLOSE.invalidVersion, 'Invalid API version');
      return;
    }
    let session: Session | null = null;
    socket.on('message', (raw) => {
      const frame = parseFrame(String(raw));
      if (!frame) return socket.close(CLOSE.decodeError, 'Error while decoding payload.');
      session = this.#receive(socket, session, frame);
    });
    socket.on('close', (code) => this.#lose(socket, session, code));
    socket.on('error', () => socket.terminate());
    send(socket, OP.hello, { heartbeat_interval: this.#heartbeatMs, _trace: [] });
  }

  #receive(socket: WebSocket, session: Session | null, frame: Frame): Session | null {
    switch (frame.op) {
      case OP.heartbeat:
        if (this.faults.acknowledgesHeartbeats) send(socket, OP.heartbeatAck, null);
        return session;
      case OP.identify:
        if (session) socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.');
        return session ?? this.#identify(socket, frame.d as IdentifyData);
      case OP.resume:
        if (session) socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.');
        return session ?? this.#resume(socket, frame.d as ResumeData);
      case OP.presence:
      case OP.voiceState:
        if (!session) socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
        return session;
      case OP.requestMembers:
        if (session) this.#tellMembers(session, frame.d as MembersRequest);
        return session;
      default:
        socket.close(CLOSE.unknownOpcode, 'Unknown opcode.');
        return session;
    }
  }

  #identify(socket: WebSocket, data: IdentifyData): Session | null {
    const { onIdentify } = this.faults;
    if (onIdentify === 'ignore') return null;
    const code = typeof onIdentify === 'number' ? onIdentify : this.#objection(data);
    if (code !== null) {
      socket.close(code, code === CLOSE.authenticationFailed ? 'Authentication failed.' : '');
      return null;
    }
    this.#identifiedAt.push(this.#world.clock.now());
    const session = new Session(data.intents, data.shard ?? [0, 1], socket);
    this.#sessions.set(session.id, session);
    session.dispatch('READY', readyJson(this.#world, session));
    announce(this.#world, session);
    this.#world.events.emit('botPresence', true);
    return session;
  }

  #objection(data: IdentifyData): number | null {
    if (this.loginsLeft <= 0) return CLOSE.authenticationFailed;
    if (data?.token?.replace(/^Bot /u, '') !== this.#world.token) return CLOSE.authenticationFailed;
    if (!Number.isInteger(data.intents) || data.intents & ~KNOWN_INTENTS) {
      return CLOSE.invalidIntents;
    }
    if (data.shard !== undefined && !isShard(data.shard)) return CLOSE.invalidShard;
    return data.intents & PRIVILEGED ? CLOSE.disallowedIntents : null;
  }

  #resume(socket: WebSocket, data: ResumeData): Session | null {
    if (this.faults.onResume === 'ignore') return null;
    const session = this.#sessions.get(data?.session_id);
    const isKnown = session && data.token?.replace(/^Bot /u, '') === this.#world.token;
    if (!isKnown || this.faults.onResume === 'refuse') {
      if (session) this.#sessions.delete(session.id);
      send(socket, OP.invalidSession, false);
      return null;
    }
    const before = session.socket;
    session.socket = socket;
    before?.terminate();
    if (!session.replay(data.seq)) {
      session.socket = null;
      this.#sessions.delete(session.id);
      socket.close(CLOSE.invalidSequence, 'Invalid seq.');
      return null;
    }
    session.dispatch('RESUMED', { _trace: [] });
    this.#world.events.emit('botPresence', true);
    return session;
  }

  #tellMembers(session: Session, request: MembersRequest): void {
    const guild = this.#world.guilds.get(request.guild_id);
    if (!guild) return;
    const wanted = request.user_ids === undefined ? null : [request.user_ids].flat();
    const members = [...guild.members.values()].filter(
      (member) => wanted === null || wanted.includes(member.user.id),
    );
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map(memberJson),
      chunk_index: 0,
      chunk_count: 1,
      ...(request.nonce ? { nonce: request.nonce } : {}),
    });
  }

  #lose(socket: WebSocket, session: Session | null, code: number): void {
    if (!session || session.socket !== socket) return;
    session.socket = null;
    // A client that says goodbye with 1000 or 1001 gives its session up.
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else {
      this.#world.clock.after(RESUMABLE_MS, () => {
        if (session.socket === null) this.#sessions.delete(session.id);
      });
    }
    if (!this.isBotOnline) this.#world.events.emit('botPresence', false);
  }

  #tellAll(op: number, data: unknown): void {
    for (const socket of this.#server.clients) send(socket, op, data);
  }
}

interface IdentifyData {
  readonly token: string;
  readonly intents: number;
  readonly shard?: Shard;
}

interface ResumeData {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

interface MembersRequest {
  readonly guild_id: string;
  readonly user_ids?: string | readonly string[];
  readonly nonce?: string;
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}
