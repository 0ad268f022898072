import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOpenApi } from '../openapi.ts';
import { type LocalDiscord, startLocalDiscord } from '../server.ts';

let discord: LocalDiscord;
let client: Client<true>;

beforeAll(async () => {
  discord = await startLocalDiscord({ port: 0, openapi: null });
  client = await login(discord);
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

beforeEach(() => {
  (discord.violations as unknown[]).length = 0;
});

async function login(at: LocalDiscord): Promise<Client<true>> {
  const made = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: at.api } });
  const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve));
  await made.login(at.token);
  return ready;
}

function post(body: unknown, at = discord, by = client): Promise<unknown> {
  return by.rest.post(`/channels/${at.channelId}/messages`, { body });
}

function register(...commands: unknown[]): Promise<unknown> {
  return client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
}

/** Where and why a request was refused: `components.0.components.0.label BASE_TYPE_BAD_LENGTH`. */
function reasons(): string[] {
  return discord.violations.flatMap((violation) =>
    violation.findings.map((each) => `${each.path.join('.')} ${each.code}`.trim()),
  );
}

const button = (more: object = {}) => ({ type: 2, style: 1, label: 'زر', custom_id: 'a', ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const V2 = 1 << 15;

describe('a message is refused, with its place and reason, when', () => {
  const cases: [name: string, body: unknown, reason: string][] = [
    [
      'its content has 2001 characters',
      { content: 'ا'.repeat(2001) },
      'content BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an embed’s description has 4097',
      { embeds: [{ description: 'ا'.repeat(4097) }] },
      'embeds.0.description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'its embeds together have more than 6000',
      { embeds: [{ description: 'ا'.repeat(4000) }, { description: 'ا'.repeat(2001) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a field has no value',
      { embeds: [{ fields: [{ name: 'ا', value: '' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label has 81',
      { content: 'ا', components: [row(button({ label: 'ا'.repeat(81) }))] },
      'components.0.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id stands twice',
      { content: 'ا', components: [row(button(), button())] },
      'components COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom id has 101',
      { content: 'ا', components: [row(button({ custom_id: 'a'.repeat(101) }))] },
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a row has six buttons',
      {
        content: 'ا',
        components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button({ custom_id: `${n}` })))],
      },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu offers a value twice',
      {
        content: 'ا',
        components: [
          row({
            type: 3,
            custom_id: 'm',
            options: [
              { label: 'ا', value: '1' },
              { label: 'ب', value: '1' },
            ],
          }),
        ],
      },
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a text display comes without the V2 flag',
      { content: 'ا', components: [text('ا')] },
      'components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'V2 comes with content',
      { flags: V2, content: 'ا', components: [text('ا')] },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'V2 has 41 components, nested ones counted',
      {
        flags: V2,
        components: [{ type: 17, components: Array.from({ length: 40 }, () => text('ا')) }],
      },
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'V2 has more than 4000 characters in all',
      { flags: V2, components: [text('ا'.repeat(3000)), text('ا'.repeat(1001))] },
      'components COMPONENT_TEXT_TOO_LONG',
    ],
    [
      'a container stands in a container',
      {
        flags: V2,
        components: [{ type: 17, components: [{ type: 17, components: [text('ا')] }] }],
      },
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'a picture is named that does not come with it',
      { flags: V2, components: [{ type: 12, items: [{ media: { url: 'attachment://x.png' } }] }] },
      'components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a section has no accessory',
      { flags: V2, components: [{ type: 9, components: [text('ا')] }] },
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    ['a nonce has 26', { content: 'ا', nonce: 'n'.repeat(26) }, 'nonce BASE_TYPE_BAD_LENGTH'],
  ];
  test.each(cases)('%s', async (_, body, reason) => {
    await expect(post(body)).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(reasons()).toContain(reason);
  });

  test('it would be empty', async () => {
    await expect(post({ content: '  ' })).rejects.toMatchObject({ code: 50006 });
    expect(discord.violations).toHaveLength(1);
  });

  test('a file has more than 10 MiB', async () => {
    const files = [{ name: 'a.bin', data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
    const sent = client.rest.post(`/channels/${discord.channelId}/messages`, { body: {}, files });
    await expect(sent).rejects.toMatchObject({ code: 40005 });
  });
});

describe('commands are refused when', () => {
  const slash = (more: object = {}) => ({ name: 'بحث', description: 'وصف', ...more });
  const option = (more: object = {}) => ({ type: 3, name: 'نص', description: 'وصف', ...more });
  const cases: [name: string, commands: unknown[], reason: string][] = [
    ['a name has vowel marks', [slash({ name: 'بَحث' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name has a space', [slash({ name: 'ابحث عن' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name has capitals', [slash({ name: 'Search' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a description is missing',
      [slash({ description: '' })],
      '0.description BASE_TYPE_BAD_LENGTH',
    ],
    ['two have one name', [slash(), slash()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'a required option follows one that is not',
      [slash({ options: [option(), option({ name: 'آخر', required: true })] })],
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option has 26 choices',
      [
        slash({
          options: [
            option({
              choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
            }),
          ],
        }),
      ],
      '0.options.0.choices BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one has more than 8000 characters',
      [
        slash({
          options: Array.from({ length: 25 }, (_, n) =>
            option({
              name: `خيار${n}`,
              choices: Array.from({ length: 4 }, (_, m) => ({
                name: `${m}`.repeat(40),
                value: `${m}`.repeat(50),
              })),
            }),
          ),
        }),
      ],
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
  ];
  test.each(cases)('%s', async (_, commands, reason) => {
    await expect(register(...commands)).rejects.toMatchObject({ code: 50035 });
    expect(reasons()).toContain(reason);
  });

  test('a day has seen 200 new ones', async () => {
    const at = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands`;
    const batch = (from: number) =>
      Array.from({ length: 100 }, (_, n) => slash({ name: `أمر${from + n}` }));
    await client.rest.put(at as `/${string}`, { body: batch(0) });
    await client.rest.put(at as `/${string}`, { body: batch(100) });
    await expect(
      client.rest.post(at as `/${string}`, { body: slash({ name: 'زائد' }) }),
    ).rejects.toMatchObject({ code: 30034 });
    discord.clock.advance(86_400_000);
    await client.rest.put(at as `/${string}`, { body: [] });
  });
});

describe('registration', () => {
  test('keeps the ids of commands that stay, and removes what is not in the list', async () => {
    const first = (await register(
      { name: 'بحث', description: 'أ' },
      { name: 'ملخص', description: 'ب' },
    )) as { id: string }[];
    const second = (await register({ name: 'بحث', description: 'غيره' })) as {
      id: string;
      version: string;
    }[];
    expect(second).toHaveLength(1);
    expect(second[0]?.id).toBe(first[0]?.id);
    expect(second[0]?.version).not.toBe(first[0]?.id);
  });

  test('lists translations only when asked', async () => {
    await register({ name: 'بحث', description: 'أ', name_localizations: { 'en-US': 'search' } });
    const at = `/applications/${discord.applicationId}/commands` as const;
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(at)).not.toHaveProperty('0.name_localizations');
    expect(await client.rest.get(at, { query })).toMatchObject([
      { name_localizations: { 'en-US': 'search' } },
    ]);
  });
});

describe('a nonce', () => {
  test('that is enforced lets a message be stored once, for some minutes', async () => {
    const first = (await post({ content: 'مرة', nonce: '7', enforce_nonce: true })) as {
      id: string;
    };
    const again = (await post({ content: 'مرة', nonce: '7', enforce_nonce: true })) as {
      id: string;
    };
    expect(again.id).toBe(first.id);
    discord.clock.advance(10 * 60_000);
    const later = (await post({ content: 'مرة', nonce: '7', enforce_nonce: true })) as {
      id: string;
    };
    expect(later.id).not.toBe(first.id);
  });
});

describe.skipIf(findOpenApi() === null)(
  'against the official OpenAPI description (skipped where shared/data/discord is absent)',
  () => {
    let strict: LocalDiscord;
    let other: Client<true>;
    beforeAll(async () => {
      strict = await startLocalDiscord({ port: 0 });
      other = await login(strict);
    });
    afterAll(async () => {
      await other.destroy();
      await strict.close();
    });

    test('a request with a wrong type is refused', async () => {
      await expect(post({ content: 'ا', tts: 'نعم' }, strict, other)).rejects.toMatchObject({
        code: 50035,
      });
      expect(strict.violations.at(-1)).toMatchObject({
        source: 'openapi',
        findings: [{ path: ['tts'] }],
      });
    });

    test('a route or parameter that it does not describe is told of', async () => {
      const strange = other.rest.get(`/channels/${strict.channelId}/poems`);
      await expect(strange).rejects.toMatchObject({ status: 400 });
      expect(strict.violations.at(-1)?.findings[0]?.code).toBe('UNKNOWN_OPERATION');
    });

    test('V2, embeds, menus, modals’ inputs and files pass', async () => {
      const before = strict.violations.length;
      await post(
        {
          embeds: [{ title: 'ا', color: 1, fields: [{ name: 'ا', value: 'ب' }] }],
          allowed_mentions: { parse: [] },
        },
        strict,
        other,
      );
      await post(
        {
          flags: V2,
          components: [
            {
              type: 17,
              accent_color: 1,
              components: [text('ا'), { type: 14, spacing: 2 }, row(button())],
            },
            { type: 9, components: [text('ا')], accessory: button({ custom_id: 'b' }) },
            row({ type: 3, custom_id: 'm', options: [{ label: 'ا', value: '1' }] }),
          ],
        },
        strict,
        other,
      );
      await other.rest.put(`/applications/${strict.applicationId}/commands`, {
        body: [
          {
            name: 'أ',
            description: 'ب',
            default_member_permissions: '32',
            options: [{ type: 3, name: 'ن', description: 'و', autocomplete: true }],
          },
        ],
      });
      expect(strict.violations.slice(before)).toEqual([]);
    });
  },
);
