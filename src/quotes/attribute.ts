import { ALEF, LAM } from '../arabic/letters.ts';
import type { Span } from '../arabic/span.ts';
import type { Clause } from './clause.ts';
import type { Led } from './led.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { BODY_NOUNS, MEASURES, PERSON_NOUNS, SEATS } from './lexicon/words.ts';
import type { People } from './people.ts';
import { isNounLike, type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';

export interface Speaker {
  readonly speakerText: Span | null;
  readonly speaker: string | null;
}

interface Met extends Speaker {
  readonly feminine: boolean | null;
}

const NOBODY: Speaker = { speakerText: null, speaker: null };
/** How far before its verb a subject may begin, in words. */
const SUBJECT_REACH = 14;
/** A pronoun does not look further back than so many speakers. */
const MEMORY = 4;
const RELAY = 'نقل';
const ACCORDING = /^(?:وفقا|طبقا|استنادا)$/u;
const DESCRIBING = /^(?:وصف|اتهم)$/u;
/** With a pronoun: `تصريحاته`, `قوله`, `تعبيرها`. */
const OWN = /^(?:تصريح|تصريحات|قول|تعبير|وصف|كلام|حديث|بيان|راي)(?:ه|ها|هم)$/u;
const UNNAMED = /^(?:غير|اكثر|كثير|كثيرون|بعض|بعضهم|اخرون|هولاء|احدهم|احد|البعض|الكثير)$/u;
const RELATIVE = /^(?:الذي|التي|الذين|والذي|والتي)$/u;

/** Finds who speaks, clause after clause; remembers who spoke, for pronouns and bare verbs. */
export class Attribution {
  readonly #people: People;
  readonly #met: Met[] = [];
  #known = new Map<Led, Speaker>();

  constructor(people: People) {
    this.#people = people;
  }

  /** The speaker of a cue, one of `all` of the clause; null when it tells of no speaker's words. */
  speakerOf(clause: Clause, led: Led, all: readonly Led[]): Speaker | null {
    const known = this.#known.get(led);
    if (known) return known;
    const before = relayedIn(clause, led, all) ?? frontedSubject(clause, led);
    const own = before ? null : ownPhrase(clause, led);
    const phrase = before ?? own ?? subjectBefore(clause, led);
    if (!phrase && isDescription(clause, led)) return null;
    if (!phrase && led.cue.kind === 'source' && !isOwnSource(clause, led)) return null;
    // A verb that leads to nothing said may still name who speaks next: `تحدث الوزير قائلا`.
    if (own && led.said === null && led.cue.kind === 'verb' && !this.#isSomebody(clause, own))
      return null;
    const speaker = phrase ? this.#meet(clause, phrase, led) : this.#missing(clause, led, all);
    this.#known.set(led, speaker);
    return speaker;
  }

  /** Who goes on speaking where no cue tells: the last one met, else nobody. */
  implied(clause: Clause, at: number): Speaker {
    const before = beforeColon(clause, at);
    if (before && this.#isSomebody(clause, before)) return this.#meet(clause, before, null);
    const subject = subjectOfUnknown(clause, at) ?? this.#sentenceSubject(clause, at);
    if (subject && (this.#met.length === 0 || isLate(clause, subject, at)))
      return this.#meet(clause, subject, null);
    const last = this.#met.at(-1);
    return last ? { speakerText: last.speakerText, speaker: last.speaker } : NOBODY;
  }

  endClause(): void {
    this.#known = new Map();
  }

  #meet(clause: Clause, found: Phrase, led: Led | null): Speaker {
    const phrase = this.#people.trimmed(clause, found);
    this.#people.note(clause, phrase);
    const speakerText = spanOf(clause, phrase);
    const speaker = this.#anaphor(clause, phrase) ?? this.#people.nameOf(clause, phrase);
    const form = led?.cue.form ?? null;
    const feminine = form && form.shape !== 'participle' ? form.feminine : null;
    this.#met.push({ speakerText, speaker, feminine });
    return { speakerText, speaker };
  }

  /** The subject of a sentence that begins with a verb or with its subject, before word `to`. */
  #sentenceSubject(clause: Clause, to: number): Phrase | null {
    const { words } = clause;
    const { sentence } = words[to]!;
    const first = words.findIndex((word) => word.sentence === sentence);
    const limit = Math.min(to, first + 12);
    for (let from = first; from < limit; from++) {
      const phrase = speakerPhrase(clause, from, to);
      if (phrase && phrase.from === from && this.#isSomebody(clause, phrase)) return phrase;
    }
    return null;
  }

  /** Nobody has spoken yet: whom the paragraph named last before the words. */
  #named(clause: Clause, to: number): Speaker {
    const person = this.#people.namedBefore(clause, to);
    if (!person) return NOBODY;
    return {
      speakerText: { start: person.at, end: person.at + person.name.length },
      speaker: person.name,
    };
  }

  /** `المسؤول الأميركي` after a named one: he whom the text named and let speak last. */
  #anaphor(clause: Clause, phrase: Phrase): string | null {
    if (!this.#people.isBareTitle(clause, phrase)) return null;
    const isHers = /ه$/u.test(clause.words[phrase.from]!.form);
    const last = this.#met
      .slice(-MEMORY)
      .findLast(({ speaker }) => speaker !== null && this.#people.isPersonName(speaker));
    return last && (last.feminine === null || last.feminine === isHers) ? last.speaker : null;
  }

  #isSomebody(clause: Clause, { from, to }: Phrase): boolean {
    const { form } = clause.words[from]!;
    if (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || SEATS.has(form)) return true;
    return this.#people.knows(form) || (GIVEN_NAMES.has(form) && to - from > 1);
  }

  /** The verb has no subject of its own: the speaker of this sentence, else of an earlier one. */
  #missing(clause: Clause, led: Led, all: readonly Led[]): Speaker {
    const { words } = clause;
    const { sentence } = words[led.cue.at]!;
    const form = led.cue.form;
    const wanted = form && form.shape !== 'participle' ? form.feminine : null;
    const isOpening = !all.some(
      (other) => other.cue.at < led.cue.at && words[other.cue.at]!.sentence === sentence,
    );
    const isSubjectless = led.cue.kind !== 'verb' || form?.verb.past === 'جاء';
    if (isSubjectless && isOpening) {
      const subject = this.#sentenceSubject(clause, led.cue.at);
      if (subject) return this.#meet(clause, subject, null);
    }
    if (hasUnnamedSubject(clause, led)) return NOBODY;
    const recent = this.#met.slice(-MEMORY).reverse();
    const fitting = recent.find(
      ({ feminine }) => wanted === null || feminine === null || feminine === wanted,
    );
    const last = fitting ?? recent[0];
    if (!last) return this.#named(clause, led.cue.at);
    // Who goes on speaking is the nearest one for what follows.
    this.#met.push(last);
    return { speakerText: last.speakerText, speaker: last.speaker };
  }
}

/** The phrase right after the cue; for `قوله` the one after `عن` before it. */
function ownPhrase(clause: Clause, { cue, complement }: Led): Phrase | null {
  if (cue.kind === 'saying') return relayed(clause, cue.at);
  if (cue.kind === 'participle') return null;
  const to = complement?.before ?? Math.min(clause.words.length, cue.last + 18);
  if (cue.form?.verb.past === RELAY) {
    for (let i = cue.last + 1; i < to; i++) {
      if (clause.words[i]!.form === 'عن') return speakerPhrase(clause, i + 1, to);
    }
  }
  if (cue.kind === 'source') return sourcePhrase(clause, cue, to);
  return described(clause, cue, speakerPhrase(clause, cue.last + 1, to));
}

/** `بحسب تصريحاته`, `على حد قوله`: the source is the speaker's own, so it names nobody new. */
function isOwnSource({ words }: Clause, { cue }: Led): boolean {
  return OWN.test(words[cue.last + 1]?.form ?? '');
}

/** `قال غير واحد إن`, `قال أكثر من مسؤول إن`: somebody speaks, but nobody in particular. */
function hasUnnamedSubject({ words }: Clause, { cue }: Led): boolean {
  return cue.kind === 'verb' && UNNAMED.test(words[cue.last + 1]?.form ?? '');
}

/** `ذكرت الوكالة نقلا عن الوزارة أن`: the one it is taken from says it. */
function relayedIn(clause: Clause, { cue, complement }: Led, all: readonly Led[]): Phrase | null {
  if (cue.kind !== 'verb' || !complement) return null;
  const source = all.find(
    (other) =>
      other.cue.kind === 'source' &&
      other.cue.at > cue.last &&
      other.cue.at < complement.at &&
      clause.words[other.cue.at]!.bare === 'نقلا',
  );
  return source ? sourcePhrase(clause, source.cue, complement.before) : null;
}

/** `لكن الوزير ويلبر روس، قال …`: a titled subject that opens the sentence and reaches its verb. */
function frontedSubject(clause: Clause, { cue }: Led): Phrase | null {
  const { words } = clause;
  const verb = words[cue.at]!;
  if (cue.kind !== 'verb' || verb.form !== verb.bare || cue.form?.shape !== 'past') return null;
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
  if (!PERSON_NOUNS.has(head) && !GIVEN_NAMES.has(head)) return null;
  const phrase = speakerPhrase(clause, from, cue.at);
  return phrase?.from === from && phrase.to === cue.at ? phrase : null;
}

/** `بحسب التقسيم`, `وفقا للقانون`: nobody says it. */
function isMeasure({ words }: Clause, { from, lam }: Phrase, { form }: Led['cue']): boolean {
  if (form !== null) return false;
  const head = words[from]!.form;
  const bare = head.startsWith(LAM + LAM) ? ALEF + head.slice(1) : head.slice(1);
  return MEASURES.has(lam ? bare : head);
}

/** Whom a source names: `بحسب الوزارة`, `وفقا للوزارة`. */
export function sourcePhrase(
  clause: Clause,
  cue: Led['cue'],
  to = clause.words.length,
): Phrase | null {
  const { form, bare } = clause.words[cue.at]!;
  const afterLam = ACCORDING.test(form) || ACCORDING.test(bare);
  const lam = afterLam ? phraseAfterLam(clause, cue.last + 1, to) : null;
  const phrase = lam ?? speakerPhrase(clause, cue.last + 1, to);
  return phrase && isMeasure(clause, phrase, cue) ? null : phrase;
}

/** `وصف شكري الاتفاق`: after a bare name comes what is described. */
function described(clause: Clause, { form }: Led['cue'], phrase: Phrase | null): Phrase | null {
  if (!phrase || !form || !DESCRIBING.test(form.verb.past)) return phrase;
  const [first, second] = clause.words.slice(phrase.from, phrase.to);
  const isBare = !PERSON_NOUNS.has(first!.form) && !BODY_NOUNS.has(first!.form);
  const isWhole = /^ال.*(?:ون|ين)$/u.test(first!.form);
  return isBare && second && (isWhole || /^ال/u.test(second.form))
    ? { ...phrase, to: phrase.from + 1 }
    : phrase;
}

/** `نقلت الوكالة عن المتحدث قوله`: the phrase between `عن` and the cue. */
function relayed(clause: Clause, at: number): Phrase | null {
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--) {
    if (clause.words[i]!.sentence !== clause.words[at]!.sentence) return null;
    if (clause.words[i]!.form === 'عن') return speakerPhrase(clause, i + 1, at);
  }
  return null;
}

/** A subject that stands before its verb: `واشنطن أكدت`, `وكان الوزير قد قال`, `الوزير الذي قال`. */
function subjectBefore(clause: Clause, { cue }: Led): Phrase | null {
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
    if (phrase && phrase.from === from && phrase.to === end && isPlain(clause, phrase))
      return phrase;
  }
  return null;
}

/** Whether a subject stands so near before its words that it is rather theirs than the last speaker. */
function isLate(_clause: Clause, { to }: Phrase, at: number): boolean {
  return at - to < SUBJECT_REACH;
}

/** A subject before its verb: short, or with the head of a title or body; not a list of clauses. */
function isPlain({ words }: Clause, { from, to }: Phrase): boolean {
  const { form } = words[from]!;
  return to - from <= 4 || PERSON_NOUNS.has(form) || BODY_NOUNS.has(form);
}

/** `بيان يدعو إلى …`: a verb without a subject right after a noun describes that noun. */
function isDescription({ words }: Clause, { cue }: Led): boolean {
  if (cue.kind !== 'verb' || cue.form?.shape !== 'present') return false;
  const verb = words[cue.at]!;
  const before = words[cue.at - 1];
  if (!before || verb.form !== verb.bare || before.sentence !== verb.sentence) return false;
  return verb.gap.trim() === '' && isNounLike(before);
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
  if (before && /^ال/u.test(word.form) && PERSON_NOUNS.has(word.form))
    return !PERSON_NOUNS.has(before.form);
  if (!before || before.sentence !== word.sentence || /[،,؛:"«»]/u.test(word.gap)) return true;
  return /^(?:[وف]?(?:كان|كانت|كانوا|لكن|بينما|فيما|ان|حيث|ولكن|بان|ذلك|من|عن|الي|علي|مع|لسان))$/u.test(
    before.form,
  );
}

/** `للمزيد: وزير خارجية قطر: "…"`: the phrase between the words and the colon or stop before. */
function beforeColon(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  if (!/:/u.test(words[at]!.gap)) return null;
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
function subjectOfUnknown(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (first < 0 || at - first > 12) return null;
  const phrase = speakerPhrase(clause, first + 1, at);
  const isAll = phrase !== null && phrase.from === first + 1 && phrase.to === at;
  return isAll && phrase.to - phrase.from <= 2 && !/^ال/u.test(words[first]!.form) ? phrase : null;
}

function spanOf({ words }: Clause, { from, to, lam }: Phrase): Span {
  // The `ل` of `لوزارة` comes off; that of `للوزارة` has the article in it.
  const hasArticle = words[from]!.form.startsWith(LAM + LAM);
  const start = words[from]!.start + (lam && !hasArticle ? 1 : 0);
  return { start, end: words[to - 1]!.end };
}
