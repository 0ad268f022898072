import { fold } from '../../arabic/fold.ts';
import type { Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isRelative, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, isNounLike } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';

/** How far behind the name that opens its sentence a verb may still be its own, in words. */
const REACH = 24;
const LONGEST_NAME = 3;
const BUT = /^[وف]?(?:لكن|غير|الا)$/u;
const ABOUT = /^(?:بالنسبه|بشان|بخصوص|بصدد|حول|عن)$/u;
/** Elsewhere a foundation. */
const FOUNDRESS = fold('مؤسسة');
const OF_AREA = 4;
/** Words of a topic that no comma parts from the verb. */
const NEAR_TOPIC = 4;

/**
 * `زيدان، الذي كان يتحدث في مقابلة نقلتها القناة، قال`, `لكن إيجوما نويزو، مؤسسة الحملة، تقول`: a name
 * that opens its sentence, told of between commas before its verb at `verb`; null for another opening.
 */
export function topicOf(words: readonly Word[], verb: number): Phrase | null {
  const { sentence, gap } = words[verb]!;
  const opening = words.findIndex((word) => word.sentence === sentence);
  const but = words.findLastIndex((word, i) => i < verb && i >= opening && BUT.test(word.form));
  const from = Math.max(opening, but + 1);
  const comma = words.findIndex((word, i) => i > from && /\S/u.test(word.gap));
  if (comma < 0 || comma - from > LONGEST_NAME || comma >= verb || verb - from > REACH) return null;
  const isName = words
    .slice(from, comma)
    .every((word) => isNounLike(word) && isNamePart(word.form));
  const described = words[comma]!;
  if (!isName || !/^\s*[،,]\s*$/u.test(described.gap) || ARTICLE.test(words[from]!.form))
    return null;
  const isTitle = PERSON_NOUNS.has(described.form) || FOUNDRESS === described.form;
  const isTitled = isTitle && /[،,]/u.test(gap);
  // `خلود، وهي لاجئة، لخصت`
  const isShe = /^وه[يو]$/u.test(described.form) && isListedName(words[from]!.form);
  const isTold = isRelative(described.form) || isShe;
  return isTitled || isTold ? { from, to: comma } : null;
}

/** `وفيما يتعلق بالمرأة والقضية، تقول`: nobody whom the sentence names before its verb speaks. */
export function isUnderTopic(words: readonly Word[], verb: number): boolean {
  const { sentence, gap } = words[verb]!;
  const opening = words.findIndex((word) => word.sentence === sentence);
  const first = words[opening]!.form === 'و' ? opening + 1 : opening;
  const [head, next] = [words[first]!.bare, words[first + 1]?.form ?? ''];
  const isTopic = /^يما$|^فيما$/u.test(head) && /^[يت](?:تعلق|خص)$/u.test(next);
  // `وعن أيام الدراسة تضيف`
  const isNear = head === 'عن' && verb - opening <= NEAR_TOPIC;
  return ((isTopic || ABOUT.test(head)) && /[،,]/u.test(gap)) || isNear;
}

/** `النائب عن كارولينا الجنوبية الذي قال`: the area that somebody sits for. */
export function isConstituency(words: readonly Word[], from: number, verb: number): boolean {
  if (words[from - 1]?.form !== 'عن' || !isRelative(words[verb]?.form ?? '')) return false;
  return words.slice(Math.max(0, from - OF_AREA), from).some(({ form }) => PERSON_NOUNS.has(form));
}

function isNamePart(form: string): boolean {
  return GIVEN_NAMES.has(form) || (!isOrdinary(form) && !PERSON_NOUNS.has(form));
}
