import { ALEF } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';

/** How far before its cue whose words these are may begin, in words. */
const REACH = 14;
const ABOUT_REACH = 9;
const HANDS_ON = /^(?:نقل|نقلت|ينقل|تنقل|نقلوا)$/u;
/** `ونقلت عنه`, `ونقلت على لسانه` */
const OF_HIM = /^(?:عن|لسان)(?:ه|ها)$/u;
/** How far behind its verb the words handed on may be led to, in words. */
const HANDED_REACH = 30;
const TONGUE = 'لسان';
/** `فضلا عن بناء دار، مضيفا قوله` */
const BESIDES = /^(?:فضلا|عوضا|بدلا|ناهيك|بعيدا|نيابه|بغض)$/u;

/** `نقلت الوكالة عن المتحدث قوله`, `على لسان المتحدث قوله`: the phrase before the cue. */
export function relayed(clause: Clause, at: number): Phrase | null {
  const handedOn = handedOnFrom(clause, at);
  if (handedOn !== null) return speakerPhrase(clause, handedOn, at);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (clause.words[i]!.sentence !== clause.words[at]!.sentence) return null;
    const { form } = clause.words[i]!;
    if (BESIDES.test(clause.words[i - 1]?.form ?? '')) return null;
    // `تحدث الوزير عن المشاريع، مضيفا قوله`
    const before = clause.words.slice(Math.max(0, i - ABOUT_REACH), i);
    if (form === 'عن' && before.some(({ bare }) => VERB_FORMS.get(bare)?.verb.takes.has('عن')))
      continue;
    // `نسب للشيخ سامي حداد قوله`
    if (/^لل/u.test(form) && PERSON_NOUNS.has(ALEF + form.slice(1)) && isAscribed(clause, i))
      return phraseAfterLam(clause, i, at);
    const isTongue = form === TONGUE && clause.words[i - 1]?.form === 'علي';
    if (form === 'عن' || isTongue || (form === 'الي' && isAscribed(clause, i)))
      return speakerPhrase(clause, i + 1, at);
  }
  return null;
}

/** `ونقلت عنه الوكالة أن`: whether it is a woman of whom a verb of handing on tells; null where no pronoun does. */
export function relayedPronoun({ words }: Clause, { at, last, kind }: Led['cue']): boolean | null {
  const pronoun = words[last + 1]?.form ?? '';
  if (kind !== 'verb' || !HANDS_ON.test(words[at]!.bare)) return null;
  return /^عن(?:ه|ها)$/u.test(pronoun) ? pronoun === 'عنها' : null;
}

/** `ونقلت عنه الصحيفة قوله`: whether it is a woman's; null where no pronoun tells whose words these are. */
export function handedOnOf({ words }: Clause, at: number): boolean | null {
  const verb = handingOn(words, at, REACH);
  // `ونقلت عنه الصحيفة`, `ونقلت الوكالة عنها`
  const pronoun = words.slice(verb + 1, at).find(({ form }) => OF_HIM.test(form))?.form;
  return verb < 0 || pronoun === undefined ? null : pronoun.endsWith('ها');
}

/**
 * `ونقلت الوكالة عن | متظاهر وهو عاطل عن العمل قوله`: behind the first `عن` after the verb that somebody
 * follows; null without one.
 */
function handedOnFrom({ words }: Clause, at: number): number | null {
  const verb = handingOn(words, at, HANDED_REACH);
  const from = words.findIndex(
    ({ form }, i) => i > verb && i < at && form === 'عن' && isSomebody(words[i + 1]!.form),
  );
  return verb < 0 || from < 0 ? null : from + 1;
}

/** A person or a body by its noun, or a first name. */
export function isSomebody(form: string): boolean {
  const lists = [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES];
  return lists.some((list) => list.has(form)) || /^احدي?$/u.test(form);
}

/** The last verb of handing on in the sentence of word `at`, no further before it than that; -1 without one. */
function handingOn(words: Clause['words'], at: number, reach: number): number {
  const { sentence } = words[at]!;
  return words.findLastIndex(
    ({ bare, sentence: other }, i) =>
      i < at && i >= at - reach && other === sentence && HANDS_ON.test(bare),
  );
}

/** `ونسب الموقع إلى سامي حداد قوله` */
function isAscribed({ words }: Clause, at: number): boolean {
  const { sentence } = words[at]!;
  return words.some(
    ({ bare, sentence: other }, i) => i < at && other === sentence && /^[يت]?نسبت?$/u.test(bare),
  );
}
