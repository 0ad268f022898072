import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../src/local/driver.ts';
import { everyComponent } from '../src/local/world/component.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

/** Texts that no newsroom writes and that every archive holds somewhere. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LONG_SENTENCE = Array.from({ length: 2000 }, (_, at) => {
  if (at % 400 === 200) return `في ${(at % 27) + 1} ديسمبر 202${at % 3}`;
  return at % 50 === 7 ? 'زعفران' : `كلمة${'ابتثجحخد'[at % 8]}`;
}).join(' ');
const LONG_WORD = 'زعفران'.padEnd(20_000, 'سعيد');
const MARKS =
  '**__ زعفران <@1> <@&2> <#3> @everyone @here </بحث:1> <t:0> <t:0:R> <:x:1> [زعفران](http://x.example) http://x.example -# > # ||| ``` ~~ \\';
const TEXTS: Readonly<Record<string, string>> = {
  'long sentence': `${LONG_SENTENCE}`,
  'two long sentences': `قال زعفران: «${LONG_SENTENCE}».\n${LONG_SENTENCE}.`,
  'long word': `قال زعفران في 17 فبراير 2011 ${LONG_WORD} ثم مضى.\n${LONG_WORD}`,
  'marks <@1> **x** | `y`': `وصل زعفران يوم 24 ديسمبر 2021 ${`${MARKS} `.repeat(1000)}`,
  '@everyone': [
    'عنوان زعفران',
    ...['# زعفران', '-# زعفران', '> زعفران', '>>> زعفران', '- زعفران', '1. زعفران', '* زعفران'].map(
      (line) => `${line} في 3 مارس 2019 «**__ ${MARKS}».`,
    ),
  ].join('\n'),
  'latin/أول السطر': [
    'Reuters زعفران في 5 مايو 2018.',
    '2021 زعفران سنة في 6 مايو 2018.',
    '٢٤ ديسمبر 2020 زعفران.',
    'قال Mario Draghi: «نحن زعفران ونؤيد الاتفاق»، وأضاف «1. نعم و# لا».',
    '«زعفران» قال 7 إن 8 يونيو 2017 يوم.',
  ].join('\n'),
  'bidi\u202e \u200f': `\u202eقال زعفران: «\u2067سنوقع\u2069 الاتفاق\u200f في \u200e10 يونيو 2022\u202c غدًا».\u202d\u061c\u2066`,
  'سطران\n-# # **<@1>': 'قال زعفران: «سنوقع الاتفاق في 11 يونيو 2022»، ومضى.',
  ['زعفران '.repeat(60).trim()]: 'وقع زعفران الاتفاق يوم 12 يونيو 2022.',
};
const MANY = Array.from({ length: 30 }, (_, at) => ({
  id: `مجموعة/${at}#${at}:*`,
  title: `**زعفران** <@${at}> \u202e[${at}](http://x.example) ${'عنوان '.repeat(40)}`,
  source: '@everyone **وكالة** -# x',
  text: `قال زعفران إنه سيعود يوم ${at + 1} يناير 2020.\nوأعلن زعفران: «عدد ${at} من الناس \\* وقّعوا».`,
}));

let room: Newsroom;
let pool: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'));
  const named = Object.entries(TEXTS).map(([id, text]) => ({ id, text }));
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify([...named, ...MANY]));
  writeFileSync(join(folder, 'سيئ **<@1>.json'), '{');
  writeFileSync(join(folder, 'file **__ <@1> @everyone.txt'), TEXTS['@everyone']!);
  pool = plain([...named, ...MANY].map(({ text }) => text).join('\n'));
  room = await openNewsroom({ CORPUS_DIR: folder });
});
afterAll(() => room.close());

/** An answer and all that «التالي» leads to. */
async function allPages(first: Seen): Promise<Seen[]> {
  const pages = [first];
  for (;;) {
    const message = messageOf(pages.at(-1)!);
    const next = room.driver.component(message, 'التالي');
    if (next === null || next.disabled) return pages;
    expect(pages.length).toBeLessThan(200);
    pages.push(await room.driver.press(message, 'التالي'));
  }
}

/** The texts of a message, one for each component that holds some. */
function textsOf(seen: Seen): string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { content, components } = value as Record<string, unknown>;
      if (typeof content === 'string' && content !== '') texts.push(content);
      visit(components);
    }
  };
  visit(messageOf(seen));
  return texts;
}

/** Words alone: as a reader sees them, whatever the spaces. */
function plain(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** What Discord would read as markup: escaped signs are letters, our own command links nothing. */
function active(text: string): string {
  const own = room.driver.commands().map(({ name, id }) => `</${name}:${id}>`);
  return own.reduce((left, link) => left.replaceAll(link, ''), text.replaceAll(/\\[^\s]/gu, 'x'));
}

/** What is wrong with a page; empty when it can be published as it stands. */
function faultsOf(seen: Seen, said = ''): string[] {
  const faults: string[] = [];
  const blame = (what: string, where: string) => faults.push(`${what}: ${where.slice(0, 300)}`);
  if (messageOf(seen).content !== '') blame('text beside the card', messageOf(seen).content);
  const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.exec(textOf(seen));
  if (bidi) blame('bidi control', textOf(seen).slice(bidi.index - 20));
  for (const text of textsOf(seen)) {
    const markup = active(text);
    if ((markup.match(/\*\*/gu)?.length ?? 0) % 2 === 1) blame('unbalanced **', text.slice(-300));
    const mention = /<(?:[@#/:]|a:|t:|id:)|@everyone|@here/u.exec(markup);
    if (mention) blame('mention', markup.slice(mention.index));
    const mark = /`|\|\||~~|__|\]\(|(?<!\*)\*(?!\*)|\*{3}/u.exec(markup);
    if (mark) blame('markdown', markup.slice(Math.max(0, mark.index - 20)));
    for (const line of text.split('\n')) {
      const words = line.replace(/^(?:### |-# |> )/u, '').replace(/^\*\*/u, '');
      if (!/^\p{Script=Arabic}/u.test(words)) blame('a line without an Arabic word first', line);
      if (line.startsWith('> ') && !isSlice(words, said)) blame('not in the corpus', words);
    }
  }
  return faults;
}

/** Whether a line of a quotation, but for `…` at its ends, is in the corpus or in what was asked. */
function isSlice(line: string, said: string): boolean {
  const bare = line.replaceAll(/\\.|\*\*/gsu, (sign) => (sign === '**' ? '' : sign.slice(1)));
  const shown = plain(bare.replace(/^النص: /u, '')).replaceAll(/^…|…$/gu, '');
  return pool.includes(shown) || plain(said).includes(shown);
}

const SOURCE = /^-# الملف: ./mu;

describe('over a hostile corpus', () => {
  test.each([
    ['a word', 'زعفران'],
    ['two words', 'زعفران الاتفاق'],
    ['a phrase', '«سنوقع الاتفاق»'],
    ['a date', '24 ديسمبر 2021'],
    ['a word of the long sentence', 'كلمةا كلمةب'],
    ['the long word', LONG_WORD.slice(0, 900)],
    ['marks', MARKS],
    ['Latin', 'Draghi'],
  ])('/بحث for %s', async (_, query) => {
    for (const page of await allPages(await room.driver.command('بحث', { نص: query }))) {
      expect(faultsOf(page, query)).toEqual([]);
      for (const text of textsOf(page).filter((each) => /^> /mu.test(each)))
        expect(text).toMatch(SOURCE);
    }
  });

  test.each([
    ['a subject', { نص: 'زعفران' }],
    ['a question', { نص: 'ماذا قال زعفران عن الاتفاق؟' }],
    ['a speaker', { قائل: 'زعفران' }],
    ['marks', { نص: MARKS, قائل: '<@1> **' }],
  ])('/اقتباس with %s', async (_, options) => {
    for (const page of await allPages(await room.driver.command('اقتباس', options))) {
      expect(faultsOf(page)).toEqual([]);
      for (const text of textsOf(page).filter((each) => /^> /mu.test(each)))
        expect(text).toMatch(SOURCE);
    }
  });

  test.each([
    ['all', {}],
    ['of a year', { من: '2021', إلى: '2022' }],
    ['of what nobody writes as a day', { من: MARKS.slice(0, 60) }],
  ])('/تواريخ %s', async (_, options) => {
    for (const page of await allPages(await room.driver.command('تواريخ', options))) {
      expect(faultsOf(page)).toEqual([]);
      for (const text of textsOf(page).filter((each) => /^> /mu.test(each)))
        expect(text).toMatch(SOURCE);
    }
  });

  describe.each(Object.keys(TEXTS).filter((id) => id.length <= 100))('the article %j', (id) => {
    test('/تواريخ', async () => {
      for (const page of await allPages(await room.driver.command('تواريخ', { مقال: id }))) {
        expect(faultsOf(page)).toEqual([]);
        if (/^> /mu.test(textOf(page))) expect(textOf(page)).toMatch(SOURCE);
      }
    });

    test('/ملخص in each length', async () => {
      let seen = await room.driver.command('ملخص', { مقال: id, طول: 1 });
      for (const length of ['قصير', 'متوسط', 'طويل']) {
        expect(faultsOf(seen)).toEqual([]);
        expect(textOf(seen)).toMatch(SOURCE);
        // An article that is a list of headings is told to have no sentence for a summary.
        if (!room.driver.component(messageOf(seen), length)) break;
        seen = await room.driver.press(messageOf(seen), length);
      }
      expect(faultsOf(seen)).toEqual([]);
      expect(textOf(seen)).toMatch(SOURCE);
    });

    test('/تحقق of its first words', async () => {
      const said = TEXTS[id]!.slice(0, 300);
      const seen = await room.driver.command('تحقق', { قول: said });
      expect(faultsOf(seen, said)).toEqual([]);
      for (const text of textsOf(seen).filter((each) => each.startsWith('كما في الأرشيف')))
        expect(text).toMatch(SOURCE);
    });
  });

  test.each([
    ['a changed quote', 'سنمزق الاتفاق في 10 يونيو 2025 غدا'],
    ['marks', MARKS],
    ['a quote of 3,900 letters', LONG_SENTENCE.slice(0, 3900)],
    ['a quote with controls', '\u202eسنوقع\u202c الاتفاق\u200f في 11 يونيو 2022'],
  ])('/تحقق of %s', async (_, said) => {
    const seen = await room.driver.command('تحقق', { قول: said, قائل: '**<@1>' });
    expect(faultsOf(seen, said)).toEqual([]);
    for (const text of textsOf(seen).filter((each) => each.startsWith('كما في الأرشيف')))
      expect(text).toMatch(SOURCE);
  });

  test('/ملخص of a subject', async () => {
    const seen = await room.driver.command('ملخص', { مقال: 'الاتفاق يونيو' });
    expect(faultsOf(seen)).toEqual([]);
    expect(textOf(seen)).toMatch(SOURCE);
  });

  test.each([
    ['/بحث', () => room.driver.command('بحث', { نص: 'زعفران' })],
    ['/بحث of the long word', () => room.driver.command('بحث', { نص: 'كلمةا كلمةب' })],
    ['/اقتباس', () => room.driver.command('اقتباس', { قائل: 'زعفران' })],
    ['/تواريخ', () => room.driver.command('تواريخ')],
    ['/تحقق', () => room.driver.command('تحقق', { قول: LONG_SENTENCE.slice(0, 900) })],
  ])('the actions below the quotations of %s', async (_, ask) => {
    for (let page = await ask(), isLast = false; !isLast; ) {
      const ids = [...everyComponent(messageOf(page).components)].flatMap((each) =>
        each.label === 'السياق' && each.custom_id ? [each.custom_id] : [],
      );
      for (const id of ids) {
        let context = await room.driver.press(messageOf(page), id);
        for (let turn = 0; turn < 4; turn++) {
          expect(faultsOf(context)).toEqual([]);
          expect(textOf(context)).toMatch(SOURCE);
          const way = room.driver.component(messageOf(context), 'ما بعده');
          if (!way || way.disabled) break;
          context = await room.driver.press(messageOf(context), 'ما بعده');
        }
        const copied = await room.driver.press(messageOf(page), id.replace(':context:', ':copy:'));
        const { content, attachments } = messageOf(copied);
        const [file] = attachments;
        const words = file
          ? new TextDecoder().decode(await room.driver.download(file))
          : content.replaceAll('\\', '');
        const letters = (text: string) => plain(text.replaceAll('\\', ''));
        const shown = letters(words.split('\n\n')[0]!).slice(0, 1500);
        expect(letters(pool).includes(shown) ? '' : shown.slice(0, 200)).toBe('');
      }
      const next = room.driver.component(messageOf(page), 'التالي');
      isLast = next === null || next.disabled === true;
      if (!isLast) page = await room.driver.press(messageOf(page), 'التالي');
    }
  });

  test('/أرشيف lists every article and every bad file', async () => {
    const pages = await allPages(await room.driver.command('أرشيف'));
    const bad = await room.driver.press(messageOf(pages[0]!), 'ما يحتاج إلى مراجعة');
    pages.push(...(await allPages(bad)));
    for (const page of pages) expect(faultsOf(page)).toEqual([]);
    const listed = pages.flatMap((page) => textOf(page).match(/^-# الملف: /gmu) ?? []);
    expect(listed).toHaveLength(Object.keys(TEXTS).length + MANY.length + 2);
  });

  test('suggestions are plain words', async () => {
    for (const [name, option] of [
      ['بحث', 'نص'],
      ['بحث', 'مقال'],
      ['اقتباس', 'قائل'],
      ['ملخص', 'مقال'],
    ] as const) {
      for (const typed of ['زع', '**', '<@']) {
        const choices = await room.driver.autocomplete(name, option, typed);
        expect(choices).not.toBeNull();
        expect(choices!.map((choice) => choice.name).join('\n')).not.toMatch(
          /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
      }
    }
  });

  test('nothing that was sent broke a rule of Discord', () => {
    expect(room.discord.violations).toEqual([]);
  });
});
