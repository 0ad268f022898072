import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { QuoteArchive } from './ask.ts';

const archive = new QuoteArchive([
  toDocument('a', 'a', 'قال الرئيس إيمانويل ماكرون: "لن نغلق المعبر قبل الشتاء".'),
]);

test.each(['ماكرون', 'مكرون', 'ايمانويل مكرون', 'Macron'])(
  'a speaker is found under other spellings: %s',
  (speaker) => {
    expect(archive.ask({ speaker })).toHaveLength(1);
  },
);

test.each(['ميركل', 'Merkel', 'مارون'])('another name is not his: %s', (speaker) => {
  expect(archive.ask({ speaker })).toHaveLength(0);
});

test.each(['مكرون', 'Macron'])(
  'his name is found under other spellings among the words asked for: %s',
  (query) => {
    expect(archive.ask({ query })).toHaveLength(1);
  },
);

test.each(['مارون', 'ميركل'])('another name among the words is not his: %s', (query) => {
  expect(archive.ask({ query })).toHaveLength(0);
});

test('a namesake comes after whoever may be meant', () => {
  const family = new QuoteArchive([
    toDocument('a', 'a', 'قالت هدى الحداد: "المعبر مغلق منذ صباح أمس".'),
    toDocument('b', 'b', 'قال الحداد: "لن نغلق المعبر قبل الشتاء".'),
    toDocument('c', 'c', 'قال سامي الحداد: "سنفتح المعبر غدا باكرا".'),
  ]);
  const speakers = family.ask({ speaker: 'سامي الحداد' }).map(({ quote }) => quote.speaker);
  expect(speakers).toEqual(['سامي الحداد', 'الحداد', 'هدى الحداد']);
});

test('who spoke comes before the agency that carried his words', () => {
  const text = 'أعلن سامي زيدان أن المعبر سيغلق أبوابه طوال الشتاء، وفق ما ذكرت وكالة البحر.';
  const carried = new QuoteArchive([toDocument('a', 'a', text)]);
  const speakers = carried.ask({ query: 'المعبر سيغلق أبوابه' }).map(({ quote }) => quote.speaker);
  expect(speakers).toEqual(['سامي زيدان', 'وكالة البحر']);
});
