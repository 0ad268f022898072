import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { instantOf, toZone } from './zone.ts';

const iso = (day: string, time: string, zone: string): string | null => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const instant = instantOf({ day: day as Day, hour, minute }, zone);
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
};

describe('an hour of a wall clock', () => {
  test.each([
    ['ordinary', '2026-01-15', '07:30', 'Africa/Cairo', '2026-01-15T05:30'],
    [
      'in Tripoli, which changes no clocks',
      '2026-07-01',
      '07:00',
      'Africa/Tripoli',
      '2026-07-01T05:00',
    ],
    ['skipped at midnight in Cairo', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00'],
    ['skipped in Beirut, half past', '2026-03-29', '00:30', 'Asia/Beirut', '2026-03-28T22:00'],
    ['after the gap in Beirut', '2026-03-29', '01:00', 'Asia/Beirut', '2026-03-28T22:00'],
    ['shown twice in Cairo: the first', '2026-10-29', '23:30', 'Africa/Cairo', '2026-10-29T20:30'],
    ['after both in Cairo', '2026-10-30', '00:00', 'Africa/Cairo', '2026-10-29T22:00'],
    [
      'shown twice in London: the first',
      '2026-10-25',
      '01:30',
      'Europe/London',
      '2026-10-25T00:30',
    ],
    ['skipped in London', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00'],
    [
      'half an hour off in Lord Howe',
      '2026-10-04',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:30',
    ],
    [
      'in Nuuk, where the gap ends the day',
      '2026-03-28',
      '23:30',
      'America/Nuuk',
      '2026-03-29T00:59',
    ],
    [
      'in Kathmandu, at three quarters',
      '2026-05-05',
      '06:00',
      'Asia/Kathmandu',
      '2026-05-05T00:15',
    ],
    ['of a day that Apia skipped', '2011-12-30', '08:00', 'Pacific/Apia', null],
    ['of the day after it', '2011-12-31', '08:00', 'Pacific/Apia', '2011-12-30T18:00'],
  ])('%s', (_, day, time, zone, utc) => {
    expect(iso(day, time, zone)).toBe(utc);
  });

  test('is on its own local day, in every zone, and is what a minute-by-minute search finds', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 5 * 365 }),
        fc.integer({ min: 0, max: 95 }),
        (zone, offset, quarters) => {
          const day = addDays('2024-01-01' as Day, offset);
          const wall = { day, hour: Math.floor(quarters / 4), minute: (quarters % 4) * 15 };
          expect(instantOf(wall, zone)).toBe(search(wall, zone));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'Africa/Cairo',
    'Asia/Beirut',
    'Asia/Gaza',
    'Africa/Casablanca',
    'Europe/London',
    'America/Nuuk',
    'America/Havana',
    'Australia/Lord_Howe',
  ])('is right at every change of clocks of %s', (zone) => {
    for (let day = '2026-01-01' as Day; day < '2027-01-01'; day = addDays(day, 1)) {
      const noon = instantOf({ day, hour: 12, minute: 0 }, zone)!;
      const next = instantOf({ day: addDays(day, 1), hour: 12, minute: 0 }, zone)!;
      if (next - noon === 86_400_000) continue;
      for (const of of [day, addDays(day, 1)]) {
        for (const minutes of [0, 15, 30, 60, 90, 120, 150, 180, 1380, 1410, 1425]) {
          const wall = { day: of, hour: Math.floor(minutes / 60), minute: minutes % 60 };
          expect([wall, instantOf(wall, zone)]).toEqual([wall, search(wall, zone)]);
        }
      }
    }
  });
});

/** The slow and obvious way: the first quarter hour that shows the time, else the gap's edge. */
function search(
  { day, hour, minute }: { day: Day; hour: number; minute: number },
  zone: string,
): number | null {
  const digits = (value: number) => String(value).padStart(2, '0');
  const wanted = `${day}, ${digits(hour)}:${digits(minute)}`;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const start = Date.parse(`${day}T00:00Z`) + (hour * 60 + minute) * 60_000;
  for (let at = start - 15 * 3_600_000; at < start + 16 * 3_600_000; at += 900_000) {
    const shown = format.format(at);
    if (shown < wanted) continue;
    if (shown.startsWith(day)) return at;
    return format.format(at - 60_000).startsWith(day) ? at - 60_000 : null;
  }
  return null;
}

test.each([
  ['africa/cairo', 'Africa/Cairo'],
  ['Africa/Tripoli', 'Africa/Tripoli'],
  ['UTC', 'UTC'],
  ['+02:00', null],
  ['Mars/Olympus', null],
  ['', null],
])('%s is the zone %s', (name, zone) => {
  expect(toZone(name)).toBe(zone);
});

test.each(['EST', 'Etc/GMT+2', '+02:00', 'GMT', '', 'Atlantis/City'])(
  '%s is no zone that a newsroom means',
  (name) => {
    expect(toZone(name)).toBeNull();
  },
);
