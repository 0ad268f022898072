import { type Day, fromEpochDay, toEpochDay } from '../day.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Wall time of a day, at whole minutes. */
export interface WallTime {
  readonly day: Day;
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
}

/** A place, or UTC. `EST` is Panama to IANA, and `Etc/GMT+2` is two hours west: nobody means them. */
const PLACE = /^(?:utc|(?!etc\/)[a-z_]+\/.+)$/iu;

/** The IANA name as the runtime writes it (`africa/cairo` → `Africa/Cairo`), or null. */
export function toZone(name: string): string | null {
  // An offset such as +02:00 is accepted by Intl, but knows no rules: a clock change would be lost.
  if (!PLACE.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * The instant at which a wall clock first shows a time, in milliseconds since 1970.
 * Shown twice (clocks set back): the first time. Not shown (clocks set forward): the instant of the
 * change, when the gap is over, e.g. Beirut 2026-03-29 00:30 → 01:00; where the gap runs past
 * midnight (Nuuk, 23:00 → 00:00) the day's last minute before it, so that the day keeps its post.
 * Null for a day that does not exist in the zone (Apia 2011-12-30).
 * @param zone an IANA zone; throws RangeError for an unknown one
 */
export function instantOf({ day, hour, minute }: WallTime, zone: string): number | null {
  const wall = toEpochDay(day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
  // No zone is further than a day from UTC, and none changes twice within these two days.
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const shown = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(instant, zone) === wall,
  );
  if (shown.length > 0) return Math.min(...shown);
  const change = changeBetween(wall - DAY_MS, wall + DAY_MS, zone);
  if (dayIn(change, zone) === day) return change;
  const lastMinute = change - MINUTE_MS;
  return dayIn(lastMinute, zone) === day ? lastMinute : null;
}

/** The local day at an instant; a tick asks for thousands, so the zone's rules are read once. */
export function dayIn(instant: number, zone: string): Day {
  return fromEpochDay(Math.floor((instant + offsetAt(instant, zone)) / DAY_MS));
}

/** Hours and minutes that a wall clock shows at an instant, `HH:MM`. */
export function clockAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(11, 16);
}

/** The first instant with the later offset; both ends have different ones. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What to add to an instant so that UTC reads as the wall clock, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
