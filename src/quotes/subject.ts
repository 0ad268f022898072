import { WAW } from '../arabic/letters.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Led } from './led.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ACT, BODY_NOUNS, NAMED, OCCASIONS, PERSON_NOUNS, THAT_WITH } from './lexicon/words.ts';
import { isDefiniteNoun, isNounLike } from './noun.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { relayed, sourcePhrase } from './source.ts';

/** How far before its verb a subject may begin, in words. */
export const SUBJECT_REACH = 14;
/** `رد الأمين العام بالقول`: its subject stands before it. */
const WITH_BEH = /^[وف]?بال/u;
const CAME = 'جاء';
const RELAY = 'نقل';
const DESCRIBING = /^(?:وصف|اتهم)$/u;
const ONE_OF = /^(?:احد|احدي)$/u;
const THEIR_LIKE = /^نظير(?:ه|ته|ها|تها)$/u;
const TO_SOMEBODY = /^(?:أبلغ|أخبر|دعا|طالب|ناشد|حث|سأل|اتهم)$/u;
/** Besides what they lead to, these take somebody or something: `أبلغ الوزير النواب أن`. */
const TAKES_OBJECT_TOO = /^(?:أبلغ|أخبر|دعا|طالب|ناشد|حث|سأل|اتهم|وصف|نقل|حذر|وعد|هدد)$/u;
/** With their preposition they take no object before it. */
const INTRANSITIVE = /^(?:أعرب|عبر|شدد|أشار|لفت|كشف|أعلن|أشاد|رحب|أفصح|ألمح|نوه|تعهد|أصر)$/u;
/** Those one speaks to: a plural in its object case, everybody. */
const SPOKEN_TO = /^(?:ال\p{L}{3,}ين|المجتمع|الجميع|الاطراف|العالم|المواطنين|كل|كافه|جميع)$/u;
const UNNAMED = /^(?:غير|اكثر|كثير|كثيرون|بعض|بعضهم|اخرون|هولاء|احدهم|احد|البعض|الكثير)$/u;
/** What a thing does too: `الأمر الذي دعا الجيش إلى …`. */
const ACTS_ON = /^(?:دعا|حث|هدد|أظهر|كشف|عبر|نقل|جاء|ورد|رفض|طالب)$/u;
const RELATIVE = /^(?:الذي|التي|الذين|والذي|والتي)$/u;

/** The phrase right after the cue; for `قوله` the one after `عن` before it. */
export function ownPhrase(clause: Clause, { cue, complement }: Led): Phrase | null {
  if (cue.kind === 'saying')
    return WITH_BEH.test(clause.words[cue.at]!.form) ? null : relayed(clause, cue.at);
  if (cue.kind === 'participle') return null;
  const to = complement?.before ?? Math.min(clause.words.length, cue.last + 18);
  if (cue.form?.verb.past === RELAY) {
    for (let i = cue.last + 1; i < to; i++) {
      if (clause.words[i]!.form === 'عن') return speakerPhrase(clause, i + 1, to);
    }
  }
  if (cue.form?.verb.past === CAME) return paperPhrase(clause, cue, to);
  if (cue.kind === 'source') return sourcePhrase(clause, cue, to);
  const found = speakerPhrase(clause, cue.last + 1, to, mayTakeObject({ cue, complement }));
  const phrase = described(clause, cue, found);
  if (phrase && isActOf(clause, { cue, complement }, phrase)) return null;
  return phrase && isAddressee(clause, cue, phrase) ? null : phrase;
}

/** `وأكد تنكيس الأعلام`: what is told of, where no clause follows. */
function isActOf(
  { words }: Clause,
  { cue, complement }: Omit<Led, 'said'>,
  { from }: Phrase,
): boolean {
  const head = words[from]!.form;
  if (complement?.kind === 'that' || cue.form?.verb.takes.has('noun') !== true) return false;
  if (!/^ت\p{L}{2}ي\p{L}$/u.test(head) || from !== cue.last + 1) return false;
  const isBody = BODY_NOUNS.has(head) || NAMED.has(head) || GIVEN_NAMES.has(head);
  return !isBody && /^ال/u.test(words[from + 1]?.form ?? '');
}

/** `قال الحزب الدستوري الحر إن`: what such a verb acts on is the clause or preposition it leads to. */
function mayTakeObject({ cue, complement }: Omit<Led, 'said'>): boolean {
  const past = cue.form?.verb.past ?? '';
  if (complement?.kind === 'that') return TAKES_OBJECT_TOO.test(past);
  return complement?.kind !== 'preposition' || !INTRANSITIVE.test(past);
}

/**
 * `نتنياهو أبلغ وزراءه أن`, `البعثة تدعو أعضاء الملتقى`: the subject stands before a verb of speaking
 * to somebody, so who follows is spoken to.
 */
function isAddressee(clause: Clause, cue: Led['cue'], { from }: Phrase): boolean {
  const { words, text } = clause;
  if (!TO_SOMEBODY.test(cue.form?.verb.past ?? '')) return false;
  const { start, end } = words[from]!;
  if (/\p{L}{3}(?:ه|ها|هم)$/u.test(text.slice(start, end))) return true;
  const before = words[cue.at - 1];
  if (before && THAT_WITH.has(before.form)) return true;
  if (disagrees(cue, words[from]!.form)) return true;
  if (from !== cue.last + 1 || cue.form?.shape !== 'present' || !before) return false;
  const isTouching =
    before.sentence === words[cue.at]!.sentence && words[cue.at]!.gap.trim() === '';
  return isTouching && isNounLike(before);
}

/** `دعت ولي العهد`, `دعا الحكومة`, `دعا النازحين`: what does not agree with the verb is its object. */
function disagrees({ form }: Led['cue'], head: string): boolean {
  if (!form || form.plural || form.feminine === null) return false;
  if (SPOKEN_TO.test(head)) return true;
  const isHead = PERSON_NOUNS.has(head) || BODY_NOUNS.has(head);
  const isFeminine = /(?:ه|ات|اء)$/u.test(head) || /^(?:ال)?مصادر$/u.test(head);
  return isHead && isFeminine !== form.feminine && !(form.feminine && BODY_NOUNS.has(head));
}

/** `جاء في البيان: …`, `وجاء في تقرير للمنظمة أن`: the paper that says it. */
function paperPhrase(clause: Clause, { last }: Led['cue'], to: number): Phrase | null {
  const { words } = clause;
  if (words[last + 1]?.form !== 'في' || !BODY_NOUNS.has(words[last + 2]?.form ?? '')) return null;
  return speakerPhrase(clause, last + 2, to);
}

/** `قال غير واحد إن`, `قال أكثر من مسؤول إن`: somebody speaks, but nobody in particular. */
export function hasUnnamedSubject({ words }: Clause, { cue }: Led): boolean {
  return cue.kind === 'verb' && UNNAMED.test(words[cue.last + 1]?.form ?? '');
}

/** `لكن الوزير ويلبر روس، قال …`: a titled subject that opens the sentence and reaches its verb. */
export function frontedSubject(clause: Clause, { cue }: Led): Phrase | null {
  const { words } = clause;
  const verb = words[cue.at]!;
  if (cue.kind !== 'verb' || verb.form !== verb.bare || cue.form?.shape === 'participle')
    return null;
  const first = words.findIndex((word) => word.sentence === verb.sentence);
  if (/^و?كان(?:ت|وا)?$/u.test(words[first]!.form)) {
    // `وكان الوزير في زيارته قد دعا واشنطن`: whom it names after the verb is spoken to.
    const subject = speakerPhrase(clause, first + 1, cue.at);
    const isFirst = subject?.from === first + 1 && cue.at - first < 2 * SUBJECT_REACH;
    const isPast = words[cue.at - 1]?.form === 'قد' || subject?.to === cue.at;
    return isFirst && isPast ? subject : null;
  }
  const from = /^[وف]?(?:لكن|اما)$/u.test(words[first]!.form) ? first + 1 : first;
  if (cue.at - from < 2 || cue.at - from > SUBJECT_REACH) return null;
  const head = words[from]!.form;
  const isNamed = PERSON_NOUNS.has(head) || GIVEN_NAMES.has(head);
  const isHeadline = BODY_NOUNS.has(head) && /^ال/u.test(head);
  if (!isNamed && !isHeadline) return null;
  if (cue.form?.shape === 'present' && !isHeadline) return null;
  const phrase = speakerPhrase(clause, from, cue.at);
  return phrase?.from === from && phrase.to === cue.at ? phrase : null;
}

/** `وصف شكري الاتفاق`: after a bare name comes what is described. */
function described(clause: Clause, { form }: Led['cue'], phrase: Phrase | null): Phrase | null {
  if (!phrase || !form || !DESCRIBING.test(form.verb.past)) return phrase;
  const [first, second] = clause.words.slice(phrase.from, phrase.to);
  // `وصف الوزير القرار`, but `وصف الوزير السابق`.
  if (
    /^ال/u.test(first!.form) &&
    PERSON_NOUNS.has(first!.form) &&
    second &&
    isDefiniteNoun(second)
  ) {
    return { ...phrase, to: phrase.from + 1 };
  }
  const isBare = !PERSON_NOUNS.has(first!.form) && !BODY_NOUNS.has(first!.form);
  const isWhole = /^ال.*(?:ون|ين)$/u.test(first!.form);
  return isBare && second && (isWhole || /^ال/u.test(second.form))
    ? { ...phrase, to: phrase.from + 1 }
    : phrase;
}

/** A subject that stands before its verb: `واشنطن أكدت`, `وكان الوزير قد قال`, `الوزير الذي قال`. */
export function subjectBefore(clause: Clause, { cue }: Led): Phrase | null {
  if (cue.kind !== 'verb') return null;
  const { words } = clause;
  const verb = words[cue.at]!;
  let end = cue.at;
  const before = words[end - 1];
  if (!before || before.sentence !== verb.sentence) return null;
  if (/^(?:قد|كان|كانت|كانوا)$/u.test(before.form) || RELATIVE.test(before.form)) end--;
  else if (before.form === 'ان' && words[end - 2]?.form === 'بعد') {
    end -= words[end - 3]?.form === 'وذلك' ? 3 : 2;
  } else if (verb.form !== verb.bare) return asFor(clause, cue.at);
  for (let from = Math.max(0, end - SUBJECT_REACH); from < end; from++) {
    const word = words[from]!;
    if (word.sentence !== verb.sentence || !mayBeginSubject(clause, from)) continue;
    const phrase = speakerPhrase(clause, from, end);
    const isQuoted = words[from]!.quotation >= 0 && !NAMED.has(words[from - 1]?.form ?? '');
    if (phrase && phrase.from === from && phrase.to === end && isPlain(clause, phrase) && !isQuoted)
      return phrase;
  }
  return null;
}

/** A subject before its verb: short, or with the head of a title or body; not a list of clauses. */
function isPlain({ words }: Clause, { from, to }: Phrase): boolean {
  const { form } = words[from]!;
  return to - from <= 4 || PERSON_NOUNS.has(form) || BODY_NOUNS.has(form);
}

/** `بيان يدعو إلى …`: a verb without a subject right after a noun describes that noun. */
export function isDescription({ words }: Clause, { cue }: Led): boolean {
  if (cue.kind !== 'verb' || cue.form?.shape !== 'present') return false;
  const verb = words[cue.at]!;
  const before = words[cue.at - 1];
  if (!before || verb.form !== verb.bare || before.sentence !== verb.sentence) return false;
  return verb.gap.trim() === '' && isNounLike(before);
}

/** `السبب الذي يدعو الجيش إلى …`: a thing that has its own verb and subject says nothing. */
export function isOfThing({ words }: Clause, { cue, complement }: Led): boolean {
  const [thing, relative] = [words[cue.at - 2], words[cue.at - 1]];
  if (cue.kind !== 'verb' || !thing || !RELATIVE.test(relative?.form ?? '')) return false;
  if (complement !== null && complement.kind !== 'preposition' && complement.kind !== 'noun')
    return false;
  return isDefiniteNoun(thing) && !BODY_NOUNS.has(thing.form) && ACTS_ON.test(cue.form!.verb.past);
}

/** `أما فلان فقال`. */
function asFor(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  for (let i = at - 1; i >= 0 && words[i]!.sentence === sentence; i--) {
    if (words[i]!.bare === 'اما') return speakerPhrase(clause, i + 1, at);
  }
  return null;
}

function mayBeginSubject({ words }: Clause, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (THEIR_LIKE.test(word.form)) return true;
  if (before && /^ال/u.test(word.form) && PERSON_NOUNS.has(word.form))
    return !PERSON_NOUNS.has(before.form);
  // `وسرد تقرير وير`: what opens a sentence with a conjunction is a verb rather than who speaks.
  const isFirst = !before || before.sentence !== word.sentence;
  if (isFirst && word.form !== word.bare && word.form.startsWith(WAW))
    return [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(word.form));
  if (isFirst || /[،,؛:"«»]/u.test(word.gap)) return true;
  // `وعن شعوره وقت الحادث أوضح`: what he speaks about opens the sentence.
  if (/^و?(?:عن|حول|في|علي|من)$/u.test(before.form) && opensSentence(words, at - 1)) return false;
  return /^(?:[وف]?(?:كان|كانت|كانوا|لكن|بينما|فيما|ان|حيث|ولكن|بان|ذلك|من|عن|الي|علي|مع|لسان))$/u.test(
    before.form,
  );
}

function opensSentence(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]!.sentence;
}

/**
 * `أثار تعليق بوتين انتباه الرئيس التنفيذي …، جوناثان غرينبلات، قائلا`: where what somebody said or did
 * opens the sentence, who speaks is the titled one right before the participle; null when it is not so.
 */
export function objectBefore(clause: Clause, { at }: Cue): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  const thing = words[first + 1]!.form;
  if (!(ACT.test(thing) || OCCASIONS.has(thing)) || GIVEN_NAMES.has(thing)) return null;
  for (let from = Math.max(first + 2, at - SUBJECT_REACH); from < at; from++) {
    if (!PERSON_NOUNS.has(words[from]!.form)) continue;
    const phrase = speakerPhrase(clause, from, at);
    if (phrase?.from === from && phrase.to === at) return phrase;
  }
  return null;
}

/** `للمزيد: وزير خارجية قطر: "…"`: the phrase between the words and the colon or stop before. */
export function beforeColon(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  if (at === 0 || !/:/u.test(words[at]!.gap)) return null;
  let from = at - 1;
  while (
    from > 0 &&
    words[from]!.sentence === words[at]!.sentence &&
    !/[:.،]/u.test(words[from]!.gap)
  )
    from--;
  const phrase = speakerPhrase(clause, from, at);
  return phrase?.to === at ? phrase : null;
}

/** `وتتذكر يسرا "…"`: all that stands between a first verb and the words is who says them. */
export function subjectOfUnknown(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (first < 0 || at - first > 12) return null;
  const phrase = speakerPhrase(clause, first + 1, at);
  const isAll = phrase !== null && phrase.from === first + 1 && phrase.to === at;
  const isShort = isAll && phrase.to - phrase.from <= (ONE_OF.test(words[first + 1]!.form) ? 4 : 2);
  return isShort && !/^ال/u.test(words[first]!.form) ? phrase : null;
}
