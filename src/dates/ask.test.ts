import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { parseDay } from '../day.ts';
import { EventArchive } from './ask.ts';
import { clusterEvents } from './events.ts';
import { extractDates } from './extract.ts';
import { toKeptEvents } from './keep-events.ts';
import { inferReference } from './reference.ts';

const TEXTS = [
  'تجرى الانتخابات الرئاسية في ليبيا في 24 ديسمبر 2021.',
  'اندلعت الثورة في 17 فبراير 2011 في بنغازي، وقتل العشرات.',
  'تأجلت الانتخابات الرئاسية في ليبيا إلى 24 يناير 2022.',
  'ينتهي العمل مع نهاية العام.',
];
const published = TEXTS.map((text, i) => ({
  document: toDocument(`خبر ${i}`, `${i}.txt`, text),
  reference: inferReference(text, { stated: parseDay('2021-03-04')! }),
}));
const documents = published.map(({ document }) => document);
const events = clusterEvents(
  published.map((one) => ({ ...one, mentions: extractDates(one.document.text, one.reference) })),
);
const studied = toKeptEvents(published);
const archive = new EventArchive(documents, studied.events);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test('events come back as they were found', () => {
  expect(events.length).toBeGreaterThan(2);
  expect(archive.ask({})).toEqual(events);
});

test('events are asked by days they share, by day of the year and by document', () => {
  const dated = events.filter(({ days }) => days !== null);
  const between = dated.filter(({ days }) => days![0] <= '2011-12-31' && days![1] > '2011-01-01');
  expect(ids(archive.ask({ from: '2011-01-01', to: '2011-12-31' }))).toEqual(ids(between));
  expect(ids(archive.ask({ from: '2011-02-18', to: '2011-02-20' }))).toEqual([]);
  expect(archive.ask({ on: '02-17' }).map(({ days }) => days![0])).toEqual(['2011-02-17']);
  expect(archive.ask({ on: '02-18' })).toEqual([]);
  const told = events.filter((event) => event.mentions.some((m) => m.document === 'خبر 1'));
  expect(ids(archive.ask({ document: 'خبر 1' }))).toEqual(ids(told));
  expect(archive.ask({ document: 'لا شيء' })).toEqual([]);
});

test('what was noted of documents that were read before is what reading them again notes', () => {
  const [first, ...rest] = published;
  const turned = [...rest, first!];
  for (const from of [Int32Array.of(1, 2, 3, 0), Int32Array.of(-1, 2, -1, 0)])
    expect(toKeptEvents(turned, studied, from).notes).toEqual(toKeptEvents(turned).notes);
});

test('of too many events those nearest to a day are given, days before longer times', () => {
  const days = (limit: number, near: string) =>
    archive.ask({ limit, near }).map((event) => event.days?.[0] ?? null);
  expect(days(1, '2011-03-01')).toEqual(['2011-02-17']);
  expect(days(1, '2026-11-22')).toEqual(['2022-01-24']);
  expect(days(2, '2026-11-22')).toEqual(['2011-02-17', '2022-01-24']);
  expect(archive.ask({ limit: 100, near: '2011-03-01' })).toEqual(events);
});
