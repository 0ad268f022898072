import type { Clause, Word } from '../cues/clause.ts';
import { type Phrase, speakerPhrase } from '../phrases/phrase.ts';
import { wholeTitle } from '../phrases/whole-title.ts';

const WHAT = /^[وف]?(?:[بل]?ما|عما|مما|فيما)$/u;
/** `وصفه`, `اعتبرته`, `يسميها`: what somebody calls what was told of. */
const CALLS = /^[يت]?(?:وصف|صف|اعتبر|عتبر|سما|اسما|سمي|اسمي|عد)(?:ت|وا|ون)?(?:ه|ها|هم)$/u;
const WITH = /^ب(?:انه|انها|انهم|انهما)?ـ?$/u;
/** Between the verb and the words stands who calls it so. */
const REACH = 8;

/** Who calls something so, and the index of the verb. */
interface NamedSo {
  readonly phrase: Phrase;
  readonly verb: number;
}

/**
 * Who calls so what the sentence tells of: `ضبط الحرس ما وصفه | الوزير | بأنه «…»`. Null without one between
 * the verb and the words at `at`: whoever speaks calls it so himself.
 */
export function namedSoBy(clause: Clause, at: number): NamedSo | null {
  const { words } = clause;
  const to = WITH.test(words[at - 1]?.form ?? '') ? at - 1 : at;
  const verb = verbBefore(words, to);
  if (verb < 0 || verb + 1 >= to) return null;
  const phrase = speakerPhrase(clause, verb + 1, to);
  const whole = phrase && wholeTitle(clause, phrase, to);
  return whole?.from === verb + 1 && whole.to === to ? { phrase: whole, verb } : null;
}

/** The nearest `ما وصفه` before word `to` with nothing but words between; -1 without one. */
function verbBefore(words: readonly Word[], to: number): number {
  for (let i = to - 1; i > Math.max(0, to - REACH); i--) {
    const [what, { form, gap, sentence }] = [words[i - 1]!, words[i]!];
    if (CALLS.test(form) && WHAT.test(what.form)) return what.sentence === sentence ? i : -1;
    if (gap.trim() !== '' || what.sentence !== sentence) return -1;
  }
  return -1;
}
