import { TATWEEL } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import { ACT, GENERATIONS, OCCASIONS, PERSON_NOUNS, SEATS, STATES } from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { ARTICLE, NISBA } from './noun.ts';
import {
  isBeside,
  isPartOf,
  isSameName,
  mayBear,
  nameKey,
  type Person,
  titleKey,
} from './person.ts';

/** Words; a longer mention has read on into what follows. */
const LONGEST_NAME = 6;
const PRONOUN = /^(?:انا|نحن)ـ?$/u;
const JOINED = /^عبدال\p{L}{3}/u;
/** No name ends on them. */
const HEADS = /^(?:ابو|ابي|ابن|بن|ام|عبد|ال|دي|دير|فون|فان|ديل|لا|لو|ماك|سان)$/u;
/** The second half of one name, nobody's by itself: `عز الدين`. */
const HALF = /^(?:الدين|الله|الرحمن|الاسلام|الابن|الاب|جونيور|الاصغر|الاكبر)$/u;

/** A mention of somebody: his name as written, its folded words, his titles. */
interface Mentioned extends Pick<Person, 'name' | 'words' | 'at' | 'isClosed'> {
  readonly titles: readonly Word[];
}

/** The people whom a document names, found by a word of a name or by titles. */
export class NameIndex {
  readonly #people: Person[] = [];
  /** People by each word of their names. */
  readonly #byWord = new Map<string, Person[]>();
  /** Words beside a verb of speech that no list knows: `قال سيتلر`. */
  readonly #familiar = new Set<string>();
  /** The full names of those who spoke so far, as {@link nameKey}. */
  readonly #speakers = new Set<string>();
  /** How often the text has each word. */
  readonly #counts = new Map<string, number>();
  /** Titles that are surnames here: `الحاج`. */
  readonly #surnames = new Set<string>();

  /** Notes somebody. */
  add({ name, words: written, titles, at, isClosed }: Mentioned): void {
    const words = apart(written);
    if (PRONOUN.test(words[0]!) || STATES.has(words.join(' ')) || SEATS.has(words.join(' ')))
      return;
    if (!GIVEN_NAMES.has(words[0]!) && (isThing(words[0]!) || isThing(words.at(-1)!))) return;
    const forms = new Set(titles.map(titleOf));
    const person = {
      ...{ name, words, at, isClosed },
      ...{ titles: forms, keys: new Set([...forms].map(titleKey)) },
    };
    this.#people.push(person);
    const last = words.at(-1)!;
    if (last.endsWith(TATWEEL)) this.#surnames.add(last.replace(TATWEEL, ''));
    for (const key of new Set(words.map(nameKey))) {
      const same = this.#byWord.get(key);
      if (same) same.push(person);
      else this.#byWord.set(key, [person]);
    }
  }

  /** Notes that somebody speaks, so that a surname which others bear too is rather his. */
  addSpeaker(words: readonly string[]): void {
    this.#speakers.add(words.map(nameKey).join(' '));
  }

  /** Notes a word of the text. */
  see(form: string): void {
    this.#counts.set(form, (this.#counts.get(form) ?? 0) + 1);
  }

  /** Whether a word that the press does not have as a common one comes again in this text: `لوونام`. */
  isRecurring(form: string): boolean {
    const isBare = !ARTICLE.test(form) && !/^[لب]|[اهت]$|\p{L}{2}هم$|^[يت]\p{L}{3,}$/u.test(form);
    return (
      isBare &&
      form.length > 2 &&
      (this.#counts.get(form) ?? 0) > 1 &&
      !isCommon(form) &&
      !isOrdinary(form)
    );
  }

  /** Notes a single word that somebody speaks under. */
  addFamiliar(form: string): void {
    this.#familiar.add(nameKey(form));
  }

  /** Whether the text has a word beside a verb of speech elsewhere. */
  isFamiliar(form: string): boolean {
    return !ARTICLE.test(form) && this.#familiar.has(nameKey(form));
  }

  /** Whether a title is a surname in this text: `السيد` after `حنين السيد`. */
  isSurname(form: string): boolean {
    return this.#surnames.has(form);
  }

  /** Whether a word is the last name of somebody whom the text names in full. */
  knows(form: string): boolean {
    if (HALF.test(form)) return false;
    const bearers = this.#byWord.get(nameKey(form)) ?? [];
    return bearers.some(({ words }) => words.length > 1 && isSameName(words.at(-1)!, form));
  }

  /** Whether a word is the name, or the last one, of somebody whom the text names with a title. */
  isNamed(form: string): boolean {
    if (HALF.test(form)) return false;
    const bearers = this.#byWord.get(nameKey(form)) ?? [];
    return bearers.some(({ words }) => isSameName(words.at(-1)!, form));
  }

  /** Whether a word is the first name of somebody whom the text names in full. */
  isFirstName(form: string): boolean {
    if (ARTICLE.test(form)) return false;
    const bearers = this.#byWord.get(nameKey(form)) ?? [];
    return bearers.some(({ words }) => words.length > 1 && isSameName(words[0]!, form));
  }

  /** Whether a name is that of a person in this text, not of a body. */
  isPersonName(name: string): boolean {
    return this.#people.some((person) => person.name === name);
  }

  /** The titles that the text gives somebody, folded. */
  titlesOf(name: string): ReadonlySet<string> {
    const his = this.#people.filter((person) => person.name === name);
    return new Set(his.flatMap(({ titles }) => [...titles]));
  }

  /** Whom the text named last before an offset, by his full name; null when it names nobody. */
  namedLast(before: number): string | null {
    const last = this.#people
      .filter(({ at }) => at < before)
      .reduce<Person | null>((best, person) => (best && best.at > person.at ? best : person), null);
    return last && (this.fullName(last.words, before) ?? last.name);
  }

  /**
   * The fullest name of the nearest one who bears `words`: of two Badawis the one named last, by the
   * longest form of his name.
   */
  fullName(asked: readonly string[], at: number): string | null {
    const words = apart(asked);
    const bearers = (this.#byWord.get(nameKey(words.at(-1)!)) ?? []).filter(
      (person) =>
        person.words.length > words.length &&
        person.words.length <= LONGEST_NAME &&
        GENERATIONS.has(person.words.at(-1)!) === GENERATIONS.has(words.at(-1)!) &&
        isPartOf(words, person.words) &&
        this.#isWitnessed(person, words),
    );
    const before = bearers.filter((person) => person.at < at);
    const speaking = before.filter((person) =>
      this.#speakers.has(person.words.map(nameKey).join(' ')),
    );
    const nearest = (speaking.length > 0 ? speaking : before).reduce<Person | null>(
      (best, person) => (best === null || person.at >= best.at ? person : best),
      null,
    );
    const his = nearest ?? bearers[0];
    if (!his) return null;
    const all = bearers.filter((person) => isPartOf(his.words, person.words));
    return all.reduce(fuller).name;
  }

  /**
   * Who bears titles: the nearest one named before, else the only one named after. A single word,
   * `الرئيس`, is no title of one who presides over something else (`رئيس البرلمان`).
   */
  byTitle(titles: readonly string[], at: number): Person | null {
    const bearers = this.#bearersOf(titles);
    const before = bearers.filter((person) => person.at < at);
    const others = new Set(bearers.map(({ words }) => words.at(-1)!));
    const best = before.reduce<Person | null>(
      (near, person) => (near === null || person.at >= near.at ? person : near),
      null,
    );
    if (best && titles.length === 1 && before.some((other) => isBeside(other, best))) return null;
    if (best) {
      // `الملك حمد بن عيسى` was `الملك حمد بن عيسى آل خليفة` before.
      if (best.words.length === 1) return this.#named(best.words, best.at) ?? best;
      const isHe = ({ words, isClosed }: Person) => isClosed && isPartOf(best.words, words);
      return before.filter(isHe).reduce(fuller, best);
    }
    return others.size === 1 ? (this.#named(bearers[0]!.words, at) ?? bearers[0]!) : null;
  }

  /**
   * Those who bear titles; else whom the text gives them without the land in them, where it is one
   * only: `ولي العهد السعودي` after `ولي العهد الأمير محمد بن سلمان`.
   */
  #bearersOf(titles: readonly string[]): Person[] {
    const bearers = this.#people.filter((person) => mayBear(person, titles));
    const base = titles.filter((title) => !NISBA.test(title));
    if (bearers.length > 0 || base.length === titles.length || base.length < 2) return bearers;
    const isOfNoLand = ({ titles: his }: Person) => ![...his].some((title) => NISBA.test(title));
    const others = this.#people.filter((person) => mayBear(person, base));
    const isOne = new Set(others.map(({ words }) => nameKey(words.at(-1)!))).size === 1;
    return isOne && others.every(isOfNoLand) ? others : [];
  }

  /**
   * A mention that adds words behind a name may have read on into what follows, `محمد بن سلمان وضع`:
   * it is believed where the sentence parts it from that, where it stands twice, where its last word
   * is known by itself or is a name's.
   */
  #isWitnessed({ words, isClosed }: Person, asked: readonly string[]): boolean {
    const goesOn = asked.every((word, i) => isSameName(word, words[i]!));
    if (!goesOn || isClosed || HEADS.test(asked.at(-1)!)) return true;
    const last = words.at(-1)!;
    if (ARTICLE.test(last) || GENERATIONS.has(last) || GIVEN_NAMES.has(last)) return true;
    const others = this.#byWord.get(nameKey(last)) ?? [];
    const isSame = (other: Person) =>
      other.words.length === words.length && isPartOf(words, other.words);
    return (
      this.#familiar.has(nameKey(last)) ||
      others.some((other) => other.words.length === 1) ||
      others.filter(isSame).length > 1
    );
  }

  #named(words: readonly string[], at: number): Person | null {
    if (words.length > 1) return null;
    const name = this.fullName(words, at);
    return this.#people.find((person) => person.name === name) ?? null;
  }
}

function fuller(best: Person, person: Person): Person {
  return person.words.length > best.words.length ? person : best;
}

/** `عبدالجواد` is `عبد الجواد`. */
function apart(words: readonly string[]): readonly string[] {
  if (!words.some((word) => JOINED.test(word))) return words;
  return words.flatMap((word) => (JOINED.test(word) ? ['عبد', word.slice(3)] : [word]));
}

/** `ثقته`, `تعليق`: what is said or done, and nobody's name. */
function isThing(form: string): boolean {
  // `معارضون تعليقات`, `زملاءه`
  if (/اء(?:ه|ها|هم)$/u.test(form)) return true;
  // `تعليقات`, `تعويضا`
  const act = form.replace(/(?:ات|ا)$/u, '');
  if (act !== form && ACT.test(act)) return true;
  const stem = form.replace(/(?:ها|هم|ه)$/u, '');
  const stems = [form, stem, stem.replace(/ت$/u, 'ه')];
  return stems.some((word) => SAID_NOUNS.has(word) || OCCASIONS.has(word));
}

/** A title without the conjunction before it: `ووزير`. */
function titleOf({ form, bare }: Word): string {
  return PERSON_NOUNS.has(bare) ? bare : form;
}
