import { IntlMessageFormat } from 'intl-messageformat';
import { AR, type MessageKey } from './words/ar.ts';
import { EN } from './words/en.ts';

export type { MessageKey } from './words/ar.ts';
export type Language = 'ar' | 'en';

/** The catalogue of one language: every word that a reader sees. */
export interface Words {
  readonly language: Language;
  /** The message with its placeholders filled. Throws for a placeholder without a value. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): key is MessageKey;
}

const CATALOGUES = { ar: AR, en: EN } as const;
/** Arabic plurals with Latin digits, which newspapers use and which never reorder a line. */
const LOCALES = { ar: 'ar-u-nu-latn', en: 'en' } as const;

/** The catalogue of a language; each message is parsed once, when first said. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

function createWords(language: Language): Words {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return {
    language,
    say(key, values = {}) {
      let message = parsed.get(key);
      if (!message) {
        message = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, {
          ignoreTag: true,
        });
        parsed.set(key, message);
      }
      return String(message.format(values));
    },
    has: (key): key is MessageKey => Object.hasOwn(CATALOGUES[language], key),
  };
}

const WORDS: Readonly<Record<Language, Words>> = {
  ar: createWords('ar'),
  en: createWords('en'),
};
