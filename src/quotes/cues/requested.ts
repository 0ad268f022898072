import { ACT, ADVERBS, isRelative, SHORT_ACT } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const REQUEST = 'طلب';
const OF = 'من';
/** How far behind the verb the one asked stands, and behind him what he is asked for. */
const SUBJECT_REACH = 12;
const ASKED_REACH = 12;
/** `يمكنها أن تطلب`: she has not. */
const MAY = /^(?:ان|لم|لن|لا|قد|سوف)$/u;
/** Acts that one is asked for with the article. */
const HELP = /^ال(?:مساعده|سماح|تدخل|بقاء|ابتعاد|انتظار|توقف|كف|عمل|افراج)$/u;
const FOLLOWED = /^(?:في|علي|عن|الي|ل\p{L}{2,}|ب\p{L}{2,}|من|بين)$/u;

/** `طلب الوزير من السلطات | إرسال مساعدات`: what somebody is asked to do. */
export function requestOf(words: readonly Word[], { at, last, form }: Cue): Complement | null {
  if (form?.verb.past !== REQUEST || form.shape === 'participle') return null;
  const { sentence } = words[last]!;
  if (MAY.test(words[at - 1]?.form ?? '')) return null;
  const of = words.findIndex(
    (word, i) => i > last && i <= last + SUBJECT_REACH && word.form === OF,
  );
  if (of < 0 || words[of]!.sentence !== sentence || words[of]!.quotation >= 0) return null;
  if (words.slice(last + 1, of).some(isThat)) return null;
  for (let i = of + 2; i < Math.min(words.length, of + ASKED_REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || word.quotation >= 0 || isThat(word)) return null;
    if (isDeed(words, i)) return { kind: 'noun', at: i, before: of };
  }
  return null;
}

function isDeed(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (next?.gap.trim() !== '' || isRelative(before.form)) return false;
  if (HELP.test(form)) return FOLLOWED.test(next.form);
  const isWhole =
    /^ال|^لل/u.test(before.form) || ADVERBS.has(before.form) || /[،,]/u.test(words[at]!.gap);
  const isAct = (ACT.test(form) || SHORT_ACT.has(form)) && !/^ال|^ت\p{L}{2}ت$/u.test(form);
  return isAct && (isWhole || /\p{L}{3}(?:ها|هم)$/u.test(before.form)) && !FOLLOWED.test(next.form);
}
