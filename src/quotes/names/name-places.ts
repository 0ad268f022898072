import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT, PERSON_NOUNS } from '../lexicon/words.ts';
import { isCommon } from './common.ts';
import { opensName } from './full-name.ts';
import { nameKey } from './person.ts';

const MOST_BEFORE = 2;
const PRONOUN = /^(?:انا|نحن|انت|هذا|هذه)$/u;

interface Place {
  readonly clause: Clause;
  readonly at: number;
}

/** Where words stand in a text, to find the first names of somebody whom it later names by surname. */
export class NamePlaces {
  readonly #clauses: readonly Clause[];
  #byKey: Map<string, Place[]> | null = null;

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses;
  }

  /**
   * `ريهام الدسوقي` for `الدسوقي`: the words right before an earlier place of a surname, where a verb
   * of speech stands before them or a title after them, so that they are a name and not what belongs
   * to somebody (`فوز ترامب`). Null when the text has none before offset `before`.
   */
  fullName(surname: string, before: number): string | null {
    for (const { clause, at } of this.#placesOf(surname)) {
      const { words, text } = clause;
      if (words[at]!.start >= before) return null;
      let from = at;
      while (at - from < MOST_BEFORE && from > 0 && isNamePart(clause, from)) from--;
      // `فتح الله غولن`
      if (words[from]!.form === 'الله') from--;
      if (from < 0) continue;
      if (from === at || !isNamed(words, from, at)) continue;
      // `لكريم زيدان`
      const { form, start } = words[from]!;
      // No name begins as `لآسيا` does.
      const isLed =
        (/^[لب]/u.test(form) && GIVEN_NAMES.has(form.slice(1))) ||
        /^ل[آأإ]/u.test(text.slice(start));
      return text.slice(start + (isLed ? 1 : 0), words[at]!.end);
    }
    return null;
  }

  /**
   * `كمال زيدان أوغلو` for `زيدان أوغلو`: a first name right before the words of a name anywhere in the
   * text, so that they are a double surname; null when none stands there.
   */
  withFirstName(name: readonly string[]): string | null {
    for (const { clause, at } of this.#placesOf(name[0]!)) {
      const { words, text } = clause;
      const isHere = name.every(
        (form, i) => words[at + i]?.form === form && (i === 0 || words[at + i]!.gap.trim() === ''),
      );
      if (!isHere || at === 0 || !isNamePart(clause, at)) continue;
      let from = at - 1;
      if (from > 0 && opensName(words, from - 1) && isNamePart(clause, from)) from--;
      if (opensName(words, from))
        return text.slice(words[from]!.start, words[at + name.length - 1]!.end);
    }
    return null;
  }

  /** Built when the first is asked for: most texts ask for none. */
  #placesOf(surname: string): readonly Place[] {
    if (this.#byKey === null) {
      this.#byKey = new Map();
      for (const clause of this.#clauses) {
        for (const [at, { form }] of clause.words.entries()) {
          const key = nameKey(form);
          const places = this.#byKey.get(key);
          if (places) places.push({ clause, at });
          else this.#byKey.set(key, [{ clause, at }]);
        }
      }
    }
    return this.#byKey.get(nameKey(surname)) ?? [];
  }
}

/** Whether the word before `at` touches it and may be a first name. */
function isNamePart({ text, words }: Clause, at: number): boolean {
  const { form, bare, sentence, quotation, end } = words[at - 1]!;
  const here = words[at]!;
  if (here.gap.trim() !== '' || here.sentence !== sentence || here.quotation !== quotation)
    return false;
  // `فتح الله غولن`
  if (GIVEN_NAMES.has(form) || form === 'الله') return true;
  if (text[end - 1] === TEH_MARBUTA) return false;
  if (
    form !== bare ||
    form.length < 3 ||
    PRONOUN.test(form) ||
    /^(?:ال|لل|بال)|\d/u.test(form) ||
    ACT.test(form)
  )
    return false;
  return !isCommon(form);
}

function isNamed(words: readonly Word[], from: number, at: number): boolean {
  if (GIVEN_NAMES.has(words[from]!.form)) return true;
  const [before, after] = [words[from - 1], words[at + 1]];
  if (before && words[from]!.gap.trim() === '' && isSpeechVerb(before.bare)) return true;
  const isTitled = after !== undefined && after.sentence === words[at]!.sentence;
  return isTitled && /^\s*[،,]?\s*$/u.test(after.gap) && PERSON_NOUNS.has(after.form);
}
