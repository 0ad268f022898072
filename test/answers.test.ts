import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const search = (text: string) => room.driver.command('بحث', { نص: text });

describe('the commands', () => {
  test('are registered with Arabic names', () => {
    const names = room.driver.commands().map((command) => command.name);
    expect(names.sort()).toEqual(
      [
        'أرشيف',
        'اقتباس',
        'بحث',
        'بياناتي',
        'تحقق',
        'تواريخ',
        'مساعدة',
        'ملخص',
        'ابحث عن هذا النص',
        'تحقّق من الاقتباس',
      ].sort(),
    );
  });
});

describe('/بحث', () => {
  test('names article, paragraph and publication day, and says what was inferred', async () => {
    const text = textOf(await search('كامالا هاريس'));
    expect(text).toContain('**كامالا هاريس**');
    expect(text).toMatch(/الفقرة 1/u);
    expect(text).toContain('استنتاج من النص');
    expect(text).toContain('الملف: paris-conference-libya');
  });

  test.each([
    ['words that typesetting glued', 'الأمم المتحدة', '**الأممالمتحدة**'],
    ['teh marbuta as heh', 'الدبيبه', '**الدبيبة**'],
    ['harakat', 'الدَّبَيْبَة', '**الدبيبة**'],
    ['a conjunction in front', 'والدبيبة', '**الدبيبة**'],
    ['another spelling of a name', 'وليامز', '**ويليامز**'],
    ['Arabic-Indic numerals', '٢٤ ديسمبر', '**24 ديسمبر**'],
    ['a name in Latin letters', 'Draghi', '«ماريو **دراغي**»'],
    ['an exact phrase', '«قانون انتخابي جديد»', '**قانون انتخابي جديد**'],
  ])('%s: %s finds %s', async (_, query, found) => {
    let seen = await search(query);
    let text = textOf(seen);
    while (!text.includes(found)) {
      seen = await room.driver.press(messageOf(seen), 'التالي');
      text = textOf(seen);
    }
    expect(text).toContain(found);
  });

  test('an Arabic name finds the passage of its Latin spelling', async () => {
    expect(textOf(await search('دراغي'))).toContain('Draghi');
  });

  test('autocomplete offers phrases of the corpus after two letters', async () => {
    const choices = await room.driver.autocomplete('بحث', 'نص', 'حف');
    expect(choices?.map((choice) => choice.name)).toContain('خليفة حفتر');
  });

  test('autocomplete offers the years that the corpus names', async () => {
    const choices = await room.driver.autocomplete('بحث', 'نص', '٢٠');
    expect(choices?.map((choice) => choice.name).sort()).toEqual(['2011', '2017', '2020', '2021']);
  });

  test('can be kept to passages in which somebody speaks', async () => {
    const text = textOf(await room.driver.command('بحث', { نص: 'روسيا', قائل: 'ماكرون' }));
    expect(text).toContain('وجدنا نتيجة واحدة');
    expect(text).toContain('الملف: paris-conference-libya');
  });

  test('can be kept to one article', async () => {
    const choices = await room.driver.autocomplete('بحث', 'مقال', 'القوى الوطنية');
    const text = textOf(
      await room.driver.command('بحث', { نص: 'حفتر', مقال: choices![0]!.value as string }),
    );
    expect(text).toContain('الملف: national-forces-forum-haftar');
    expect(text).not.toContain('paris-conference');
  });

  test('an empty result says what was tried and what to do next', async () => {
    const text = textOf(await search('زقازيقتمساح'));
    expect(text).toContain('لم نجد في الأرشيف');
    expect(text).toContain('بحثنا عن الكلمات كما كُتبت');
    expect(text).toContain('</أرشيف:');
  });
});

test('/بحث says how it read a quotation mark that was not closed', async () => {
  expect(textOf(await search('«الانتخابات الليبية'))).toContain('علامة الاقتباس « بلا قرينة');
  expect(textOf(await search('«الانتخابات الليبية»'))).not.toContain('بلا قرينة');
});

describe('bad input gets one clear sentence', () => {
  test.each([
    ['a query of spaces', '   ', 'اكتب كلمة واحدة على الأقل'],
    ['a query of punctuation', '؟؟ !! …', 'اكتب كلمة واحدة على الأقل'],
    ['a query that only excludes', '-حفتر', 'استبعدت كل ما كتبته'],
    ['a query of stop words', 'من في على', 'بحثنا عنها متتالية'],
    ['a query of 5,000 letters', 'كلمة '.repeat(1000).trim(), 'أطول مما نبحث عنه'],
  ])('%s', async (_, query, sentence) => {
    const seen = await search(query);
    expect(textOf(seen)).toContain(sentence);
    expect(seen).toMatchObject({ isPrivate: true });
  });

  test.each([
    ['markdown', '**حفتر** __x__ `code` ||spoiler|| # - > [a](http://x.example)'],
    ['mentions', 'حفتر @everyone <@1> <@&2> <#3> </بحث:4> <t:0:R>'],
    ['bidi controls', '\u202eحفتر\u202c\u200f'],
  ])('%s in a query is shown as letters and does nothing', async (_, query) => {
    const text = textOf(await search(query));
    expect(text).toContain('حفتر');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    const title = text.split('\n')[0]!.replaceAll(/\\[^\s]/gu, '');
    expect(title).not.toMatch(/<[@#t/]|@everyone|\*\*|__|\|\|/u);
  });

  test('an unknown article', async () => {
    const text = textOf(await room.driver.command('تواريخ', { مقال: 'زقازيقتمساح' }));
    expect(text).toContain('لا مقال في الأرشيف باسم: زقازيقتمساح');
  });
});

describe('/اقتباس', () => {
  test('answers who said what, in his words, with speaker and place', async () => {
    const text = textOf(
      await room.driver.command('اقتباس', { نص: 'ماذا قال ماكرون عن المرتزقة؟' }),
    );
    expect(text).toContain('**إن خطة انسحاب المرتزقة يجب أن تنفذ');
    expect(text).toContain('القائل كما ورد: الرئيس الفرنسي، «إيمانويل ماكرون»');
    expect(text).toContain('الملف: paris-conference-libya');
  });

  test('refuses where nobody said such a thing', async () => {
    const text = textOf(await room.driver.command('اقتباس', { نص: 'ماذا قال ميسي عن المباراة؟' }));
    expect(text).toContain('لا قول في الأرشيف يطابق ما طلبت');
  });

  test('suggests those who speak in the archive', async () => {
    const choices = await room.driver.autocomplete('اقتباس', 'قائل', 'ماكر');
    expect(choices?.map((choice) => choice.name)).toEqual(['إيمانويل ماكرون']);
  });

  test('without words, speaker or article asks for one of them', async () => {
    expect(textOf(await room.driver.command('اقتباس'))).toContain(
      'اكتب كلمات من القول أو اسم قائله',
    );
  });
});

describe('/تحقق', () => {
  const verify = (text: string) => room.driver.command('تحقق', { قول: text });

  test('a quote of the archive is there word for word, whatever the spelling', async () => {
    const text = textOf(await verify('يجب على روسيا وتركيا سحب مرتزقتها من دون تاخير'));
    expect(text).toContain('### ورد بلفظه');
    expect(text).toContain('الملف: paris-conference-libya');
  });

  test('a changed number is shown beside what the archive has', async () => {
    const text = textOf(
      await verify('التزام القوات الشرقية بإخراج 500 مرتزق أجنبي من خلال عملية متفق عليها'),
    );
    expect(text).toContain('### ورد على غير هذا اللفظ');
    expect(text).toContain('وصلك «500» وفي الأرشيف: 300');
  });

  test('what nobody said is absent', async () => {
    const text = textOf(await verify('سنبني مدينة كاملة على سطح القمر قبل نهاية العام'));
    expect(text).toContain('### لا يرد في الأرشيف');
    expect(text).toContain('ابحث عن أبرز كلماته');
  });

  test('works from the menu of a message that holds several quotes', async () => {
    const message = room.driver.say(
      'قال ماكرون: «إن خطة انسحاب المرتزقة يجب أن تنفذ»، وزعم آخر: «سنبني مدينة كاملة على سطح القمر».',
    );
    const text = textOf(await room.driver.contextMenu(message, 'تحقّق من الاقتباس'));
    expect(text).toContain('ورد بلفظه');
    expect(text).toContain('لا يرد في الأرشيف');
  });

  test('the speaker whom a message names is checked with its words', async () => {
    const message = room.driver.say('قال أردوغان: «إن خطة انسحاب المرتزقة يجب أن تنفذ».');
    const text = textOf(await room.driver.contextMenu(message, 'تحقّق من الاقتباس'));
    expect(text).toContain('### ورد بلفظه، لكن قائله غير من نُسب إليه');
    expect(text).toContain('القائل كما وصلك: أردوغان');
    expect(text).toContain('القائل ليس من نُسب إليه، بل هو في الأرشيف: إيمانويل ماكرون');
  });

  test('quotations of a message that are not looked at are named', async () => {
    const quotes = [1, 2, 3, 4, 5, 6].map((n) => `«هذه هي الجملة الطويلة ${n}»`);
    const message = room.driver.say(`قال ${quotes.join(' و')} وقال «نعم».`);
    const text = textOf(await room.driver.contextMenu(message, 'تحقّق من الاقتباس'));
    expect(text).toContain(
      'لم ننظر في قولين آخرين، فتحقق من كل قول وحده: «هذه هي الجملة الطويلة 5»، «',
    );
    expect(text).toContain('أقصر من أن يُتحقق منه: «نعم»');
  });

  test.each(['في', 'في ليبيا'])('%s is too short to verify, and is sent on', async (words) => {
    expect(textOf(await verify(words))).toMatch(/أقصر من أن يدل على قول بعينه.*بحث/su);
  });

  test('any message can be searched for from its menu', async () => {
    const message = room.driver.say('خليفة حفتر في القاهرة');
    const text = textOf(await room.driver.contextMenu(message, 'ابحث عن هذا النص'));
    expect(text).toContain('**خليفة حفتر**');
  });
});

describe('an article that is not there is never replaced by another', () => {
  test.each(['كرة القدم', '\u202e', 'في المريخ'])('%j', async (name) => {
    const text = textOf(await room.driver.command('تواريخ', { مقال: name }));
    expect(text).toContain('لا مقال في الأرشيف باسم');
    expect(text).not.toContain('الملف:');
    const summary = textOf(await room.driver.command('ملخص', { مقال: name }));
    expect(summary).not.toContain('الملف:');
  });
});

test('a period with one end only says so', async () => {
  const until = textOf(await room.driver.command('تواريخ', { إلى: 'نهاية 2020' }));
  expect(until).toContain('### تواريخ حتى 31 ديسمبر (كانون الأول) 2020');
  const since = textOf(await room.driver.command('تواريخ', { من: '2021' }));
  expect(since).toContain('### تواريخ منذ 1 يناير (كانون الثاني) 2021');
});

test('every passage that is counted can be paged to', async () => {
  let seen = await room.driver.command('بحث', { نص: 'الأمم المتحدة' });
  const count = Number(/وجدنا (\d+)/u.exec(textOf(seen))![1]);
  let passages = 0;
  for (;;) {
    passages += textOf(seen).match(/الملف:/gu)!.length;
    if (room.driver.component(messageOf(seen), 'التالي')?.disabled) break;
    seen = await room.driver.press(messageOf(seen), 'التالي');
  }
  expect(passages).toBe(count);
});

describe('/ملخص', () => {
  test('gives sentences of the chosen article with their paragraphs', async () => {
    const choices = await room.driver.autocomplete('ملخص', 'مقال', 'واشنطن');
    const seen = await room.driver.command('ملخص', { مقال: choices![0]!.value as string });
    const text = textOf(seen);
    expect(text.match(/^-# الفقرة \d+$/gmu)).toHaveLength(3);
    expect(text).toContain('واشنطن تتمسك بخيار الحوار');
    expect(text).toContain('أبرز التواريخ (استنتاج من النص): 23 أكتوبر (تشرين الأول) 2020');
  });

  test('is longer at the press of a button', async () => {
    const seen = await room.driver.command('ملخص', { مقال: 'paris-conference-libya' });
    const longer = await room.driver.press(messageOf(seen), 'متوسط');
    expect(textOf(longer).match(/^-# الفقرة \d+$/gmu)).toHaveLength(5);
  });

  test('of a subject tells what several articles say, each sentence with its article', async () => {
    const text = textOf(await room.driver.command('ملخص', { مقال: 'الانتخابات الليبية' }));
    expect(text).toContain('ما في الأرشيف عن: الانتخابات الليبية');
    expect(new Set(text.match(/الملف: \S+/gu)).size).toBeGreaterThan(1);
  });

  test('of what nobody wrote about says so', async () => {
    const text = textOf(await room.driver.command('ملخص', { مقال: 'زقازيقتمساح' }));
    expect(text).toContain('لا جملة في الأرشيف تصلح لملخص عن: زقازيقتمساح');
  });
});

describe('/تواريخ', () => {
  test('another day for the same event stands beside it, in its own words and with its article', async () => {
    const asked = { من: '23 أكتوبر 2020', إلى: '23 أكتوبر 2020' };
    const text = textOf(await room.driver.command('تواريخ', asked));
    expect(text).toContain('خلاف: في مقال آخر');
    expect(text).toContain('وتحاول ليبيا الخروج من عقد من العنف');
    expect(text).toContain('المقال: بلا عنوان، ومطلعه: في البيت الأبيض');
  });

  test('gives each date of an article with its sentence and says what was inferred', async () => {
    const text = textOf(await room.driver.command('تواريخ', { مقال: 'paris-conference-libya' }));
    expect(text).toContain('**12 نوفمبر (تشرين الثاني) 2021**');
    expect(text).toContain('استنتاج: السنة');
    expect(text).toContain('**24 ديسمبر (كانون الأول) 2021**');
  });

  test('of this day in other years are certain days only, each with its sources', async () => {
    // A clock moves forward only: to the next 24 December, whenever the test runs.
    const now = room.discord.clock.now();
    const year = new Date(now).getUTCFullYear();
    const dayIn = (y: number) => Date.UTC(y, 11, 24, 8);
    const then = dayIn(year) > now ? year : year + 1;
    room.discord.clock.advance(dayIn(then) - now);
    const text = textOf(await room.driver.command('تواريخ', { فترة: 'onThisDay' }));
    expect(text).toContain('في مثل هذا اليوم: 24 ديسمبر (كانون الأول)');
    expect(text).toMatch(new RegExp(`قبل ${then - 2021} (?:سنوات|سنة)`, 'u'));
  });

  test('between two days are read as somebody writes them', async () => {
    const text = textOf(
      await room.driver.command('تواريخ', { من: '1 نوفمبر 2021', إلى: 'نهاية 2021' }),
    );
    expect(text).toContain('**12 نوفمبر (تشرين الثاني) 2021** · استنتاج: السنة');
    expect(text).not.toMatch(/^التاريخ: \*\*.* 2020\*\*/mu);
  });

  test.each([
    [{ من: 'كلام' }, 'لم نفهم التاريخ: كلام'],
    [{ من: '2022', إلى: '2020' }, 'أول المدة بعد آخرها'],
    [{ من: '1/1/1950', إلى: '1/2/1950' }, 'لا يذكر الأرشيف تاريخًا في هذه المدة'],
  ])('%o gets a clear sentence', async (options, sentence) => {
    expect(textOf(await room.driver.command('تواريخ', options))).toContain(sentence);
  });

  test('come as a timeline picture with a text for those who cannot see it', async () => {
    const page = await room.driver.command('تواريخ');
    const seen = await room.driver.press(messageOf(page), 'المخطط الزمني');
    expect(seen).toMatchObject({ isUpdate: false });
    const [file] = messageOf(seen).attachments;
    const bytes = await room.driver.download(file!);
    expect([...bytes.slice(1, 4)]).toEqual([...'PNG'].map((char) => char.charCodeAt(0)));
    expect(file!.description).toContain('24 ديسمبر');
  });

  test('come as a calendar file of whole days', async () => {
    const page = await room.driver.command('تواريخ');
    const seen = await room.driver.press(messageOf(page), 'ملف التقويم');
    const text = new TextDecoder().decode(
      await room.driver.download(messageOf(seen).attachments[0]!),
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20211224');
    expect(text).toContain('DTEND;VALUE=DATE:20211225');
    expect(text.match(/^UID:/gmu)!.length).toBe(new Set(text.match(/^UID:.*$/gmu)).size);
  });

  test('of the whole archive pages through all of them', async () => {
    const first = await room.driver.command('تواريخ');
    const second = await room.driver.press(messageOf(first), 'التالي');
    expect(textOf(second)).toContain('المعروض 5–8 من أصل');
    expect(textOf(second)).not.toBe(textOf(first));
  });
});

test('/أرشيف lists the articles, each with a way to its summary', async () => {
  const seen = await room.driver.command('أرشيف');
  const text = textOf(seen);
  const summary = await room.driver.press(messageOf(seen), 'ملخص المقال');
  expect(textOf(summary)).toContain('### ملخص: ');
  expect(text).toContain('5 مقالات');
  expect(text.match(/الملف:/gu)).toHaveLength(5);
});

test('/مساعدة names every command', async () => {
  const text = textOf(await room.driver.command('مساعدة'));
  for (const name of ['بحث', 'اقتباس', 'تحقق', 'ملخص', 'تواريخ', 'أرشيف'])
    expect(text).toContain(`</${name}:`);
});

test('nothing that was sent broke a rule of Discord', () => {
  expect(room.discord.violations).toEqual([]);
});
