import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type RunningBot, startBot } from '../src/discord/bot.ts';
import type { Seen } from '../src/local/driver.ts';
import type { WireMessage } from '../src/local/page/wire.ts';
import { everyComponent } from '../src/local/world/component.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { createLog } from '../src/log.ts';
import { messageOf, type Newsroom, openNewsroom, ROOT, textOf } from './newsroom.ts';

const ANOTHER_GUILD = '900000000000000001';
const REFUSAL = 'هذا الخادم ليس في قائمة الخوادم المسموح لها باستعمال البوت';
const TEXT_OPTION = 3;
const SLASH = 1;

/**
 * A server that the bot served until it was taken off the list: its menu still has the commands,
 * and old answers still have their buttons.
 */
let room: Newsroom;
let app: App;
let bot: RunningBot;
const answered: WireMessage[] = [];
beforeAll(async () => {
  room = await openNewsroom();
  answered.push(
    messageOf(await room.driver.command('بحث', { نص: 'الانتخابات الليبية' })),
    messageOf(await room.driver.command('ملخص', { مقال: 'paris-conference-libya' })),
    messageOf(await room.driver.command('تواريخ')),
  );
  await room.bot.stop();
  const config = readConfig({
    CORPUS_DIR: join(ROOT, 'corpus'),
    DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
    GUILD_IDS: ANOTHER_GUILD,
  });
  app = await openApp(config, room.discord.clock.now);
  const log = createLog({ level: 'silent', secrets: [room.discord.token] });
  bot = await startBot({ app, log, token: room.discord.token, api: room.discord.api });
});
afterAll(async () => {
  await bot.stop();
  await app.close();
  await room.close();
});

function expectRefusal(seen: Seen): void {
  expect(textOf(seen)).toContain(REFUSAL);
  expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
  expect(JSON.stringify(messageOf(seen))).not.toContain('الملف:');
}

describe('in a server that GUILD_IDS does not name', () => {
  test('every command is refused, to its asker alone', async () => {
    const commands = room.driver.commands().filter(({ type }) => type === SLASH);
    expect(commands.length).toBeGreaterThanOrEqual(7);
    for (const { name, options } of commands) {
      const required = (options ?? []).filter((option) => option.required);
      const given = required.map((option) => [option.name, 'paris-conference-libya']);
      expectRefusal(await room.driver.command(name, Object.fromEntries(given), { isForced: true }));
    }
  });

  test('no morning post comes, although a reminder is still set', async () => {
    const now = app.now();
    await app.store.reminders.save({
      id: 'excluded00',
      guildId: ID.guild,
      channelId: ID.daily,
      hour: new Date(now).getUTCHours(),
      minute: new Date(now).getUTCMinutes(),
      zone: 'Atlantic/Reykjavik',
      contents: ['today'],
      isSilent: false,
      language: 'ar',
      since: now - 3_600_000,
      setBy: null,
      paused: null,
    });
    await bot.tick();
    expect(room.driver.as({ channelId: ID.daily }).messages()).toEqual([]);
  });

  test('every entry of the menu of a message is refused', async () => {
    const menus = app.commands.filter(({ type }) => type !== undefined && type !== SLASH);
    expect(menus.length).toBeGreaterThan(0);
    const message = room.driver.say('قال ماكرون: «إن خطة انسحاب المرتزقة يجب أن تنفذ».');
    for (const { name } of menus) expectRefusal(await room.driver.contextMenu(message, name));
  });

  test('every button and menu of an older answer is refused beside it, and the answer stays', async () => {
    for (const message of answered) {
      const acts = enabledActs(message);
      expect(acts.length).toBeGreaterThan(0);
      const before = JSON.stringify(message.components);
      for (const act of acts) expectRefusal(await act());
      const after = room.driver.messages().find(({ id }) => id === message.id);
      expect(JSON.stringify(after?.components)).toBe(before);
    }
  });

  test('autocomplete offers nothing of the archive', async () => {
    const completing = room.driver
      .commands()
      .flatMap(({ name, options }) =>
        (options ?? [])
          .filter((option) => option.type === TEXT_OPTION && option.autocomplete)
          .map((option) => [name, option.name] as const),
      );
    expect(completing.length).toBeGreaterThan(3);
    for (const [name, option] of completing) {
      expect(await room.driver.autocomplete(name, option, 'ما')).toEqual([]);
    }
  });

  test('nothing that was sent broke a rule of Discord', () => {
    expect(room.discord.violations).toEqual([]);
  });
});

test('the servers that GUILD_IDS names are answered', async () => {
  const own = await openNewsroom({ GUILD_IDS: `${ANOTHER_GUILD}, ${room.discord.guildId}` });
  try {
    const text = textOf(await own.driver.command('بحث', { نص: 'حفتر' }));
    expect(text).toContain('الملف:');
  } finally {
    await own.close();
  }
});

/** Every button pressed, and the first choice of every menu chosen. */
function enabledActs(message: WireMessage): (() => Promise<Seen>)[] {
  return [...everyComponent(message.components)].flatMap(({ custom_id: id, disabled, options }) => {
    if (id === undefined || disabled) return [];
    return options
      ? [() => room.driver.select(message, id, [options[0]!.value])]
      : [() => room.driver.press(message, id)];
  });
}
