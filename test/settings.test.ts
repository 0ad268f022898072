import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Driver } from '../src/local/driver.ts';
import { PERMISSION } from '../src/local/permissions.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
let admin: Driver;
beforeEach(async () => {
  room = await openNewsroom();
  admin = room.driver.as({ userId: room.discord.adminUserId });
});
afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

const settings = () => admin.command('إعدادات');
async function choose(name: string, ...values: string[]): Promise<string> {
  return textOf(await admin.select(messageOf(await settings()), `v1:settings:${name}`, values));
}

describe('/إعدادات', () => {
  test('is hidden from editors, and refused to them where Discord shows it after all', async () => {
    expect(room.driver.commands().map(({ name }) => name)).not.toContain('إعدادات');
    const seen = await room.driver.command('إعدادات', {}, { isForced: true });
    expect(textOf(seen)).toContain('هذا لمن يملك إذن «إدارة الخادم»');
    expect(seen).toMatchObject({ isPrivate: true });
  });

  test('answers in English when that is chosen, quotations stay as they are', async () => {
    expect(await choose('language', 'en')).toContain('Settings of Isnad');
    const text = textOf(await room.driver.command('بحث', { نص: 'كامالا هاريس' }));
    expect(text).toContain('**كامالا هاريس**');
    expect(text).toContain('Paragraph 1');
    expect(text).not.toContain('الفقرة');
    const summary = textOf(await room.driver.command('ملخص', { مقال: 'paris-conference-libya' }));
    expect(summary).toContain('Key dates as stated: 24 December 2021, 23 October 2020');
    expect(summary).toMatch(/^Key dates \(inferred from the text\): \d+ \w+ \d+, \d+ \w+ \d+/mu);
    expect(textOf(await room.driver.command('مساعدة'))).toContain('choose "تحقّق من الاقتباس" from');
  });

  test('writes Arabic-Indic digits and the months of a land in our words, never in quotations', async () => {
    await choose('digits', 'arabic');
    await choose('months', 'levantine');
    const text = textOf(await room.driver.command('تواريخ', { مقال: 'paris-conference-libya' }));
    expect(text).toContain('**٢٤ كانون الأول ٢٠٢١**');
    const quoted = text.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted.join(' ')).toContain('24 ديسمبر');
    const ours = text.split('\n').filter((line) => !line.startsWith('> '));
    expect(
      ours.filter((line) =>
        /\d/u.test(line.replaceAll(/<[^>]*>|(?:الملف|المقال|تواريخ):.*/gu, '')),
      ),
    ).toEqual([]);
  });

  test('the morning post is written as the guild writes', async () => {
    await choose('digits', 'arabic');
    await choose('months', 'maghreb');
    const status = await admin.command('تذكير', { وقت: '07:30' });
    expect(textOf(status)).toContain('٠٧:٣٠');
    const preview = textOf(await admin.press(messageOf(status), 'معاينة'));
    expect(preview.split('\n')[0]).not.toMatch(/\d/u);
    expect(preview).not.toMatch(/يناير|أبريل|يوليو|أغسطس/u);
  });

  test('says what the bot lacks here, in words', async () => {
    expect(textOf(await settings())).toContain('كاملة');
    const { world } = room.discord;
    const channel = world.channels.get(admin.channelId)!;
    world.channels.set(channel.id, {
      ...channel,
      overwrites: [
        { id: world.bot.id, type: 1, allow: '0', deny: String(PERMISSION.ATTACH_FILES) },
      ],
    });
    const text = textOf(await settings());
    expect(text).toContain('إرفاق الملفات');
    expect(text).not.toContain('قراءة سجل الرسائل');
  });
});

describe('who may ask, and who sees', () => {
  test('only roles that were chosen may ask; administrators always may', async () => {
    await choose('roles', ID.roleEditor);
    const reader = room.driver.as({ userId: ID.reader });
    const refused = await reader.command('بحث', { نص: 'حفتر' });
    expect(textOf(refused)).toContain('لأصحاب أدوار اختارتها الإدارة');
    expect(refused).toMatchObject({ isPrivate: true });
    for (const asker of [room.driver, admin]) {
      expect(textOf(await asker.command('بحث', { نص: 'حفتر' }))).toContain('وجدنا');
    }
    await choose('roles');
    expect(textOf(await reader.command('بحث', { نص: 'حفتر' }))).toContain('وجدنا');
  });

  test('one command has roles of its own, in place of those of all', async () => {
    const opened = await admin.select(messageOf(await settings()), 'v1:settings:command', [
      'quote',
    ]);
    expect(textOf(opened)).toContain('من يستعمل الأمر /اقتباس');
    const given = await admin.select(messageOf(opened), 'v1:settings:rolesOf:quote', [
      ID.roleEditor,
    ]);
    expect(textOf(given)).toContain('أصحاب دور واحد');
    const reader = room.driver.as({ userId: ID.reader });
    const quote = { قائل: 'ماكرون' };
    expect(textOf(await reader.command('اقتباس', quote))).toContain('لأصحاب أدوار');
    expect(textOf(await reader.command('بحث', { نص: 'حفتر' }))).toContain('وجدنا');
    expect(textOf(await room.driver.command('اقتباس', quote))).toContain('وجدنا');
    const all = await admin.press(messageOf(given), 'كبقية الأوامر');
    expect(textOf(await reader.command('اقتباس', quote))).toContain('وجدنا');
    expect(textOf(await admin.press(messageOf(all), 'كل الإعدادات'))).toContain('لغة الأجوبة');
  });

  test('outside the channels that were chosen nothing of the archive is told, nor completed', async () => {
    const old = messageOf(await room.driver.command('بحث', { نص: 'الأمم المتحدة' }));
    await choose('channels', ID.daily);
    const seen = await room.driver.command('بحث', { نص: 'حفتر' });
    expect(textOf(seen)).toContain(`<#${ID.daily}>`);
    expect(textOf(await room.driver.press(old, 'التالي'))).toContain(`<#${ID.daily}>`);
    expect(await room.driver.autocomplete('بحث', 'نص', 'حف')).toEqual([]);
    expect(textOf(await room.driver.command('مساعدة'))).toContain('إسناد');
  });

  test('a command answers as it usually does, as the guild chose, and as the asker says', async () => {
    const search = (علني?: boolean) =>
      room.driver.command('بحث', { نص: 'حفتر', ...(علني === undefined ? {} : { علني }) });
    const verify = (علني?: boolean) =>
      room.driver.command('تحقق', {
        قول: 'الانتخابات في موعدها',
        ...(علني === undefined ? {} : { علني }),
      });
    expect(await search()).toMatchObject({ isPrivate: false });
    expect(await search(false)).toMatchObject({ isPrivate: true });
    expect(await verify()).toMatchObject({ isPrivate: true });
    expect(await verify(true)).toMatchObject({ isPrivate: false });
    await choose('privacy', 'search');
    expect(await search()).toMatchObject({ isPrivate: true });
    expect(await search(true)).toMatchObject({ isPrivate: false });
    expect(await verify()).toMatchObject({ isPrivate: false });
  });

  test('a private answer is published as it was seen, once, with who published it', async () => {
    const seen = await room.driver.command('بحث', { نص: 'الأمم المتحدة', علني: false });
    const second = messageOf(await room.driver.press(messageOf(seen), 'التالي'));
    const published = await room.driver.press(second, 'انشر في القناة');
    expect(published).toMatchObject({ isPrivate: false, isUpdate: false });
    expect(textOf(published)).toContain('المعروض 4–6 من أصل');
    expect(textOf(published)).toContain(`نشرها من إسناد: <@${room.driver.userId}>`);
    expect(room.driver.component(messageOf(published), 'انشر في القناة')).toBeNull();
    const again = await room.driver.press(second, 'انشر في القناة');
    expect(textOf(again)).toContain('نُشرت هذه البطاقة من قبل');
    expect(again).toMatchObject({ isPrivate: true });
    const third = await admin.press(messageOf(published), 'السابق');
    expect(third).toMatchObject({ isPrivate: false, isUpdate: true });
  });

  test('a private picture and a private calendar file are published with their files', async () => {
    await choose('privacy', 'dates');
    const dates = messageOf(await room.driver.command('تواريخ'));
    for (const [label, name] of [
      ['المخطط الزمني', /\.png$/u],
      ['ملف التقويم', /\.ics$/u],
    ] as const) {
      const seen = messageOf(await room.driver.press(dates, label));
      const published = messageOf(await room.driver.press(seen, 'انشر في القناة'));
      expect(published.attachments.map((each) => each.filename).join()).toMatch(name);
      const files = [seen, published].map(({ attachments }) =>
        Promise.all(attachments.map((each) => room.driver.download(each))),
      );
      const [mine, theirs] = await Promise.all(files);
      expect(theirs).toEqual(mine);
    }
  });

  test('what found nothing has nothing to publish', async () => {
    const seen = await room.driver.command('بحث', { نص: 'زقازيقتمساح', علني: false });
    expect(room.driver.component(messageOf(seen), 'انشر في القناة')).toBeNull();
  });
});

test('who asks faster than anybody reads is asked to wait, kindly and for how long', async () => {
  const quick = await openNewsroom({ RATE_LIMIT: '3' });
  for (let at = 0; at < 3; at++) {
    expect(textOf(await quick.driver.command('بحث', { نص: 'حفتر' }))).toContain('وجدنا');
  }
  const seen = await quick.driver.command('بحث', { نص: 'حفتر' });
  expect(textOf(seen)).toMatch(/على رسلك.*بعد (?:\d+ ثوانٍ|ثانيتين|ثانية واحدة)/u);
  expect(seen).toMatchObject({ isPrivate: true });
  const other = quick.driver.as({ userId: quick.discord.adminUserId });
  expect(textOf(await other.command('بحث', { نص: 'حفتر' }))).toContain('وجدنا');
  await quick.close();
});
