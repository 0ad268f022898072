import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { parseDay } from '../day.ts';
import { EventArchive } from './ask.ts';
import { clusterEvents } from './events.ts';
import { extractDates } from './extract.ts';
import { toKeptEvents } from './keep-events.ts';
import { inferReference } from './reference.ts';

const SENTENCES = [
  'تجرى الانتخابات الرئاسية في ليبيا في 24 ديسمبر 2021.',
  'قالت المفوضية إن الانتخابات في ليبيا ستجرى يوم 24 ديسمبر 2021.',
  'تأجلت الانتخابات الرئاسية في ليبيا إلى 24 يناير 2022.',
  'كان المؤتمر مقررا في 3 مارس 2021.',
  'تأجل المؤتمر إلى 9 مارس 2021.',
  'يفتتح معرض الكتاب في ديسمبر 2021 في طرابلس.',
  'ينتهي العمل مع نهاية العام.',
  'قتل عشرون شخصا في هجوم أمس في بنغازي.',
] as const;
const article = fc.tuple(
  fc.subarray([...SENTENCES], { minLength: 1 }),
  fc.constantFrom('2021-03-04', '2021-11-16', null),
);
const archive = fc.array(article, { maxLength: 5 });

function published(articles: readonly (readonly [readonly string[], string | null])[]) {
  return articles.map(([sentences, day], i) => {
    const text = sentences.join(' ');
    const stated = day === null ? {} : { stated: parseDay(day)! };
    return {
      document: toDocument(`${i}`, `${i}.txt`, text),
      reference: inferReference(text, stated),
    };
  });
}

const keyOf = (one: unknown) => JSON.stringify(one);

test('events of an archive that changed are those of one that is read for the first time', () => {
  fc.assert(
    fc.property(archive, archive, fc.array(fc.nat(20)), (before, added, order) => {
      const old = published(before);
      const chosen = order.map((n) => [...before, ...added][n]).filter((one) => one !== undefined);
      const articles = [...added, ...new Set(chosen)];
      const now = published(articles);
      const numbers = new Map(before.map((one, i) => [keyOf(one), i]));
      const from = Int32Array.from(articles, (one) => numbers.get(keyOf(one)) ?? -1);
      const kept = toKeptEvents(now, toKeptEvents(old), from);
      const fresh = toKeptEvents(now);
      expect(kept.notes).toEqual(fresh.notes);
      const documents = now.map(({ document }) => document);
      const found = new EventArchive(documents, kept.events).ask({});
      expect(found).toEqual(new EventArchive(documents, fresh.events).ask({}));
      const inputs = now.map((one) => ({
        ...one,
        mentions: extractDates(one.document.text, one.reference),
      }));
      expect(found).toEqual(clusterEvents(inputs));
    }),
    { numRuns: 60 },
  );
});
