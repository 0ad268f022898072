import { LAM } from '../arabic/letters.ts';
import type { Span } from '../arabic/span.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Led } from './led.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './lexicon/words.ts';
import type { People } from './people.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isOwnSource, relayedIn } from './source.ts';
import { hasUnnamedSubject, isDescription, isOfThing, ownPhrase } from './subject.ts';
import {
  beforeColon,
  frontedSubject,
  objectBefore,
  SUBJECT_REACH,
  subjectBefore,
  subjectOfUnknown,
} from './subject-before.ts';
import { Subjects } from './subjects.ts';
import { trimmed } from './trimmed.ts';

export interface Speaker {
  readonly speakerText: Span | null;
  readonly speaker: string | null;
}

interface Met extends Speaker {
  readonly feminine: boolean | null;
  /** Where his last words are led to, an offset into the text. */
  readonly at: number;
}

const CAME = 'جاء';
const ASKED = 'سأل';
const _ONE_OF = /^(?:احد|احدي)$/u;
const ANSWERED = /^(?:أجاب|رد|علق|قال)$/u;
/** `أصدرت الجماعة بيانا قالت فيه`: the paper is where it was said, not who said it. */
const IN_IT = /^(?:فيه|فيها|خلاله|خلالها)$/u;
/** `وأضاف`: whoever spoke goes on. */
const GOING_ON = /^(?:أضاف|تابع|أردف|واصل|استطرد|استدرك|مضى|ختم|اختتم)$/u;
const SOURCE = /^(?:ال|لل)مصدر$/u;
const SAME = /^(?:ذات|نفس)(?:ه|ها)?$/u;
const LATTER = /^الاخيره?$/u;
const NOBODY: Speaker = { speakerText: null, speaker: null };
/** Paragraphs that a subject may stand before its verb of speech. */
const PARAGRAPHS_BACK = 2;
/** A pronoun does not look further back than so many speakers. */
const MEMORY = 4;

/** Finds who speaks, clause after clause; remembers who spoke, for pronouns and bare verbs. */
export class Attribution {
  readonly #people: People;
  readonly #subjects: Subjects;
  readonly #met: Met[] = [];
  #before: Clause[] = [];
  #known = new Map<Led, Speaker>();
  #asked: Met | null = null;

  constructor(people: People) {
    this.#people = people;
    this.#subjects = new Subjects(people.index);
  }

  /** The speaker of a cue, one of `all` of the clause; null when it tells of no speaker's words. */
  speakerOf(clause: Clause, led: Led, all: readonly Led[]): Speaker | null {
    const known = this.#known.get(led);
    if (known) return known;
    const isInPaper =
      led.cue.form?.verb.past !== CAME && IN_IT.test(clause.words[led.cue.last + 1]?.form ?? '');
    const before = relayedIn(clause, led, all) ?? (isInPaper ? null : frontedSubject(clause, led));
    const found = before ? null : ownPhrase(clause, led);
    // `أصدرت الهيئة بيانا استنكرت فيه الإيقافات`: what a verb after `فيه` acts on.
    const own = found && isInPaper && !this.#subjects.isSomebody(clause, found) ? null : found;
    const phrase = before ?? own ?? (isInPaper ? null : subjectBefore(clause, led));
    if (isOfThing(clause, led) || (!phrase && isDescription(clause, led))) return null;
    if (!phrase && led.cue.kind === 'source' && !isOwnSource(clause, led)) return null;
    // A verb that leads to nothing said may still name who speaks next: `تحدث الوزير قائلا`.
    if (
      own &&
      led.said === null &&
      led.cue.kind === 'verb' &&
      !this.#subjects.isSomebody(clause, own)
    )
      return null;
    const speaker = phrase ? this.#meet(clause, phrase, led, all) : this.#missing(clause, led, all);
    if (phrase && led.cue.form?.verb.past === ASKED) this.#noteAsked(clause, phrase, led);
    this.#known.set(led, speaker);
    return speaker;
  }

  /** Who goes on speaking where no cue tells: the last one met, else nobody. */
  implied(clause: Clause, at: number): Speaker {
    const before = beforeColon(clause, at);
    if (before && this.#subjects.isSomebody(clause, before))
      return this.#meet(clause, before, null);
    // So near before its words it is rather their subject than the last speaker is.
    const subject = subjectOfUnknown(clause, at) ?? this.#subjects.ofSentence(clause, at);
    if (subject && (this.#met.length === 0 || at - subject.to < SUBJECT_REACH))
      return this.#meet(clause, subject, null);
    const last = this.#met.at(-1);
    return last ? { speakerText: last.speakerText, speaker: last.speaker } : NOBODY;
  }

  /** `سأل الصحافي الوزير: «هل …؟» فأجاب`: whoever is asked is the one to answer. */
  #noteAsked(clause: Clause, { to }: Phrase, { complement }: Led): void {
    const asked = complement && speakerPhrase(clause, to, complement.before);
    if (!asked || !this.#subjects.isSomebody(clause, asked)) return;
    const phrase = trimmed(clause, asked, this.#people.index);
    const speaker = this.#people.nameOf(clause, phrase);
    this.#asked = {
      speakerText: spanOf(clause, phrase),
      speaker,
      feminine: null,
      at: clause.words[to]!.start,
    };
  }

  endClause(clause: Clause): void {
    this.#before = [...this.#before, clause].slice(-PARAGRAPHS_BACK);
    this.#asked = null;
    this.#known = new Map();
  }

  #meet(
    clause: Clause,
    found: Phrase,
    led: Led | null,
    all: readonly Led[] = [],
    at?: number,
  ): Speaker {
    const phrase = trimmed(clause, found, this.#people.index);
    this.#people.note(clause, phrase);
    const speakerText = spanOf(clause, phrase);
    const speaker = this.#anaphor(clause, phrase) ?? this.#people.nameOf(clause, phrase);
    const form = led?.cue.form ?? null;
    const feminine =
      form && form.shape !== 'participle' ? form.feminine : genderOf(clause.words[phrase.from]!);
    const place = at ?? clause.words[led?.cue.at ?? found.from]!.start;
    const isInside = led !== null && isEmbedded(clause, led, all);
    this.#remember({ speakerText, speaker, feminine, at: place }, clause, led, isInside);
    return { speakerText, speaker };
  }

  /** `شددت الوزارة، بحسب ما نقلت الوكالة، على …، مشيرة`: who relays is not the one to go on. */
  #remember(met: Met, clause: Clause, led: Led | null, isInside: boolean): void {
    const last = this.#met.at(-1);
    const { sentence } = clause.words[led?.cue.at ?? 0]!;
    const opening = clause.words.find((word) => word.sentence === sentence)!.start;
    const isRelay = led?.cue.kind === 'source' && last !== undefined && last.at >= opening;
    const isBehind = (isRelay || isInside) && last !== undefined;
    this.#met.splice(isBehind ? -1 : this.#met.length, 0, met);
  }

  /**
   * `أصدر مكين بيانا. وقال إن`: the subject of the nearest sentence before that is nearer than the last
   * speaker; null when none is told.
   */
  #subjectSince(clause: Clause, cue: Cue, feminine: boolean | null): Speaker | null {
    const since = this.#met.at(-1)?.at ?? 0;
    for (const before of [clause, ...this.#before.toReversed()]) {
      const limit = before === clause ? cue.at : before.words.length;
      const sentences = new Set(before.words.slice(0, limit).map(({ sentence }) => sentence));
      if (before === clause) sentences.delete(clause.words[cue.at]!.sentence);
      for (const sentence of [...sentences].reverse()) {
        const to = before.words.findLastIndex((word) => word.sentence === sentence) + 1;
        const first = before.words.findIndex((word) => word.sentence === sentence);
        if (before.words[to - 1]!.end <= since) return null;
        if (before.words[first]!.quotation >= 0) continue;
        const subject = sentenceSubject(
          before,
          { sentence, to, feminine },
          (phrase, isAfterVerb) =>
            isAfterVerb &&
            (this.#subjects.isNameAfterVerb(before, phrase) ||
              this.#subjects.isSomebody(before, phrase)),
        );
        if (subject) return this.#meet(before, subject, null, [], clause.words[cue.at]!.start);
      }
    }
    return null;
  }

  /** Nobody has spoken yet: whom the paragraph named last before the words. */
  #named(clause: Clause, to: number): Speaker {
    const person = this.#people.index.namedBefore(clause, to);
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
      return this.#people.index.namedLast(first.start);
    }
    // `ذات المصدر`, `المصدر نفسه`: whoever spoke last.
    const around = [clause.words[phrase.from - 1], clause.words[phrase.to]];
    if (SOURCE.test(first?.form ?? '') && around.some((word) => SAME.test(word?.form ?? '')))
      return this.#met.at(-1)?.speaker ?? null;
    if (!this.#people.isBareTitle(clause, phrase)) return null;
    const isHers = /ه$/u.test(clause.words[phrase.from]!.form);
    const last = this.#met
      .slice(-MEMORY)
      .findLast(({ speaker }) => speaker !== null && this.#people.index.isPersonName(speaker));
    return last && (last.feminine === null || last.feminine === isHers) ? last.speaker : null;
  }

  /** The verb has no subject of its own: the speaker of this sentence, else of an earlier one. */
  #missing(clause: Clause, led: Led, all: readonly Led[]): Speaker {
    const { words } = clause;
    const { sentence } = words[led.cue.at]!;
    const form = led.cue.form;
    const wanted = form && form.shape !== 'participle' ? form.feminine : null;
    // `بحسب الترتيب` names nobody.
    const isOpening = !all.some(
      (other) =>
        other.cue.at < led.cue.at &&
        words[other.cue.at]!.sentence === sentence &&
        (other.cue.kind !== 'source' || this.#known.has(other)),
    );
    const isSubjectless = led.cue.kind !== 'verb' || form?.verb.past === CAME;
    if (hasUnnamedSubject(clause, led)) return NOBODY;
    if (this.#asked && ANSWERED.test(form?.verb.past ?? '')) {
      this.#met.push(this.#asked);
      return { speakerText: this.#asked.speakerText, speaker: this.#asked.speaker };
    }
    const goesOn = GOING_ON.test(form?.verb.past ?? '');
    if (isOpening && (isSubjectless || !goesOn)) {
      const object = led.cue.kind === 'participle' ? objectBefore(clause, led.cue) : null;
      const subject = object ?? this.#subjects.ofSentence(clause, led.cue.at, wanted);
      if (subject) return this.#meet(clause, subject, isSubjectless ? null : led);
      const since = isSubjectless ? null : this.#subjectSince(clause, led.cue, wanted);
      if (since) return since;
    }
    const recent = this.#met.slice(-MEMORY).reverse();
    const fitting = recent.find(
      ({ feminine }) => wanted === null || feminine === null || feminine === wanted,
    );
    const last = fitting ?? recent[0];
    if (!last) return this.#named(clause, led.cue.at);
    // Who goes on speaking is the nearest one for what follows.
    this.#met.push({ ...last, at: words[led.cue.at]!.start });
    return { speakerText: last.speakerText, speaker: last.speaker };
  }
}

/** `قال مصدر إن المتهم يعتبر …`: who is told of inside somebody's words does not go on speaking. */
function isEmbedded({ words }: Clause, { cue }: Led, all: readonly Led[]): boolean {
  if (cue.kind !== 'verb' || cue.form?.shape !== 'present') return false;
  const { start } = words[cue.at]!;
  return all.some(
    ({ cue: outer, complement, said }) =>
      outer.at < cue.at && complement?.kind === 'that' && said !== null && start < said.end,
  );
}

/** `الوزارة` is feminine; what a name is, it does not show. */
function genderOf({ form }: Word): boolean | null {
  return BODY_NOUNS.has(form) || PERSON_NOUNS.has(form) ? /ه$/u.test(form) : null;
}

function spanOf({ words }: Clause, { from, to, lam }: Phrase): Span {
  // The `ل` of `لوزارة` comes off; that of `للوزارة` has the article in it.
  const hasArticle = words[from]!.form.startsWith(LAM + LAM);
  const start = words[from]!.start + (lam && !hasArticle ? 1 : 0);
  return { start, end: words[to - 1]!.end };
}
