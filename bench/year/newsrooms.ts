import type { LocalDiscord } from '../../src/local/server.ts';
import { ID } from '../../src/local/world/newsroom.ts';
import { CONTENTS, type Reminder } from '../../src/store/reminders.ts';

/** Zones with every kind of change: at midnight, by half an hour, around Ramadan, none. */
const ZONES = [
  'Africa/Tripoli',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Europe/London',
  'Pacific/Apia',
  'Asia/Riyadh',
  'America/New_York',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
] as const;
/** Hours that are skipped or repeated somewhere, and ordinary mornings. */
const TIMES = [
  [0, 0],
  [0, 30],
  [23, 30],
  [1, 30],
  [2, 15],
  [7, 0],
  [7, 30],
  [6, 45],
] as const;

/** Makes guilds with a channel and a reminder each; a day without events gets its line. */
export function addNewsrooms(
  discord: LocalDiscord,
  count: number,
  since: number,
): readonly Reminder[] {
  const { world } = discord;
  const pattern = world.guilds.get(ID.otherGuild)!;
  return Array.from({ length: count }, (_, number) => {
    const guildId = String(1_200_000_000_000_000_000n + BigInt(number) * 10n);
    const channelId = String(1_200_000_000_000_000_001n + BigInt(number) * 10n);
    const roles = pattern.roles.map((role) => ({ ...role, id: guildId }));
    world.guilds.set(guildId, { ...pattern, id: guildId, name: `newsroom ${number}`, roles });
    const place = { name: 'daily', topic: null, position: 0, overwrites: [] };
    world.channels.set(channelId, { ...place, id: channelId, guildId });
    const [hour, minute] = TIMES[Math.floor(number / ZONES.length + number) % TIMES.length]!;
    return {
      id: `sim${String(number).padStart(7, '0')}`,
      guildId,
      channelId,
      hour,
      minute,
      zone: ZONES[number % ZONES.length]!,
      contents: CONTENTS,
      isSilent: false,
      language: 'ar',
      since,
      setBy: null,
      paused: null,
    };
  });
}
