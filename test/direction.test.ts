import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../src/local/driver.ts';
import { misreading, rendered } from './direction.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

describe('the check itself', () => {
  test.each([
    'المصدر: Reuters',
    'نُشر في 17/02/2011 الساعة 08:30',
    'الفقرات 12–15 و18',
    'المصدر: BBC News 2',
    'وجدنا 3 نتائج عن «الأمم المتحدة»',
  ])('%s reads right', (line) => {
    expect(misreading(line)).toBeNull();
  });

  test.each([
    'نُشر في 2011-02-17',
    'Reuters ذكرت ذلك',
    'المصدر: Reuters والفقرة الأولى',
    'القائل: Mario Draghi (استنتاج من النص)',
  ])('%s does not', (line) => {
    expect(misreading(line)).not.toBeNull();
  });
});

const SEED = Number(process.env['ISNAD_SEED'] ?? 1);
const CONTROL = fc.constantFrom(
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202e',
  '\u2067',
  '\u2069',
);
const ARABIC = fc.constantFrom(
  'الانتخابات',
  'حفتر',
  'الأمم المتحدة',
  'طرابلس',
  'الدستور',
  'المرتزقة',
);
const LATIN = fc.constantFrom(
  'Reuters',
  'BBC News',
  'Mario Draghi',
  'UNSMIL 2',
  'Al-Wasat',
  '2011 Report',
);
const DAY = fc.constantFrom(
  '24 ديسمبر 2021',
  '3/5/2020',
  '12 نوفمبر',
  '٢٠ أبريل ٢٠١٩',
  'مارس 2018',
);
const SPEAKER = fc.constantFrom(
  'ستيفاني ويليامز',
  'الرئيس إيمانويل ماكرون',
  'Mario Draghi',
  'أحمد معيتيق',
);
const SENTENCE = fc
  .tuple(SPEAKER, ARABIC, LATIN, DAY, fc.option(CONTROL, { nil: '' }), fc.nat(5))
  .map(
    ([speaker, arabic, latin, day, control, kind]) =>
      [
        `قال ${speaker}: «${control}إن ${arabic} ستجري يوم ${day} بلا تأخير».`,
        `وأعلن ${speaker} أن ${arabic} في ${day} كما ذكرت ${latin}.`,
        `${latin} نقلت عن ${speaker} قوله: «${arabic} أولًا ثم ${latin}».`,
        `${day} موعد ${arabic} في ${latin}${control}.`,
        `«${arabic}» عنوان ${latin} في ${day}؛ 5-3 و17/02/2011.`,
        `وقع ${speaker} اتفاق ${arabic} يوم ${day}.`,
      ][kind]!,
  );
/** A title, source or name is of one script: in what order two of them mix is their writer's. */
const LABEL = fc.oneof(ARABIC, LATIN);
const DOCUMENT = fc.record({
  title: fc.option(LABEL, { nil: undefined }),
  source: fc.option(LABEL, { nil: undefined }),
  published: fc.option(fc.constantFrom('2021-11-15', '2019-04-21'), { nil: undefined }),
  text: fc
    .array(SENTENCE, { minLength: 2, maxLength: 6 })
    .map((all) => all.join(' ').replaceAll(/(?<=\.) (?=وقع)/gu, '\n\n')),
});

describe(`over random texts (ISNAD_SEED=${SEED})`, () => {
  let room: Newsroom;
  let texts: string;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-direction-'));
    const documents = fc.sample(DOCUMENT, { numRuns: 40, seed: SEED });
    const named = documents.map((each, at) => ({
      id: `${at % 2 ? 'مقال' : 'article'}-${at}`,
      ...each,
    }));
    texts = documents
      .map(({ text }) => text.replaceAll(/[\u200e-\u202e\u2066-\u2069]/gu, ''))
      .join('\n');
    writeFileSync(join(folder, 'random.json'), JSON.stringify(named));
    writeFileSync(join(folder, 'bad file.json'), '{');
    room = await openNewsroom({ CORPUS_DIR: folder });
  });
  afterAll(() => room?.close());

  /** After a label the words of an article: how they mix scripts is their writer's. */
  function withoutVerbatim(line: string): string {
    const [label = '', ...rest] = line.replace('بلا عنوان، ومطلعه: ', '').split(': ');
    const words = rest.join(': ').replaceAll(/^«|»$|…$/gu, '');
    return words !== '' && texts.includes(words) ? `${label}:` : line;
  }

  /** The lines of an answer that would be misread; of a quotation only its first word is ours. */
  function faultsOf(seen: Seen): string[] {
    return textOf(seen)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const shown = withoutVerbatim(rendered(line));
        if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(line))
          return [`control: ${shown}`];
        if (!/^\p{Script=Arabic}/u.test(shown)) return [`no Arabic word first: ${shown}`];
        if (line.startsWith('> ')) return [];
        const fault = misreading(shown);
        return fault ? [`${fault} in: ${shown}`] : [];
      });
  }

  async function check(seen: Seen, buttons: readonly string[] = []): Promise<void> {
    expect(faultsOf(seen)).toEqual([]);
    for (const label of buttons) {
      const button = room.driver.component(messageOf(seen), label);
      if (!button || button.disabled) continue;
      expect(faultsOf(await room.driver.press(messageOf(seen), label))).toEqual([]);
    }
  }

  const ACTIONS = ['السياق', 'مقاطع مشابهة', 'التالي'];

  describe.each(['latin', 'arabic'])('with %s digits', (digits) => {
    beforeAll(async () => {
      const admin = room.driver.as({ userId: room.discord.adminUserId });
      const settings = messageOf(await admin.command('إعدادات'));
      await check(await admin.select(settings, 'v1:settings:digits', [digits]));
    });

    test.each(['الانتخابات', 'Reuters', '"Mario Draghi"', '2011', 'zzzz', '«الانتخابات'])(
      '/بحث %s',
      async (نص) => {
        await check(await room.driver.command('بحث', { نص }), ACTIONS);
      },
    );

    test.each([{ قائل: 'ماكرون' }, { قائل: 'Draghi' }, { نص: 'الانتخابات' }, { نص: 'zzzz' }])(
      '/اقتباس %o',
      async (options) => check(await room.driver.command('اقتباس', options), ACTIONS),
    );

    test.each([
      ['إن الانتخابات ستجري يوم 24 ديسمبر 2021 بلا تأخير', 'Mario Draghi'],
      ['إن حفتر ستجري يوم 3 مارس 2021 بلا تأخير', 'ماكرون'],
      ['نقلت عن ستيفاني ويليامز: الدستور أولًا ثم Reuters', undefined],
      ['BBC said nothing of the kind about us', undefined],
    ])('/تحقق %s', async (قول, قائل) => {
      const seen = await room.driver.command('تحقق', { قول, ...(قائل ? { قائل } : {}) });
      await check(seen, ACTIONS);
    });

    test.each([
      {},
      { مقال: 'article-0' },
      { مقال: 'مقال-1' },
      { من: '2021' },
      { فترة: 'onThisDay' },
      { من: 'Reuters' },
    ])('/تواريخ %o', async (options) => {
      await check(await room.driver.command('تواريخ', options), ACTIONS);
    });

    test.each(['article-0', 'مقال-1', 'الانتخابات', 'Draghi', 'zzzz'])('/ملخص %s', async (مقال) => {
      await check(await room.driver.command('ملخص', { مقال }), ['تواريخ المقال', 'طويل']);
    });

    test.each(['أرشيف', 'مساعدة', 'بياناتي'])('/%s', async (name) => {
      await check(await room.driver.command(name), ['التالي']);
    });

    test('the morning post and its status', async () => {
      const admin = room.driver.as({ userId: room.discord.adminUserId });
      const status = await admin.command('تذكير', { وقت: '07:30' });
      await check(status, []);
      expect(faultsOf(await admin.press(messageOf(status), 'معاينة'))).toEqual([]);
    });
  });
});
