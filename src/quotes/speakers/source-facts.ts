import type { Clause } from '../cues/clause.ts';
import type { Cue } from '../cues/cue.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, LETTER, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import { sourcePhrase } from '../phrases/source.ts';

const SHOWED = 'أظهر';
const OTHER_NAME = /^(?:عبد|ال(?:هلال|صليب)$)/u;

/** A person, a body, a paper or a state, but not `بحسب النتيجة`, `حسب التقاليد`. */
export function isSomebody(clause: Clause, cue: Cue): boolean {
  const phrase = sourcePhrase(clause, cue);
  if (!phrase) return false;
  // `كما يقول شيفر`, but not `وفق ما أظهرت النتائج`
  if (cue.form !== null && cue.form.verb.past !== SHOWED) return true;
  const { form, quotation } = clause.words[phrase.from]!;
  const whole = phrase.lam ? form.replace(/^ل(?=ل)/u, 'ا').replace(/^ل/u, '') : form;
  const heads = [whole, whole.replace(/^ال/u, ''), `ال${whole}`];
  const lists = [PERSON_NOUNS, BODY_NOUNS, OUTLETS, GIVEN_NAMES, SURNAMES];
  const isListed = heads.some((head) => isLand(head) || lists.some((list) => list.has(head)));
  return isListed || LETTER.test(whole) || quotation >= 0 || OTHER_NAME.test(whole);
}

/** Whether the sentence of word `at` ends in a question mark. */
export function isAsked({ text, words, end }: Clause, at: number): boolean {
  const { sentence } = words[at]!;
  const last = words.findLastIndex((word) => word.sentence === sentence);
  return /[؟?]/u.test(text.slice(words[last]!.end, words[last + 1]?.start ?? end));
}
