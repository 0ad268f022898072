import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { EventArchive } from '../dates/ask.ts';
import { datesOf, toKeptEvents } from '../dates/keep-events.ts';
import { toKeptArchive } from '../quotes/archive/kept.ts';
import { QuoteArchive } from '../quotes/ask.ts';
import { extractQuotes } from '../quotes/extract.ts';
import { referenceOf } from './article.ts';
import { orNothing } from './unread.ts';

const documents = ['أول', 'ثان'].map((name) =>
  toDocument(name, `${name}.txt`, `قال الوزير سامر ${name} إن المصنع سيفتح في 5 مايو 2021.`),
);

/** As if our own code broke on the first of them. */
function breaking<T>(read: (path: string) => T): (path: string) => T {
  return (path) => {
    if (path === 'أول.txt') throw new RangeError('no such word');
    return read(path);
  };
}

test('an article that breaks the reading of quotes costs only its own, and is told of', () => {
  const told: string[] = [];
  const find = (path: string) => extractQuotes(documents.find((one) => one.path === path)!);
  const read = orNothing(
    breaking(find),
    (path) => path,
    (reason) => told.push(reason),
  );
  const kept = toKeptArchive(documents, null, null, undefined, ({ path }) => read(path));
  const answers = new QuoteArchive(documents, kept).ask({ query: 'المصنع' });
  expect(answers.map(({ document }) => document.id)).toEqual(['ثان']);
  expect(told).toEqual(['أول.txt: no such word']);
});

test('an article that breaks the reading of dates costs only its own', () => {
  const published = documents.map((document) => ({ document, reference: referenceOf(document) }));
  const find = (path: string) => datesOf(published.find((one) => one.document.path === path)!);
  const read = orNothing(
    breaking(find),
    (path) => path,
    () => {},
  );
  const { events } = toKeptEvents(published, null, null, ({ document }) => read(document.path));
  const [event, ...others] = new EventArchive(documents, events).ask({});
  expect(event).toMatchObject({ edtf: '2021-05-05', title: { document: 'ثان' } });
  expect(others).toEqual([]);
});
