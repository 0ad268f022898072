import { fold } from '../../arabic/fold.ts';
import { CARDINAL_WORDS, ORDINAL_WORDS } from '../../arabic/numerals-words.ts';
import { buildLexicon, type Entry, type Lemma, lemmas, type Opening, type Unit } from './entry.ts';
import { FEASTS } from './feasts.ts';
import { MONTH_LEMMAS } from './months.ts';

/** Sunday first, as {@link weekdayOf}. */
const WEEKDAYS = [
  'الأحد',
  'الاثنين|الإثنين|الأثنين',
  'الثلاثاء|الثلاثا|الثلثاء',
  'الأربعاء|الأربعا|الإربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
];

/** Without the article a weekday needs يوم or an ordinal beside it: أحد is "one of" as well. */
const BARE_WEEKDAYS = ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء|أربعا', 'خميس', 'جمعة', 'سبت'];

const RELATIVE_DAYS: readonly (readonly [offset: number, noun: boolean, spellings: string])[] = [
  [0, true, 'اليوم'],
  [-1, false, 'أمس|الأمس|البارحة'],
  [-2, false, 'أول أمس|أول من أمس|أمس الأول|أول البارحة|أمس الاول'],
  [1, false, 'غدا|غد|الغد'],
  [2, false, 'بعد غد|بعد الغد|بعد غدا'],
  [-2, false, 'قبل أمس|قبل البارحة'],
  [-1, false, 'الليلة الماضية|الليلة الفائتة|الليلة المنصرمة'],
  [0, false, 'الليلة|هذه الليلة|هذا الصباح|هذا المساء|هذا الفجر|صباح هذا اليوم|الليلة الحالية'],
  [1, false, 'الليلة المقبلة|الليلة القادمة'],
];

const DIRECTIONS = {
  past: 'الماضي|الماضية|الماضيين|المنصرم|المنصرمة|الفائت|الفائتة|المنقضي|المنقضية|السابق|السابقة|الأخير|الأخيرة|الفارط|الفارطة|الماض|ماضي',
  next: 'المقبل|المقبلة|القادم|القادمة|التالي|التالية|الآتي|الآتية|القابل|القابلة|المقبلين|القادمين|الداخل|الجاي|الموالي|الموالية',
  this: 'الجاري|الجارية|الحالي|الحالية|هذا|الراهن|الراهنة',
  same: 'نفسه|نفسها|ذاته|ذاتها|عينه',
} as const;

/** Singular, dual and plural of each unit; the article is added here. */
const UNITS: readonly (readonly [Unit, one: string, two: string, plural: string])[] = [
  ['minute', 'دقيقة', 'دقيقتان|دقيقتين', 'دقائق'],
  ['hour', 'ساعة', 'ساعتان|ساعتين', 'ساعات'],
  ['day', 'يوم', 'يومان|يومين', 'أيام'],
  ['week', 'أسبوع|إسبوع', 'أسبوعان|أسبوعين', 'أسابيع'],
  ['month', 'شهر', 'شهران|شهرين', 'أشهر|شهور'],
  ['year', 'عام|سنة|حول', 'عامان|عامين|سنتان|سنتين', 'أعوام|سنوات|سنين'],
  ['decade', 'عقد', 'عقدان|عقدين', 'عقود'],
  ['century', 'قرن', 'قرنان|قرنين', 'قرون'],
];

const PARTS = {
  start: 'بداية|مطلع|مستهل|بدء|مطالع|بدايات|فاتحة',
  early: 'أوائل|اوائل',
  middle: 'منتصف|أواسط|وسط|نصف|غضون منتصف',
  late: 'أواخر',
  end: 'نهاية|ختام|آخر|متم|موفى|نهايات|خاتمة|انقضاء|انتهاء',
} as const;

const DAYPARTS: readonly (readonly [daypart: string, spellings: string])[] = [
  ['MO', 'صباح|صبيحة|ضحى|قبل ظهر'],
  ['DT', 'نهار'],
  ['DAWN', 'فجر|سحر'],
  ['NOON', 'ظهر|ظهيرة|منتصف نهار|زوال|بعد ظهر|بعد زوال|بعد عصر'],
  ['AF', 'عصر|أصيل'],
  ['EV', 'مساء|عشية|مغرب|أمسية|سهرة'],
  ['NI', 'ليلة|ليل|منتصف ليل|منتصف ليلة|غروب'],
];

const SEASONS = {
  spring: 'ربيع',
  summer: 'صيف|صائفة',
  autumn: 'خريف',
  winter: 'شتاء',
} as const;

const DECADES = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];

/** Words that begin an expression and have no meaning of their own. */
const OPENERS: readonly (readonly [Opening, string])[] = [
  ['length', 'منذ|قبل|بعد|خلال|غضون|ظرف|مهلة'],
  ['demonstrative', 'هذا|هذه|ذلك|تلك|نفس|ذات'],
  ['share', 'الربع|النصف|الثلاثي|الثلاثية|السداسي|السداسية'],
  ['article', 'ال'],
  ['each', 'كل'],
  ['hour', 'سا'],
  ['feast', [...FEASTS.keys()].join('|')],
];

export const LEXICON: ReadonlyMap<string, readonly Entry[]> = buildLexicon([
  ...MONTH_LEMMAS,
  ...WEEKDAYS.flatMap((names, weekday) => lemmas(names, { is: 'weekday', weekday })),
  ...BARE_WEEKDAYS.flatMap((names, weekday) =>
    lemmas(names, { is: 'weekday-bare', weekday }, 'none'),
  ),
  ...RELATIVE_DAYS.flatMap(([offset, noun, names]) =>
    lemmas(names, { is: 'relative-day', offset, noun }),
  ),
  ...directionLemmas(),
  ...UNITS.flatMap(unitLemmas),
  ...Object.entries(PARTS).flatMap(([part, names]) =>
    lemmas(names, { is: 'part', part: part as keyof typeof PARTS }),
  ),
  ...DAYPARTS.flatMap(([daypart, names]) =>
    names
      .split('|')
      .flatMap((name) => [
        ...lemmas(name, { is: 'daypart', daypart }),
        ...lemmas(withArticle(name), { is: 'daypart', daypart }),
      ]),
  ),
  ...Object.entries(SEASONS).flatMap(([season, names]) =>
    names.split('|').flatMap((name) => [
      ...lemmas(name, { is: 'season', season: season as keyof typeof SEASONS, definite: false }),
      ...lemmas(withArticle(name), {
        is: 'season',
        season: season as keyof typeof SEASONS,
        definite: true,
      }),
    ]),
  ),
  ...DECADES.flatMap((name, i) =>
    [`${name}يات`, `${name}ات`].flatMap((spelling) => [
      ...lemmas(spelling, { is: 'decade', decade: (i + 2) * 10, definite: false }),
      ...lemmas(`ال${spelling}`, { is: 'decade', decade: (i + 2) * 10, definite: true }),
    ]),
  ),
  ...lemmas('غرة|فاتح|الفاتح', { is: 'first-of-month' }),
  ...OPENERS.flatMap(([opens, names]) => lemmas(names, { is: 'opener', opens })),
  ...[...ORDINAL_WORDS.keys()].flatMap((word) => [
    ...lemmas(word, { is: 'opener', opens: 'ordinal' }, 'none'),
    ...lemmas(`ال${word}`, { is: 'opener', opens: 'ordinal' }),
  ]),
  ...[...CARDINAL_WORDS].flatMap(([word, { kind }]) =>
    kind === 'ten' || word === fold('واحدة')
      ? lemmas(`ال${word}`, { is: 'opener', opens: 'ordinal' })
      : [],
  ),
]);

function directionLemmas(): Lemma[] {
  const steps = Object.entries(DIRECTIONS).flatMap(([direction, names]) =>
    lemmas(
      names,
      { is: 'direction', direction: direction as keyof typeof DIRECTIONS, steps: 1 },
      'none',
    ),
  );
  return [
    ...steps,
    ...lemmas(
      'قبل الماضي|قبل الماضية|ما قبل الماضي|ما قبل الماضية|الأسبق|قبل السابق',
      { is: 'direction', direction: 'past', steps: 2 },
      'none',
    ),
    ...lemmas(
      'بعد المقبل|بعد المقبلة|ما بعد المقبل|ما بعد المقبلة|بعد القادم|بعد القادمة',
      { is: 'direction', direction: 'next', steps: 2 },
      'none',
    ),
  ];
}

function unitLemmas([unit, one, two, plural]: (typeof UNITS)[number]): Lemma[] {
  const counted = [
    [1, one],
    [2, two],
    ['plural', plural],
  ] as const;
  return counted.flatMap(([count, names]) =>
    names
      .split('|')
      .flatMap((name) => [
        ...lemmas(name, { is: 'unit', unit, count, definite: false }),
        ...lemmas(withArticle(name), { is: 'unit', unit, count, definite: true }),
        ...(count === 1 ? lemmas(`${name}ا`, { is: 'unit', unit, count, definite: false }) : []),
      ]),
  );
}

/** The article on the last word of a construct: بعد ظهر, بعد الظهر. */
function withArticle(name: string): string {
  const words = name.split(' ');
  return [...words.slice(0, -1), `ال${words.at(-1)}`].join(' ');
}
