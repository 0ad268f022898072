import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../src/local/server.ts';

/** The compiled entry, whether this file runs compiled or not. */
const ENTRY = fileURLToPath(new URL('../../dist/src/bot.js', import.meta.url)).replace(
  '/dist/dist/',
  '/dist/',
);

/** The bot as the operator runs it: a process of its own, watched from outside. */
export interface Child {
  /** Lines of the log from `warn` up, without those that only say that a connection broke. */
  readonly errors: readonly string[];
  readonly isAlive: () => boolean;
  /** Heap in use and resident memory, in bytes, and the event loop's delay, as `/metrics` has them. */
  memory(): Promise<{ readonly heap: number; readonly resident: number; readonly lateMs: number }>;
  /** Seconds that its first thread, which answers, ran and waited for a core; 0 off Linux. */
  scheduled(): { readonly ran: number; readonly waited: number };
  stop(): Promise<void>;
}

export async function startChild(
  discord: LocalDiscord,
  env: Readonly<Record<string, string>>,
): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', ENTRY], {
    env: {
      ...process.env,
      RATE_LIMIT: '0',
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      HEALTH_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const errors: string[] = [];
  const lines = createInterface({ input: child.stdout! });
  const url = await new Promise<string>((resolve, reject) => {
    let health = '';
    child.once('exit', (code) =>
      reject(new Error(`the bot ended with ${code} before it was ready`)),
    );
    lines.on('line', (line) => {
      const {
        level,
        msg,
        url: served,
      } = JSON.parse(line) as { level: number; msg: string; url?: string };
      if (msg === 'health is served') health = served!;
      if (msg === 'ready') resolve(health);
      if (level >= 50) errors.push(line);
    });
  });
  const metric = (text: string, name: string): number =>
    Number(
      new RegExp(`^${name} (?<value>\\S+)$`, 'mu').exec(text)?.groups?.['value'] ?? Number.NaN,
    );
  return {
    errors,
    isAlive: () => child.exitCode === null,
    async memory() {
      const text = await (await fetch(`${url}/metrics`)).text();
      return {
        heap: metric(text, 'nodejs_heap_size_used_bytes'),
        resident: metric(text, 'process_resident_memory_bytes'),
        lateMs: 1000 * metric(text, 'nodejs_eventloop_lag_p99_seconds'),
      };
    },
    scheduled() {
      const path = `/proc/${child.pid}/task/${child.pid}/schedstat`;
      if (child.exitCode !== null || !existsSync(path)) return { ran: 0, waited: 0 };
      const [ran = 0, waited = 0] = readFileSync(path, 'utf8').split(' ').map(Number);
      return { ran: ran / 1e9, waited: waited / 1e9 };
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
