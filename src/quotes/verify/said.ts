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
  'لا',
  'لم',
  'لن',
  'ليس',
  'ليست',
  'لقد',
  'سوف',
  'نحن',
]);

/** `لايوجد`, `مازال`: two words that hasty writers glue. */
const GLUED = /^(?<first>لا|ما|يا|ان|عبد|ال\p{L}{3,}?)(?<second>(?:[يتنا]|زال|ال\p{L}{2})\p{L}*)$/u;

/** The quote asked about: its words by place, by folded form and by number (-1: not in the archive). */
export interface Said {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly ids: readonly number[];
}

export function toSaid(index: Fingerprints, text: string): Said {
  const spans: Span[] = [];
  eachWord(text, 0, text.length, (start, end) => {
    const at = seamOf(index, text.slice(start, end));
    if (at === null) spans.push({ start, end });
    else spans.push({ start, end: start + at }, { start: start + at, end });
  });
  return ofSpans(index, text, spans);
}

function ofSpans(index: Fingerprints, text: string, spans: readonly Span[]): Said {
  const forms = spans.map(({ start, end }) => formOf(text.slice(start, end)));
  return { text, spans, forms, ids: forms.map((form) => index.id(form)) };
}

/** Where a word that the archive does not have is two that it has, `لا|يوجد`; null when it is not. */
function seamOf(index: Fingerprints, word: string): number | null {
  const form = formOf(word);
  const parts = index.id(form) < 0 ? GLUED.exec(form)?.groups : undefined;
  if (!parts || form.length !== word.length) return null;
  const { first, second } = parts as { first: string; second: string };
  return index.id(first) >= 0 && index.id(second) >= 0 ? first.length : null;
}

/**
 * The quote with each pair of words as one where the archive glues them somewhere (`الأمم المتحدة`,
 * `الأممالمتحدة`); null when it glues none of them.
 */
export function withGlued(index: Fingerprints, said: Said): Said | null {
  const spans: Span[] = [];
  for (let i = 0; i < said.spans.length; i++) {
    const [here, next] = [said.spans[i]!, said.spans[i + 1]];
    const isPair =
      next !== undefined &&
      /^ال|^(?:لا|ما)$/u.test(said.forms[i]!) &&
      /^\s+$/u.test(said.text.slice(here.end, next.start)) &&
      index.id(said.forms[i]! + said.forms[i + 1]!) >= 0;
    if (isPair) i++;
    spans.push(isPair ? { start: here.start, end: next.end } : here);
  }
  if (spans.length === said.spans.length) return null;
  const forms = spans.map(({ start, end }) =>
    formOf(said.text.slice(start, end)).replace(/\s+/gu, ''),
  );
  return { text: said.text, spans, forms, ids: forms.map((form) => index.id(form)) };
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
