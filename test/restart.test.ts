import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Driver } from '../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local/server.ts';
import { messageOf, ROOT, textOf } from './newsroom.ts';

let discord: LocalDiscord;
let children: ChildProcess[];
beforeEach(async () => {
  discord = await startLocalDiscord({ port: 0 });
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await discord.close();
});

/** The bot as a process of its own; resolves when it says that it is ready. */
async function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout! })) {
    expect(line).not.toContain(discord.token);
    if (line.includes('"msg":"ready"')) return child;
  }
  throw new Error('the process ended before it was ready');
}

test('after kill -9 and a new start, an old button still works', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const driver = new Driver(discord);
  const first = await startProcess(dataDir);
  const page = await driver.command('بحث', { نص: 'الانتخابات الليبية' });
  first.kill('SIGKILL');
  await once(first, 'exit');
  await startProcess(dataDir);
  const next = await driver.press(messageOf(page), 'التالي');
  expect(textOf(next)).toContain('المعروض 4–6 من أصل');
  expect(textOf(next)).not.toBe(textOf(page));
});

test('SIGTERM ends the process with status 0', async () => {
  const child = await startProcess(mkdtempSync(join(tmpdir(), 'isnad-data-')));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a rejected token ends the process with a reason and without the token', async () => {
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: 'wrong.token.here', DISCORD_API: discord.api },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const [status] = (await once(child, 'exit')) as [number];
  expect(status).not.toBe(0);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain('DISCORD_TOKEN: Discord does not accept it');
  expect(errors).not.toContain('wrong.token.here');
});

test.each([
  [{ PORT: 'abc' }, 'PORT: "abc" is not allowed'],
  [{ CORPUS_DIR: 'no-such-folder' }, 'CORPUS_DIR: the folder no-such-folder'],
])('%o stops the start with one line', async (env, line) => {
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const [status] = (await once(child, 'exit')) as [number];
  expect(status).toBe(2);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain(line);
});

test('an error that nobody caught ends the process with a log line without secrets, after what was begun', async () => {
  const bomb = `const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (line, ...rest) => {
      if (String(line).includes('"msg":"ready"')) setImmediate(() => {
        Promise.reject(Object.assign(new Error(process.env.DISCORD_TOKEN), { url: '/interactions/1/' + 't'.repeat(60) + '/callback' }));
      });
      return write(line, ...rest);
    };`;
  const child = spawn(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(bomb)}`, 'dist/src/bot.js'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  children.push(child);
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      out += data.toString();
    });
  }
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(out).toContain('an error that nobody caught');
  expect(out).not.toContain(discord.token);
  expect(out).not.toContain('t'.repeat(60));
});

test('SIGTERM while the archive is read ends the process with status 0', async () => {
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      HEALTH_PORT: '0',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('health is served')) child.kill('SIGTERM');
    expect(line).not.toContain('"msg":"ready"');
  }
  expect(await ended).toEqual([0, null]);
});
