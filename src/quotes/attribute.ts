import type { Span } from '../arabic/span.ts';
import type { Clause } from './cues/clause.ts';
import type { Led } from './cues/led.ts';
import { isRumour } from './cues/rumour.ts';
import { isListedName } from './lexicon/surnames.ts';
import { ARTICLE } from './names/noun.ts';
import { type Met, NOBODY, type Speaker, Spoken } from './names/spoken.ts';
import { speaksToSomebody } from './phrases/addressee.ts';
import { antecedent, isAskedInPaper, isDescription, isOfThing } from './phrases/description.ts';
import { frontedSubject, SUBJECT_REACH } from './phrases/fronted-subject.ts';
import { handedOnOf, relayedPronoun } from './phrases/handed-on.ts';
import { inscriptionOf } from './phrases/inscription.ts';
import { issuerOf } from './phrases/issuer.ts';
import { type Phrase, speakerPhrase } from './phrases/phrase.ts';
import { genderOf, isMany, spanOf } from './phrases/phrase-facts.ts';
import { isProviding, provisionOf } from './phrases/provision.ts';
import { isClosing, isTold, relayedIn } from './phrases/source.ts';
import { genderOfSource, isOwnSource, isOwnVerb, paperOfSource } from './phrases/source-pronoun.ts';
import { hasUnnamedSubject, isShareAlone, ownPhrase } from './phrases/subject.ts';
import { isInPaper, subjectBefore } from './phrases/subject-before.ts';
import { trimmed } from './phrases/trimmed.ts';
import {
  isAboutWords,
  isBehindWords,
  isInside,
  isNewName,
  isSpeaking,
  leadsOn,
} from './speakers/among-cues.ts';
import { whoIsMeant } from './speakers/anaphor.ts';
import { beforeColon, subjectOfUnknown, withTheseWords } from './speakers/beside.ts';
import { isInPassing } from './speakers/in-passing.ts';
import {
  authorBefore,
  type Candidate,
  missingSubject,
  subjectOfTurn,
} from './speakers/missing-subject.ts';
import { namedSoBy } from './speakers/named-so.ts';
import { isOpeningCue } from './speakers/opening-cue.ts';
import { issuerBefore, ownerOfWords, tongueBefore } from './speakers/owner-of-words.ts';
import type { People } from './speakers/people.ts';
import { paperOf } from './speakers/statement.ts';
import { Subjects } from './speakers/subjects.ts';
import { isAnyones, isDeniedSpeech, isUnsaid } from './speakers/unsaid.ts';

const CAME = /^(?:جاء|ورد)$/u;
const ASKED = 'سأل';
const RELAY = 'نقل';
const ANSWERED = /^(?:أجاب|رد|علق|قال)$/u;
/** `وأضاف`: whoever spoke goes on. */
const GOING_ON = /^(?:أضاف|تابع|أردف|واصل|استطرد|استدرك|مضى|ختم|اختتم)$/u;
/** Paragraphs that a subject may stand before its verb of speech. */
const PARAGRAPHS_BACK = 2;

/** Finds who speaks, clause after clause; remembers who spoke, for pronouns and bare verbs. */
export class Attribution {
  readonly #people: People;
  readonly #subjects: Subjects;
  readonly #spoken = new Spoken();
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
    if (isDeniedSpeech(clause, led.cue.at) || isAnyones(clause, led.cue.at)) return null;
    if (isRumour(led.cue.form) || isAskedInPaper(clause, led) || isShareAlone(clause, led))
      return NOBODY;
    const whose = led.said && relayedPronoun(clause, led.cue);
    if (whose !== null) return this.#relayed(whose, clause.words[led.cue.at]!.start);
    const isPaper = isInPaper(clause, led);
    const before =
      relayedIn(clause, led, all) ??
      provisionOf(clause, led) ??
      inscriptionOf(clause, led) ??
      (isPaper ? null : frontedSubject(clause, led));
    const found = before ? null : ownPhrase(clause, led);
    // `أصدرت الهيئة بيانا استنكرت فيه الإيقافات`: what a verb after `فيه` acts on.
    const isActedOn =
      isPaper &&
      found !== null &&
      (speaksToSomebody(led) || !this.#subjects.isSomebody(clause, found));
    const own = isActedOn ? null : found;
    const phrase = before ?? own ?? (isPaper ? null : subjectBefore(clause, led));
    if (isOfThing(clause, led) || (!phrase && this.#describes(clause, led, all))) return null;
    const isOwn = isOwnSource(clause, led) || isOwnVerb(clause, led);
    if (!phrase && led.cue.kind === 'source' && !(isOwn || isTold(clause, led))) return null;
    if (!phrase && led.cue.kind === 'source' && !isClosing(clause, led)) return null;
    if (!phrase && led.cue.kind === 'source' && !isOwn) return NOBODY;
    // A verb that leads to nothing said may still name who speaks next: `تحدث الوزير قائلا`.
    const isIdle = led.said === null && led.cue.kind === 'verb';
    if (isIdle && isAboutWords(clause, led)) return null;
    if (phrase && isIdle && !this.#maySpeakLater(clause, led, phrase, own !== null)) return null;
    const speaker = phrase ? this.#meet(clause, phrase, led, all) : this.#missing(clause, led, all);
    if (phrase && led.cue.form?.verb.past === ASKED) this.#noteAsked(clause, phrase, led);
    this.#known.set(led, speaker);
    return speaker;
  }

  /** A verb without a subject that only says what a thing does, or is said of. */
  #describes(clause: Clause, led: Led, all: readonly Led[]): boolean {
    if (isDescription(clause, led, isInside(clause, led, all))) return true;
    const thing = antecedent(clause, led);
    return thing !== null && !this.#people.index.knows(thing.form);
  }

  /** Who calls so what another tells of, `ما وصفه الوزير بأنه «…»`; null where nobody else does. */
  namer(clause: Clause, at: number): (Speaker & { readonly cue: Span }) | null {
    const named = namedSoBy(clause, at);
    if (!named) return null;
    const { phrase, verb } = named;
    const isTitle = ARTICLE.test(clause.words[phrase.from]!.form);
    if (!isTitle && !this.#subjects.isSomebody(clause, phrase)) return null;
    const { start, end } = clause.words[verb]!;
    const speaker = this.#people.nameOf(clause, trimmed(clause, phrase, this.#people.index));
    return { speakerText: spanOf(clause, phrase), speaker, cue: { start, end } };
  }

  /** Who goes on speaking where no cue tells: the last one met, else nobody. */
  implied(clause: Clause, at: number): Speaker {
    if (isUnsaid(clause, at)) return NOBODY;
    const told = withTheseWords(clause, at);
    if (told) return this.#meet(clause, told, null);
    const before = beforeColon(clause, at);
    if (before && this.#subjects.isSomebody(clause, before))
      return this.#meet(clause, before, null);
    // So near before its words it is rather their subject than the last speaker is.
    const subject = subjectOfUnknown(clause, at) ?? this.#subjects.ofSentence(clause, at);
    if (subject && (this.#spoken.last === undefined || at - subject.to < SUBJECT_REACH))
      return this.#meet(clause, subject, null);
    const { last } = this.#spoken;
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
      plural: null,
      lastName: null,
      paper: null,
      at: clause.words[to]!.start,
    };
  }

  endClause(clause: Clause): void {
    this.#before = [...this.#before, clause].slice(-PARAGRAPHS_BACK);
    this.#asked = null;
    this.#known = new Map();
  }

  /** Somebody met at a phrase: told by name, and remembered. `at` is where he speaks, an offset. */
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
    const parties = { people: this.#people, spoken: this.#spoken };
    const form = led?.cue.form ?? null;
    // `ونقلت الوكالة عن زيدان`: the verb tells of her.
    const isRelayed = clause.words[found.from - 1]?.form === 'عن';
    const isMarked = form !== null && form.shape !== 'participle' && !isRelayed;
    const feminine = isMarked ? form.feminine : null;
    const speaker = whoIsMeant(clause, phrase, feminine, parties);
    const lastName = this.#people.lastNameOf(clause, phrase);
    const met: Met = {
      speakerText,
      speaker,
      // `بيان صادر عن الرابطة`: whoever issued it goes on.
      feminine: issuerOf(clause, phrase)
        ? null
        : isMarked
          ? form.feminine
          : genderOf(clause.words[phrase.from]!),
      plural: isMany(clause, phrase, lastName !== null),
      lastName,
      paper: led && paperOf(clause, phrase, led, all),
      at: at ?? clause.words[led?.cue.at ?? found.from]!.start,
    };
    // Nobody goes on speaking from what a law provides for or a banner tells.
    if (led && (isProviding(led) || inscriptionOf(clause, led))) return { speakerText, speaker };
    const { last } = this.#spoken;
    this.#spoken.add(met, led !== null && isInPassing(clause, phrase, { led, all, last }));
    return { speakerText, speaker };
  }

  /** The verb has no subject of its own: the speaker of this sentence, else of an earlier one. */
  #missing(clause: Clause, led: Led, all: readonly Led[]): Speaker {
    const { start } = clause.words[led.cue.at]!;
    const form = led.cue.form;
    const isOpening = isOpeningCue(clause, led, all);
    // Inside a sentence a participle is the speaker's, whatever the paper makes of his gender.
    const isHis = form?.shape === 'participle' && !isOpening;
    // `أرفقت الممثلة صورة بتعليق جاء فيه`: no gender of hers.
    const isOfPaper = CAME.test(form?.verb.past ?? '');
    const wanted = {
      feminine: isHis || isOfPaper ? null : (form?.feminine ?? genderOfSource(clause, led.cue)),
      plural: form?.plural === true ? true : null,
    };
    const isSubjectless = led.cue.kind !== 'verb' || isOfPaper;
    const hers = led.cue.kind === 'saying' ? handedOnOf(clause, led.cue.at) : null;
    if (hers !== null) {
      const named = this.#spoken.fitting({ feminine: hers, plural: null });
      return named ? this.#goOn(named, start) : NOBODY;
    }
    if (hasUnnamedSubject(clause, led)) return NOBODY;
    const paper = paperOfSource(clause, led, this.#before.at(-1));
    // `أكد التقرير … . ووفقا له`: it spoke itself.
    if (paper && paper.start !== this.#spoken.last?.speakerText?.start) return NOBODY;
    const tongue =
      led.cue.kind === 'source'
        ? null
        : (ownerOfWords(clause, led) ??
          tongueBefore(clause, led, wanted) ??
          issuerBefore(clause, led));
    if (tongue) return this.#meet(clause, tongue, led);
    if (this.#asked && ANSWERED.test(form?.verb.past ?? '')) return this.#goOn(this.#asked, start);
    const missing = {
      clause,
      led,
      wanted,
      isSubjectless,
      spoken: this.#spoken,
      subjects: this.#subjects,
      before: this.#before,
    };
    const lastCue =
      all.findLast(({ cue, said }) => said !== null && cue.at < led.cue.at)?.cue.last ?? -1;
    const turned = subjectOfTurn(missing, lastCue);
    if (turned) return this.#speakAs(turned, clause, led);
    const isGoingOn = GOING_ON.test(form?.verb.past ?? '') && this.#spoken.last !== undefined;
    if (isOpening && (isSubjectless || !isGoingOn)) {
      const found = missingSubject(missing);
      if (found) return this.#speakAs(found, clause, isSubjectless ? null : led);
    }
    const author = isOpening ? authorBefore(clause, led) : null;
    if (author && this.#isAnother(clause, author)) return this.#meet(clause, author, led);
    const { sentence } = clause.words[led.cue.at]!;
    const opening = clause.words.find((word) => word.sentence === sentence)!;
    const other = isHis ? this.#spoken.otherSince(opening.start, form) : null;
    const fitting = other ?? this.#spoken.fitting(wanted);
    return fitting ? this.#goOn(fitting, start) : NOBODY;
  }

  /** `جاء ذلك في تغريدة | لزيدان`: he is named, and not who spoke last. */
  #isAnother(clause: Clause, phrase: Phrase): boolean {
    const last = this.#spoken.last?.speaker;
    if (!last) return true;
    if (this.#people.lastNameOf(clause, phrase) === null) return false;
    const known = new Set(last.split(/\s+/u));
    return !this.#people
      .nameOf(clause, phrase)
      .split(/\s+/u)
      .every((word) => known.has(word));
  }

  /**
   * Whether the subject of a verb that leads to no words may be who speaks next: somebody whose words
   * stand beside (`تحدث الوزير قائلا`), or before his verb (`وكان الوزير حذر النواب. وقال`).
   */
  #maySpeakLater(clause: Clause, led: Led, phrase: Phrase, isAfter: boolean): boolean {
    const isSomebody = this.#subjects.isSomebody(clause, phrase);
    // `الجرحى نقلوا`: carried, and nothing told.
    if (led.cue.form?.verb.past === RELAY && led.cue.form.plural) return false;
    // `وصرح بارتوميو لقناة البحر قائلا`
    const isNamed = isListedName(clause.words[phrase.from]!.form);
    if (isAfter && isBehindWords(clause, led, phrase)) return true;
    if (isAfter && isSpeaking(clause, led, phrase)) return true;
    if (isAfter)
      return (isSomebody || isNamed || isNewName(clause, led, phrase)) && leadsOn(clause, led);
    return isSomebody || !ARTICLE.test(clause.words[phrase.from]!.form);
  }

  #speakAs(found: Candidate, clause: Clause, led: Led | null): Speaker {
    const at = led ? clause.words[led.cue.at]!.start : undefined;
    if ('met' in found) return this.#goOn(found.met, at ?? found.met.at);
    if (found.clause === clause) return this.#meet(clause, found.phrase, led);
    return this.#meet(found.clause, found.phrase, null, [], at);
  }

  /** `ونقلت عنه الوكالة أن`: who spoke last, where the text has named nobody else since; else nobody. */
  #relayed(feminine: boolean, at: number): Speaker {
    const his = this.#spoken.fitting({ feminine, plural: null });
    const named = this.#people.index.namedLast(at);
    const isHim =
      his !== null && (his.lastName === null || named === null || named === his.speaker);
    return isHim ? this.#goOn(his, at) : NOBODY;
  }

  /** Who goes on speaking is the nearest one for what follows. */
  #goOn(met: Met, at: number): Speaker {
    this.#spoken.add({ ...met, at });
    return { speakerText: met.speakerText, speaker: met.speaker };
  }
}
