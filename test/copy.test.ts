import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, readBlocks } from '../src/local/page/markdown.ts';
import { literal } from '../src/reply/copy.ts';

/** What a reader of the message sees, if it is letters alone; else what is more than letters. */
function seen(source: string): string {
  const inline = (node: Inline): string => {
    if (node.kind === 'text') return node.text;
    const isBare = node.kind === 'link' && node.inner.length === 1;
    return isBare ? node.url : `[${node.kind}]`;
  };
  const block = (each: Block) =>
    each.kind === 'paragraph' ? each.inner.map(inline).join('') : `[${each.kind}]`;
  return plain(readBlocks(source).map(block).join('\n'));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

test('news prose is copied without any sign of ours', () => {
  const prose =
    'قال: «سنوقّع (غدًا) الاتفاق: 17/02/2011»، و[...] مضى - كما قيل - بنسبة 5.3% & #وسم @حساب.\n2011 عام.';
  expect(literal(prose)).toBe(prose);
  expect(literal('ملف اسم_الملف_هنا')).toBe('ملف اسم_الملف_هنا');
});

test.each([
  '**غامق** و*مائل* و__خط__ و_مائل_',
  '# عنوان\n-# صغير\n> قول\n>>> قول\n- بند\n* بند\n1. بند\n  12. بند',
  '`رمز` ||سر|| ~~لا~~ <@1> <@&2> <#3> <t:0:R> </بحث:1> [نص](https://x.example)',
  '\\*\\_ \\ \\\\*a*',
  '```\nرمز\n```',
])('%j is shown as it stands', (text) => {
  expect(seen(literal(text))).toBe(plain(text));
});

test('any text is shown letter for letter', () => {
  const unit = fc.constantFrom(...'*_~|`<>[]()#-+.1\\ \n:/@ابt', '**', '__', '](', '-# ', '> ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      expect(seen(literal(text))).toBe(plain(text));
    }),
    { numRuns: 2000 },
  );
});
