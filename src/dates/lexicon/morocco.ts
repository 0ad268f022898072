import { words } from '../readers.ts';

/** Months and places that tell a Moroccan text. */
export const MOROCCAN_WORDS: ReadonlySet<string> = words(
  'يوليوز|غشت|شتنبر|نونبر|دجنبر|المغرب|بالمغرب|للمغرب|المغربي|المغربية|المغاربة|الرباط|بالرباط|البيضاء|مراكش|بمراكش|فاس|طنجة|بطنجة|أكادير|مكناس|وجدة',
);
