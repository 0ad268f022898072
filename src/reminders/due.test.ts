import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Post, PostState } from '../store/ledger.ts';
import type { Reminder } from '../store/reminders.ts';
import { CATCH_UP_MS, dueSlots, nextSlot } from './due.ts';

const AT = (text: string) => Date.parse(`${text}Z`);
const HOUR = 3_600_000;

const cairo = (parts: Partial<Reminder> = {}): Reminder => ({
  id: 'r',
  guildId: 'g',
  channelId: 'c',
  hour: 7,
  minute: 0,
  zone: 'Africa/Cairo',
  contents: ['onThisDay'],
  isSilent: false,
  language: 'ar',
  since: 0,
  setBy: null,
  paused: null,
  ...parts,
});

const ledger = (...lines: [string, PostState, number?][]): Map<Day, Post> =>
  new Map(
    lines.map(([day, state, freeAt = 0]) => [
      day as Day,
      {
        reminderId: 'r',
        guildId: 'g',
        day: day as Day,
        state,
        owner: 'o',
        freeAt,
        attempts: 1,
        channelId: null,
        messageId: null,
      },
    ]),
  );

const acts = (reminder: Reminder, posts: Map<Day, Post>, now: number, lookBack = 0) =>
  dueSlots(reminder, posts, now, lookBack).map(({ day, act }) => `${act} ${day}`);

describe('a reminder at 07:00 in Cairo', () => {
  test('is not due a moment before', () => {
    expect(acts(cairo(), ledger(), AT('2026-01-15T04:59:59'))).toEqual([]);
  });
  test('is due at its minute', () => {
    const [slot] = dueSlots(cairo(), ledger(), AT('2026-01-15T05:00'), 0);
    expect(slot).toMatchObject({ day: '2026-01-15', act: 'post', dueAt: AT('2026-01-15T05:00') });
  });
  test('is not due again once posted, however the clock is set', () => {
    const posted = ledger(['2026-01-15', 'posted']);
    for (const now of ['2026-01-15T05:00', '2026-01-15T06:00', '2026-01-15T04:00']) {
      expect(acts(cairo(), posted, AT(now))).toEqual([]);
    }
  });
  test('a silent day is settled', () => {
    expect(acts(cairo(), ledger(['2026-01-15', 'silent']), AT('2026-01-15T05:01'))).toEqual([]);
  });
  test('somebody else at it is left alone until the claim is free', () => {
    const claimed = ledger(['2026-01-15', 'claimed', AT('2026-01-15T05:02')]);
    expect(acts(cairo(), claimed, AT('2026-01-15T05:01:59'))).toEqual([]);
    expect(acts(cairo(), claimed, AT('2026-01-15T05:02'))).toEqual(['post 2026-01-15']);
  });
  test('is caught up within the window, on its own day', () => {
    const due = AT('2026-01-15T05:00');
    expect(acts(cairo(), ledger(), due + CATCH_UP_MS)).toEqual(['post 2026-01-15']);
    expect(acts(cairo(), ledger(), due + CATCH_UP_MS + 1)).toEqual(['miss 2026-01-15']);
  });
  test('never on another local day', () => {
    const late = cairo({ hour: 23, minute: 30 });
    expect(acts(late, ledger(), AT('2026-01-15T21:59'), 1)).toContain('post 2026-01-15');
    expect(acts(late, ledger(), AT('2026-01-15T22:01'), 1)).toEqual(['miss 2026-01-15']);
  });
  test('a claim that a clock far ahead put off is taken up', () => {
    const claimed = ledger(['2026-01-15', 'claimed', AT('2026-01-15T15:00')]);
    expect(acts(cairo(), claimed, AT('2026-01-15T05:10'))).toEqual(['post 2026-01-15']);
  });
  test('what was begun is brought to an end although the hour was set anew', () => {
    const anew = cairo({ since: AT('2026-01-15T06:00') });
    const claimed = ledger(['2026-01-15', 'claimed', AT('2026-01-15T05:02')]);
    expect(acts(anew, claimed, AT('2026-01-15T06:01'))).toEqual(['settle 2026-01-15']);
    expect(acts(anew, ledger(), AT('2026-01-15T06:01'))).toEqual([]);
  });
  test('days of an outage are missed, and said once', () => {
    const now = AT('2026-01-15T05:10');
    const since = cairo({ since: AT('2026-01-12T12:00') });
    expect(acts(since, ledger(), now, 31)).toEqual([
      'miss 2026-01-13',
      'miss 2026-01-14',
      'post 2026-01-15',
    ]);
    const recorded = ledger(['2026-01-13', 'missed'], ['2026-01-14', 'missed']);
    expect(acts(since, recorded, now, 31)).toEqual(['post 2026-01-15']);
  });
  test('a claim left open when its time was over is looked after, not posted', () => {
    const claimed = ledger(['2026-01-14', 'claimed', 0]);
    expect(acts(cairo(), claimed, AT('2026-01-15T04:00'), 1)).toEqual(['settle 2026-01-14']);
  });
  test('a day missed by a clock that ran ahead is posted after all', () => {
    expect(acts(cairo(), ledger(['2026-01-15', 'missed']), AT('2026-01-15T05:00'))).toEqual([
      'post 2026-01-15',
    ]);
  });
  test('set after its hour, it begins tomorrow', () => {
    const set = cairo({ since: AT('2026-01-15T05:00:20') });
    expect(acts(set, ledger(), AT('2026-01-15T05:01'))).toEqual([]);
    expect(nextSlot(set, ledger(), AT('2026-01-15T05:01'))?.day).toBe('2026-01-16');
  });
  test('moved to a later hour on a day that has its post, it waits for tomorrow', () => {
    const moved = cairo({ hour: 9, since: AT('2026-01-15T06:00') });
    const posted = ledger(['2026-01-15', 'posted']);
    expect(acts(moved, posted, AT('2026-01-15T07:00'))).toEqual([]);
    expect(nextSlot(moved, posted, AT('2026-01-15T06:00'))?.day).toBe('2026-01-16');
  });
});

describe('when clocks change', () => {
  test('a skipped hour is due once, just after the gap', () => {
    const beirut = cairo({ zone: 'Asia/Beirut', hour: 0, minute: 30 });
    expect(acts(beirut, ledger(), AT('2026-03-28T21:59:59'))).toEqual(['miss 2026-03-28']);
    expect(acts(beirut, ledger(), AT('2026-03-28T22:00'))).toEqual(['post 2026-03-29']);
  });
  test('a repeated hour is due at its first showing, and not at its second', () => {
    const late = cairo({ hour: 23, minute: 30 });
    expect(acts(late, ledger(), AT('2026-10-29T20:29'))).toEqual([]);
    expect(acts(late, ledger(), AT('2026-10-29T20:30'))).toEqual(['post 2026-10-29']);
    expect(acts(late, ledger(['2026-10-29', 'posted']), AT('2026-10-29T21:30'))).toEqual([]);
  });
  test('a day that does not exist is not due', () => {
    const apia = cairo({ zone: 'Pacific/Apia', hour: 8 });
    const now = AT('2011-12-30T18:00');
    expect(acts(apia, ledger(['2011-12-29', 'posted']), now, 2)).toEqual(['post 2011-12-31']);
    expect(nextSlot(apia, ledger(), now - 2 * HOUR)?.day).toBe('2011-12-31');
  });
});
