import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { BODY_NOUNS, isLand, isRelative, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import type { Word } from './word.ts';

/** How far behind its beginning an aside on the subject of what is said may begin, in words. */
const SUBJECT_REACH = 5;
const ASIDE_REACH = 14;
const ANSWERED = 'رد';

/** What the words said stand to: the cue that leads to them, one at their next word, and how they are led to. */
interface Telling {
  readonly own: Cue | undefined;
  readonly cue: Cue | undefined;
  readonly kind: Complement['kind'];
}

/** Whether word `at` is still of the words said that begin with `first`, whatever it looks like. */
export function goesOn(
  words: readonly Word[],
  first: Word,
  at: number,
  { own, cue, kind }: Telling,
): boolean {
  const word = words[at]!;
  if (word.sentence !== first.sentence) return false;
  const isAfterComma = /^\s*[،,]\s*$/u.test(word.gap);
  if (kind === 'that' && isAfterComma && closesAside(words, words.indexOf(first), at)) return true;
  if (!cue) return false;
  if (cue.kind === 'source') return isBetweenDashes(words, at);
  if (cue.kind !== 'verb' || word.form === word.bare) return false;
  const next = words[cue.last + 1];
  if (next?.gap.trim() !== '') return false;
  // `أوضح مراسلنا أن الدورية أوقفت العنصر وطلبت منه أوراق`: not he, and nobody else.
  const isOfHer = /^\p{L}{2,}(?:ه|ات)$/u.test(first.form) && !/^[بوف]?ان/u.test(first.form);
  const isHe = own?.kind === 'verb' && own.form?.feminine === false && own.form.plural !== true;
  const isBare = /^(?:من|في|عن|الي|علي|ب)(?:ه|ها|هم)$/u.test(next.form);
  const isOther = word.gap.trim() !== '' || cue.form?.verb.past === ANSWERED;
  const behind = words[cue.last + 2];
  const isAlone = !behind || !(/^ال/u.test(behind.form) || isSomebody(behind));
  return (
    kind === 'that' &&
    isHe &&
    isOfHer &&
    !isOther &&
    isAlone &&
    cue.form?.feminine === true &&
    isBare
  );
}

function isSomebody({ form }: Word): boolean {
  return isLand(form) || [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(form));
}

/** `الصياد، الذي كان مفقودا، | وجد حيا`, `إضرابهم هذا وهو الثالث، | يأتي`: the verb of a subject that an aside told of. */
function closesAside(words: readonly Word[], from: number, at: number): boolean {
  const { form: verb, gap: comma } = words[at]!;
  if (!/^\s*[،,]\s*$/u.test(comma) || at - from > ASIDE_REACH || !mayBeVerb(verb)) return false;
  const opens = words.findIndex(({ form, gap }, i) => {
    if (i <= from || i >= at || i - from > SUBJECT_REACH) return false;
    // `وهو الثالث`, but not `وهو يلعب`
    const isThat = /^وه[وي]$/u.test(form) && !mayBeVerb(words[i + 1]?.form ?? '');
    return (/[،,]/u.test(gap) && isRelative(form)) || isThat;
  });
  if (opens < 0) return false;
  const isWithin = words.slice(opens + 1, at).every(({ gap }) => !/[،,:]/u.test(gap));
  return isWithin && words.slice(from, opens).every(({ quotation }) => quotation < 0);
}

function mayBeVerb(form: string): boolean {
  return VERB_FORMS.has(form) || COMMON_VERBS.has(form) || /^[يت]\p{L}{3,}$/u.test(form);
}

/** `التي كانت تعمل - بحسب تقارير - من الجزيرة` */
function isBetweenDashes(words: readonly Word[], at: number): boolean {
  const dash = /[-–—]/u;
  if (!dash.test(words[at]!.gap)) return false;
  const { sentence } = words[at]!;
  const closing = words
    .slice(at + 1, at + 1 + SUBJECT_REACH)
    .find((word) => word.sentence === sentence && dash.test(word.gap));
  // `- بحسب البنك - وأضاف أن`, `- لكن المعارضة`: the paper goes on.
  return (
    closing !== undefined &&
    !/^و?لكن|^(?:فيما|بينما)$/u.test(closing.form) &&
    closing.form === closing.bare
  );
}
