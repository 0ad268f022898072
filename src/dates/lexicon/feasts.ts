import { fold } from '../../arabic/fold.ts';

/** A feast with its place in a year. Months 1–12; Hijri months from Muharram. */
export interface Feast {
  readonly name: string;
  readonly calendar: 'hijri' | 'gregorian';
  readonly month: number;
  readonly day: number;
  /** Another day on which some keep it, e.g. Christmas of the eastern churches. */
  readonly other?: { readonly month: number; readonly day: number };
}

const TABLE: readonly (readonly [spellings: string, feast: Feast])[] = [
  ['عيد الفطر|عيد رمضان', { name: 'eid-al-fitr', calendar: 'hijri', month: 10, day: 1 }],
  [
    'عيد الأضحى|عيد الاضحى|عيد النحر',
    { name: 'eid-al-adha', calendar: 'hijri', month: 12, day: 10 },
  ],
  [
    'رأس السنة الهجرية|رأس العام الهجري|راس السنة الهجرية',
    { name: 'hijri-new-year', calendar: 'hijri', month: 1, day: 1 },
  ],
  ['عاشوراء|يوم عاشوراء', { name: 'ashura', calendar: 'hijri', month: 1, day: 10 }],
  [
    'المولد النبوي|عيد المولد النبوي|ذكرى المولد النبوي',
    { name: 'mawlid', calendar: 'hijri', month: 3, day: 12 },
  ],
  ['يوم عرفة|وقفة عرفات|يوم عرفات', { name: 'arafah', calendar: 'hijri', month: 12, day: 9 }],
  ['الإسراء والمعراج', { name: 'isra', calendar: 'hijri', month: 7, day: 27 }],
  [
    'النصف من شعبان|نصف شعبان|النصف من شهر شعبان',
    { name: 'mid-shaban', calendar: 'hijri', month: 8, day: 15 },
  ],
  [
    'رأس السنة|رأس السنة الميلادية|رأس العام|رأس العام الميلادي|راس السنة|عيد رأس السنة|عيد رأس السنة الميلادية',
    { name: 'new-year', calendar: 'gregorian', month: 1, day: 1 },
  ],
  [
    'عيد الميلاد',
    { name: 'christmas', calendar: 'gregorian', month: 12, day: 25, other: { month: 1, day: 7 } },
  ],
  [
    'عيد العمال|عيد الشغل|عيد العمل|يوم العمال',
    { name: 'labour-day', calendar: 'gregorian', month: 5, day: 1 },
  ],
  [
    'عيد المرأة|اليوم العالمي للمرأة|يوم المرأة العالمي',
    { name: 'womens-day', calendar: 'gregorian', month: 3, day: 8 },
  ],
  ['عيد الأم', { name: 'mothers-day', calendar: 'gregorian', month: 3, day: 21 }],
];

/** Folded words of the feasts' names, longest first. */
const NAMES: readonly { readonly words: readonly string[]; readonly feast: Feast }[] =
  TABLE.flatMap(([spellings, feast]) =>
    spellings.split('|').map((name) => ({ words: fold(name).split(' '), feast })),
  ).sort((a, b) => b.words.length - a.words.length);

/** The names by their first word; of each the longest first. */
export const FEASTS: ReadonlyMap<string, typeof NAMES> = new Map(
  NAMES.map(({ words: [head] }) => [head!, NAMES.filter(({ words }) => words[0] === head)]),
);
