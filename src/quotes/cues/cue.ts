import type { VerbForm } from '../lexicon/verbs.ts';

/**
 * A word that tells of speech, by its index in the clause.
 *
 * `verb`: a finite verb; `participle`: `مشددا`; `saying`: `قوله`, `بالقول`; `source`: `بحسب`,
 * `نقلا عن`, with or without a verb in it (`حسبما قال`). `last` is its last word.
 */
export interface Cue {
  readonly kind: 'verb' | 'participle' | 'saying' | 'source';
  readonly at: number;
  readonly last: number;
  readonly form: VerbForm | null;
}
