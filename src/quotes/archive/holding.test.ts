import { expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { QuoteArchive } from '../ask.ts';

const article = (id: string, text: string, title?: string) =>
  toDocument(id, `${id}.txt`, text, title === undefined ? {} : { title });

const archive = new QuoteArchive([
  article('text', 'قالت مريم حداد إن الزراعة في خطر بسبب الجفاف الطويل.'),
  article('title', 'قال سامر عودة إن القطاع في خطر هذا العام.', 'مستقبل الزراعة'),
  article('kin', 'قال خالد نصار إن العملية الانتخابية ستبدأ غدا.'),
  article('other', 'قال الوزير إن الملعب سيفتح أبوابه غدا أمام الجمهور.'),
]);
const found = (request: Parameters<typeof archive.ask>[0]) =>
  archive
    .ask(request)
    .map(({ document }) => document.id)
    .sort();

test('a quote answers whose words, or whose title, have what is asked about', () => {
  expect(found({ query: 'الزراعة' })).toEqual(['text', 'title']);
});

test('a quote answers that has a word of the same family', () => {
  expect(found({ query: 'الملاعب' })).toEqual([]);
  expect(found({ query: 'الانتخابات' })).toEqual(['kin']);
});

test('a speaker is found by name, wherever else the name stands', () => {
  expect(found({ speaker: 'مريم حداد' })).toEqual(['text']);
  expect(found({ speaker: 'الوزير' })).toEqual(['other']);
  expect(found({ speaker: 'زنبرك' })).toEqual([]);
});

test('without words and speaker every quote answers', () => {
  expect(found({})).toEqual(['kin', 'other', 'text', 'title']);
});
