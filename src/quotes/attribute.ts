import { LAM } from '../arabic/letters.ts';
import type { Span } from '../arabic/span.ts';
import { isPaper } from './bodies.ts';
import type { Clause } from './clause.ts';
import type { Led } from './led.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { BODY_NOUNS, PERSON_NOUNS, SEATS } from './lexicon/words.ts';
import type { People } from './people.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { isOwnSource, relayedIn } from './source.ts';
import {
  beforeColon,
  frontedSubject,
  hasUnnamedSubject,
  isDescription,
  ownPhrase,
  SUBJECT_REACH,
  subjectBefore,
  subjectOfUnknown,
} from './subject.ts';
import { ARTICLE } from './titled-name.ts';
import type { Word } from './word.ts';

export interface Speaker {
  readonly speakerText: Span | null;
  readonly speaker: string | null;
}

interface Met extends Speaker {
  readonly feminine: boolean | null;
}

const CAME = 'جاء';
const ASKED = 'سأل';
const ANSWERED = /^(?:أجاب|رد|علق|قال)$/u;
/** `أصدرت الجماعة بيانا قالت فيه`: the paper is where it was said, not who said it. */
const IN_IT = /^(?:فيه|فيها|خلاله|خلالها)$/u;
/** `وأضاف`: whoever spoke goes on. */
const GOING_ON = /^(?:أضاف|تابع|أردف|واصل|استطرد|استدرك|مضى|ختم|اختتم)$/u;
const LATTER = /^الاخيره?$/u;
const NOBODY: Speaker = { speakerText: null, speaker: null };
/** How far into a sentence its subject is looked for, in words. */
const SENTENCE_REACH = 16;
const LONGEST_DATELINE = 9;
/** A pronoun does not look further back than so many speakers. */
const MEMORY = 4;

/** Finds who speaks, clause after clause; remembers who spoke, for pronouns and bare verbs. */
export class Attribution {
  readonly #people: People;
  readonly #met: Met[] = [];
  #known = new Map<Led, Speaker>();
  #asked: Met | null = null;

  constructor(people: People) {
    this.#people = people;
  }

  /** The speaker of a cue, one of `all` of the clause; null when it tells of no speaker's words. */
  speakerOf(clause: Clause, led: Led, all: readonly Led[]): Speaker | null {
    const known = this.#known.get(led);
    if (known) return known;
    const isInPaper =
      led.cue.form?.verb.past !== CAME && IN_IT.test(clause.words[led.cue.last + 1]?.form ?? '');
    const before = relayedIn(clause, led, all) ?? (isInPaper ? null : frontedSubject(clause, led));
    const own = before ? null : ownPhrase(clause, led);
    const phrase = before ?? own ?? (isInPaper ? null : subjectBefore(clause, led));
    if (!phrase && isDescription(clause, led)) return null;
    if (!phrase && led.cue.kind === 'source' && !isOwnSource(clause, led)) return null;
    // A verb that leads to nothing said may still name who speaks next: `تحدث الوزير قائلا`.
    if (own && led.said === null && led.cue.kind === 'verb' && !this.#isSomebody(clause, own))
      return null;
    const speaker = phrase ? this.#meet(clause, phrase, led) : this.#missing(clause, led, all);
    if (phrase && led.cue.form?.verb.past === ASKED) this.#noteAsked(clause, phrase, led);
    this.#known.set(led, speaker);
    return speaker;
  }

  /** Who goes on speaking where no cue tells: the last one met, else nobody. */
  implied(clause: Clause, at: number): Speaker {
    const before = beforeColon(clause, at);
    if (before && this.#isSomebody(clause, before)) return this.#meet(clause, before, null);
    // So near before its words it is rather their subject than the last speaker is.
    const subject = subjectOfUnknown(clause, at) ?? this.#sentenceSubject(clause, at);
    if (subject && (this.#met.length === 0 || at - subject.to < SUBJECT_REACH))
      return this.#meet(clause, subject, null);
    const last = this.#met.at(-1);
    return last ? { speakerText: last.speakerText, speaker: last.speaker } : NOBODY;
  }

  /** `سأل الصحافي الوزير: «هل …؟» فأجاب`: whoever is asked is the one to answer. */
  #noteAsked(clause: Clause, { to }: Phrase, { complement }: Led): void {
    const asked = complement && speakerPhrase(clause, to, complement.before);
    if (!asked || !this.#isSomebody(clause, asked)) return;
    const phrase = this.#people.trimmed(clause, asked);
    const speaker = this.#people.nameOf(clause, phrase);
    this.#asked = { speakerText: spanOf(clause, phrase), speaker, feminine: null };
  }

  endClause(): void {
    this.#asked = null;
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

  /**
   * The subject of a sentence that begins with a verb or with its subject, before word `to`; null
   * when it does not agree with a verb that is `feminine`, or is not told from other nouns.
   */
  #sentenceSubject(clause: Clause, to: number, feminine: boolean | null = null): Phrase | null {
    const { words } = clause;
    const { sentence } = words[to]!;
    const first = afterDateline(
      words,
      words.findIndex((word) => word.sentence === sentence),
      to,
    );
    const limit = Math.min(to, first + SENTENCE_REACH);
    for (let from = first; from < limit; from++) {
      const phrase = speakerPhrase(clause, from, to);
      if (!phrase || phrase.from !== from) continue;
      const isAfterVerb = from === first + 1 || (from > first && opensClause(words[from - 1]!));
      const isSubject = isAfterVerb && this.#isNameAfterVerb(clause, phrase);
      if (!isSubject && !this.#isSomebody(clause, phrase)) continue;
      if (isPaper(words[from]!.form)) continue;
      const opening = isAfterVerb ? genderOfVerb(words[from - 1]!) : null;
      return feminine !== null && opening !== null && opening !== feminine ? null : phrase;
    }
    return null;
  }

  /** `خرجت يوليا`, `سعت سو تشي`: right after a verb a first name, or a name the text has elsewhere. */
  #isNameAfterVerb({ text, words }: Clause, { from, to }: Phrase): boolean {
    const all = words.slice(from, to);
    if (GIVEN_NAMES.has(all[0]!.form)) return true;
    if (all.length < 2 || all.length > 3 || all.some(({ form }) => ARTICLE.test(form)))
      return false;
    const name = text.slice(all[0]!.start, all.at(-1)!.end);
    return text.split(name).length > 2;
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
    const [first] = clause.words.slice(phrase.from, phrase.to);
    if (first && LATTER.test(first.form) && phrase.to - phrase.from === 1) {
      return this.#people.namedLast(first.start);
    }
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
    const isSubjectless = led.cue.kind !== 'verb' || form?.verb.past === CAME;
    if (hasUnnamedSubject(clause, led)) return NOBODY;
    const goesOn = GOING_ON.test(form?.verb.past ?? '');
    if (isOpening && (isSubjectless || !goesOn)) {
      const subject = this.#sentenceSubject(clause, led.cue.at, wanted);
      if (subject) return this.#meet(clause, subject, isSubjectless ? null : led);
    }
    if (this.#asked && ANSWERED.test(form?.verb.past ?? '')) {
      this.#met.push(this.#asked);
      return { speakerText: this.#asked.speakerText, speaker: this.#asked.speaker };
    }
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

/** `دبي، الإمارات (CNN)-- نشر`: where the sentence itself begins. */
function afterDateline(words: readonly Word[], first: number, to: number): number {
  const dashed = words.slice(first, Math.min(to, first + LONGEST_DATELINE));
  const at = dashed.findIndex(({ gap }, i) => i > 0 && /--|[–—]/u.test(gap));
  return at < 0 ? first : first + at;
}

/** `…، سعت سو تشي`: the verb after a comma. */
function opensClause({ gap, form }: Word): boolean {
  return /[،,]/u.test(gap) && !ARTICLE.test(form);
}

/** Of a past tense: `سعت` is feminine, `سعى` is not; null for what may be either. */
function genderOfVerb({ bare }: Word): boolean | null {
  if (/\p{L}{2}ت$/u.test(bare)) return true;
  return /^[يت]/u.test(bare) ? null : false;
}

function spanOf({ words }: Clause, { from, to, lam }: Phrase): Span {
  // The `ل` of `لوزارة` comes off; that of `للوزارة` has the article in it.
  const hasArticle = words[from]!.form.startsWith(LAM + LAM);
  const start = words[from]!.start + (lam && !hasArticle ? 1 : 0);
  return { start, end: words[to - 1]!.end };
}
