import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { Searcher } from './search.ts';

/** Each text a document of one passage, so that a hit is named by its number. */
function searcherOf(...texts: string[]): Searcher {
  return new Searcher(texts.map((text, i) => toDocument(String(i), String(i), text)));
}

function found(searcher: Searcher, query: string): string[] {
  return searcher.search(query, { limit: 10 }).hits.map((hit) => hit.document.id);
}

/** What is marked in the best hit. */
function marked(searcher: Searcher, query: string): string[] {
  const [hit] = searcher.search(query, { limit: 1 }).hits;
  return (hit?.highlights ?? []).map(({ start, end }) => hit!.document.text.slice(start, end));
}

describe('a word finds', () => {
  const searcher = searcherOf(
    'قالت ستيفاني وليامز إن الأمم المتحدة تدعم الحوار في ليبيا.',
    'اتهم الخبراء ويليامز وبعثة الأممالمتحدة بالتلاعب.',
    'التقى الدَّبَيْبَة ماريو دراغي في روما.',
    'Mario Draghi met him in Rome.',
    'السفير نورلاند يزور طرابلس في 24 ديسمبر.',
    'صرح نورلند للصحفيين، ولم يزر لبنان ولا شرب اللبن.',
  );

  test.each([
    ['its other spelling with a long vowel', 'وليامز', ['0', '1']],
    ['its other spelling without', 'نورلاند', ['4', '5']],
    ['the word with harakat', 'الدبيبه', ['2']],
    ['the word with clitics', 'وللدبيبة', ['2']],
    ['words glued by typesetting', 'الأمم المتحدة', ['0', '1']],
    ['the same words when the query has them glued', 'الأممالمتحدة', ['0', '1']],
    ['the Arabic name for a Latin one', 'Draghi', ['3', '2']],
    ['a name whose consonant comes twice', 'Dbeibah', ['2']],
    ['the Latin name for an Arabic one', 'دراغي', ['2', '3']],
    ['the numeral of another kind', '٢٤ ديسمبر', ['4']],
    ['the word it was before a typing error', 'التلأعب', ['1']],
  ])('%s (%s)', (_, query, documents) => {
    expect(found(searcher, query).slice(0, documents.length).sort()).toEqual([...documents].sort());
  });

  test('no other word that merely shares its letters', () => {
    expect(found(searcher, 'لبنان')).toEqual(['5']);
    expect(marked(searcher, 'لبنان')).toEqual(['لبنان']);
  });

  test('itself before its corrections, and says which correction was made', () => {
    const { corrections } = searcher.search('السفيز', { limit: 1 });
    expect(corrections).toEqual([{ word: 'السفيز', instead: 'السفير' }]);
  });
});

describe('a mark covers', () => {
  test('the word with its clitics and harakat', () => {
    const searcher = searcherOf('التقى الوزير والدَّبَيْبَةَ، ثم غادر الدبيبة.');
    expect(marked(searcher, 'دبيبة')).toEqual(['والدَّبَيْبَةَ', 'الدبيبة']);
  });

  test('only the part of a glued word that matched', () => {
    const searcher = searcherOf('بعثة الأُممالمتحدة هنا.', 'الأمم المتحدة هناك.');
    expect(marked(searcherOf('بعثة الأُممالمتحدة هنا ثم الأمم المتحدة.'), 'الأمم')).toEqual([
      'الأُمم',
      'الأمم',
    ]);
    expect(found(searcher, 'المتحدة').sort()).toEqual(['0', '1']);
  });
});

describe('where a word of the query stands itself', () => {
  test.each([
    [
      'كانون الأول',
      'في كانون الأول زارها للمرة الأولى، وللأول مرتين.',
      ['كانون', 'الأول', 'وللأول'],
    ],
    ['الأولى', 'المركز الأول في الجولة الأولى.', ['الأولى']],
    ['وليامز', 'قالت وليامز، أو ويليامز.', ['وليامز', 'ويليامز']],
  ])('its inflections are not marked: %s in %s', (query, text, marks) => {
    expect(marked(searcherOf(text, 'اوليه كثيرة'), query)).toEqual(marks);
  });

  test('and where it does not, they are', () => {
    expect(marked(searcherOf('شاركت مدرسات كثيرات.', 'مدرسة هنا.'), 'مدرسات كثيرات')).toEqual([
      'مدرسات',
      'كثيرات',
    ]);
    const [hit] = searcherOf('مدرسة هنا.', 'كتاب.').search('مدرسات هنا', { limit: 1 }).hits;
    expect(hit?.highlights).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('of an exact phrase, a mark covers', () => {
  test.each([
    ['function words too', '‹لا يوجد اتفاق›', 'قال: لا يوجد اتفاق بعد.', ['لا', 'يوجد', 'اتفاق']],
    ['its own place only', '«اتفاق جديد»', 'لا اتفاق، ثم اتفاق جديد.', ['اتفاق', 'جديد']],
    [
      'words beside it as ever',
      '«اتفاق جديد» ليبيا',
      'في ليبيا اتفاق جديد.',
      ['ليبيا', 'اتفاق', 'جديد'],
    ],
    [
      'glued words',
      '«الأمم المتحدة»',
      'بعثة الأممالمتحدة ثم الأمم المتحدة.',
      ['الأمم', 'المتحدة', 'الأمم', 'المتحدة'],
    ],
  ])('%s', (_, query, text, marks) => {
    expect(marked(searcherOf(text), query)).toEqual(marks);
  });
});

describe('a query of function words only is the phrase that it is', () => {
  const searcher = searcherOf('هو من في البيت.', 'في البيت من هو.');

  test('so that it finds the words side by side', () => {
    expect(found(searcher, 'من في')).toEqual(['0']);
    expect(marked(searcher, 'من في')).toEqual(['من', 'في']);
  });

  test('and nothing where they stand apart', () => {
    expect(found(searcher, 'هو في')).toEqual([]);
  });

  test('while one of them is a word', () => {
    expect(found(searcher, 'هو').sort()).toEqual(['0', '1']);
  });
});

describe('ranking', () => {
  test('a passage goes first that begins with what is asked for', () => {
    const searcher = searcherOf(
      'تقع الرباط في غرب بلاد المغرب.',
      'المغرب دولة تقع في غرب أفريقيا.',
    );
    expect(found(searcher, 'أين يقع المغرب؟')[0]).toBe('1');
  });

  test('for a headline, the passage that opens its article goes first', () => {
    const article = 'أقر مجلس قانون.\n\nمجلس قانون أقر.';
    const first = (query: string) => {
      const [hit] = new Searcher([toDocument('a', 'a', article)]).search(query, { limit: 1 }).hits;
      return hit!.passage.number;
    };
    expect(first('قانون مجلس')).toBe(1);
  });

  test('a function word counts with its conjunction and without in a pasted sentence', () => {
    const searcher = searcherOf(
      'وخلال ثلاثة أيام مضت.',
      'ثلاثة خلال أيام مضت.',
      'ثلاثة أيام وأيام.',
    );
    expect(found(searcher, 'خلال ثلاثة أيام')[0]).toBe('0');
  });

  test('a sentence pasted word for word goes before its words in another order', () => {
    const searcher = searcherOf(
      'الوزير زار أمس مدينة طرابلس وقال إن الحوار مستمر بين الأطراف.',
      'الحوار بين الأطراف مستمر وقال الوزير ذلك في مدينة طرابلس أمس حين زار.',
    );
    expect(found(searcher, 'زار أمس مدينة طرابلس وقال إن الحوار مستمر')[0]).toBe('0');
  });

  test('a pasted phrase goes before one with another word in the middle, however common its own', () => {
    const searcher = searcherOf(
      'قطار ملعب خبر ملعب.',
      'ملعب قطار ملعب.',
      ...['جسر', 'متحف', 'دستور', 'وزير', 'سفينه'].map((word) => `${word} قطار.`),
    );
    expect(found(searcher, 'ملعب قطار ملعب')[0]).toBe('1');
  });

  test('a rare word weighs more than a common one', () => {
    const searcher = searcherOf('الحكومة الحكومة الحكومة.', 'الحكومة ودراغي.', 'الحكومة هنا.');
    expect(found(searcher, 'الحكومة دراغي')[0]).toBe('1');
  });
});

describe('a query can', () => {
  const searcher = searcherOf(
    'قانون انتخابي جديد أقره المجلس.',
    'قانون جديد انتخابي في البلاد.',
    'قانون المرور الجديد.',
  );

  test.each([
    '«قانون انتخابي جديد»',
    '"قانون انتخابي جديد"',
    '“قانون انتخابي جديد”',
    '”قانون انتخابي جديد“',
    '„قانون انتخابي جديد‟',
    "'قانون انتخابي جديد'",
    '‹قانون انتخابي جديد›',
    '<<قانون انتخابي جديد>>',
    '"قانون انتخابي جديد”',
  ])('ask for an exact phrase: %s', (query) => {
    expect(found(searcher, query)).toEqual(['0']);
  });

  test('leave an exact phrase out', () => {
    expect(found(searcher, 'قانون -"قانون انتخابي جديد"').sort()).toEqual(['1', '2']);
  });

  test('begin with the word that it leaves out', () => {
    expect(found(searcher, '-المرور قانون').sort()).toEqual(['0', '1']);
  });

  test('leave a word out', () => {
    expect(found(searcher, 'قانون -المرور').sort()).toEqual(['0', '1']);
  });

  test('be limited to some documents', () => {
    const { hits } = searcher.search('قانون', { limit: 5, accepts: ({ id }) => id === '2' });
    expect(hits.map((hit) => hit.document.id)).toEqual(['2']);
  });
});

test('a corpus without documents answers nothing', () => {
  expect(new Searcher([]).search('كلمة', { limit: 5 })).toMatchObject({ hits: [], total: 0 });
});

describe('words that the corpus has in another dress', () => {
  const searcher = new Searcher([
    toDocument('a', 'a', 'التقى الرئيس المصري حفتر وعقيلة صالح في القاهرة، وكان العام ينتهي.'),
    toDocument('b', 'b', 'زار وفد من باريس أبرز المدن، والرئ\u200eيس غائب.'),
  ]);
  const ids = (text: string) =>
    searcher.search(text, { limit: 5 }).hits.map(({ document }) => document.id);

  test('a name that stands behind a conjunction only is found, quoted and left out', () => {
    expect(ids('عقيلة')).toEqual(['a']);
    expect(ids('"عقيلة صالح"')).toEqual(['a']);
    expect(ids('حفتر -عقيلة')).toEqual([]);
    expect(searcher.search('عقيلة', { limit: 1 }).unknown).toEqual([]);
  });

  test('in a short query a word of three letters is no slip of another', () => {
    const { hits, unknown } = searcher.search('قطر كأس', { limit: 5 });
    expect(hits).toEqual([]);
    expect(unknown).toEqual(['قطر', 'كأس']);
  });

  test('what was taken instead is shown as the corpus writes it', () => {
    expect(searcher.search('القاهرد', { limit: 1 }).corrections).toEqual([
      { word: 'القاهرد', instead: 'القاهرة' },
    ]);
  });

  test('a Latin name that begins with a consonant is no word that begins with a vowel', () => {
    const [hit] = searcher.search('Paris', { limit: 5 }).hits;
    const text = hit!.document.text;
    expect(hit!.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['باريس']);
  });

  test('direction controls inside a word, in the text or in the query, hide nothing', () => {
    expect(ids('الرئيس غائب')).toContain('b');
    expect(ids('ح\u200bفتر')).toEqual(['a']);
  });
});
