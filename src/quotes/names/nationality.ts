import { isLand } from '../lexicon/words.ts';

const NISBA = /^(?:ال)?(?<stem>\p{L}{2,})يه?$/u;

/** `السويسري` of `سويسرا`, `العراقية` of `العراق`: whether a folded word is an adjective of a state. */
export function isNationality(form: string): boolean {
  const stem = NISBA.exec(form)?.groups?.['stem'];
  if (stem === undefined) return false;
  return [stem, `${stem}ا`, `${stem}يا`, `${stem}ه`, `${stem}يه`, `ال${stem}`, `ال${stem}يه`].some(
    isLand,
  );
}
