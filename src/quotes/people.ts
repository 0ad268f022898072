import { ALEF, LAM, TATWEEL } from '../arabic/letters.ts';
import { Bodies, issuerOf } from './bodies.ts';
import type { Clause, Word } from './clause.ts';
import { hasLam } from './clitic.ts';
import { fullNameEnd, opensName } from './full-name.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { SAID_NOUNS } from './lexicon/verbs.ts';
import { ACT, BODY_NOUNS, OCCASIONS, PERSON_NOUNS, PREPOSITIONS, SEATS } from './lexicon/words.ts';
import { NamePlaces } from './name-places.ts';
import {
  isBeside,
  isPartOf,
  isSameName,
  mayBear,
  nameKey,
  type Person,
  titleKey,
} from './person.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { ARTICLE, isPlural, isSecondName, type Parts, partsOf } from './titled-name.ts';

/** Titles in common tell of one person; a single word in common does not, unless it is all there is. */
const LONGEST_NAME = 6;
const RANKS: ReadonlySet<string> = new Set([
  'البابا',
  'الملك',
  'الملكه',
  'الامير',
  'الاميره',
  'السلطان',
  'الامام',
  'البطريرك',
]);
/** Sources and crowds are nobody in particular, and a president is not whoever spoke last. */
const GROUPS = /^ال(?:مصدر|مصادر|رييس|رييسه|\p{L}+(?:ون|ين))$|^(?:الخبرا|العلما|الاطبا|الشهود)ء?$/u;
/** `ضيف برنامج بوليتيكا`: whom the text has named already. */
const GUEST = /^(?:ال)?ضيفه?$/u;
const SIGN = /^\s*[+×/]\s*$/u;
const EMPTY: ReadonlySet<string> = new Set([
  'باسم',
  'في',
  'لدي',
  'الي',
  'من',
  'السابق',
  'المصدر',
  'الحالي',
  'عن',
]);

/** The people, bodies and papers of a document, to tell which one a phrase stands for. */
export class People {
  readonly #people: Person[] = [];
  /** People by each word of their names. */
  readonly #byWord = new Map<string, Person[]>();
  /** Titles that are surnames here: `الحاج`. */
  readonly #surnames = new Set<string>();
  readonly #bodies = new Bodies();
  readonly #places: NamePlaces;

  constructor(clauses: readonly Clause[]) {
    this.#places = new NamePlaces(clauses);
    for (const clause of clauses) {
      for (let i = 0; i < clause.words.length; i++) {
        const word = clause.words[i]!;
        const form = PERSON_NOUNS.has(word.form) ? word.form : word.bare;
        if (opensName(clause.words, i)) this.#meetNamed(clause, i);
        if (PERSON_NOUNS.has(form)) this.#meet(clause, i);
        else if (BODY_NOUNS.has(word.form) || BODY_NOUNS.has(form) || hasLam(word))
          this.#bodies.note(clause, i);
      }
    }
  }

  /** Notes who speaks, so that a surname later stands for the full name. */
  note(clause: Clause, phrase: Phrase): void {
    const parts = partsOf(clause, phrase);
    if (parts.name.length > 1 && parts.isPerson) this.#add(clause, parts);
  }

  /** Whether a word is the last name of somebody whom the text names in full. */
  knows(form: string): boolean {
    const bearers = this.#byWord.get(nameKey(form)) ?? [];
    return bearers.some(({ words }) => words.length > 1 && isSameName(words.at(-1)!, form));
  }

  /** Whether a word is the name, or the last one, of somebody whom the text names with a title. */
  isNamed(form: string): boolean {
    const bearers = this.#byWord.get(nameKey(form)) ?? [];
    return bearers.some(({ words }) => isSameName(words.at(-1)!, form));
  }

  /**
   * A phrase without what follows its name: `حسين الديماسي | الاتفاق`, `وزير الخارجية سامح شكري |
   * الجهود`. The text knows the name, or it begins with a first name.
   */
  trimmed(clause: Clause, phrase: Phrase): Phrase {
    const { words } = clause;
    const isTitled = PERSON_NOUNS.has(words[phrase.from]!.form);
    const seat = seatEnd(words, phrase);
    if (!phrase.lam && seat !== null) return { ...phrase, to: seat };
    if (phrase.lam || (!isTitled && BODY_NOUNS.has(words[phrase.from]!.form))) return phrase;
    for (let at = phrase.from; at < (isTitled ? phrase.to : phrase.from + 1); at++) {
      const end = this.#nameEnd(words, at, phrase.to);
      const next = words[end];
      if (end < 0 || end >= phrase.to || !next) continue;
      const isJoined = next.form !== next.bare && this.knows(next.bare);
      const goesOn =
        isJoined || /[،,(]/u.test(next.gap) || PERSON_NOUNS.has(next.form) || next.quotation >= 0;
      const isKnown = !GIVEN_NAMES.has(words[at]!.form);
      return goesOn || !(isKnown || ARTICLE.test(next.form)) ? phrase : { ...phrase, to: end };
    }
    return isTitled ? phrase : beforeObject(words, phrase);
  }

  #nameEnd(words: readonly Word[], at: number, to: number): number {
    const { form } = words[at]!;
    if (GIVEN_NAMES.has(form)) {
      const end = fullNameEnd(words, at);
      return end - at > 1 ? Math.min(end, to) : -1;
    }
    if (!this.knows(form)) return -1;
    const next = words[at + 1];
    return next !== undefined && at + 1 < to && /^(?:الله|الدين)$/u.test(next.form)
      ? at + 2
      : at + 1;
  }

  /** Whether a phrase is a title with its article and no name: `المسؤول الأميركي`. */
  isBareTitle(clause: Clause, phrase: Phrase): boolean {
    const head = clause.words[phrase.from]!.form;
    if (GUEST.test(head)) return true;
    if (!ARTICLE.test(head) || !PERSON_NOUNS.has(head) || GROUPS.test(head)) return false;
    const { name, titles } = partsOf(clause, phrase);
    const forms = titles.map(formOf).filter((form) => !EMPTY.has(form));
    // `المدير العام لمنظمة …` tells which.
    if (forms.some((form) => !ARTICLE.test(form))) return false;
    return name.length === 0 && this.#byTitle(forms, clause.words[phrase.from]!.start) === null;
  }

  /** Whether a name is that of a person in this text, not of a body. */
  isPersonName(name: string): boolean {
    return this.#people.some((person) => person.name === name);
  }

  /** Whom the text named last before an offset, by his full name; null when it names nobody. */
  namedLast(before: number): string | null {
    const last = this.#people
      .filter(({ at }) => at < before)
      .reduce<Person | null>((best, person) => (best && best.at > person.at ? best : person), null);
    return last && (this.#fullName(last.words, before) ?? last.name);
  }

  /** The person named last in a clause before word `to`; null when it names none. */
  namedBefore(clause: Clause, to: number): Person | null {
    const end = clause.words[to]?.start ?? clause.end;
    return this.#people
      .filter(({ at, words }) => words.length > 1 && at >= clause.start && at < end)
      .reduce<Person | null>((last, person) => (last && last.at > person.at ? last : person), null);
  }

  /**
   * The name that a phrase stands for in this text: a full name for a surname or a title, the state
   * for its capital, the whole phrase for a body or someone unnamed.
   */
  nameOf(clause: Clause, phrase: Phrase): string {
    const both = this.#coordinated(clause, phrase);
    if (both !== null) return both;
    const parts = partsOf(clause, phrase);
    const at = clause.words[phrase.from]!.start;
    const isNamed = parts.isPerson && parts.name.length > 0;
    if (phrase.lam && (!isNamed || parts.titles.length === 0))
      return this.#withoutLam(clause, clause.words.slice(phrase.from, phrase.to), at);
    if (isNamed) {
      const words = parts.name.map(formOf);
      const inText = words.length === 1 ? this.#places.fullName(words[0]!, at) : null;
      return this.#fullName(words, at) ?? inText ?? this.#withRank(clause, parts);
    }
    const all = clause.words.slice(phrase.from, phrase.to);
    const isOnly = all.length === 1 || PERSON_NOUNS.has(all[1]!.form);
    const seat =
      SEATS.get(all.map(({ form }) => form).join(' ')) ??
      (isOnly ? SEATS.get(all[0]!.form) : undefined);
    if (seat !== undefined) return seat;
    const head = all[0]!;
    const issuer = issuerOf(clause, phrase);
    if (issuer) return this.nameOf(clause, issuer);
    if (PERSON_NOUNS.has(head.form)) {
      const titles = all.map(formOf).filter((form) => !EMPTY.has(form));
      // `وأضاف السيد` after `حنين السيد`: a title that is a surname in this text.
      if (all.length === 1 && this.#surnames.has(head.form)) {
        const named = this.#fullName([head.form], at);
        if (named !== null) return named;
      }
      const person = isPlural(head.form) ? null : this.#byTitle(titles, at);
      if (person) return person.name;
      const last = all.at(-1)!;
      const isOf = all.some(({ form }) => PREPOSITIONS.has(form) || form === 'باسم');
      if (all.length > 1 && !isOf && this.knows(last.form)) return this.#fullName([last.form], at)!;
    }
    if (all.length < 3 && all.every(({ form }) => ARTICLE.test(form))) {
      const fuller = this.#fuller(all.map(formOf), at);
      if (fuller !== null) return fuller;
    }
    return written(clause, all);
  }

  /** `الوزارة` after `وزارة الدفاع`, `المصادر` after `مصادر دبلوماسية`. */
  #fuller(forms: readonly string[], at: number): string | null {
    return this.#bodies.fuller(forms, at, (clause, issuer) => this.nameOf(clause, issuer));
  }

  /** `حفتر وصالح`: two whom the text names in full. */
  #coordinated(clause: Clause, { from, to }: Phrase): string | null {
    if (to - from !== 2) return null;
    const [first, second] = clause.words.slice(from, to) as [Word, Word];
    if (second.form === second.bare || !this.knows(first.form) || !this.knows(second.bare))
      return null;
    const at = first.start;
    return `${this.#fullName([first.form], at)} و${this.#fullName([second.bare], at)}`;
  }

  /** `للوزارة` is `الوزارة`, `لبيان` is `بيان`. */
  #withoutLam(clause: Clause, words: readonly Word[], at: number): string {
    const text = written(clause, words);
    const bare = text.startsWith(LAM + LAM) ? ALEF + text.slice(1) : text.slice(1);
    const form = words[0]!.form;
    const head = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
    if (words.length === 1 && !BODY_NOUNS.has(head)) return this.#fullName([head], at) ?? bare;
    return (
      (ARTICLE.test(head) ? (words.length > 1 ? null : this.#fuller([head], at)) : null) ?? bare
    );
  }

  #meet(clause: Clause, at: number): void {
    const phrase = speakerPhrase(clause, at, Math.min(clause.words.length, at + 18));
    if (!phrase) {
      return;
    }
    const parts = partsOf(clause, phrase);
    if (isVerbOf(clause, phrase, parts)) return;
    if (parts.isPerson && parts.name.length > 0) this.#add(clause, parts);
    else if (phrase.to - phrase.from > 1 && !ARTICLE.test(clause.words[at]!.form)) {
      this.#bodies.note(clause, at);
    }
  }

  /** `حمزة بن مسعود`, whatever stands before it. */
  #meetNamed(clause: Clause, at: number): void {
    const end = fullNameEnd(clause.words, at);
    if (end - at < 2) return;
    const words = clause.words.slice(at, end);
    const isJoined = GIVEN_NAMES.has(words[0]!.bare) && !GIVEN_NAMES.has(words[0]!.form);
    const name = written(clause, words);
    const forms = words.map(({ form, bare }, i) => (i === 0 && isJoined ? bare : form));
    this.#push(isJoined ? name.slice(1) : name, forms, [], words[0]!.start);
  }

  #add(clause: Clause, { name, titles }: Parts): void {
    const at = name[0]!.start;
    const second = titles.findIndex(isSecondName);
    const own = second < 0 ? titles : titles.slice(0, second);
    this.#push(written(clause, name), name.map(formOf), own, at);
    const other = titles.slice(Math.max(0, second));
    // `خليفة حفتر وعقيلة صالح`: two full names.
    if (second < 0 || other.length < 2 || other.length > 3 || other[0]!.start < at) return;
    const words = other.map((word, i) => (i === 0 ? word.bare : word.form));
    this.#push(written(clause, other).slice(1), words, [], at);
  }

  #push(name: string, words: readonly string[], titles: readonly Word[], at: number): void {
    if (!GIVEN_NAMES.has(words[0]!) && (isThing(words[0]!) || isThing(words.at(-1)!))) return;
    const forms = new Set(titles.map(titleOf));
    const person = { name, words, titles: forms, keys: new Set([...forms].map(titleKey)), at };
    this.#people.push(person);
    const last = words.at(-1)!;
    if (last.endsWith(TATWEEL)) this.#surnames.add(last.replace(TATWEEL, ''));
    for (const key of new Set(words.map(nameKey))) {
      const same = this.#byWord.get(key);
      if (same) same.push(person);
      else this.#byWord.set(key, [person]);
    }
  }

  /**
   * The fullest name of the nearest one who bears `words`: of two Badawis the one named last, by the
   * longest form of his name.
   */
  #fullName(words: readonly string[], at: number): string | null {
    const bearers = (this.#byWord.get(nameKey(words.at(-1)!)) ?? []).filter(
      (person) =>
        person.words.length > words.length &&
        person.words.length <= LONGEST_NAME &&
        isPartOf(words, person.words),
    );
    const before = bearers.filter((person) => person.at < at);
    const nearest = before.reduce<Person | null>(
      (best, person) => (best === null || person.at >= best.at ? person : best),
      null,
    );
    const his = nearest ?? bearers[0];
    if (!his) return null;
    const all = bearers.filter((person) => isPartOf(his.words, person.words));
    return all.reduce((best, person) => (person.words.length > best.words.length ? person : best))
      .name;
  }

  /** A ruler's single name goes with his rank: `البابا فرنسيس`, `الملك عبد الله`. */
  #withRank(clause: Clause, { name, titles }: Parts): string {
    const rank = titles.find(({ form }) => RANKS.has(form));
    const isOne = name.length === 1 || (name.length === 2 && name[0]!.form === 'عبد');
    const isBeside = rank !== undefined && name[0]!.start - rank.end <= 1;
    return written(clause, isOne && isBeside ? [rank, ...name] : name);
  }

  /**
   * Who bears titles: the nearest one named before, else the only one named after. A single word,
   * `الرئيس`, is no title of one who presides over something else (`رئيس البرلمان`).
   */
  #byTitle(titles: readonly string[], at: number): Person | null {
    const bearers = this.#people.filter((person) => mayBear(person, titles));
    const before = bearers.filter((person) => person.at < at);
    const others = new Set(bearers.map(({ words }) => words.at(-1)!));
    const best = before.reduce<Person | null>(
      (near, person) => (near === null || person.at >= near.at ? person : near),
      null,
    );
    if (best && titles.length === 1 && before.some((other) => isBeside(other, best))) return null;
    if (best) return this.#named(best.words, best.at) ?? best;
    return others.size === 1 ? (this.#named(bearers[0]!.words, at) ?? bearers[0]!) : null;
  }

  #named(words: readonly string[], at: number): Person | null {
    if (words.length > 1) return null;
    const name = this.#fullName(words, at);
    return this.#people.find((person) => person.name === name) ?? null;
  }
}

/** `الرئيس التركي يبحث عن`: no name. */
function isVerbOf({ words }: Clause, { to }: Phrase, { name }: Parts): boolean {
  const [only] = name;
  if (name.length !== 1 || !/^[يت]\p{L}{3}$/u.test(only!.form)) return false;
  return PREPOSITIONS.has(words[to]?.form ?? '') && !GIVEN_NAMES.has(only!.form);
}

/** `نصر الله | محور المقاومة`: after a surname with its article comes what the verb acts on. */
function beforeObject(words: readonly Word[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 2; i < phrase.to; i++) {
    const { form, gap, quotation } = words[i]!;
    const isName = !ARTICLE.test(words[phrase.from]!.form) && ARTICLE.test(words[i - 1]!.form);
    if (/[،,(]/u.test(gap) || quotation >= 0 || PERSON_NOUNS.has(form)) return phrase;
    if (isName && !ARTICLE.test(form) && !GIVEN_NAMES.has(form)) return { ...phrase, to: i };
  }
  return phrase;
}

/** `أنقرة | تحفظات`: what follows a capital that stands for its government; null when none does. */
function seatEnd(words: readonly Word[], { from, to }: Phrase): number | null {
  const both = `${words[from]!.form} ${words[from + 1]?.form ?? ''}`;
  const end = SEATS.has(both) ? from + 2 : SEATS.has(words[from]!.form) ? from + 1 : to;
  const next = words[end];
  const isCut = end < to && next !== undefined && next.gap.trim() === '' && next.form === next.bare;
  return isCut &&
    !ARTICLE.test(next.form) &&
    !/^(?:بوست|تايمز)$/u.test(next.form) &&
    words[from]!.quotation < 0
    ? end
    : null;
}

/** `ثقته`, `تعليق`: what is said or done, and nobody's name. */
function isThing(form: string): boolean {
  // `معارضون تعليقات`
  const act = form.replace(/ات$/u, '');
  if (act !== form && ACT.test(act)) return true;
  const stem = form.replace(/(?:ها|هم|ه)$/u, '');
  const stems = [form, stem, stem.replace(/ت$/u, 'ه')];
  return stems.some((word) => SAID_NOUNS.has(word) || OCCASIONS.has(word));
}

/** The words as written, without the marks and brackets between them. */
function written(clause: Clause, words: readonly Word[]): string {
  return words
    .map(({ start, end, gap }, i) => {
      // `لجنة 5 + 5`: what joins figures is part of the name.
      const sign = i > 0 && SIGN.test(gap) ? gap : i > 0 ? ' ' : '';
      return sign + clause.text.slice(start, end);
    })
    .join('');
}

/** A title without the conjunction before it: `ووزير`. */
function titleOf({ form, bare }: Word): string {
  return PERSON_NOUNS.has(bare) ? bare : form;
}

function formOf({ form }: Word): string {
  return form;
}
