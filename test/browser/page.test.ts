import { readFile } from 'node:fs/promises';
import type { Client } from 'discord.js';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Driver } from '../../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { seriousFindings } from './axe.ts';
import { launch, PAGE_FOLDER, WHY_NOT } from './chromium.ts';
import { startDemoBot } from './demobot.ts';

const DESK = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 800 };

describe.skipIf(WHY_NOT !== null)(
  `the newsroom page${WHY_NOT ? ` (skipped: ${WHY_NOT})` : ''}`,
  () => {
    let discord: LocalDiscord;
    let bot: Client;
    let browser: Browser;
    let page: Page;
    /** Open through all tests; some open a further one with other settings. */
    let home: Page;
    const errors: string[] = [];

    beforeAll(async () => {
      discord = await startLocalDiscord({ port: 0, pageFolder: PAGE_FOLDER });
      bot = await startDemoBot(discord);
      browser = await launch();
      home = await open();
      page = home;
    });

    afterAll(async () => {
      await browser.close();
      await bot.destroy();
      await discord.close();
    });

    beforeEach(async () => {
      discord.world.messages.clear();
      if (page !== home) await page.context().close();
      page = home;
      errors.length = 0;
      await page.setViewportSize(DESK);
      await page.evaluate('sessionStorage.clear()');
      await page.goto(discord.url);
      await composer().waitFor();
    });

    async function open(options: object = {}, query = ''): Promise<Page> {
      const context = await browser.newContext({ viewport: DESK, locale: 'ar', ...options });
      const opened = await context.newPage();
      opened.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      opened.on('pageerror', (error) => errors.push(error.message));
      await opened.goto(discord.url + query);
      await opened.locator('#composer').waitFor();
      return opened;
    }

    /** The direction in which a part of the page is laid out. */
    const directionOf = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).direction`);

    const composer = () => page.locator('#composer');
    const messages = () => page.locator('.message');

    /** Runs a command that needs no options, with the keyboard. */
    async function run(name: string): Promise<void> {
      await composer().fill(`/${name}`);
      await page.keyboard.press('Enter');
      await page.locator('.option-form').waitFor();
      await page.locator('.option-form button[type=submit]').click();
    }

    async function search(): Promise<Locator> {
      await composer().fill('/بحث الأمم');
      // Escape puts the suggestions away; without them it would put the form away.
      await page.getByRole('listbox', { name: 'اقتراحات' }).getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.option-form button[type=submit]').click();
      const card = page.locator('.container').last();
      await card.waitFor();
      return card;
    }

    test('tells a newcomer what to type, and offers the bot’s own commands', async () => {
      const welcome = page.locator('.welcome');
      expect(await welcome.locator('h2').textContent()).toBe('أهلًا بك في غرفة التحرير');
      expect(await welcome.textContent()).toContain('اكتب / في الأسفل');
      await welcome.getByRole('button', { name: /بحث/u }).click();
      expect(await page.locator('.option-form-head').textContent()).toContain('/بحث');
    });

    test('takes a command from slash to answer with the keyboard alone', async () => {
      await composer().focus();
      await page.keyboard.type('/');
      await page.getByRole('listbox', { name: 'الأوامر' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('المت');
      await page.getByRole('option', { name: 'الأمم المتحدة' }).waitFor();
      await expect.poll(() => page.getByRole('option').count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.locator('.container').waitFor();
      expect(await page.locator('.container h5').textContent()).toContain('نتائج البحث');
      expect(await page.locator('#composer:focus').count()).toBe(1);
      expect(errors).toEqual([]);
    });

    test('marks a required option that was left out, and goes to it', async () => {
      await composer().fill('/بحث ');
      await page.locator('.option-form button[type=submit]').click();
      expect(await page.locator('.missing .hint').textContent()).toBe('هذا الحقل مطلوب');
      expect(await page.locator('.missing :focus').getAttribute('role')).toBe('combobox');
    });

    test('shows a V2 card: heading, quotation, picture, buttons; a button changes it in place', async () => {
      const card = await search();
      expect(await directionOf('.container blockquote')).toBe('rtl');
      expect(await card.locator('blockquote strong').textContent()).toBe('الأمم المتحدة');
      expect(await card.locator('img').getAttribute('alt')).toBe('صورة الوثيقة');
      expect(await card.getByRole('button', { name: 'السابق' }).isDisabled()).toBe(true);
      await card.getByRole('button', { name: 'التالي' }).click();
      await card.getByText('وأضاف أن اللجنة').waitFor();
      expect(await messages().count()).toBe(1);
    });

    test('shows a long answer from its beginning, also after a page was turned', async () => {
      await page.setViewportSize({ width: 1280, height: 430 });
      const topOf = async (part: Locator) => (await part.boundingBox())!.y;
      const card = await search();
      const log = await topOf(page.locator('.log'));
      await expect.poll(() => topOf(messages().last())).toBeGreaterThanOrEqual(log);
      await card.getByRole('button', { name: 'التالي' }).click();
      await card.getByText('وأضاف أن اللجنة').waitFor();
      await expect.poll(() => topOf(messages().last())).toBeGreaterThanOrEqual(log);
      // What comes next is followed too.
      await run('ملف');
      await messages().nth(1).waitFor();
      await expect.poll(() => topOf(messages().last())).toBeLessThan(log + 330);
    });

    test('chooses in a menu with arrows and Enter; the private answer says so and can be put away', async () => {
      const card = await search();
      await card.getByRole('combobox').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      const answer = messages().filter({ hasText: 'اخترت الوثيقة 2' });
      await answer.waitFor();
      expect(await answer.locator('.private-note').textContent()).toContain('لا يراها غيرك');
      await answer.getByRole('button', { name: 'أخفِ الرسالة' }).click();
      await expect.poll(() => messages().count()).toBe(1);
    });

    test('hides private answers from the other role, and administrators’ commands from editors', async () => {
      await run('ملخص');
      await messages().filter({ hasText: 'ملخص «حوار جنيف»' }).waitFor();
      await composer().fill('/إعد');
      await page.getByText('لا أمر بهذا الاسم').waitFor();
      await page.getByRole('radio', { name: 'مديرة' }).click({ force: true });
      await expect.poll(() => messages().count()).toBe(0);
      await composer().fill('/إعد');
      await page.getByRole('option', { name: /إعدادات/u }).waitFor();
    });

    test('opens a modal as a dialog, and sends what was written', async () => {
      await run('نموذج');
      const dialog = page.getByRole('dialog', { name: 'تحقّق من قول' });
      await dialog.getByLabel('القول').fill('قيل هذا');
      await dialog.getByRole('button', { name: 'أرسل' }).click();
      await messages().filter({ hasText: 'كتبت: قيل هذا' }).waitFor();
      expect(await dialog.count()).toBe(0);
    });

    test('writes an ordinary message, and runs the command of its menu by keyboard', async () => {
      await composer().fill('قال الرئيس إن الموعد قريب');
      await page.keyboard.press('Enter');
      await messages().last().focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'تحقق من هذا القول' }).waitFor();
      await page.keyboard.press('Enter');
      await messages().filter({ hasText: 'القول المطلوب: قال الرئيس' }).waitFor();
    });

    test('goes from message to message with the arrows', async () => {
      for (const text of ['أول', 'ثانٍ']) {
        await composer().fill(text);
        await page.keyboard.press('Enter');
        await messages().filter({ hasText: text }).waitFor();
      }
      await messages().last().focus();
      await page.keyboard.press('ArrowUp');
      expect(await page.locator(':focus').textContent()).toContain('أول');
    });

    test('downloads a file whole', async () => {
      await run('ملف');
      const link = page.getByRole('link', { name: 'نزّل تقرير.txt' });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe('تقرير.txt');
      expect(await readFile(await download.path(), 'utf8')).toBe('نص التقرير');
    });

    test('shows words that look like HTML as words', async () => {
      await run('حيلة');
      const text = messages().last().locator('.text');
      await text.waitFor();
      expect(await text.textContent()).toContain('<img src=x onerror="document.title=1">');
      expect(await page.locator('.message img, .message script').count()).toBe(0);
      expect(await page.title()).toBe('إسناد: غرفة الأخبار');
    });

    test('says when the bot did not answer', async () => {
      await run('صمت');
      await page.getByText('يُرسَل…').waitFor();
      discord.clock.advance(3_000);
      await page.getByText('لم يُجب التطبيق في الوقت المحدّد.').waitFor();
    });

    test('shows a deferred answer as thinking, and as unfinished when it never comes', async () => {
      const driver = new Driver(discord);
      // The follow-up of the demo's defer is held back by a hanging request.
      const cancel = discord.faults.rest.order({
        fault: { kind: 'hang' },
        method: 'PATCH',
        times: 1,
      });
      const seen = driver.command('ملخص');
      await page.getByText('إسناد يفكّر…').waitFor();
      discord.clock.advance(15 * 60_000);
      await page.getByText('لم يكتمل الجواب.').waitFor();
      expect(await seen).toMatchObject({ kind: 'failed' });
      cancel();
    });

    test('moves the clock to tomorrow morning', async () => {
      const before = discord.clock.now();
      await page.getByRole('button', { name: 'إلى صباح الغد' }).click();
      await expect.poll(() => discord.clock.now() - before).toBeGreaterThan(3_600_000);
    });

    test('says when the bot is away', async () => {
      discord.world.events.emit('botPresence', false);
      await page.getByText('إسناد غير متصل الآن').waitFor();
      discord.world.events.emit('botPresence', true);
      await page.getByText('إسناد غير متصل الآن').waitFor({ state: 'detached' });
    });

    test('says that the connection is lost, and comes back by itself', async () => {
      const own = await startLocalDiscord({ port: 0, pageFolder: PAGE_FOLDER, openapi: null });
      const port = Number(new URL(own.url).port);
      const other = await (await browser.newContext({ locale: 'ar' })).newPage();
      await other.goto(own.url);
      await other.locator('#composer').waitFor();
      await own.close();
      await other.getByText('انقطع الاتصال، نعيد المحاولة').waitFor();
      const again = await startLocalDiscord({ port, pageFolder: PAGE_FOLDER, openapi: null });
      await other.getByText('انقطع الاتصال، نعيد المحاولة').waitFor({ state: 'detached' });
      await other.context().close();
      await again.close();
    });

    test('shows texts on a left-to-right base when told to', async () => {
      page = await open({}, '/?base=ltr');
      const card = await search();
      await card.waitFor();
      expect(await directionOf('.container blockquote p')).toBe('ltr');
    });

    test.each([
      ['desk, light', { viewport: DESK, colorScheme: 'light' }],
      ['phone, dark', { viewport: PHONE, colorScheme: 'dark', hasTouch: true }],
    ])(
      'has no serious accessibility finding, and nothing hangs over the side (%s)',
      async (_, options) => {
        page = await open(options);
        await search();
        for (const name of ['ملخص', 'تضمين', 'ملف']) {
          await run(name);
          await messages()
            .filter({ hasText: `/${name}` })
            .locator('.text, .file')
            .first()
            .waitFor();
        }
        await composer().fill('/');
        await page.getByRole('listbox', { name: 'الأوامر' }).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await composer().fill('/بحث ا');
        await page.getByRole('option').first().waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        const overflow = await page.evaluate<number[]>(`(() => {
      const log = document.querySelector('.log');
      return [document.body.scrollWidth - innerWidth, log.scrollWidth - log.clientWidth];
    })()`);
        expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
      },
    );

    test('answers nobody but its own page', async () => {
      const act = (headers: Record<string, string>) =>
        fetch(`${discord.url}/talk/act`, { method: 'POST', headers, body: '{}' });
      const json = { 'content-type': 'application/json' };
      expect((await act({ ...json, origin: 'https://example.org' })).status).toBe(403);
      expect((await act({ 'content-type': 'text/plain' })).status).toBe(415);
      const policy = (await fetch(discord.url)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    });

    test('sent nothing on the way that Discord would refuse', () => {
      expect(discord.violations).toEqual([]);
    });
  },
);
