import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../src/local/driver.ts';
import type { WireMessage } from '../src/local/page/wire.ts';
import { everyComponent } from '../src/local/world/component.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

const ARTICLE = 'paris-conference-libya';
const search = (text: string) => room.driver.command('بحث', { نص: text });
const press = (seen: Seen, label: string) => room.driver.press(messageOf(seen), label);
const quoted = (seen: Seen) =>
  textOf(seen)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.replace(/^> (?:النص: )?/u, '').replaceAll(/\*\*|\\/gu, ''));
const labels = (message: WireMessage) =>
  [...everyComponent(message.components)].flatMap(({ label }) => (label ? [label] : []));

describe('«السياق»', () => {
  test('shows a place in its article to who asked, in whole sentences with their paragraphs', async () => {
    const seen = await press(await search('«خطة انسحاب المرتزقة»'), 'السياق');
    expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
    const text = textOf(seen);
    expect(text).toContain('### السياق: ');
    expect(text).toMatch(/\*\*[^*]*خطة انسحاب المرتزقة/u);
    expect(text).toMatch(/^-# الفقرة \d+$/mu);
    expect(text).toContain(`الملف: ${ARTICLE}`);
  });

  test('leads back and on through the whole article, every sentence once and in order', async () => {
    const article = (await room.app.library.article(ARTICLE))!;
    let seen = await press(await search('«خطة انسحاب المرتزقة»'), 'السياق');
    const isOff = (label: string) => room.driver.component(messageOf(seen), label)!.disabled;
    while (!isOff('ما قبله')) seen = await press(seen, 'ما قبله');
    const lines = [...quoted(seen)];
    while (!isOff('ما بعده')) {
      seen = await press(seen, 'ما بعده');
      expect(seen).toMatchObject({ isUpdate: true, isPrivate: true });
      lines.push(...quoted(seen));
    }
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    expect(letters(lines.join(''))).toBe(letters(article.document.text));
  });

  test('can be published, and says who did', async () => {
    const seen = await press(await search('حفتر'), 'السياق');
    const published = await press(seen, 'انشر في القناة');
    expect(published).toMatchObject({ isPrivate: false });
    expect(textOf(published)).toContain('نشرها من إسناد');
    expect(quoted(published)).toEqual(quoted(seen));
  });

  test.each(['ملخص المقال', 'تواريخ المقال'])('leads to «%s», for who asked', async (label) => {
    const seen = await press(await press(await search('حفتر'), 'السياق'), label);
    expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(textOf(seen)).toMatch(/^### (?:ملخص|تواريخ): /u);
    expect(labels(messageOf(seen))).toContain('انشر في القناة');
  });
});

describe('«انسخ مع المصدر»', () => {
  test('gives the exact words, the paragraph, the day and the file, unmarked and to who asked', async () => {
    const seen = await press(await search('«خطة انسحاب المرتزقة»'), 'انسخ مع المصدر');
    expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
    const { content, components } = messageOf(seen);
    expect(components).toEqual([]);
    expect(content).not.toMatch(/[*\\`>]/u);
    const [words = '', ...source] = content.split('\n\n');
    const article = (await room.app.library.article(ARTICLE))!;
    expect(article.document.text).toContain(words);
    expect(source.join('\n')).toMatch(/الفقرة \d+ · .*2021/u);
    expect(source.join('\n')).toContain(`الملف: ${ARTICLE}`);
  });
});

describe('«مقاطع مشابهة»', () => {
  test('shows other passages of the same subject, never the one that was asked about', async () => {
    const first = await search('«خطة انسحاب المرتزقة»');
    const [asked] = quoted(first);
    const seen = await press(first, 'مقاطع مشابهة');
    expect(seen).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(textOf(seen)).toMatch(/^### .*يشبه|^### .*تشبه/u);
    expect(quoted(seen)).not.toContain(asked);
    expect(quoted(seen).length).toBeGreaterThan(0);
  });
});

test('/ملخص leads from each of its sentences to its place', async () => {
  const seen = await room.driver.command('ملخص', { مقال: ARTICLE });
  const menu = [...everyComponent(messageOf(seen).components)].find(({ options }) => options)!;
  expect(menu.options).toHaveLength(3);
  const place = await room.driver.select(messageOf(seen), menu.custom_id!, [
    menu.options![1]!.value,
  ]);
  expect(place).toMatchObject({ isPrivate: true, isUpdate: false });
  const bold = /\*\*(?<words>[^*]{10,60})/u.exec(textOf(place))!.groups!['words']!;
  expect(quoted(seen)[1]).toContain(bold.replaceAll('\\', '').trim());
});

test.each([
  ['اقتباس', { قائل: 'ماكرون' }],
  ['تحقق', { قول: 'يجب على روسيا وتركيا سحب مرتزقتها من دون تأخير' }],
  ['تواريخ', { مقال: ARTICLE }],
  ['تواريخ', {}],
] as const)('/%s has the actions below its quotations', async (name, options) => {
  const seen = await room.driver.command(name, options);
  expect(labels(messageOf(seen))).toContain('السياق');
  expect(textOf(await press(seen, 'السياق'))).toContain('### السياق: ');
  expect(messageOf(await press(seen, 'انسخ مع المصدر')).content).toContain('الفقرة');
});
