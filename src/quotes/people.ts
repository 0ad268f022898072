import { ALEF, LAM } from '../arabic/letters.ts';
import { bodyOf, issuerOf } from './bodies.ts';
import type { Clause, Word } from './clause.ts';
import { BODY_NOUNS, PERSON_NOUNS, SEATS } from './lexicon/words.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { ARTICLE, isSecondName, type Parts, partsOf } from './titled-name.ts';

/** Somebody whom the text names, with the titles it gives him; words are folded. */
interface Person {
  /** As written, without titles and marks. */
  readonly name: string;
  readonly words: readonly string[];
  readonly titles: ReadonlySet<string>;
  readonly at: number;
}

/** Titles in common tell of one person; a single word in common does not, unless it is all there is. */
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
  readonly #bodies: { readonly head: string; readonly name: string; readonly at: number }[] = [];

  constructor(clauses: readonly Clause[]) {
    for (const clause of clauses) {
      for (let i = 0; i < clause.words.length; i++) {
        const word = clause.words[i]!;
        const form = PERSON_NOUNS.has(word.form) ? word.form : word.bare;
        if (PERSON_NOUNS.has(form)) this.#meet(clause, i);
        else if (BODY_NOUNS.has(form) && !ARTICLE.test(form)) this.#meetBody(clause, i);
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

  /**
   * The name that a phrase stands for in this text: a full name for a surname or a title, the state
   * for its capital, the whole phrase for a body or someone unnamed.
   */
  nameOf(clause: Clause, phrase: Phrase): string {
    const both = this.#coordinated(clause, phrase);
    if (both !== null) return both;
    const parts = partsOf(clause, phrase);
    const at = clause.words[phrase.from]!.start;
    if (phrase.lam) return this.#withoutLam(clause, clause.words.slice(phrase.from, phrase.to), at);
    if (parts.isPerson && parts.name.length > 0) {
      const words = parts.name.map(formOf);
      return this.#fullName(words) ?? written(clause, parts.name);
    }
    const all = clause.words.slice(phrase.from, phrase.to);
    const seat = SEATS.get(all.map(({ form }) => form).join(' ')) ?? SEATS.get(all[0]!.form);
    if (seat !== undefined && all.length <= 2) return seat;
    const head = all[0]!;
    const issuer = issuerOf(clause, phrase);
    if (issuer) return this.nameOf(clause, issuer);
    if (PERSON_NOUNS.has(head.form)) {
      const titles = all.map(formOf).filter((form) => !EMPTY.has(form));
      const person = this.#byTitle(titles, at);
      if (person) return person.name;
      const last = all.at(-1)!;
      if (all.length > 1 && this.knows(last.form)) return this.#fullName([last.form])!;
    }
    if (ARTICLE.test(head.form)) {
      const fuller = this.#fuller(head.form, all.length, at);
      if (fuller !== null) return fuller;
    }
    return written(clause, all);
  }

  /** `حفتر وصالح`: two whom the text names in full. */
  #coordinated(clause: Clause, { from, to }: Phrase): string | null {
    if (to - from !== 2) return null;
    const [first, second] = clause.words.slice(from, to) as [Word, Word];
    if (second.form === second.bare || !this.knows(first.form) || !this.knows(second.bare))
      return null;
    return `${this.#fullName([first.form])} و${this.#fullName([second.bare])}`;
  }

  /** `للوزارة` is `الوزارة`, `لبيان` is `بيان`. */
  #withoutLam(clause: Clause, words: readonly Word[], at: number): string {
    const text = written(clause, words);
    const bare = text.startsWith(LAM + LAM) ? ALEF + text.slice(1) : text.slice(1);
    const form = words[0]!.form;
    const head = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
    if (words.length === 1 && !BODY_NOUNS.has(head)) return this.#fullName([head]) ?? bare;
    return (ARTICLE.test(head) ? this.#fuller(head, words.length, at) : null) ?? bare;
  }

  #meet(clause: Clause, at: number): void {
    const phrase = speakerPhrase(clause, at, Math.min(clause.words.length, at + 18));
    if (!phrase) {
      return;
    }
    const parts = partsOf(clause, phrase);
    if (parts.isPerson && parts.name.length > 0) this.#add(clause, parts);
    else if (phrase.to - phrase.from > 1 && !ARTICLE.test(clause.words[at]!.form)) {
      this.#meetBody(clause, at);
    }
  }

  #meetBody(clause: Clause, at: number): void {
    const phrase = speakerPhrase(clause, at, Math.min(clause.words.length, at + 10));
    if (!phrase) return;
    if (phrase.to - phrase.from < 2 && !issuerOf(clause, phrase)) return;
    const issuer = issuerOf(clause, phrase);
    if (issuer) {
      const head = clause.words[phrase.from]!;
      this.#bodies.push({ head: head.bare, name: this.nameOf(clause, issuer), at: head.start });
      return;
    }
    const words = bodyOf(clause.words.slice(phrase.from, phrase.to));
    this.#bodies.push({ head: words[0]!.bare, name: written(clause, words), at: words[0]!.start });
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
    const person = { name, words, titles: new Set(titles.map(formOf)), at };
    this.#people.push(person);
    for (const key of new Set(words.map(nameKey))) {
      const same = this.#byWord.get(key);
      if (same) same.push(person);
      else this.#byWord.set(key, [person]);
    }
  }

  #fullName(words: readonly string[]): string | null {
    let best: Person | null = null;
    for (const person of this.#byWord.get(nameKey(words.at(-1)!)) ?? []) {
      if (person.words.length <= words.length || person.words.length > 6) continue;
      const isHis = words.every((word) => person.words.some((part) => isSameName(part, word)));
      if (isHis && (!best || person.words.length > best.words.length)) best = person;
    }
    return best?.name ?? null;
  }

  #byTitle(titles: readonly string[], at: number): Person | null {
    let best: Person | null = null;
    for (const person of this.#people) {
      if (!mayBear(person.titles, titles)) continue;
      const isNearer =
        !best ||
        (person.at < at && (best.at > at || person.at > best.at)) ||
        (person.at > at && best.at > at && person.at < best.at);
      if (isNearer) best = person;
    }
    if (!best) return null;
    return (best.words.length === 1 ? this.#named(best.words) : null) ?? best;
  }

  #named(words: readonly string[]): Person | null {
    const name = this.#fullName(words);
    return this.#people.find((person) => person.name === name) ?? null;
  }

  /** `الوزارة` after `وزارة الدفاع`, `المصادر` after `مصادر دبلوماسية`. */
  #fuller(head: string, length: number, at: number): string | null {
    if (length > 1) return null;
    const bare = head.replace(/^ال/u, '');
    const earlier = this.#bodies.filter((body) => body.head === bare && body.at < at);
    return earlier.at(-1)?.name ?? null;
  }
}

/** Whether a phrase of titles stands for one with these: all of the one are among the other. */
function mayBear(his: ReadonlySet<string>, titles: readonly string[]): boolean {
  if (titles.length > 0 && titles.every((title) => hasTitle(his, title))) return true;
  const known = new Set(titles);
  return his.size > 1 && [...his].every((title) => hasTitle(known, title));
}

function hasTitle(titles: ReadonlySet<string>, title: string): boolean {
  if (titles.has(title) || titles.has(title.replace(/^ال/u, '')) || titles.has(`ال${title}`))
    return true;
  return title.length > 4 && [...titles].some((other) => areOneNisba(other, title));
}

/** `الأميركي`, `الأمريكي`. */
function areOneNisba(a: string, b: string): boolean {
  const bare = (word: string) => word.replace(/^ال/u, '').replace('امريكي', 'اميركي');
  return bare(a) === bare(b);
}

function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** A name without its article: `القذافي`, `قذافي`. */
function nameKey(word: string): string {
  return ARTICLE.test(word) && word.length > 4 ? word.slice(2) : word;
}

/** The words as written, without the marks and brackets between them. */
function written(clause: Clause, words: readonly Word[]): string {
  return words.map(({ start, end }) => clause.text.slice(start, end)).join(' ');
}

function formOf({ form }: Word): string {
  return form;
}
