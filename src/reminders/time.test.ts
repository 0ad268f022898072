import { expect, test } from 'vitest';
import { readTime, sayTime } from './time.ts';

test.each([
  ['07:30', '07:30'],
  ['7', '07:00'],
  ['7.45', '07:45'],
  ['٧:٣٠ صباحًا', '07:30'],
  ['٧:٣٠ مساءً', '19:30'],
  ['7 pm', '19:00'],
  ['12 ص', '00:00'],
  ['12:05 م', '12:05'],
  ['23:59', '23:59'],
])('%s is the time %s', (text, time) => {
  expect(sayTime(readTime(text)!)).toBe(time);
});

test.each(['24:00', '7:5', '7:60', '13 pm', '0 ص', 'مساء', '', '-7', '7:30:00'])(
  '%s is no time',
  (text) => {
    expect(readTime(text)).toBeNull();
  },
);
