import { likelihood, singleEdit } from '../arabic/edit.ts';
import * as L from '../arabic/letters.ts';

const ARTICLE = L.ALEF + L.LAM;
/** What may stand before the word that a reader began to type, longest first. */
const PROCLITICS: readonly string[] = [
  L.WAW + L.BEH + ARTICLE,
  L.WAW + L.LAM + L.LAM,
  L.WAW + ARTICLE,
  L.FEH + ARTICLE,
  L.BEH + ARTICLE,
  L.KAF + ARTICLE,
  L.LAM + L.LAM,
  ARTICLE,
  L.WAW + L.BEH,
  L.WAW + L.LAM,
  L.WAW,
  L.FEH,
  L.BEH,
  L.LAM,
  L.KAF,
];
const SHORTEST_REST = 2;

/** Beginnings without what may cling to the first word, the longest clitic first. */
export function withoutProclitics(beginning: string): string[] {
  return PROCLITICS.filter((proclitic) => beginning.startsWith(proclitic))
    .map((proclitic) => beginning.slice(proclitic.length))
    .filter((rest) => rest.length >= SHORTEST_REST);
}

/** A shorter beginning is one slip away from every word. */
const SHORTEST_MISSPELT = 3;
const LONGEST_MISSPELT = 24;
/** Up to this length only the likeliest slips count. */
const SHORT = 4;
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'];
const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * All beginnings one edit away, likeliest slips first: a long vowel more or less, letters exchanged
 * or swapped. Which of them begin a word is for the caller to look up.
 */
export function oneSlipAway(beginning: string): string[] {
  if (beginning.length < SHORTEST_MISSPELT || beginning.length > LONGEST_MISSPELT) return [];
  const alphabet = /[a-z]/u.test(beginning) ? LATIN_LETTERS : LETTERS;
  const forms = new Set<string>();
  for (let i = 0; i <= beginning.length; i++) {
    const before = beginning.slice(0, i);
    const after = beginning.slice(i);
    for (const letter of alphabet) {
      // A letter more at the end is the next one that is typed.
      if (after !== '') forms.add(before + letter + after);
      if (after !== '') forms.add(before + letter + after.slice(1));
    }
    if (after.length > 1) {
      forms.add(before + after.slice(1));
      forms.add(before + after[1] + after[0] + after.slice(2));
    }
  }
  forms.delete(beginning);
  const likely = (form: string) => {
    const edit = singleEdit(beginning, form);
    return edit ? likelihood(edit) : 0;
  };
  return [...forms]
    .map((form) => ({ form, likelihood: likely(form) }))
    .filter((slip) => beginning.length > SHORT || slip.likelihood === 1)
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ form }) => form);
}
