import { WAW } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import type { Fingerprints } from './fingerprints.ts';
import { eachWord, formOf } from './words.ts';

const FEWEST_WORDS = 3;
const SHORTEST = 3;
/** Particles of which the form with the conjunction is no other word. */
const PARTICLES: ReadonlySet<string> = new Set([
  'في',
  'من',
  'ان',
  'قد',
  'هذا',
  'هذه',
  'ذلك',
  'كان',
  'كانت',
  'بعد',
  'قبل',
  'عندما',
  'لكن',
]);

/** The quote asked about: its words by place, by folded form and by number (-1: not in the archive). */
export interface Said {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly ids: readonly number[];
}

export function toSaid(index: Fingerprints, text: string): Said {
  const spans: Span[] = [];
  eachWord(text, 0, text.length, (start, end) => spans.push({ start, end }));
  const forms = spans.map(({ start, end }) => formOf(text.slice(start, end)));
  return { text, spans, forms, ids: forms.map((form) => index.id(form)) };
}

/**
 * The ids of a quote whose first word has lost the conjunction that the archive writes onto it
 * (`الأطراف اتفقت` for `والأطراف اتفقت`); null where the word with it is another word (`جد`, `وجد`).
 *
 * It is a conjunction before an article, a verb of speech or a particle, and where the word without
 * it is at least as common in the archive as the word with it.
 */
export function withConjunction(index: Fingerprints, said: Said): number[] | null {
  const [form] = said.forms;
  if (form === undefined || said.ids.length < FEWEST_WORDS) return null;
  const joined = index.id(WAW + form);
  if (joined < 0) return null;
  const isCommoner =
    form.length >= SHORTEST && index.frequency(index.id(form)) >= index.frequency(joined);
  const isJoined =
    (/^ال\p{L}{4}/u.test(form) && !/^الد/u.test(form)) ||
    (form.length >= SHORTEST && VERB_FORMS.has(form)) ||
    PARTICLES.has(form) ||
    isCommoner;
  return isJoined ? [joined, ...said.ids.slice(1)] : null;
}
