import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../src/local/driver.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

/** Sentences of six hundred letters that have hardly a word in common. */
const LONG = [...'بتجحخدرسش']
  .map((letter) => {
    const words = [...'ابتجحخدرزسشصطعغفقكلمنهويءئ'].map(
      (other) => `م${letter}${other}ا${letter}ن${other}`,
    );
    return `وافتتحت ${[...words, ...words, ...words].join(' ')}.`;
  })
  .join('\n\n');

const ARTICLES = {
  'drought.txt': `---
title: الجفاف يضرب تونس
published: 2024-05-02
---
أعلنت وزارة الفلاحة التونسية أن السدود امتلأت بربع سعتها هذا العام.

وقال الوزير إن الجفاف أتلف نصف محصول القمح في الشمال.
`,
  'vote.txt': `---
title: تونس تنتخب مجالسها المحلية
published: 2024-02-04
---
انتخب التونسيون الأحد مجالس محلية في مئتين وتسع وسبعين دائرة.
`,
  'budget.txt': `---
title: ميزانية المجالس المحلية
published: 2024-03-04
---
طلبت المجالس المحلية مئة مليون دينار لتعبيد طرقها هذا العام.
`,
  'water.txt': 'حذر خبراء في القاهرة من أن الجفاف قد يصل إلى دلتا النيل خلال عشر سنوات.',
  'gallery.txt': 'صور من سوق المدينة\n\nالباعة في الصباح\n\nالميناء في 3 مارس 2019',
  'marks.txt': '...\n\n***\n\n؟؟؟',
  'markets.txt': LONG,
};

let room: Newsroom;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-corpus-'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  room = await openNewsroom({ CORPUS_DIR: folder });
});
afterAll(() => room.close());

const summary = (مقال: string, طول?: number) =>
  room.driver.command('ملخص', { مقال, ...(طول ? { طول } : {}) });

/** Chooses an article by its title in the menu of a card. */
function choose(seen: Seen, label: string): Promise<Seen> {
  const message = messageOf(seen);
  const option = JSON.stringify(message).match(
    new RegExp(`"label":"${label}","value":"(?<value>[^"]+)"`, 'u'),
  );
  return room.driver.select(message, 'v1:summary:of', [option!.groups!['value']!]);
}

describe('/ملخص of words', () => {
  test('that stand in several titles is of what all articles say, not of the first one', async () => {
    const seen = await summary('المحلية');
    expect(textOf(seen)).toContain('### ما في الأرشيف عن: المحلية');
    const chosen = await choose(seen, 'تونس تنتخب مجالسها المحلية');
    expect(textOf(chosen)).toContain('### ملخص: تونس تنتخب مجالسها المحلية');
  });

  test('that stand in titles and in no sentence offers the articles', async () => {
    const seen = await summary('تونس');
    expect(textOf(seen)).toContain('### لا جملة في الأرشيف تصلح لملخص عن: تونس');
    const chosen = await choose(seen, 'الجفاف يضرب تونس');
    expect(textOf(chosen)).toContain('### ملخص: الجفاف يضرب تونس');
  });

  test('that stand in one title is of that article, and leads to what others say', async () => {
    const seen = await summary('الجفاف');
    expect(textOf(seen)).toContain('### ملخص: الجفاف يضرب تونس');
    const longer = await room.driver.press(messageOf(seen), 'طويل');
    const all = textOf(await room.driver.press(messageOf(longer), 'ما في الأرشيف عن: الجفاف'));
    expect(all).toContain('### ما في الأرشيف عن: الجفاف');
    expect(all).toContain('الملف: water');
  });

  test('that are a whole title is of that article, though another title has them too', async () => {
    expect(textOf(await summary('الجفاف يضرب تونس'))).toContain('### ملخص: الجفاف يضرب تونس');
  });

  test('without words asks for some', async () => {
    expect(textOf(await summary('  '))).toContain('اكتب كلمات من عنوان المقال، أو موضوعًا');
  });
});

test('an article without a sentence has no summary, and is told to have none', async () => {
  expect(textOf(await summary('marks'))).toContain('ليس في هذا المقال جملة تصلح لملخص');
});

test('an article of headings alone has no summary, and its dates are one press away', async () => {
  const seen = await summary('gallery');
  expect(textOf(seen)).toContain('ليس في هذا المقال جملة تصلح لملخص');
  expect(textOf(await room.driver.press(messageOf(seen), 'تواريخ المقال'))).toContain('3 مارس');
});

test('sentences that fill a message are fewer, and their source stands below them', async () => {
  const seen = await summary('markets', 8);
  const text = textOf(seen);
  expect(text).toContain('الملف: markets');
  const shown = text.match(/^-# الفقرة \d+$/gmu)!.length;
  expect(shown).toBeLessThan(8);
  expect(shown).toBeGreaterThan(3);
  expect(JSON.stringify(messageOf(seen)).match(/"value":"/gu)).toHaveLength(shown);
});

test('a refusal names a command that can be clicked, not its number', async () => {
  const text = textOf(await room.driver.command('تحقق', { قول: 'في ليبيا' }));
  expect(text).toMatch(/ابحث عن الكلمات في المقالات: <\/بحث:\d+>/u);
});
