import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver, type Seen } from './driver.ts';
import { type LocalDiscord, startLocalDiscord } from './server.ts';

/** A throw-away bot: each command shows one way of answering. */
const COMMANDS = [
  {
    name: 'قل',
    description: 'يعيد ما قيل',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'كلمات',
        description: 'ما يقال',
        required: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'عدد',
        description: 'كم مرة',
        min_value: 1,
        max_value: 3,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'علني', description: 'للجميع' },
      { type: ApplicationCommandOptionType.User, name: 'لمن', description: 'لمن' },
      { type: ApplicationCommandOptionType.Channel, name: 'أين', description: 'أين' },
      { type: ApplicationCommandOptionType.Number, name: 'نسبة', description: 'نسبة' },
      { type: ApplicationCommandOptionType.Attachment, name: 'ملف', description: 'ملف' },
    ],
  },
  {
    name: 'اختر',
    description: 'اقتراحات',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'وثيقة',
        description: 'اسمها',
        autocomplete: true,
        required: true,
      },
    ],
  },
  { name: 'أزرار', description: 'أزرار وقوائم' },
  { name: 'نموذج', description: 'نموذج' },
  {
    name: 'مهل',
    description: 'جواب مؤجل',
    options: [{ type: ApplicationCommandOptionType.Boolean, name: 'خاص', description: 'خاص' }],
  },
  { name: 'صمت', description: 'لا جواب' },
  { name: 'ملفات', description: 'ملف' },
  {
    name: 'إعدادات',
    description: 'للإدارة',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  { name: 'تحقق من القول', type: ApplicationCommandType.Message },
  { name: 'من هو', type: ApplicationCommandType.User },
  {
    name: 'مركب',
    description: 'أوامر فرعية',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'أول',
        description: 'أول',
        options: [{ type: ApplicationCommandOptionType.String, name: 'نص', description: 'نص' }],
      },
    ],
  },
] as const;

const BUTTON = new ButtonBuilder()
  .setCustomId('v1:next')
  .setLabel('التالي')
  .setStyle(ButtonStyle.Primary);
const MENU = new StringSelectMenuBuilder()
  .setCustomId('v1:menu')
  .addOptions({ label: 'الأول', value: '1' }, { label: 'الثاني', value: '2' });
const ROWS = [
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    BUTTON,
    new ButtonBuilder().setCustomId('v1:follow').setLabel('تابع').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder()
      .setCustomId('v1:off')
      .setLabel('مطفأ')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(true),
  ),
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(MENU),
];
const MODAL = new ModalBuilder()
  .setCustomId('v1:modal')
  .setTitle('نموذج')
  .addComponents(
    new ActionRowBuilder<TextInputBuilder>().addComponents(
      new TextInputBuilder().setCustomId('field').setLabel('القول').setStyle(TextInputStyle.Short),
    ),
  );

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `عن ${typed}`, value: typed || 'كل' }]);
  } else if (interaction.isButton()) {
    if (interaction.customId === 'v1:next') await interaction.update({ content: 'الصفحة ٢' });
    else {
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'متابعة', flags: MessageFlags.Ephemeral });
    }
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `اخترت ${interaction.values.join('،')}` });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`كتبت ${interaction.fields.getTextInputValue('field')}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`قيل: ${interaction.targetMessage.content}`);
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`هو ${interaction.targetUser.displayName}`);
  } else if (interaction.isChatInputCommand()) {
    const { options } = interaction;
    if (interaction.commandName === 'قل') {
      const parts = [
        options.getString('كلمات', true),
        options.getInteger('عدد'),
        options.getUser('لمن')?.displayName,
        options.getChannel('أين')?.name,
        options.getNumber('نسبة'),
        options.getAttachment('ملف')?.size,
      ].filter((part) => part !== null && part !== undefined);
      const flags = options.getBoolean('علني') ? {} : { flags: MessageFlags.Ephemeral as const };
      await interaction.reply({ content: parts.join(' | '), ...flags });
    } else if (interaction.commandName === 'اختر') {
      await interaction.reply(options.getString('وثيقة', true));
    } else if (interaction.commandName === 'أزرار') {
      await interaction.reply({ content: 'الصفحة ١', components: ROWS });
    } else if (interaction.commandName === 'نموذج') {
      await interaction.showModal(MODAL);
    } else if (interaction.commandName === 'مهل') {
      await interaction.deferReply(
        options.getBoolean('خاص') ? { flags: MessageFlags.Ephemeral } : {},
      );
      await interaction.editReply({ content: 'أخيرًا' });
    } else if (interaction.commandName === 'ملفات') {
      const file = new AttachmentBuilder(Buffer.from('نص الملف'), { name: 'تقرير.txt' });
      await interaction.reply({ content: 'هاك', files: [file] });
    } else if (interaction.commandName === 'مركب') {
      await interaction.reply(`${options.getSubcommand()}: ${options.getString('نص')}`);
    } else if (interaction.commandName === 'إعدادات') await interaction.reply('الإعدادات');
  }
}

let discord: LocalDiscord;
let client: Client;
let editor: Driver;
let admin: Driver;
const heard: Interaction[] = [];

beforeAll(async () => {
  discord = await startLocalDiscord({ port: 0 });
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    heard.push(interaction);
    void answer(interaction);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await (await ready).application.commands.set(COMMANDS as never);
  editor = new Driver(discord);
  admin = editor.as({ userId: discord.adminUserId });
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

function message(seen: Seen): Extract<Seen, { kind: 'message' }> {
  if (seen.kind !== 'message') throw new Error(`expected a message, saw ${JSON.stringify(seen)}`);
  return seen;
}

describe('a member at the keyboard', () => {
  test('runs a command with options of every kind, and reads the private answer', async () => {
    const seen = message(
      await editor.command('قل', {
        كلمات: 'مرحبا',
        عدد: 2,
        لمن: discord.adminUserId,
        أين: discord.channelId,
        نسبة: 0.5,
        ملف: { filename: 'a.txt', bytes: new Uint8Array(7) },
      }),
    );
    expect(seen.message.content).toBe('مرحبا | 2 | سلمى المديرة | غرفة-التحرير | 0.5 | 7');
    expect(seen.isPrivate).toBe(true);
    expect(admin.messages()).not.toContainEqual(seen.message);
  });

  test('a public answer stands in the channel for everyone', async () => {
    const seen = message(await editor.command('قل', { كلمات: 'للجميع', علني: true }));
    expect(seen.isPrivate).toBe(false);
    expect(admin.messages().at(-1)?.content).toBe('للجميع');
    expect(seen.message.interaction_metadata?.user.id).toBe(editor.userId);
  });

  test('is held back by the client when a required option is missing or a value does not fit', async () => {
    await expect(editor.command('قل')).rejects.toThrow('"كلمات" is required');
    await expect(editor.command('قل', { كلمات: 'س', عدد: 9 })).rejects.toThrow('takes 1 to 3');
    await expect(editor.command('لاشيء')).rejects.toThrow('no command');
  });

  test('gets suggestions while typing, and may send what was not suggested', async () => {
    expect(await editor.autocomplete('اختر', 'وثيقة', 'ليبيا')).toEqual([
      { name: 'عن ليبيا', value: 'ليبيا' },
    ]);
    const seen = message(await editor.command('اختر', { وثيقة: 'غيرها' }));
    expect(seen.message.content).toBe('غيرها');
  });

  test('presses a button by its label, and the message changes in place', async () => {
    const first = message(await editor.command('أزرار'));
    const second = message(await editor.press(first.message, 'التالي'));
    expect(second.isUpdate).toBe(true);
    expect(second.message.id).toBe(first.message.id);
    expect(second.message.content).toBe('الصفحة ٢');
  });

  test('cannot press a disabled button, nor one that is not there', async () => {
    const { message: posted } = message(await editor.command('أزرار'));
    await expect(editor.press(posted, 'مطفأ')).rejects.toThrow('disabled');
    await expect(editor.press(posted, 'nowhere')).rejects.toThrow('no component');
  });

  test('chooses in a menu, and only what it offers', async () => {
    const { message: posted } = message(await editor.command('أزرار'));
    expect(message(await editor.select(posted, 'v1:menu', ['2'])).message.content).toBe('اخترت 2');
    await expect(editor.select(posted, 'v1:menu', ['3'])).rejects.toThrow('does not offer');
  });

  test('gets a private follow-up to a button that only acknowledged', async () => {
    const { message: posted } = message(await editor.command('أزرار'));
    const seen = message(await editor.press(posted, 'v1:follow'));
    expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(seen.message.content).toBe('متابعة');
  });

  test('fills in a modal', async () => {
    const seen = await editor.command('نموذج');
    if (seen.kind !== 'modal') throw new Error('no modal came');
    expect(editor.inputs(seen.modal).map((each) => each.label)).toEqual(['القول']);
    const sent = message(await editor.submitModal(seen, { field: 'قولًا' }));
    expect(sent.message.content).toBe('كتبت قولًا');
  });

  test('waits through "thinking" for a deferred answer, which stays as private as the defer', async () => {
    const first = await editor.command('مهل', { خاص: true }, { until: 'first' });
    expect(first).toMatchObject({ kind: 'thinking', isPrivate: true });
    const seen = message(await editor.command('مهل', { خاص: true }));
    expect(seen.message.content).toBe('أخيرًا');
    expect(seen.isPrivate).toBe(true);
    expect(seen.message.edited_timestamp).toBeNull();
  });

  test('runs the command of a message and of a member', async () => {
    const said = editor.say('قال الرئيس إن الانتخابات قريبة');
    const seen = message(await editor.contextMenu(said, 'تحقق من القول'));
    expect(seen.message.content).toBe('قيل: قال الرئيس إن الانتخابات قريبة');
    const who = message(await editor.contextMenu({ userId: discord.adminUserId }, 'من هو'));
    expect(who.message.content).toBe('هو سلمى المديرة');
  });

  test('runs a subcommand', async () => {
    const seen = message(await editor.command('مركب أول', { نص: 'كذا' }));
    expect(seen.message.content).toBe('أول: كذا');
  });

  test('downloads a file whole', async () => {
    const { message: posted } = message(await editor.command('ملفات'));
    expect(posted.attachments[0]?.filename).toBe('تقرير.txt');
    const bytes = await editor.download(posted.attachments[0]!);
    expect(Buffer.from(bytes).toString()).toBe('نص الملف');
  });

  test('does not find administrators’ commands, unless Discord was told otherwise', async () => {
    expect(editor.commands().map((each) => each.name)).not.toContain('إعدادات');
    expect(admin.commands().map((each) => each.name)).toContain('إعدادات');
    await expect(editor.command('إعدادات')).rejects.toThrow('no command');
    const forced = message(await editor.command('إعدادات', {}, { isForced: true }));
    expect(forced.message.content).toBe('الإعدادات');
  });
});

describe('an interaction', () => {
  test('fails for the member when three seconds went by, and can no longer be answered', async () => {
    const seen = editor.command('صمت');
    await heardOf('صمت');
    discord.clock.advance(3_000);
    expect(await seen).toEqual({ kind: 'failed', reason: 'no answer' });
    const late = heard.at(-1)!;
    if (!late.isChatInputCommand()) throw new Error('another interaction came between');
    await expect(late.reply('متأخر')).rejects.toMatchObject({ code: 10062 });
  });

  test('takes one first answer: the second is told that it was acknowledged', async () => {
    await editor.command('قل', { كلمات: 'مرة' });
    const done = heard.at(-1)!;
    await expect(
      client.rest.post(`/interactions/${done.id}/${done.token}/callback`, {
        body: { type: 4, data: { content: 'مرتين' } },
        auth: false,
      }),
    ).rejects.toMatchObject({ code: 40060 });
    expect(discord.violations.at(-1)).toMatchObject({ source: 'protocol' });
  });

  test('lives for fifteen minutes', async () => {
    await editor.command('قل', { كلمات: 'قديم', علني: true });
    const { token } = heard.at(-1)!;
    discord.clock.advance(15 * 60_000);
    const late = client.rest.post(`/webhooks/${discord.applicationId}/${token}`, {
      body: { content: 'بعد ساعة' },
      auth: false,
    });
    await expect(late).rejects.toMatchObject({ code: 50027 });
  });
});

/** Resolves once the bot has heard of a command by this name. */
async function heardOf(name: string): Promise<void> {
  while (true) {
    const last = heard.at(-1);
    if (last?.isChatInputCommand() && last.commandName === name) return;
    await new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
  }
}
