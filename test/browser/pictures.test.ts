import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Driver, Seen } from '../../src/local/driver.ts';
import { messageOf, openNewsroom, ROOT } from '../newsroom.ts';
import { launch, PAGE_FOLDER, WHY_NOT } from './chromium.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const MORNING = Date.UTC(2026, 11, 24, 6);
/** What the README shows, of the five articles. */
const PICTURES: Readonly<Record<string, (driver: Driver) => Promise<Seen>>> = {
  search: (me) => me.command('بحث', { نص: 'ستيفاني وليامز' }),
  verify: (me) =>
    me.command('تحقق', {
      قول: 'التزام القوات الشرقية بإخراج 500 مرتزق أجنبي من خلال عملية متفق عليها',
      قائل: 'ماكرون',
    }),
  dates: (me) => me.command('تواريخ', { مقال: 'national-forces-forum-haftar' }),
  timeline: async (me) => me.press(messageOf(await me.command('تواريخ')), 'المخطط الزمني'),
};
const MOST_BYTES = 200_000;

test.each(['README.md', 'README.ar.md'])('%s shows every picture, in words too', (readme) => {
  const text = readFileSync(join(ROOT, readme), 'utf8');
  const shown = [...text.matchAll(/!\[(?<words>[^\]]+)\]\(docs\/pictures\/(?<file>[^)]+)\)/gu)];
  const files = Object.keys(PICTURES).map((name) => `${name}.png`);
  expect(shown.map((each) => each.groups!['file']).sort()).toEqual(files.sort());
  expect(readdirSync(FOLDER).sort()).toEqual(files);
  for (const file of files) expect(statSync(join(FOLDER, file)).size).toBeLessThan(MOST_BYTES);
});

const isAsked = process.env['ISNAD_PICTURES'] === '1';
const reason = WHY_NOT ?? (isAsked ? null : 'npm run pictures takes them');

test.skipIf(reason !== null)(
  `the pictures of the README are taken from the page${reason ? ` (skipped: ${reason})` : ''}`,
  { timeout: 120_000 },
  async () => {
    const room = await openNewsroom({}, MORNING, PAGE_FOLDER);
    const browser = await launch();
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, show] of Object.entries(PICTURES)) {
      room.discord.world.messages.clear();
      const { id } = messageOf(await show(room.driver));
      const viewport = { width: 1000, height: 3000 };
      const page = await (await browser.newContext({ locale: 'ar', viewport })).newPage();
      await page.goto(room.discord.url);
      const message = page.locator(`[data-id="${id}"]`);
      await message.waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate('document.fonts.ready');
      await message.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
      await page.close();
    }
    await browser.close();
    await room.close();
  },
);
