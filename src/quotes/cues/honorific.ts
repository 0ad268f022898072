import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** Styles of address before a title: `معالي الوزير`, `صاحب الجلالة` is a title of its own. */
const STYLE =
  /^(?:معالي|سماحه|فضيله|جلاله|فخامه|سعاده|سمو|غبطه|قداسه|نيافه|سياده|عطوفه|حضره|دوله)$/u;
/** The same with the pronoun of whom it stands for: `سموه`, `معاليه`. */
const HIS_STYLE =
  /^(?:معالي|سماحت|فضيلت|جلالت|فخامت|سعادت|سمو|غبطت|قداست|نيافت|سيادت|عطوفت|دولت)(?:ه|ها)$/u;

/** Whether a word only honours whoever is named behind it: `معالي | الشيخ`, `سعادة | السفير`. */
export function isHonorific(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!STYLE.test(words[at]!.form) || next?.gap.trim() !== '') return false;
  const isTitle = PERSON_NOUNS.has(next.form);
  return isTitle || (GIVEN_NAMES.has(next.form) && words[at]!.form !== 'دوله');
}

/** `وأضاف سموه`: whoever is honoured so was named before. */
export function isHisStyle(form: string): boolean {
  return HIS_STYLE.test(form);
}
