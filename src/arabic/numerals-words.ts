import { fold } from './fold.ts';

/** How a number word joins its neighbours. */
export type NumberWordKind = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';

export interface NumberWord {
  readonly value: number;
  readonly kind: NumberWordKind;
}

/** Cardinals as written in newspapers, each in its genders, cases and usual spellings. */
const CARDINALS: readonly (readonly [kind: NumberWordKind, value: number, spellings: string])[] = [
  ['unit', 1, 'واحد واحدة'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين'],
  ['unit', 3, 'ثلاثة ثلاث'],
  ['unit', 4, 'أربعة أربع'],
  ['unit', 5, 'خمسة خمس'],
  ['unit', 6, 'ستة ست'],
  ['unit', 7, 'سبعة سبع'],
  ['unit', 8, 'ثمانية ثماني ثمان'],
  ['unit', 9, 'تسعة تسع'],
  ['unit', 10, 'عشرة عشر'],
  ['unit', 1, 'أحد إحدى'],
  ['ten', 20, 'عشرون عشرين'],
  ['ten', 30, 'ثلاثون ثلاثين'],
  ['ten', 40, 'أربعون أربعين'],
  ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'],
  ['ten', 70, 'سبعون سبعين'],
  ['ten', 80, 'ثمانون ثمانين'],
  ['ten', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة'],
  ['hundred', 200, 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي'],
  ['hundred', 300, 'ثلاثمئة ثلاثمائة'],
  ['hundred', 400, 'أربعمئة أربعمائة'],
  ['hundred', 500, 'خمسمئة خمسمائة'],
  ['hundred', 600, 'ستمئة ستمائة'],
  ['hundred', 700, 'سبعمئة سبعمائة'],
  ['hundred', 800, 'ثمانمئة ثمانمائة ثمانيمائة'],
  ['hundred', 900, 'تسعمئة تسعمائة'],
  ['scale', 1e3, 'ألف آلاف ألفا'],
  ['scale', 2e3, 'ألفان ألفين ألفا'],
  ['scale', 1e6, 'مليون ملايين مليونا'],
  ['scale', 2e6, 'مليونان مليونين'],
  ['scale', 1e9, 'مليار مليارات مليارا بليون'],
  ['scale', 2e9, 'ملياران مليارين'],
];

/** Ordinals 1 to 10 without the article, masculine and feminine. */
const ORDINALS: readonly (readonly [value: number, spellings: string])[] = [
  [1, 'أول أولى حادي حادية'],
  [2, 'ثاني ثانية ثان'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
];

/** Folded number word to value and kind. A later spelling does not replace an earlier one. */
export const CARDINAL_WORDS: ReadonlyMap<string, NumberWord> = new Map(
  CARDINALS.flatMap(([kind, value, spellings]) =>
    spellings
      .split(' ')
      .map((word): [string, NumberWord] => [fold(word), { value, kind }])
      .reverse(),
  ).reverse(),
);

/** Folded ordinal without its article to value. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap(([value, spellings]) =>
    spellings.split(' ').map((word): [string, number] => [fold(word), value]),
  ),
);

/** Folded forms of «عشر», the second half of 11 to 19. */
export const TEEN_WORDS: ReadonlySet<string> = new Set([fold('عشر'), fold('عشرة')]);
