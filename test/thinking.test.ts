import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type RunningBot, startBot } from '../src/discord/bot.ts';
import { Driver } from '../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local/server.ts';
import { createLog } from '../src/log.ts';
import { ROOT, textOf } from './newsroom.ts';

/** A library that answers no search before it is told to: the bot must say that it is thinking. */
const FAILING = 'عطل';
let discord: LocalDiscord;
let app: App;
let bot: RunningBot;
let driver: Driver;
let release: () => void;
beforeAll(async () => {
  discord = await startLocalDiscord({ port: 0 });
  const config = readConfig({
    CORPUS_DIR: join(ROOT, 'corpus'),
    DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
  });
  app = await openApp(config, discord.clock.now);
  const slow: App = {
    ...app,
    async context(...asked) {
      const context = await app.context(...asked);
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const library: typeof context.library = {
        ...context.library,
        search: async (request) => {
          await released;
          if (request.text === FAILING) throw new Error('broken');
          return context.library.search(request);
        },
      };
      return { ...context, reminders: context.reminders, library };
    },
  };
  const log = createLog({ level: 'silent', secrets: [discord.token] });
  bot = await startBot({ app: slow, log, token: discord.token, api: discord.api });
  driver = new Driver(discord);
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
  await app.close();
});

test.each([
  ['public', {}, false],
  ['private, as its asker wished', { علني: false }, true],
] as const)(
  'an answer that takes long is %s from its first sign on',
  async (_, wish, isPrivate) => {
    const asked = { نص: 'حفتر', ...wish };
    const first = await driver.command('بحث', asked, { until: 'first' });
    expect(first).toMatchObject({ kind: 'thinking', isPrivate });
    if (first.kind !== 'thinking') throw new Error('not thinking');
    const { id } = first.message;
    const done = driver.message((message) => message.id === id && message.components.length > 0);
    release();
    const message = await done;
    expect(textOf({ kind: 'message', message, isPrivate, isUpdate: false })).toContain('وجدنا');
    expect(driver.component(message, 'انشر في القناة') !== null).toBe(isPrivate);
    const other = driver.as({ userId: discord.adminUserId });
    expect(other.messages().some((each) => each.id === id)).toBe(!isPrivate);
    expect(discord.violations).toEqual([]);
  },
);

test('a failure after a public sign is told to its asker alone', async () => {
  const first = await driver.command('بحث', { نص: FAILING }, { until: 'first' });
  if (first.kind !== 'thinking') throw new Error('not thinking');
  const done = driver.message((each) => JSON.stringify(each).includes('وقع خطأ لم نتوقعه'));
  release();
  const message = await done;
  const other = driver.as({ userId: discord.adminUserId }).messages();
  expect(other.some(({ id }) => id === message.id || id === first.message.id)).toBe(false);
  expect(discord.violations).toEqual([]);
});
