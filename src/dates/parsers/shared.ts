import type { Period } from '../candidate.ts';
import { words } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';

/** التالي, السابق count from the date spoken of; الماضي one back, الجاري this one, المقبل one ahead, نفسه the one spoken of. */
export function periodOf(
  unit: Period['unit'],
  meaning: { direction: string; steps: number; spoken?: boolean },
): Period {
  if (meaning.spoken) return { unit, steps: meaning.direction === 'past' ? -1 : 1, same: true };
  if (meaning.direction === 'past') return { unit, steps: -meaning.steps };
  if (meaning.direction === 'next') return { unit, steps: meaning.steps };
  if (meaning.direction === 'same') return { unit, steps: 0, same: true };
  return { unit, steps: 0 };
}

const COUNTED = words(
  'شخص|شخصا|دولار|دولارا|دينار|ريال|درهم|جنيه|ليرة|يورو|متر|مترا|كلم|كيلومتر|كيلومترا|كم|طن|طنا|نقطة|مقعد|مقعدا|' +
    'عامل|عاملا|جندي|جنديا|قتيل|قتيلا|جريح|جريحا|مدرسة|وحدة|سرير|صوت|صوتا|ناخب|شاب|أسرة|عائلة|مليون|مليار|ألف|' +
    'مهاجر|لاجئ|لاجئا|سجين|سجينا|طالب|طالبا|تلميذ|تلميذا|هكتار|ميغاوات|برميل|سيارة|شركة|موظف|موظفا|مواطن|رجل|امرأة|طفل|' +
    'كيلوغرام|غرام|لتر|ميل|درجة|مرة|حالة|قطعة|منزل|منزلا|بيت|قرية|مدينة|بالمئة|بالمائة|في المئة|متفرج|مشجع|حاج|حاجا|عنصر|عنصرا',
);

/** A number of four digits before a counted noun is a count, not a year: 2000 شخص. */
export function isCounted(tokens: readonly Token[], year: { next: number }): boolean {
  return isAdjacent(tokens, year.next - 1) && isWord(tokens, year.next, COUNTED);
}
