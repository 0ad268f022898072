import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Section } from './card.ts';
import { cut } from './escape.ts';
import { pagedCard } from './pages.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('en');

function page(sections: readonly Section[], number: number, asked: number[] = []) {
  return pagedCard({
    card: { title: 'a title' },
    count: sections.length,
    sections: async (from, to) => {
      asked.push(to);
      return sections.slice(from, to);
    },
    page: number,
    perPage: 4,
    words,
    idOf: (to, way) => `${way}:${to}`,
  });
}

test('leafing through the pages shows each section once, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3000), { minLength: 1, maxLength: 20 }), async (lengths) => {
      const sections = lengths.map((length, n) => ({ lines: [`§${n}§${'x'.repeat(length)}`] }));
      const seen: string[] = [];
      for (let number = 0; ; number++) {
        const shown = JSON.stringify(await page(sections, number));
        seen.push(...[...shown.matchAll(/§(?<n>\d+)§/gu)].map(({ groups }) => groups!['n']!));
        if (!shown.includes(`next:${number + 1}","disabled":false`)) break;
      }
      expect(seen).toEqual(lengths.map((_, n) => String(n)));
    }),
  );
});

test('sections after the page that is shown are not made', async () => {
  const sections = Array.from({ length: 200 }, (_, n) => ({ lines: [`section ${n}`] }));
  const asked: number[] = [];
  const shown = JSON.stringify(await page(sections, 1, asked));
  expect(shown).toContain('5–8 of 200');
  expect(Math.max(...asked)).toBe(8);
});

test('a page beyond the last one shows the last', async () => {
  const sections = Array.from({ length: 9 }, (_, n) => ({ lines: [`section ${n}`] }));
  expect(JSON.stringify(await page(sections, 70))).toContain('Shown: 9 of 9');
});

test('a text is cut between graphemes', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(cut(family.repeat(3), 25)).toBe(`${family.repeat(2)}…`);
  expect(cut(`${'a'.repeat(9)}${family}`, 12)).toBe(`${'a'.repeat(9)}…`);
});
