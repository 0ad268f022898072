import { type Lemma, lemmas } from './entry.ts';

/**
 * Gregorian months in every system of names, January first.
 * Sources: CLDR 46 `ar-*` month names (Egypt and Gulf, Levant and Iraq, Tunisia and Algeria,
 * Morocco, Mauritania), moment.js `ar-ps` abbreviations, the Libyan calendar of 1978–2011.
 */
const NAMES: readonly string[] = [
  'يناير|جانفي|كانون الثاني|كانون ثاني|كانون ثان',
  'فبراير|فيفري|فيبراير|فيفيري|فبرائر|شباط',
  '',
  'أبريل|أفريل|إبريل',
  'مايو',
  'يونيو|حزيران|يونيه',
  'يوليو|جويلية|يوليوز|يوليه',
  'أغسطس|غشت|أغشت|أغسطوس',
  'سبتمبر|شتنبر|شتمبر|أيلول|سيبتمبر|إيلول',
  'أكتوبر|تشرين الأول|تشرين أول|تشري الأول|أوكتوبر',
  'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|تشرين ثان|تشري الثاني|نوفمير',
  'ديسمبر|دجنبر|دجمبر|كانون الأول|كانون أول',
];

/** Names that are verbs, persons or words too: they need a word of time, a year or a day beside. */
const AMBIGUOUS: readonly string[] = [
  'ك 2',
  '',
  'مارس',
  '',
  'ماي',
  'جوان',
  '',
  'آب|أوت',
  '',
  'ت 1',
  'ت 2',
  'ك 1',
];

/** Names of the Levant that persons, papers and a maker of cars bear, too; they take every proclitic. */
const PERSONAL: readonly string[] = ['', '', 'آذار|أذار', 'نيسان', 'أيار', '', 'تموز'];

/** Libya 1978–2011. All are words of nature or of persons: only with a day number or شهر. */
const LIBYAN: readonly string[] = [
  'أي النار',
  'النوار',
  'الربيع',
  'الطير',
  'الماء',
  'الصيف',
  'ناصر',
  'هانيبال',
  'الفاتح',
  'التمور',
  'الحرث',
  'الكانون',
];

/** Muharram first. Jumada and Dhu names in their usual spellings and cases. */
const HIJRI: readonly string[] = [
  'محرم|المحرم|محرم الحرام|شهر الله المحرم',
  'صفر|صفر الخير',
  'ربيع الأول|ربيع أول|ربيع الاول|ربيع النبوي|ربيع الأنوار|ربيع الأول الأنور',
  'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع ثان|ربيع آخر|ربيع الآخرة',
  'جمادى الأولى|جمادي الأولى|جمادى الأول|جماد الأول|جماد الأولى|جماد أول|جمادى أولى|جمادا الأولى',
  'جمادى الآخرة|جمادى الثانية|جمادي الآخرة|جمادي الثانية|جمادى الآخر|جمادى الثاني|جماد الآخر|جماد الثاني|جماد الآخرة|جماد الثانية|جماد ثاني|جماد آخر|جمادى ثانية|جمادى آخرة|جمادى الأخرى',
  'رجب|رجب الفرد|رجب الحرام|رجب الأصب|رجب الأصم',
  'شعبان|شعبان المعظم|شعبان الأبرك|شعبان المبارك',
  'رمضان|رمضان المبارك|رمضان الكريم|رمضان المعظم|رمضان الأبرك|رمضان الفضيل',
  'شوال|شوال الأبرك|شوال المبارك',
  'ذو القعدة|ذي القعدة|ذا القعدة|ذوالقعدة|ذيالقعدة|ذو القعدة الحرام|ذي القعدة الحرام|ذي قعدة|ذو قعدة',
  'ذو الحجة|ذي الحجة|ذا الحجة|ذوالحجة|ذيالحجة|ذو الحجة الحرام|ذي الحجة الحرام|ذي حجة|ذو حجة',
];

/** Hijri months that are names of persons or things when they stand alone. */
const HIJRI_PERSONS = new Set([1, 2, 7, 8, 9]);

export const MONTH_LEMMAS: readonly Lemma[] = [
  ...[[NAMES, true] as const, [PERSONAL, false] as const].flatMap(([table, bare]) =>
    table.flatMap((names, i) =>
      names === '' ? [] : lemmas(names, { is: 'month', month: i + 1, bare, libyan: false }),
    ),
  ),
  ...AMBIGUOUS.flatMap((names, i) =>
    names === ''
      ? []
      : lemmas(names, { is: 'month', month: i + 1, bare: false, libyan: false }, 'conjunction'),
  ),
  ...LIBYAN.flatMap((names, i) =>
    lemmas(names, { is: 'month', month: i + 1, bare: false, libyan: true }, 'conjunction'),
  ),
  ...HIJRI.flatMap((names, i) =>
    lemmas(
      names,
      { is: 'hijri-month', month: i + 1, bare: !HIJRI_PERSONS.has(i + 1) },
      HIJRI_PERSONS.has(i + 1) ? 'conjunction' : 'all',
    ),
  ),
];
