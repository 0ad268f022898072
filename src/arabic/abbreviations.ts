import * as L from './letters.ts';

/** One-letter units and eras written after a number; the stop behind them may end a sentence. */
export const UNITS: ReadonlySet<string> = new Set([L.MEEM, L.HEH, L.SEEN, L.SAD, L.DAL, L.THEH]);

/** Longer abbreviations that are followed by what they belong to; folded. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(['اد', 'تلف']);

/**
 * Names of Latin letters as Arabic spells them, folded: `بي.بي.سي` is one word.
 * Source: the English alphabet as Arabic news agencies transcribe acronyms.
 */
export const LATIN_LETTER_NAMES: ReadonlySet<string> = new Set(
  (
    'اي ايه بي سي دي اف جي اتش اي جيه جي كيه كي ال ام ان او بيه كيو ار اس تي يو في دبليو ' +
    'اكس واي زد زي'
  ).split(' '),
);

/** Endings of addresses spelled in Arabic, folded: `بيت.كوم`. */
export const DOMAINS: ReadonlySet<string> = new Set(['كوم', 'نت', 'اورج', 'اورغ', 'جوف', 'غوف']);

/** English abbreviations after which a sentence goes on; lower case. */
export const LATIN: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'vs', 'sen', 'rep', 'gov', 'gen', 'col', 'lt', 'sgt'],
  ...[
    'prof',
    'jr',
    'sr',
    'inc',
    'ltd',
    'co',
    'corp',
    'llc',
    'plc',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
  ],
  ...['aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'al', 'etc', 'fig', 'vol', 'pp', 'ed'],
]);

/** Verbs that name the speaker after the words said, without a conjunction; folded. */
export const SAID: ReadonlySet<string> = new Set(
  (
    'قال قالت قالوا يقول تقول اضاف اضافت يضيف تضيف اوضح اوضحت يوضح توضح اكد اكدت يوكد توكد كتب كتبت ' +
    'يكتب تكتب صرح صرحت تابع تابعت يتابع تتابع هكذا بهذه'
  ).split(' '),
);
