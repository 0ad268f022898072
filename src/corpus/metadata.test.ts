import { expect, test } from 'vitest';
import { readMetadata } from './metadata.ts';

test('known keys are taken, others are left', () => {
  const { metadata, problems } = readMetadata({
    title: ' عنوان\nالمقال ',
    published: '2021-11-16',
    colour: 'red',
  });
  expect(metadata).toEqual({ title: 'عنوان المقال', published: { day: '2021-11-16' } });
  expect(problems).toEqual([]);
});

test('an instant keeps the day it names in its own offset', () => {
  expect(readMetadata({ published: '2021-11-16T23:30:00+02:00' }).metadata.published).toEqual({
    day: '2021-11-16',
    at: '2021-11-16T21:30:00.000Z',
  });
  const rfc = readMetadata({ published: 'Fri, 02 Mar 2018 03:51:09 GMT' }).metadata.published;
  expect(rfc?.day).toBe('2018-03-02');
  const east = readMetadata({ published: 'Sun, 21 May 2023 00:30:00 +0300' }).metadata.published;
  expect(east).toEqual({ day: '2023-05-21', at: '2023-05-20T21:30:00.000Z' });
});

test.each([
  [{ published: '2021-02-30' }, '"published" is not a day'],
  [{ published: 'yesterday' }, '"published" is not a day'],
  [{ published: 5 }, '"published" is not a day'],
  [{ title: ['a'] }, '"title" is not a text'],
  [{ url: 'javascript:alert(1)' }, '"url" is not an http address'],
])('%o is left out and reported', (keys, problem) => {
  const read = readMetadata(keys as Record<string, unknown>);
  expect(read.metadata).toEqual({});
  expect(read.problems.join()).toContain(problem);
});
