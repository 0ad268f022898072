import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isSpeechVerb, SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import type { Word } from './clause.ts';
import type { Cue } from './cue.ts';
import { isOwnDeed, SOMEBODY_TOO } from './deed.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';

/**
 * A participle has no subject after it, so a noun there is its object: `مؤكدة الفرق بين …`; nor has a
 * verb after its subject, where that noun is an act: `وكان الناطق أكد التقدم في …`.
 */
export function objectOf(words: readonly Word[], cue: Cue): Complement | null {
  const { kind, form, at, last } = cue;
  const next = words[last + 1];
  // `رفض التعليق`: not what he said.
  const isAfterSubject =
    kind === 'verb' &&
    next !== undefined &&
    form?.verb.takes.has('strict') === false &&
    followsSubject(words, at, next);
  // `مضيفا تعرضها لهجوم`
  const isOwn =
    kind === 'participle' &&
    form?.verb.takes.has('that') === true &&
    isOwnDeed(next?.form ?? '', next?.endsInHeh);
  const takes =
    isOwn || ((kind === 'participle' || isAfterSubject) && form?.verb.takes.has('noun') === true);
  if (!takes || !next || next.sentence !== words[at]!.sentence || next.gap.trim() !== '')
    return null;
  const isNoun =
    !PREPOSITIONS.has(next.form) &&
    !isThat(next) &&
    !ADVERBS.has(next.form) &&
    !WEEKDAYS.has(next.form) &&
    !PERSON_NOUNS.has(next.form) &&
    (!/^[لبك]\p{L}{3}/u.test(next.form) || isOwnDeed(next.form));
  return !isNoun || next.quotation >= 0 ? null : { kind: 'noun', at: last + 1, before: last + 1 };
}

const ANNOUNCED = /^(?:اعلنت?|اعلنوا|[يت]علن)$/u;

/** `الناطق باسم الجيش أكد التقدم`: before the verb a noun, after it an act that is nobody's name. */
function followsSubject(words: readonly Word[], at: number, { form }: Word): boolean {
  const { gap, sentence, bare, form: verb } = words[at]!;
  const before = words[at - 1];
  if (before?.sentence !== sentence || /[،,]/u.test(gap) || bare !== verb) return false;
  if (PREPOSITIONS.has(before.form) && !/^[وف]?قد$/u.test(before.form)) return false;
  const act = form.replace(/^ال/u, '');
  // `وكانت الوكالة قد أكدت دخول اللجنة`
  const isAct = ACT.test(form) || SHORT_ACT.has(form);
  const isPast = /^[وف]?قد$/u.test(before.form) && isAct;
  // `ويذكر أن زيدان أعلن إقالة كوفان`
  const isAnnounced = ANNOUNCED.test(verb) && isAct && isWho(before.form);
  const isSomebody = [GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form));
  const isDefinite = act !== form && ACT.test(act);
  return (isDefinite || isPast || isAnnounced) && !isSomebody && !SOMEBODY_TOO.test(act);
}

function isWho(form: string): boolean {
  const lists = [GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS];
  const isBody = /^ال/u.test(form) && lists.some((list) => list.has(form.slice(2)));
  return isListedName(form) || isLand(form) || isBody || lists.some((list) => list.has(form));
}

/** `أكد ناصر كامل`: after a first name, unless that is a surname itself (`مصطفى زيد وقوع`). */
export function isSurname(words: readonly Word[], at: number): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  return GIVEN_NAMES.has(one.form) && isSpeechVerb(two.bare);
}

/** `أكد اللواء عباس مصطفى كامل، في بيان`: before a comma a word by itself closes a name. */
export function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.gap.trim() === '' && next !== undefined && /^\s*[،,(]/u.test(next.gap);
}

/** `شركة صلة الرياضية`: a head without article wants the noun after it. */
export function isConstruct({ form }: Word): boolean {
  // `فيه` looks like `فئة` once folded.
  if (/^ال/u.test(form) || ADVERBS.has(form)) return false;
  // `تابعة لهيئة تحرير الشام`
  const whose = form.replace(/^ل(?!ل)/u, '');
  return [form, whose].some((noun) => BODY_NOUNS.has(noun) || NAMED.has(noun));
}

/** `جدد نفيه`: without the pronoun it looks like the verb. */
const OWN_DENIAL = /^نفي(?:ه|ها|هم)$/u;

export function isSaidNoun({ form }: Word): boolean {
  if (SAID_NOUNS.has(form) || OWN_DENIAL.test(form)) return true;
  const stem = form.replace(/(?:ها|هم|هما|ه|نا)$/u, '');
  return stem !== form && (SAID_NOUNS.has(stem) || SAID_NOUNS.has(stem.replace(/ت$/u, 'ه')));
}
