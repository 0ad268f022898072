import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Inline, readBlocks, readInline } from './page/markdown.ts';

const t = (text: string): Inline => ({ kind: 'text', text });
const p = (text: string): Block => ({ kind: 'paragraph', inner: [t(text)] });

describe('within a line', () => {
  const cases: [source: string, nodes: Inline[]][] = [
    ['قال **نعم** ثم مضى', [t('قال '), { kind: 'strong', inner: [t('نعم')] }, t(' ثم مضى')]],
    ['*مائل*', [{ kind: 'em', inner: [t('مائل')] }]],
    ['_مائل_', [{ kind: 'em', inner: [t('مائل')] }]],
    ['اسم_الملف_هنا', [t('اسم_الملف_هنا')]],
    ['و__تحته خط__', [t('و'), { kind: 'u', inner: [t('تحته خط')] }]],
    ['__تحته خط__', [{ kind: 'u', inner: [t('تحته خط')] }]],
    ['~~لا~~', [{ kind: 's', inner: [t('لا')] }]],
    ['||سر||', [{ kind: 'spoiler', inner: [t('سر')] }]],
    ['`**رمز**`', [{ kind: 'code', text: '**رمز**' }]],
    ['***كلاهما***', [{ kind: 'strong', inner: [{ kind: 'em', inner: [t('كلاهما')] }] }]],
    ['\\*\\*نجوم\\*\\*', [t('**نجوم**')]],
    ['2 * 3 * 4', [t('2 * 3 * 4')]],
    [
      '[النص](https://a.example/x)',
      [{ kind: 'link', url: 'https://a.example/x', inner: [t('النص')] }],
    ],
    ['[لا](javascript:alert(1))', [t('[لا](javascript:alert(1))')]],
    [
      'انظر https://a.example/x.',
      [
        t('انظر '),
        { kind: 'link', url: 'https://a.example/x', inner: [t('https://a.example/x')] },
        t('.'),
      ],
    ],
    ['<t:1700000000:D>', [{ kind: 'time', seconds: 1_700_000_000, style: 'D' }]],
    ['<@12>', [{ kind: 'mention', of: 'user', id: '12' }]],
    ['<script>', [t('<script>')]],
    ['** ناقص', [t('** ناقص')]],
  ];
  test.each(cases)('%s', (source, nodes) => {
    expect(readInline(source)).toEqual(nodes);
  });
});

describe('at the start of a line', () => {
  const cases: [source: string, blocks: Block[]][] = [
    ['## عنوان\nنص', [{ kind: 'heading', level: 2, inner: [t('عنوان')] }, p('نص')]],
    ['#وسم', [p('#وسم')]],
    ['-# صغير', [{ kind: 'subtext', inner: [t('صغير')] }]],
    ['> أول\n> ثانٍ\nبعد', [{ kind: 'quote', inner: [p('أول\nثانٍ')] }, p('بعد')]],
    ['>>> كل\nما يلي', [{ kind: 'quote', inner: [p('كل\nما يلي')] }]],
    [
      '- أ\n- ب',
      [
        {
          kind: 'list',
          start: null,
          items: [
            { depth: 0, number: null, inner: [t('أ')] },
            { depth: 0, number: null, inner: [t('ب')] },
          ],
        },
      ],
    ],
    ['3. ج', [{ kind: 'list', start: 3, items: [{ depth: 0, number: 3, inner: [t('ج')] }] }]],
    ['```js\nlet x;\n```', [{ kind: 'code', text: 'let x;' }]],
    ['سطر\nسطر', [p('سطر\nسطر')]],
  ];
  test.each(cases)('%s', (source, blocks) => {
    expect(readBlocks(source)).toEqual(blocks);
  });
});

test('a text without marks comes out as it went in, whatever it holds', () => {
  const plain = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '،', '5', 'ً', '(', '«', '😀') });
  fc.assert(
    fc.property(plain, (source) => {
      const all = readInline(source).map((node) => (node.kind === 'text' ? node.text : '?'));
      expect(all.join('')).toBe(source);
    }),
  );
});

test('any text is read to its end', () => {
  const any = fc.string({ unit: fc.constantFrom(...'*_~|`<>[]()#- \n\\ابt:1/h') });
  fc.assert(fc.property(any, (source) => Array.isArray(readBlocks(source))));
});
