import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LocalDiscord } from '../../src/local/server.ts';

/** A compiled file, whether this one runs compiled or not. */
const compiled = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)).replace('/dist/dist/', '/dist/');
const ENTRY = compiled('src/bot.js');
const COLLECT = pathToFileURL(compiled('bench/soak/collect.js')).href;

/** The bot as the operator runs it: a process of its own, watched from outside. */
export interface Child {
  /** Lines of the log from `warn` up, without those that only say that a connection broke. */
  readonly errors: readonly string[];
  readonly isAlive: () => boolean;
  /** Runs the collector, a tenth of a second; the bytes that the heap of the first thread then holds, NaN where that cannot be asked. */
  collect(): Promise<number>;
  /** Resident memory in bytes and the event loop's delay, as `/metrics` has them. */
  memory(): Promise<{ readonly resident: number; readonly lateMs: number }>;
  /** Seconds that its first thread, which answers, ran and waited for a core; 0 off Linux. */
  scheduled(): { readonly ran: number; readonly waited: number };
  stop(): Promise<void>;
}

/** What is read of a line of the log. */
interface Told {
  readonly level: number;
  readonly msg: string;
  readonly url?: string;
  readonly heapUsed?: number;
}

export async function startChild(
  discord: LocalDiscord,
  env: Readonly<Record<string, string>>,
): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', '--import', COLLECT, ENTRY], {
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
  let onCollected: (bytes: number) => void = () => {};
  child.once('exit', () => onCollected(Number.NaN));
  const lines = createInterface({ input: child.stdout! });
  const url = await new Promise<string>((resolve, reject) => {
    let health = '';
    child.once('exit', (code) =>
      reject(new Error(`the bot ended with ${code} before it was ready`)),
    );
    lines.on('line', (line) => {
      const told = JSON.parse(line) as Told;
      const { level, msg, url: served } = told;
      if (msg === 'collected') onCollected(told.heapUsed!);
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
    collect() {
      // Windows knows no such signal, and would end the process.
      if (process.platform === 'win32') return Promise.resolve(Number.NaN);
      const collected = new Promise<number>((resolve) => {
        onCollected = resolve;
      });
      child.kill('SIGUSR2');
      return collected;
    },
    async memory() {
      const text = await (await fetch(`${url}/metrics`)).text();
      return {
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
