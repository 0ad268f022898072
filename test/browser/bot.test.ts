import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningBot, startBot } from '../../src/discord/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { createLog } from '../../src/log.ts';
import { ROOT } from '../newsroom.ts';
import { launch, PAGE_FOLDER, WHY_NOT } from './chromium.ts';

describe.skipIf(WHY_NOT !== null)(
  `the bot on the newsroom page${WHY_NOT ? ` (skipped: ${WHY_NOT})` : ''}`,
  () => {
    let discord: LocalDiscord;
    let app: App;
    let bot: RunningBot;
    let browser: Browser;
    let page: Page;
    const errors: string[] = [];

    beforeAll(async () => {
      discord = await startLocalDiscord({ port: 0, pageFolder: PAGE_FOLDER });
      const config = readConfig({
        CORPUS_DIR: join(ROOT, 'corpus'),
        DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
        RATE_LIMIT: '0',
      });
      app = await openApp(config, discord.clock.now);
      const log = createLog({ level: 'silent', secrets: [discord.token] });
      bot = await startBot({ app, log, token: discord.token, api: discord.api });
      browser = await launch();
      const viewport = { width: 1280, height: 860 };
      page = await (await browser.newContext({ viewport, locale: 'ar' })).newPage();
      page.setDefaultTimeout(6000);
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
    });

    afterAll(async () => {
      await browser.close();
      await bot.stop();
      await discord.close();
      await app.close();
    });

    beforeEach(async () => {
      discord.world.messages.clear();
      await page.goto(discord.url);
      await page.locator('#composer').waitFor();
    });

    const card = () => page.locator('.container').last();

    /** Opens the form of a command with the keyboard alone. */
    async function begin(name: string): Promise<void> {
      await page.locator('#composer').focus();
      await page.keyboard.type(`/${name}`);
      await page.getByRole('listbox', { name: 'الأوامر' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.option-form').waitFor();
    }

    /** Types into the field that has the focus, and takes a suggestion with the arrows. */
    async function pick(typed: string, suggestion: RegExp): Promise<void> {
      await page.keyboard.type(typed);
      const options = page.getByRole('option');
      await options.filter({ hasText: suggestion }).first().waitFor();
      const active = page.locator('[role=option][aria-selected=true]');
      for (let tries = await options.count(); tries > 0; tries--) {
        if (suggestion.test((await active.textContent()) ?? '')) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    }

    const bold = (where: Locator) => where.locator('blockquote strong').allTextContents();

    test('/بحث: a suggestion is picked, its words stand in bold, «التالي» turns the page in place', async () => {
      await begin('بحث');
      await pick('الانتخا', /^الانتخابات/u);
      await page.keyboard.press('Enter');
      await card().waitFor();
      expect(await card().getByRole('heading').textContent()).toMatch(/وجدنا .+ عن: الانتخابات/u);
      const marked = await bold(card());
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.join(' ')).toContain('انتخابات');
      expect(await card().textContent()).toContain('الملف: ');
      const before = await card().textContent();
      await card().getByRole('button', { name: 'التالي' }).click();
      await card()
        .getByText(/المعروض [2-9]/u)
        .waitFor();
      expect(await card().textContent()).not.toBe(before);
      expect((await bold(card())).length).toBeGreaterThan(0);
      await card().getByRole('button', { name: 'السابق' }).click();
      await card()
        .getByText(/المعروض 1/u)
        .waitFor();
      expect(await card().textContent()).toBe(before);
      expect(await page.locator('.message').count()).toBe(1);
    });

    test('/ملخص: the article is found by its title, and the summary grows at a button', async () => {
      await begin('ملخص');
      await pick('واشنطن', /واشنطن تتمسك/u);
      await page.locator('.option-form button[type=submit]').click();
      await card().waitFor();
      expect(await card().getByRole('heading').textContent()).toContain(
        'ملخص: واشنطن تتمسك بخيار الحوار',
      );
      const paragraphs = card().getByText(/^الفقرة \d+/u);
      expect(await card().locator('blockquote').count()).toBe(3);
      expect(await paragraphs.count()).toBeGreaterThanOrEqual(3);
      await card().getByRole('button', { name: 'متوسط' }).click();
      await expect.poll(() => card().locator('blockquote').count()).toBe(5);
      expect(await card().getByRole('button', { name: 'متوسط' }).isDisabled()).toBe(true);
    });

    test('/تواريخ: the days stand in bold with their sentences, and come as a picture', async () => {
      await begin('تواريخ');
      await page.locator('.option-form button[type=submit]').click();
      await card().waitFor();
      expect(await card().getByRole('heading').textContent()).toContain('تواريخ الأرشيف');
      expect(await card().locator('strong').first().textContent()).toMatch(/\d/u);
      expect(await card().locator('blockquote').count()).toBeGreaterThan(0);
      await card().getByRole('button', { name: 'المخطط الزمني' }).click();
      const picture = page.locator('.container img');
      await picture.waitFor();
      expect(await picture.getAttribute('alt')).toContain('24 ديسمبر');
      const width = () =>
        page.evaluate<number>("document.querySelector('.container img').naturalWidth");
      await expect.poll(width).toBeGreaterThan(300);
      expect(await page.locator('.message').count()).toBe(2);
    });

    test('a refused question is answered to its asker alone', async () => {
      await begin('بحث');
      await page.keyboard.type('زقازيقتمساح');
      await page.locator('.option-form button[type=submit]').click();
      await card().waitFor();
      expect(await card().textContent()).toContain('لم نجد في الأرشيف');
      expect(await page.locator('.private-note').textContent()).toContain('لا يراها غيرك');
    });

    test('nothing that was sent broke a rule of Discord, and the page had no error', () => {
      expect(discord.violations).toEqual([]);
      expect(errors).toEqual([]);
    });
  },
);
