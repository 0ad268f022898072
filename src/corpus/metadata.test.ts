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

test.each([
  ['2023-05-21', '2023-05-21'],
  ['2023/05/21', '2023-05-21'],
  ['2023-05-21 10:30', '2023-05-21'],
  ['2023-05-21T22:30:00.000+03', '2023-05-21'],
  ['Sun, 21 May 2023 22:30:00 EST', '2023-05-21'],
  ['Sun, 21 May 2023 22:30:00 AST', '2023-05-21'],
  ['21 May 23 10:00 UT', '2023-05-21'],
  ['May 21, 2023', '2023-05-21'],
  ['May 21, 2023 at 11:30 PM', '2023-05-21'],
  ['Sun May 21 2023 22:30:00 GMT+0300 (Arabian Standard Time)', '2023-05-21'],
])('%s is the day that stands there, on every machine', (published, day) => {
  expect(readMetadata({ published }).metadata.published?.day).toBe(day);
});

test.each([
  '2023',
  '2023-05',
  '12',
  'March 7',
  'May 2023',
  '05/06/2023',
  'article 5',
  'chapter 5, 2023',
  '31 Feb 2023',
  'Sun, 31 Feb 2023 10:00:00 GMT',
  '2023-05-21T99:00:00Z',
  '2023-05-21 soon',
  '+275760-09-13',
])('%s names no day and is reported, not guessed at', (published) => {
  const { metadata, problems } = readMetadata({ published });
  expect(metadata).toEqual({});
  expect(problems).toHaveLength(1);
});

test('a time without a zone is no instant', () => {
  const { published } = readMetadata({ published: '2023-05-21T10:30' }).metadata;
  expect(published).toEqual({ day: '2023-05-21' });
});

test('half a character in a title, as JSON may hold one, could not be sent', () => {
  expect(readMetadata({ title: 'عنوان \ud83d' }).metadata.title).toBe('عنوان \ufffd');
});
