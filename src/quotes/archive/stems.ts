import { stem } from '../../arabic/stem.ts';
import { isStopword } from '../../arabic/stopwords.ts';
import { sharedInts } from '../../flat/memory.ts';
import { Renumbering } from '../../flat/renumbering.ts';
import { StringTable, type StringTableParts } from '../../flat/table.ts';

/** By which stem a word of an archive is found; 0 for one that says nothing (`في`, `قد`). */
export interface KeptStems {
  /** Stems by number; the first, number 0, is none. */
  readonly table: StringTableParts;
  /** By the number of a form of the texts, its stem's. */
  readonly ofForm: Int32Array;
  /** By the number of a word of names and titles, its stem's. */
  readonly ofName: Int32Array;
}

const FEWEST_LETTERS = 3;

/** Stems are judged by the words of the texts, so none is known before the last is read. */
export function stemsOf(forms: StringTableParts, names: StringTableParts): KeptStems {
  const words = new StringTable(forms);
  const stems = new Renumbering();
  stems.of('');
  const number = (form: string) => stems.of(stemOf(form, words) ?? '');
  const all = (table: StringTable) => {
    const numbers = sharedInts(table.size);
    for (let n = 0; n < table.size; n++) numbers[n] = number(table.at(n));
    return numbers;
  };
  const ofForm = all(words);
  const ofName = all(new StringTable(names));
  return { table: stems.done(), ofForm, ofName };
}

/** The stem of a form; null for a word that says nothing. */
export function stemOf(form: string, words: StringTable): string | null {
  if (isStopword(form) || (form.length < FEWEST_LETTERS && !/\d/u.test(form))) return null;
  return stem(form, (other) => words.has(other));
}
