import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/server.ts';

/** A throw-away bot for the page's tests: one command for each thing the page must show. */
const COMMANDS = [
  {
    name: 'بحث',
    description: 'ابحث في الأرشيف، تأتيك الفقرات بنصّها',
    options: [
      {
        type: Option.String,
        name: 'كلمات',
        description: 'ما تبحث عنه',
        required: true,
        autocomplete: true,
      },
      { type: Option.Integer, name: 'عدد', description: 'كم نتيجة', min_value: 1, max_value: 10 },
      { type: Option.Boolean, name: 'علني', description: 'أيراها الجميع؟' },
    ],
  },
  {
    name: 'ملخص',
    description: 'وثيقة في بضع من جملها',
    options: [
      {
        type: Option.String,
        name: 'طول',
        description: 'كم جملة',
        choices: [
          { name: 'قصير', value: 'short' },
          { name: 'طويل', value: 'long' },
        ],
      },
    ],
  },
  { name: 'تضمين', description: 'بطاقة من النوع القديم' },
  { name: 'نموذج', description: 'نافذة تُملأ' },
  { name: 'صمت', description: 'لا جواب' },
  { name: 'ملف', description: 'ملف للتنزيل' },
  { name: 'حيلة', description: 'نصّ يتظاهر بأنه صفحة' },
  {
    name: 'إعدادات',
    description: 'للإدارة وحدها',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  { name: 'تحقق من هذا القول', type: ApplicationCommandType.Message },
] as const;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const PASSAGES = [
  'قال المتحدث إن **الأمم المتحدة** تتابع سير العملية الانتخابية عن قرب، وإن بعثتها ستنشر تقريرها في نهاية الشهر.',
  'وأضاف أن اللجنة ستعقد اجتماعها الثاني في طرابلس، بحضور ممثلين عن **الأمم المتحدة** والاتحاد الأفريقي.',
];

function card(page: number): ContainerBuilder {
  const text = (content: string) => new TextDisplayBuilder().setContent(content);
  return new ContainerBuilder()
    .setAccentColor(0x9c2a1e)
    .addTextDisplayComponents(text('## نتائج البحث عن «الأمم المتحدة»'))
    .addTextDisplayComponents(text(`> ${PASSAGES[page % 2]}`))
    .addTextDisplayComponents(
      text(
        'المصدر: فقرة 3 من «الانتخابات والدستور»\n-# نُشر في 24 ديسمبر (كانون الأول) 2021، مستنتَج من النص',
      ),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(text('وثيقة أخرى في الموضوع: «حوار جنيف»'))
        .setThumbnailAccessory(
          new ThumbnailBuilder().setURL('attachment://p.png').setDescription('صورة الوثيقة'),
        ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder()
          .setCustomId(`v1:page:${page + 1}`)
          .setLabel('التالي')
          .setStyle(ButtonStyle.Primary),
        new ButtonBuilder()
          .setCustomId('v1:context')
          .setLabel('السياق')
          .setStyle(ButtonStyle.Secondary),
        new ButtonBuilder()
          .setCustomId('v1:none')
          .setLabel('السابق')
          .setStyle(ButtonStyle.Secondary)
          .setDisabled(page === 0),
        new ButtonBuilder()
          .setURL('https://example.org/')
          .setLabel('الأصل')
          .setStyle(ButtonStyle.Link),
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('v1:document')
          .setPlaceholder('اختر وثيقة')
          .addOptions(
            { label: 'الانتخابات والدستور', value: '1', description: 'ثلاث فقرات' },
            { label: 'حوار جنيف', value: '2', description: 'فقرة واحدة' },
          ),
      ),
    );
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const all = ['الأمم المتحدة', 'الانتخابات الرئاسية', 'اتفاق الصخيرات', 'الدستور'];
    const fit = all.filter((each) => each.includes(typed));
    await interaction.respond(fit.map((each) => ({ name: each, value: each })));
  } else if (interaction.isButton() && interaction.customId.startsWith('v1:page')) {
    await interaction.update({ components: [card(Number(interaction.customId.split(':')[2]))] });
  } else if (interaction.isButton() && interaction.customId === 'v1:context') {
    await interaction.reply({
      content: 'السياق: هذه الفقرة وما حولها.',
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `اخترت الوثيقة ${interaction.values[0]}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`كتبت: ${interaction.fields.getTextInputValue('words')}`);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`القول المطلوب: ${interaction.targetMessage.content}`);
  } else if (interaction.isChatInputCommand()) await run(interaction.commandName, interaction);
}

async function run(
  name: string,
  interaction: Extract<Interaction, { commandName: string }> & { reply: unknown },
): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  if (name === 'بحث') {
    await interaction.reply({
      components: [card(0)],
      files: [new AttachmentBuilder(PIXEL, { name: 'p.png' })],
      flags: MessageFlags.IsComponentsV2,
    });
  } else if (name === 'ملخص') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(
      '# ملخص «حوار جنيف»\n1. الجملة الأولى كما وردت.\n2. الجملة الثانية كما وردت.\n- نقطة\n  - فرع\n-# ثلاث جمل من اثنتين وعشرين\n||خاتمة|| و`رمز` و[رابط](https://example.org/) و~~حذف~~ و__خط__',
    );
  } else if (name === 'تضمين') {
    await interaction.reply({
      embeds: [
        {
          title: 'قول محقَّق',
          description: '> إن الانتخابات ستجري في موعدها.\nورد هذا القول **حرفيًا** في وثيقة واحدة.',
          color: 0x1f6b43,
          fields: [
            { name: 'القائل', value: 'رئيس المفوضية', inline: true },
            { name: 'الفقرة', value: '4', inline: true },
            { name: 'النشر', value: '17 فبراير (شباط) 2011', inline: true },
          ],
          footer: { text: 'المصدر: Reuters' },
        },
      ],
    });
  } else if (name === 'نموذج') {
    await interaction.showModal(
      new ModalBuilder()
        .setCustomId('v1:modal')
        .setTitle('تحقّق من قول')
        .addLabelComponents(
          new LabelBuilder()
            .setLabel('القول')
            .setDescription('الصقه كما سمعته')
            .setTextInputComponent(
              new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph),
            ),
        ),
    );
  } else if (name === 'ملف') {
    const file = new AttachmentBuilder(Buffer.from('نص التقرير'), { name: 'تقرير.txt' });
    await interaction.reply({ content: 'التقرير مرفق.', files: [file] });
  } else if (name === 'حيلة') {
    await interaction.reply(
      '<img src=x onerror="document.title=1"> <script>document.title=2</script> **نص**',
    );
  } else if (name === 'إعدادات') await interaction.reply('الإعدادات');
}

/** Logs the bot in and registers its commands. */
export async function startDemoBot(discord: LocalDiscord): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    // Some tests spoil the answer on purpose; what the member sees of it is theirs to check.
    answer(interaction).catch(() => {});
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const bot = await ready;
  await bot.application.commands.set(COMMANDS as never);
  return bot;
}
