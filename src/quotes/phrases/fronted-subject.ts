import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, isRelative, PERSON_NOUNS, THAT } from '../lexicon/words.ts';
import { isNounLike } from '../names/noun.ts';
import { type Phrase, phraseAfterComma, phraseAfterLam, speakerPhrase } from './phrase.ts';
import { wholeTitle } from './whole-title.ts';

/** How far before its verb a subject may begin, in words. */
export const SUBJECT_REACH = 14;

/** Words of `عددا من المسؤولين الإيرانيين الكبار`. */
const MOST_OF_MANY = 5;

const IN_TITLE = /^(?:باسم|في|لدي|من|عن)$/u;

/** `لكن الوزير ويلبر روس، قال …`: a titled subject that opens the sentence and reaches its verb. */
export function frontedSubject(clause: Clause, { cue }: Led): Phrase | null {
  const { words } = clause;
  const verb = words[cue.at]!;
  const first = words.findIndex((word) => word.sentence === verb.sentence);
  // `وسبق لولي العهد أن وصف`
  if (/^[وف]?سبق$/u.test(words[first]!.form) && words[cue.at - 1]?.form === 'ان')
    return withName(clause, phraseAfterLam(clause, first + 1, cue.at - 1), cue.at - 1);
  // `أما خضير فوصف نيللي`
  if (cue.kind === 'verb' && words[first]!.bare === 'اما' && verb.form === `ف${verb.bare}`)
    return titled(clause, first + 1, cue.at);
  if (cue.kind !== 'verb' || verb.form !== verb.bare || cue.form?.shape === 'participle')
    return null;
  if (/^و?كان(?:ت|وا)?$/u.test(words[first]!.form)) {
    // `وكان الوزير في زيارته قد دعا واشنطن`: whom it names after the verb is spoken to.
    const subject = titled(clause, first + 1, cue.at);
    const isFirst = subject?.from === first + 1 && cue.at - first < 2 * SUBJECT_REACH;
    const isPast =
      words[cue.at - 1]?.form === 'قد' || (subject && isPlaceOnly(words, subject.to, cue.at));
    return isFirst && isPast ? subject : null;
  }
  const inClause = subjectOfClause(clause, cue.at);
  if (inClause) return inClause;
  const from = /^[وف]?(?:لكن|اما)$/u.test(words[first]!.form) ? first + 1 : first;
  if (cue.at - from < 2 || cue.at - from > SUBJECT_REACH) return null;
  const head = words[from]!.form;
  const isNamed = PERSON_NOUNS.has(head) || GIVEN_NAMES.has(head);
  const isHeadline = BODY_NOUNS.has(head) && /^ال/u.test(head);
  if (!isNamed && !isHeadline) return null;
  if (cue.form?.shape === 'present' && !isHeadline) return null;
  const phrase = titled(clause, from, cue.at);
  return phrase?.from === from && phrase.to === cue.at ? phrase : null;
}

/** `وسبق للرئيس الكندي، سامي زيد، أن`: with the name between commas that his title is of. */
function withName(clause: Clause, title: Phrase | null, to: number): Phrase | null {
  const name = title && title.to < to ? phraseAfterComma(clause, title.to, to) : null;
  const isHis = name?.to === to && /[،,]/u.test(clause.words[title!.to]!.gap);
  return isHis ? { ...title!, to } : title;
}

/** `مدير الميناء | على ساحل المتوسط | قال`: nothing but where he is stands before the verb. */
function isPlaceOnly(words: readonly Word[], from: number, to: number): boolean {
  return (
    from === to ||
    (/^(?:في|علي|ب\p{L}{3,})$/u.test(words[from]!.form) &&
      words.slice(from + 1, to).every((word) => word.gap.trim() === '' && isNounLike(word)))
  );
}

/** `إن مفوض حماية البيانات حذر الشركة من`: all that stands between `أن` and its verb. */
function subjectOfClause(clause: Clause, verb: number): Phrase | null {
  const { words } = clause;
  const that = words.findLastIndex(
    ({ form, bare }, i) => i < verb && (THAT.has(form) || bare === 'لكن'),
  );
  const head = words[that + 1];
  if (that < 0 || !head || verb - that > SUBJECT_REACH || that + 1 >= verb) return null;
  if (head.sentence !== words[verb]!.sentence || head.sentence !== words[that]!.sentence)
    return null;
  if (isManyBefore(words, that + 1, verb)) return { from: that + 1, to: verb };
  const told = toldBefore(words, that + 1, verb);
  if (told !== null) return { from: that + 1, to: told };
  if (words[that]!.bare === 'لكن') return null;
  if (![PERSON_NOUNS, GIVEN_NAMES, BODY_NOUNS].some((list) => list.has(head.form))) return null;
  const phrase = titled(clause, that + 1, verb);
  return phrase?.from === that + 1 && phrase.to === verb ? phrase : null;
}

/** `أن | عددا من المسؤولين | يعتبرون`, `أن المتهمين الـ 18 اعترفوا`: many, in the case that `أن` wants. */
function isManyBefore(words: readonly Word[], from: number, verb: number): boolean {
  const all = words.slice(from, verb);
  if (all.length > MOST_OF_MANY || !/(?:ون|وا)$/u.test(words[verb]!.form)) return false;
  const isMany = /^(?:عددا|بعض|غالبيه|معظم)$|^(?:ال)?\p{L}{3,}ين$/u.test(all[0]!.form);
  const isPart = ({ form, gap }: Word) =>
    /^\s*-?\s*$/u.test(gap) && !/^(?:في|الي|عن|مع)$|\p{L}{2}وا$/u.test(form) && !isRelative(form);
  return isMany && all.every(isPart);
}

/**
 * Where a subject in the accusative ends that stands before its verb: `لكن متحدثا باسم الاتحاد | قال`,
 * `لكن الديمقراطيين، | الذين يعارضون، يقولون`; null for another.
 */
function toldBefore(words: readonly Word[], from: number, verb: number): number | null {
  const [head, next] = [words[from]!, words[from + 1]!];
  const isMany = /^ال\p{L}{3,}ين$/u.test(head.form) && /(?:ون|وا)$/u.test(words[verb]!.form);
  const isTold = /^\s*[،,]\s*$/u.test(next.gap) && isRelative(next.form);
  if (isMany && isTold && /[،,]/u.test(words[verb]!.gap)) return from + 1;
  const isOne = /\p{L}{3}ا$/u.test(head.form) && PERSON_NOUNS.has(head.form.slice(0, -1));
  const isPlain = words
    .slice(from + 1, verb)
    .every((word) => !/[،,:]/u.test(word.gap) && (isNounLike(word) || IN_TITLE.test(word.form)));
  const last = words.slice(from, verb).findIndex(({ gap }, i) => i > 0 && /\(/u.test(gap));
  return isOne && verb > from + 1 && isPlain ? (last < 0 ? verb : from + last) : null;
}

/** A title with the name that stands further on. */
export function titled(clause: Clause, from: number, to: number): Phrase | null {
  const phrase = speakerPhrase(clause, from, to);
  return phrase && wholeTitle(clause, phrase, to);
}
