import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const ASKING = /^(?:تساءل|سأل)$/u;
const REACH = 14;
const ABOUT = /^(?:حول|عن|بشان|بخصوص)$/u;
const QUESTION = /^(?:هل|لماذا|كيف|متي|اين|ماذا|عمن)$/u;

/** What somebody asks without a colon: `تساءل الوزير حول | ما إذا كانت`, `سأل | لماذا تأخرت`. */
export function askedOf(words: readonly Word[], { form, last }: Cue): Complement | null {
  if (!ASKING.test(form?.verb.past ?? '')) return null;
  for (let at = last + 1; at < Math.min(words.length, last + REACH); at++) {
    const word = words[at]!;
    if (word.sentence !== words[last]!.sentence || word.quotation >= 0) return null;
    if (isThat(word) || word.gap.includes(':')) return null;
    const isWhether = /^(?:ما|عما)$/u.test(word.form) && words[at + 1]?.form === 'اذا';
    if (!isWhether && !QUESTION.test(word.form)) continue;
    const isLed = at > last + 1 && ABOUT.test(words[at - 1]!.form);
    return { kind: 'that', at, before: isLed ? at - 1 : at };
  }
  return null;
}
