import { expect, test } from 'vitest';
import { Settling } from './settling.ts';

const file = (path: string, stamp: string) => ({ path, stamp, sidecar: null, size: 1 });
const OLD = file('a.txt', 'old');
const before = new Map([['a.txt', OLD]]);

test('a file is taken as it was while it is written, and as it is when that is over', () => {
  const settling = new Settling(800);
  const at = (ms: number, stamp: string) =>
    settling.of([file('a.txt', stamp)], before, false, ms).files[0]!.stamp;
  expect(at(0, 'half')).toBe('old');
  expect(at(700, 'more')).toBe('old');
  expect(at(1400, 'more')).toBe('old');
  expect(at(1500, 'more')).toBe('more');
});

test('a new file is not there before it is whole', () => {
  const settling = new Settling(800);
  const now = [OLD, file('b.txt', 'new')];
  expect(settling.of(now, before, false, 0)).toEqual({ files: [OLD], isSettled: false });
  expect(settling.of(now, before, false, 800)).toEqual({ files: now, isSettled: true });
});

test('a file on its way to another name is not missed', () => {
  const settling = new Settling(800);
  const now = [file('b.txt', 'old')];
  expect(settling.of(now, before, false, 0).files).toEqual([OLD]);
  expect(settling.of(now, before, false, 800).files).toEqual(now);
});

test('whoever cannot wait gets every file as it is', () => {
  const now = [file('a.txt', 'half')];
  expect(new Settling(800).of(now, before, true, 0)).toEqual({ files: now, isSettled: true });
});
