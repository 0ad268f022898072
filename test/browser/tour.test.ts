import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom, ROOT } from '../newsroom.ts';
import { launch, PAGE_FOLDER, WHY_NOT } from './chromium.ts';

const MORNING = Date.UTC(2026, 11, 23, 9);

/** What a newcomer types for each command of the README's table, in the order of the table. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  بحث: ['الأمم المتحدة'],
  اقتباس: ['ماذا قال ماكرون عن المرتزقة؟'],
  تحقق: ['خطة انسحاب المرتزقة'],
  ملخص: ['paris-conference-libya'],
  تواريخ: [],
  تذكير: [],
  إعدادات: [],
  بياناتي: [],
  أرشيف: [],
  مساعدة: [],
};
const OF_ADMINISTRATORS = ['تذكير', 'إعدادات'];

describe.skipIf(WHY_NOT !== null)(
  `the tour of the README${WHY_NOT ? ` (skipped: ${WHY_NOT})` : ''}`,
  () => {
    let room: Newsroom;
    let browser: Browser;
    let page: Page;
    const errors: string[] = [];
    beforeAll(async () => {
      room = await openNewsroom({}, MORNING, PAGE_FOLDER);
      browser = await launch();
      const viewport = { width: 1280, height: 1200 };
      page = await (await browser.newContext({ viewport, locale: 'ar' })).newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(room.discord.url);
      await page.locator('#composer').waitFor();
    });
    afterAll(async () => {
      await browser?.close();
      await room?.close();
    });

    const cards = () => page.locator('.message .container');
    const last = () => page.locator('.message').last();

    /** Does something that brings a new message, and waits for it. */
    async function brings(act: () => Promise<unknown>): Promise<void> {
      const before = await page.locator('.message').count();
      await act();
      await expect
        .poll(() => page.locator('.message').count(), { timeout: 15_000 })
        .toBe(before + 1);
    }

    const press = (name: string) => () => last().getByRole('button', { name }).first().click();

    /** Types a command with the keyboard alone, its first option if need be, and sends it. */
    async function ask(name: string): Promise<void> {
      await page.locator('#composer').focus();
      await page.keyboard.type(`/${name}`);
      await page.getByRole('option').first().waitFor();
      await brings(async () => {
        await page.keyboard.press('Enter');
        const form = page.locator('.option-form');
        const hasForm = await form
          .waitFor({ timeout: 1500 })
          .then(() => true)
          .catch(() => false);
        if (!hasForm) return;
        for (const typed of TYPED[name]!) await page.keyboard.type(typed);
        await page.locator('.option-form button[type=submit]').click();
      });
      await cards().last().waitFor();
    }

    test('goes through every command of its table, and what stands below the answers', {
      timeout: 120_000,
    }, async () => {
      const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
      const named = [...readme.matchAll(/^\| `\/(?<name>[^`]+)` \|/gmu)].map(
        (m) => m.groups!['name']!,
      );
      expect(named).toEqual(Object.keys(TYPED));

      for (const name of named.filter((each) => !OF_ADMINISTRATORS.includes(each))) {
        await ask(name);
        expect(await last().textContent()).not.toContain('تعذر الجواب');
      }

      await ask('بحث');
      await brings(press('السياق'));
      expect(await last().getByRole('heading').last().textContent()).toContain('السياق');
      const whole = await last().textContent();
      await last().getByRole('button', { name: 'ما قبله' }).click();
      // A button pressed while the card changes would be another one.
      await expect.poll(() => last().textContent(), { timeout: 15_000 }).not.toBe(whole);
      await brings(press('انشر في القناة'));
      expect(await last().textContent()).toContain('نشرها من إسناد');

      await ask('بحث');
      await brings(press('انسخ مع المصدر'));
      expect(await last().textContent()).toContain('الفقرة');

      await ask('تواريخ');
      await brings(press('المخطط الزمني'));
      expect(await last().locator('img').getAttribute('alt')).toMatch(/مخطط زمني/u);
      await ask('تواريخ');
      await brings(press('ملف التقويم'));
      const download = page.waitForEvent('download');
      await last()
        .getByRole('link', { name: /نزّل|isnad\.ics/u })
        .first()
        .click();
      expect((await download).suggestedFilename()).toContain('.ics');

      await page.getByRole('radio', { name: 'مديرة' }).click({ force: true });
      await expect.poll(() => page.getByRole('radio', { name: 'مديرة' }).isChecked()).toBe(true);
      for (const name of OF_ADMINISTRATORS) await ask(name);
      await last().getByRole('combobox').first().click();
      await last().getByRole('option', { name: 'الإنجليزية' }).click();
      await last().getByText('Settings of Isnad in this server').waitFor();
      expect(room.discord.violations).toEqual([]);
      expect(errors).toEqual([]);
    });
  },
);
