import { Clock } from '../clock.ts';
import type { WireUser } from '../page/wire.ts';
import { bits, PERMISSION } from '../permissions.ts';
import { type Channel, type Guild, type Role, World } from './world.ts';

/**
 * Ids of what is always there. They are fixed, so that what the bot stored about a guild or channel
 * still fits after this server was started again.
 */
export const ID = {
  bot: '1100000000000000001',
  admin: '1100000000000000011',
  editor: '1100000000000000012',
  reader: '1100000000000000013',
  guild: '1100000000000000100',
  roleAdmin: '1100000000000000101',
  roleEditor: '1100000000000000102',
  roleBot: '1100000000000000103',
  general: '1100000000000000110',
  daily: '1100000000000000111',
  management: '1100000000000000112',
  otherGuild: '1100000000000000200',
  otherGeneral: '1100000000000000210',
} as const;

const JOINED_AT = '2026-01-01T08:00:00.000000+00:00';

const READING = bits(
  PERMISSION.VIEW_CHANNEL,
  PERMISSION.SEND_MESSAGES,
  PERMISSION.EMBED_LINKS,
  PERMISSION.ATTACH_FILES,
  PERMISSION.READ_MESSAGE_HISTORY,
  PERMISSION.USE_APPLICATION_COMMANDS,
);

/** Two newsrooms: one with editors and an administrator, one small, to tell them apart. */
export function newsroom(now?: () => number): World {
  const world = new World(new Clock(now), { ...user(ID.bot, 'isnad', 'إسناد'), bot: true });
  const admin = user(ID.admin, 'salma', 'سلمى المديرة');
  const editor = user(ID.editor, 'huda', 'هدى المحرّرة');
  const reader = user(ID.reader, 'nabil', 'نبيل');
  const bot = world.bot;

  world.guilds.set(
    ID.guild,
    guild({
      id: ID.guild,
      name: 'غرفة الأخبار',
      ownerId: ID.admin,
      roles: [
        role(ID.guild, '@everyone', 0, READING),
        role(ID.roleAdmin, 'الإدارة', 3, bits(PERMISSION.ADMINISTRATOR)),
        role(ID.roleEditor, 'المحرّرون', 2, READING),
        { ...role(ID.roleBot, 'إسناد', 1, READING), managed: true },
      ],
      members: [
        [admin, [ID.roleAdmin]],
        [editor, [ID.roleEditor]],
        [reader, []],
        [bot, [ID.roleBot]],
      ],
    }),
  );
  world.guilds.set(
    ID.otherGuild,
    guild({
      id: ID.otherGuild,
      name: 'مكتب بنغازي',
      ownerId: ID.admin,
      roles: [role(ID.otherGuild, '@everyone', 0, READING)],
      members: [
        [admin, []],
        [editor, []],
        [bot, []],
      ],
    }),
  );
  const channels: Channel[] = [
    channel(ID.general, ID.guild, 'غرفة-التحرير', 'اسأل الأرشيف هنا: اكتب / واختر أمرًا'),
    channel(ID.daily, ID.guild, 'مواعيد-اليوم', 'رسالة الصباح بمواعيد اليوم'),
    {
      ...channel(ID.management, ID.guild, 'الإدارة', 'للإدارة وحدها'),
      overwrites: [
        { id: ID.guild, type: 0, allow: '0', deny: bits(PERMISSION.VIEW_CHANNEL) },
        { id: ID.roleBot, type: 0, allow: bits(PERMISSION.VIEW_CHANNEL), deny: '0' },
      ],
    },
    channel(ID.otherGeneral, ID.otherGuild, 'عام', null),
  ];
  for (const [position, each] of channels.entries()) {
    world.channels.set(each.id, { ...each, position });
  }
  return world;
}

function user(id: string, username: string, name: string): WireUser {
  return {
    id,
    username,
    global_name: name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
  };
}

function role(id: string, name: string, position: number, permissions: string): Role {
  return { id, name, position, permissions, managed: false };
}

function channel(id: string, guildId: string, name: string, topic: string | null): Channel {
  return { id, guildId, name, topic, position: 0, overwrites: [] };
}

function guild(parts: {
  id: string;
  name: string;
  ownerId: string;
  roles: readonly Role[];
  members: readonly (readonly [WireUser, readonly string[]])[];
}): Guild {
  const members = new Map(
    parts.members.map(([user, roles]) => [user.id, { user, roles, joinedAt: JOINED_AT }] as const),
  );
  return { ...parts, members };
}
