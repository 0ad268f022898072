import { IntlMessageFormat } from 'intl-messageformat';
import { AR, type MessageKey } from './words/ar.ts';
import { EN } from './words/en.ts';

export type { MessageKey } from './words/ar.ts';
export type Language = 'ar' | 'en';

/** How a newsroom writes, beside its language; quoted text keeps the digits and months it has. */
export interface Manner {
  readonly language: Language;
  /** `2011` or `٢٠١١`; English always has the first. */
  readonly digits: 'latin' | 'arabic';
  /** Names of the months in Arabic: `فبراير`, `شباط`, `فبراير (شباط)`, `فيفري`, Morocco's own. */
  readonly months: 'egyptian' | 'levantine' | 'both' | 'maghreb' | 'moroccan';
}

/** The catalogue of one language as one newsroom writes it: every word that a reader sees. */
export interface Words extends Manner {
  /** The message with its placeholders filled. Throws for a placeholder without a value. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** Items in a row, as the language parts them. */
  list(items: readonly string[]): string;
  has(key: string): key is MessageKey;
  /** A number of ours, or a text of ours with numbers in it, in the newsroom's digits. */
  numerals(text: string | number): string;
}

const CATALOGUES = { ar: AR, en: EN } as const;
const USUAL = { digits: 'latin', months: 'both' } as const;

/** The words of a manner; a bare language has Latin digits and both names of each month. */
export function wordsOf(manner: Language | Manner): Words {
  const { language, digits, months } =
    typeof manner === 'string' ? { language: manner, ...USUAL } : manner;
  const name = `${language} ${digits} ${months}`;
  const known = WORDS.get(name);
  if (known) return known;
  const words = createWords({ language, digits: language === 'ar' ? digits : 'latin', months });
  WORDS.set(name, words);
  return words;
}

const WORDS = new Map<string, Words>();

function createWords(manner: Manner): Words {
  const { language } = manner;
  const isArabicDigits = manner.digits === 'arabic';
  const locale = language === 'en' ? 'en' : `ar-u-nu-${isArabicDigits ? 'arab' : 'latn'}`;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const numerals = (text: string | number) =>
    isArabicDigits ? String(text).replace(/\d/gu, toArabicDigit) : String(text);
  const parse = (key: MessageKey) => {
    const known = parsed.get(key);
    if (known) return known;
    // Only examples such as "07:30" have digits: names of placeholders never do.
    const text = numerals(CATALOGUES[language][key]);
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return message;
  };
  return {
    ...manner,
    numerals,
    say(key, values = {}) {
      const message = parse(key);
      const counted = new Set(message.getAst().filter(isPlural).map(nameOf));
      const filled = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' && !counted.has(name) ? numerals(value) : value,
      ]);
      return String(message.format(Object.fromEntries(filled)));
    },
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
    has: (key): key is MessageKey => Object.hasOwn(CATALOGUES[language], key),
  };
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's number for `{count, plural, …}`. */
const PLURAL = 6;

function isPlural(element: Element): boolean {
  return (element.type as number) === PLURAL;
}

function nameOf(element: Element): string {
  return 'value' in element ? String(element.value) : '';
}

const ARABIC_INDIC_ZERO = 0x0660;

function toArabicDigit(digit: string): string {
  return String.fromCodePoint(ARABIC_INDIC_ZERO + Number(digit));
}
