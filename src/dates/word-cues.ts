import { ALEF, HEH, MEEM } from '../arabic/letters.ts';
import { CUE_WORDS, type Cue } from './lexicon/cue-words.ts';
import { isFutureVerb } from './lexicon/future-verbs.ts';

const NO_CUES: readonly Cue[] = [];

/** What a folded word says of a date near it, و ف ل ب and an object taken off. */
export function cuesOf(text: string): readonly Cue[] {
  const whole = CUE_WORDS.get(text);
  if (whole) return whole;
  const first = text.charAt(0);
  const joined = first === 'و' || first === 'ف' || first === 'ل' || first === 'ب';
  const rest = joined ? text.slice(1) : text;
  if (joined) {
    const bare = CUE_WORDS.get(rest);
    if (bare) return bare;
  }
  // أرجأها, شنتها: a verb with its object.
  const bare = endsOnObject(rest) ? rest.replace(OBJECT, '') : rest;
  const verb = bare === rest ? undefined : CUE_WORDS.get(bare);
  if (verb && VERBAL.some((cue) => verb.includes(cue))) return verb;
  return isFutureVerb(rest) ? FUTURE_VERB : NO_CUES;
}

/** Looked at before the pattern: few words end so. */
function endsOnObject(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return last === HEH || ((last === MEEM || last === ALEF) && word.includes(HEH));
}

const OBJECT = /(?<=.{3})(?:هما|ها|هم|ه)$/u;
const VERBAL: readonly Cue[] = ['past', 'moved'];

const FUTURE_VERB: readonly Cue[] = ['future'];
