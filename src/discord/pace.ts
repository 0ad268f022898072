/** How many questions one user may ask within ten seconds. */
export interface Pace {
  /**
   * Counts a question; 0 when it may be answered, else the milliseconds to wait. A refused one does
   * not count, so that who keeps pressing is not kept out for longer.
   * @param now milliseconds of a clock that never goes back
   */
  take(userId: string, now: number): number;
}

const WINDOW_MS = 10_000;
/** Users looked after at once before those who have long gone are forgotten. */
const MOST_USERS = 1000;

/** @param most questions within ten seconds; 0 for no limit */
export function createPace(most: number): Pace {
  const asked = new Map<string, number[]>();
  const forget = (now: number): void => {
    for (const [user, times] of asked) {
      if ((times.at(-1) ?? 0) <= now - WINDOW_MS) asked.delete(user);
    }
  };
  return {
    take(userId, now) {
      if (most === 0) return 0;
      if (asked.size > MOST_USERS) forget(now);
      const recent = (asked.get(userId) ?? []).filter((time) => time > now - WINDOW_MS);
      const isFree = recent.length < most;
      asked.set(userId, isFree ? [...recent, now] : recent);
      return isFree ? 0 : recent[0]! + WINDOW_MS - now;
    },
  };
}
