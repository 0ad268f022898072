import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Driver } from '../src/local/driver.ts';
import type { WireMessage } from '../src/local/page/wire.ts';
import { PERMISSION } from '../src/local/permissions.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const HOUR = 3_600_000;
/** Tripoli is two hours ahead: 22:00 on the eve of a day that the archive knows. */
const EVENING = Date.parse('2025-12-23T20:00Z');

let room: Newsroom;
let admin: Driver;
beforeEach(async () => {
  room = await openNewsroom({}, EVENING);
  admin = room.driver.as({ userId: ID.admin });
});
afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

const posts = (channelId: string = ID.daily): readonly WireMessage[] =>
  room.driver.as({ channelId }).messages().filter(isPost);
const isPost = (message: WireMessage) => JSON.stringify(message.components).includes('صباح الخير');
const set = (options: Record<string, string> = {}) =>
  admin.command('تذكير', { قناة: ID.daily, وقت: '07:30', ...options });
/** Through a morning and an evening, as the page's clock would be moved. */
const aDay = async () => {
  await advance(12 * HOUR);
  await advance(12 * HOUR);
};
/** Moves the clock of Discord and of the bot, and waits until all that is due is done. */
const advance = async (ms: number) => {
  room.discord.clock.advance(ms);
  await room.bot.tick();
};

describe('/تذكير', () => {
  test('is shown to administrators alone, and refuses others at run time', async () => {
    expect(room.driver.commands().map(({ name }) => name)).not.toContain('تذكير');
    expect(admin.commands().map(({ name }) => name)).toContain('تذكير');
    const seen = await room.driver.command('تذكير', {}, { isForced: true });
    expect(textOf(seen)).toContain('إدارة الخادم');
  });

  test('says what is set and when the next post comes', async () => {
    const text = textOf(await set({ منطقة: 'القاهرة', وقت: '٧:٣٠ صباحًا' }));
    expect(text).toContain('**07:30** كل يوم');
    expect(text).toContain('في القاهرة');
    expect(text).toContain('الأربعاء 24 ديسمبر');
    expect(textOf(await admin.command('تذكير'))).toContain('**07:30** كل يوم');
  });

  test.each([
    ['طراب', 'طرابلس 22:00 · Africa/Tripoli', 'Africa/Tripoli'],
    ['lond', 'لندن 20:00 · Europe/London', 'Europe/London'],
    ['غزه', 'غزة 22:00 · Asia/Gaza', 'Asia/Gaza'],
    ['lord', 'Lord_Howe 07:00 · Australia/Lord_Howe', 'Australia/Lord_Howe'],
  ])('offers the zone of %s with its present time', async (typed, name, value) => {
    const choices = await admin.autocomplete('تذكير', 'منطقة', typed);
    expect(choices).toContainEqual(expect.objectContaining({ name, value }));
  });

  test.each([
    [{ وقت: '25:00' }, 'لم نفهم الوقت'],
    [{ منطقة: 'أتلانتس' }, 'لا نعرف مدينة'],
  ])('bad input %o gets one clear sentence', async (options, sentence) => {
    expect(textOf(await set(options))).toContain(sentence);
    expect(textOf(await admin.command('تذكير'))).toContain('لا تذكير');
  });

  test('says which permission the bot lacks in the channel', async () => {
    room.discord.faults.forbid(ID.daily, PERMISSION.SEND_MESSAGES);
    await changed();
    expect(textOf(await set())).toContain('ينقص البوت في هذه القناة: إرسال الرسائل.');
  });

  test('the preview is the post, byte for byte', async () => {
    const seen = await admin.press(messageOf(await set()), 'معاينة');
    expect(seen).toMatchObject({ isPrivate: true });
    await advance(12 * HOUR);
    const [post] = posts();
    // Discord numbers the components of each message itself.
    const plain = (components: unknown) =>
      JSON.stringify(components, (key, value: unknown) => (key === 'id' ? undefined : value));
    expect(plain(messageOf(seen).components)).toBe(plain(post?.components));
  });

  test('"post now" posts once, and the hour of the day posts nothing more', async () => {
    const status = messageOf(await set());
    expect(textOf(await admin.press(status, 'انشر الآن'))).toContain('نُشرت رسالة');
    expect(textOf(await admin.press(status, 'انشر الآن'))).toContain('من قبل');
    await advance(HOUR);
    expect(posts()).toHaveLength(1);
  });

  test('turned off it posts nothing, resumed it posts the next day', async () => {
    const status = messageOf(await set());
    const off = await admin.press(status, 'إيقاف');
    await aDay();
    expect(posts()).toHaveLength(0);
    await admin.press(messageOf(off), 'استئناف');
    await advance(12 * HOUR);
    expect(posts()).toHaveLength(1);
  });

  test('contents are chosen from a menu', async () => {
    const menu = messageOf(await admin.press(messageOf(await set()), 'المحتوى'));
    const id = JSON.stringify(menu.components).match(/v1:reminder:choose:[\w-]+/u)![0];
    const seen = await admin.select(menu, id, ['coming', 'deadlines']);
    const text = textOf(seen);
    expect(text).toContain('المحتوى: الأيام السبعة المقبلة، مُهَل');
    expect(text).not.toContain('من أعوام أخرى');
  });

  test('names the channel of each reminder when one is to be changed', async () => {
    await set();
    const choices = await admin.autocomplete('تذكير', 'تذكير', 'مواعيد');
    expect(choices?.[0]?.name).toBe(
      `الساعة 07:30 في قناة ${room.discord.world.channels.get(ID.daily)!.name}`,
    );
    expect(await admin.autocomplete('تذكير', 'تذكير', 'قصر')).toHaveLength(1);
  });

  test('a guild has as many as it wants', async () => {
    await set();
    await set({ وقت: '18:00', تذكير: 'new' });
    await set({ قناة: ID.general });
    await aDay();
    expect(posts()).toHaveLength(2);
    expect(posts(ID.general)).toHaveLength(1);
  });
});

describe('/تذكير, when it could mean several things', () => {
  test('two in one channel: asks which, and changes the one that is named', async () => {
    await set();
    await set({ وقت: '18:00', تذكير: 'new' });
    expect(textOf(await set({ وقت: '08:00' }))).toContain('أكثر من تذكير');
    const [first] = (await admin.autocomplete('تذكير', 'تذكير', '07:30'))!;
    await set({ وقت: '08:00', تذكير: String(first!.value) });
    const text = textOf(await admin.command('تذكير'));
    expect(text).toContain('**08:00**');
    expect(text).toContain('**18:00**');
    expect(text).not.toContain('**07:30**');
  });

  test('several elsewhere: a change without a name makes no third one', async () => {
    await set();
    await set({ وقت: '18:00', تذكير: 'new' });
    const seen = await admin.as({ channelId: ID.general }).command('تذكير', { لغة: 'en' });
    expect(textOf(seen)).toContain('أكثر من تذكير');
  });

  test('one that was turned off is shown so, resumes, and its old button posts nothing', async () => {
    const status = messageOf(await set());
    await admin.press(status, 'إيقاف');
    const seen = await admin.command('تذكير');
    expect(textOf(seen)).toContain('موقوف');
    expect(textOf(await admin.press(status, 'انشر الآن'))).toContain('موقوف');
    expect(posts()).toHaveLength(0);
    expect(textOf(await admin.press(messageOf(seen), 'استئناف'))).toContain('حُفظ');
  });

  test.each(['ليبيا', 'libya', 'مصر'])('the clock of %s is found by its country', async (typed) => {
    expect((await admin.autocomplete('تذكير', 'منطقة', typed))![0]!.value).toMatch(/^Africa\//u);
  });
});

describe('the morning post', () => {
  test('tells what fell on this day, certain, with years, sentence and source, once', async () => {
    await set();
    await advance(9 * HOUR + 30 * 60_000 - 1000);
    expect(posts()).toHaveLength(0);
    await advance(1000);
    await advance(60_000);
    expect(posts()).toHaveLength(1);
    const text = textOf(seen(posts()[0]!));
    expect(text).toContain('الأربعاء 24 ديسمبر (كانون الأول) 2025، الموافق 4 رجب 1447 هـ');
    expect(text).toContain('في مثل هذا اليوم');
    expect(text).toContain('قبل 4 سنوات');
    expect(text).toMatch(/المقال:/u);
  });

  test('its buttons lead to the passage, the timeline and the calendar file', async () => {
    await set();
    await advance(12 * HOUR);
    const reader = room.driver.as({ channelId: ID.daily });
    const passage = await reader.press(posts()[0]!, 'الفقرة كاملة');
    expect(passage).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(textOf(passage)).toContain('الملف:');
    const timeline = messageOf(await reader.press(posts()[0]!, 'المخطط الزمني'));
    expect(timeline.attachments[0]?.filename).toBe('timeline.png');
    const file = messageOf(await reader.press(posts()[0]!, 'ملف التقويم')).attachments[0]!;
    expect(new TextDecoder().decode(await reader.download(file))).toContain('20211224');
  });

  test('a day without events is a short line, or silence', async () => {
    await set({ قناة: ID.general });
    await set({ قناة: ID.daily, 'أيام-بلا-أحداث': 'on' });
    await advance((60 * 24 + 12) * HOUR);
    expect(textOf(seen(posts(ID.general).at(-1)!))).toContain('لا يذكر الأرشيف حدثًا مؤكدًا');
    expect(posts()).toHaveLength(0);
  });

  test('the page\'s "until tomorrow morning" brings it without a tick of ours', async () => {
    await set();
    const coming = room.driver.as({ channelId: ID.daily }).message(isPost);
    room.discord.clock.advance(12 * HOUR);
    await coming;
  });
});

describe('when things go wrong', () => {
  const messages = /\/messages$/u;

  test('a 502 after the message was stored does not post it twice', async () => {
    await set();
    const fault = { kind: 'status', status: 502, afterwards: true } as const;
    room.discord.faults.rest.order({ fault, method: 'POST', path: messages });
    await advance(12 * HOUR);
    await advance(10 * 60_000);
    expect(posts()).toHaveLength(1);
    expect(textOf(await admin.command('تذكير'))).toContain('نُشرت رسالة الأربعاء');
  });

  test('a 500 delays the post, and it is posted once', async () => {
    await set();
    const fault = { kind: 'status', status: 500 } as const;
    room.discord.faults.rest.order({ fault, method: 'POST', path: messages, times: 3 });
    await advance(12 * HOUR);
    expect(posts()).toHaveLength(0);
    for (let minute = 0; minute < 5; minute++) await advance(60_000);
    expect(posts()).toHaveLength(1);
  });

  test('a lost gateway delays nothing', async () => {
    await set();
    room.discord.faults.gateway.isDown = true;
    room.discord.faults.gateway.cut();
    await advance(12 * HOUR);
    expect(posts()).toHaveLength(1);
  });

  test.each([
    ['the channel is deleted', () => room.discord.faults.deleteChannel(ID.daily), 'حُذفت'],
    ['the channel is hidden', () => room.discord.faults.forbid(ID.daily), 'لا يرى القناة'],
    [
      'writing is forbidden',
      () => room.discord.faults.forbid(ID.daily, PERMISSION.SEND_MESSAGES),
      'لا يملك',
    ],
  ])('%s: paused, and administrators are told once', async (_, happen, sentence) => {
    await set();
    happen();
    for (let day = 0; day < 3; day++) await aDay();
    const told = admin
      .as({ channelId: ID.management })
      .messages()
      .filter((message) => textOf(seen(message)).includes('توقفت رسالة الصباح'));
    expect(told).toHaveLength(1);
    expect(textOf(await admin.command('تذكير'))).toContain(sentence);
  });

  test('where the bot may write nowhere, who set the reminder is told directly, once', async () => {
    await set();
    for (const { id } of room.discord.world.channelsOf(ID.guild)) room.discord.faults.forbid(id);
    const { client } = room.bot;
    const isSeen = () =>
      client.guilds.cache
        .get(ID.guild)!
        .channels.cache.some((each) => each.permissionsFor(client.user!)?.has('ViewChannel'));
    await until(async () => !isSeen());
    for (let day = 0; day < 3; day++) await aDay();
    const { directs } = room.discord.world;
    expect([...directs.values()]).toEqual([ID.admin]);
    const [direct] = directs.keys();
    const told = [...room.discord.world.messagesIn(direct!).values()];
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]!.json.components)).toContain('توقفت رسالة الصباح');
  });

  test('"post now" posts a silent day, and one that waits for its next try', async () => {
    const silent = messageOf(await set({ 'أيام-بلا-أحداث': 'on', وقت: '23:00' }));
    await advance(HOUR);
    await advance(20 * 60_000);
    expect(posts()).toHaveLength(0);
    expect(textOf(await admin.press(silent, 'انشر الآن'))).toContain('نُشرت رسالة');
    expect(posts()).toHaveLength(1);
    room.discord.faults.rest.order({
      fault: { kind: 'status', status: 500 },
      method: 'POST',
      path: messages,
    });
    await advance(24 * HOUR - 20 * 60_000);
    expect(posts()).toHaveLength(1);
    await admin.press(silent, 'انشر الآن');
    expect(posts()).toHaveLength(2);
    await advance(HOUR / 2);
    expect(posts()).toHaveLength(2);
  });

  test('a permission that comes back after the hour: resumed, the day is caught up', async () => {
    await set();
    room.discord.faults.forbid(ID.daily, PERMISSION.SEND_MESSAGES);
    await advance(12 * HOUR);
    expect(posts()).toHaveLength(0);
    room.discord.faults.allow(ID.daily);
    const status = messageOf(await admin.command('تذكير'));
    await until(async () => {
      await admin.press(status, 'استئناف');
      return !textOf(await admin.command('تذكير')).includes('موقوف');
    });
    await advance(60_000);
    expect(posts()).toHaveLength(1);
  });

  test('moved to another channel after the first was deleted, the day is caught up there', async () => {
    await set();
    room.discord.faults.deleteChannel(ID.daily);
    await advance(12 * HOUR);
    await admin.command('تذكير', { قناة: ID.general, تذكير: await idOf() });
    await advance(60_000);
    expect(posts(ID.general)).toHaveLength(1);
  });

  test('days of an outage are missed and said so; no old day is posted', async () => {
    await set();
    const fault = { kind: 'status', status: 503 } as const;
    const call = room.discord.faults.rest.order({ fault, path: messages, times: 1e6 });
    for (let hour = 0; hour < 48; hour += 4) await advance(4 * HOUR);
    call();
    await advance(HOUR);
    expect(posts()).toHaveLength(0);
    expect(textOf(await admin.command('تذكير'))).toContain('فاتت رسالة');
    await advance(12 * HOUR);
    expect(posts()).toHaveLength(1);
  });
});

describe('/بياناتي', () => {
  test('shows what is stored about who asks, and deletes it', async () => {
    await set();
    const mine = await admin.command('بياناتي');
    expect(textOf(mine)).toContain('رقم حسابك في تذكير واحد');
    await admin.press(messageOf(mine), 'احذف رقم حسابي');
    expect(textOf(await admin.command('بياناتي'))).toContain('عنك: لا شيء');
    expect(textOf(await admin.command('تذكير'))).toContain('07:30');
  });

  test('deletes all of the guild after a second question, for administrators alone', async () => {
    await set();
    expect(textOf(await room.driver.command('بياناتي'))).toContain('عنك: لا شيء');
    const mine = await admin.command('بياناتي');
    const sure = await admin.press(messageOf(mine), 'احذف بيانات الخادم');
    await admin.press(messageOf(sure), 'نعم، احذفها كلها');
    expect(textOf(await admin.command('تذكير'))).toContain('لا تذكير');
    await aDay();
    expect(posts()).toHaveLength(0);
  });

  test('a guild that removed the bot is kept thirty days, then forgotten', async () => {
    await set();
    room.discord.faults.leaveGuild(ID.guild);
    const left = () => room.app.store.guilds.present();
    await until(async () => (await left()).length === 0);
    await advance(29 * 24 * HOUR);
    expect(await room.app.store.reminders.ofGuild(ID.guild)).toHaveLength(1);
    await advance(2 * 24 * HOUR);
    expect(await room.app.store.reminders.ofGuild(ID.guild)).toHaveLength(0);
  });
});

/** A message of the channel in the form in which an answer is looked at. */
function seen(message: WireMessage) {
  return { kind: 'message', message, isPrivate: false, isUpdate: false } as const;
}

/** The id of the only reminder. */
async function idOf(): Promise<string> {
  return String((await admin.autocomplete('تذكير', 'تذكير', ''))![0]!.value);
}

/** Until the bot heard of a changed permission: the gateway tells it in its own time. */
async function changed(): Promise<void> {
  const channel = room.bot.client.channels.cache.get(ID.daily);
  await until(async () => {
    if (!channel || channel.isDMBased()) return false;
    return !channel.permissionsFor(room.bot.client.user!)?.has('SendMessages');
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
