import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Seen } from '../../src/local/driver.ts';
import { messageOf, type Newsroom, openNewsroom } from '../newsroom.ts';
import { launch, PAGE_FOLDER, WHY_NOT } from './chromium.ts';

/** All looks are taken when somebody is to look at them; else those that differ most. */
const WANTED = process.env['ISNAD_SCREENSHOTS']
  ? [
      'desk-light auto',
      'desk-light ltr',
      'desk-dark auto',
      'desk-dark ltr',
      'phone-light auto',
      'phone-light ltr',
      'phone-dark auto',
      'phone-dark ltr',
    ]
  : ['desk-light auto', 'phone-dark ltr'];
/** Where the pictures of the cards go, to be looked at. */
const FOLDER = process.env['ISNAD_SCREENSHOTS'] ?? mkdtempSync(join(tmpdir(), 'isnad-cards-'));
/** Higher than any card, so that the whole of it is in the picture. */
const TALL = 3600;
const MORNING = Date.UTC(2026, 11, 24, 6);

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'desk-light': { viewport: { width: 1180, height: TALL }, colorScheme: 'light' },
  'desk-dark': { viewport: { width: 1180, height: TALL }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: TALL }, colorScheme: 'light', hasTouch: true },
  'phone-dark': { viewport: { width: 390, height: TALL }, colorScheme: 'dark', hasTouch: true },
};

type Show = (editor: Driver, admin: Driver) => Promise<Seen>;
const search = (driver: Driver) => driver.command('بحث', { نص: 'الأمم المتحدة' });

/** Every kind of card, by the acts that bring it. */
const CARDS: Readonly<Record<string, Show>> = {
  search,
  context: async (me) => me.press(messageOf(await search(me)), 'السياق'),
  similar: async (me) => me.press(messageOf(await search(me)), 'مقاطع مشابهة'),
  copy: async (me) => me.press(messageOf(await search(me)), 'انسخ مع المصدر'),
  nothing: (me) => me.command('بحث', { نص: 'زقازيقتمساح' }),
  quote: (me) => me.command('اقتباس', { نص: 'ماذا قال ماكرون عن المرتزقة؟' }),
  altered: (me) =>
    me.command('تحقق', {
      قول: 'التزام القوات الشرقية بإخراج 500 مرتزق أجنبي من خلال عملية متفق عليها',
      قائل: 'ماكرون',
    }),
  absent: (me) => me.command('تحقق', { قول: 'سنبني مدينة كاملة على سطح القمر' }),
  summary: (me) => me.command('ملخص', { مقال: 'paris-conference-libya' }),
  subject: (me) => me.command('ملخص', { مقال: 'الانتخابات الليبية' }),
  dates: (me) => me.command('تواريخ', { مقال: 'paris-conference-libya' }),
  events: (me) => me.command('تواريخ'),
  timeline: async (me) => me.press(messageOf(await me.command('تواريخ')), 'المخطط الزمني'),
  archive: (me) => me.command('أرشيف'),
  help: (me) => me.command('مساعدة'),
  error: (me) => me.command('تواريخ', { مقال: 'زقازيقتمساح' }),
  mydata: (me) => me.command('بياناتي'),
  published: async (me) =>
    me.press(messageOf(await me.command('تحقق', { قول: 'خطة انسحاب المرتزقة' })), 'انشر في القناة'),
  settings: (_, admin) => admin.command('إعدادات'),
  reminder: (_, admin) => admin.command('تذكير', { وقت: '07:30' }),
  post: async (_, admin) =>
    admin.press(messageOf(await admin.command('تذكير', { وقت: '07:30' })), 'معاينة'),
};

describe.skipIf(WHY_NOT !== null)(
  `every card on the page${WHY_NOT ? ` (skipped: ${WHY_NOT})` : ''}`,
  () => {
    let room: Newsroom;
    let browser: Browser;
    const shown: [name: string, isOfAdmin: boolean, messageId: string][] = [];
    beforeAll(async () => {
      room = await openNewsroom({}, MORNING, PAGE_FOLDER);
      browser = await launch();
      const admin = room.driver.as({ userId: room.discord.adminUserId });
      for (const [name, show] of Object.entries(CARDS)) {
        const isOfAdmin = ['settings', 'reminder', 'post'].includes(name);
        shown.push([name, isOfAdmin, messageOf(await show(room.driver, admin)).id]);
      }
      mkdirSync(FOLDER, { recursive: true });
    });
    afterAll(async () => {
      await browser?.close();
      await room?.close();
    });

    async function open(look: BrowserContextOptions, base: string): Promise<Page> {
      const page = await (await browser.newContext({ locale: 'ar', ...look })).newPage();
      page.setDefaultTimeout(6000);
      await page.goto(`${room.discord.url}/?base=${base}`);
      await page.locator('.container').first().waitFor();
      return page;
    }

    test.each(WANTED)(
      '%s: nothing is cut off, nor serious to axe',
      { timeout: 120_000 },
      async (wanted) => {
        const [look = '', base = ''] = wanted.split(' ');
        const page = await open(LOOKS[look]!, base);
        for (const isAdmin of [false, true]) {
          if (isAdmin) await becomeAdministrator(page);
          for (const [name, isOfAdmin, id] of shown) {
            if (isOfAdmin !== isAdmin) continue;
            const message = page.locator(`[data-id="${id}"]`);
            await message.waitFor();
            await message.scrollIntoViewIfNeeded();
            await page.evaluate('document.fonts.ready');
            await message.screenshot({ path: join(FOLDER, `${name}-${look}-${base}.png`) });
            const over = await message.evaluate(overhang);
            expect(`${name}: ${over}`).toBe(`${name}: 0`);
          }
        }
        await page.context().close();
      },
    );
  },
);

/** As much of an element as is measured here. */
interface Box {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  querySelectorAll(selector: string): Iterable<Box>;
}

/** By how many pixels anything in an element is wider than its place; one is a rounding. */
function overhang(element: unknown): number {
  const box = element as Box;
  const overs = [box, ...box.querySelectorAll('*')]
    .filter(({ clientWidth }) => clientWidth > 0)
    .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth - 1);
  return Math.max(0, ...overs);
}

async function becomeAdministrator(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'القنوات والإعدادات' });
  const isPhone = await menu.isVisible();
  if (isPhone) await menu.click();
  const radio = page.getByRole('radio', { name: 'مديرة' });
  // The drawer may still be sliding in.
  await radio.dispatchEvent('click');
  await expect.poll(() => radio.isChecked()).toBe(true);
  if (isPhone) await page.keyboard.press('Escape');
}
