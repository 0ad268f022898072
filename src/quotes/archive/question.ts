import { fold } from '../../arabic/fold.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, SOURCES, WEEKDAYS } from '../lexicon/words.ts';

/** A question about who said what, taken apart. */
export interface Question {
  /** Whom it asks about, as written; empty when it asks who, or is no question. */
  readonly speaker: string;
  readonly topic: string;
  /** Its verb of speech, in the past (`قال`); null without one. */
  readonly verb: string | null;
}

const ASKS_WHAT = /^(?:ماذا|بماذا|ما|عماذا|كيف|بم|فيم|علام)$/u;
const ASKS_WHO = /^(?:من|الذي|التي)$/u;
const STANCE = /^(?:موقف|راي|تعليق|رد|تصريح|تصريحات|كلام|قول)$/u;
/** Where the subject of a question begins. */
const ABOUT = /^(?:عن|بشان|حول|من|علي|الي|في|بخصوص|تجاه|خلال|امام|مع|لل\p{L}+|ان|بان)$/u;

/**
 * `ماذا <verb> <speaker> عن <topic>؟`, `ما موقف <speaker> من <topic>؟`, `من <verb> <topic>؟`,
 * `… بحسب <speaker>`; other words are all topic.
 */
export function readQuestion(text: string): Question {
  const words = tokenise(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    form: fold(text.slice(start, end)),
  }));
  let i = 0;
  while (i < words.length && /^(?:الي|علي|عن|في|و|هل)$/u.test(words[i]!.form)) i++;
  const first = words[i]?.form ?? '';
  const asksWhat = ASKS_WHAT.test(first);
  const asksWho = first === 'من';
  const verbAt = words.findIndex(({ form }, at) => at <= i + 3 && verbOf(form) !== null);
  const verb = verbAt < 0 ? null : verbOf(words[verbAt]!.form);
  const source = words.findIndex(({ form }) => SOURCES.has(form));
  const join = (from: number, to: number) =>
    words
      .slice(from, to)
      .filter(({ form }) => !ADVERBS.has(form) && !WEEKDAYS.has(form))
      .map((word) => word.text)
      .join(' ');
  if (asksWhat && source > 0) {
    return { speaker: join(source + 1, words.length), topic: join(i + 1, source), verb };
  }
  if (asksWhat) {
    const isStance = STANCE.test(words[i + 1]?.form ?? '');
    const from = verbAt >= 0 ? verbAt + 1 : isStance ? i + 2 : i + 1;
    if (verbAt < 0 && !isStance && words[i + 1]) return afterUnknownVerb(words, i + 2, join);
    let about = from;
    while (about < words.length && !ABOUT.test(words[about]!.form)) about++;
    return { speaker: join(from, about), topic: join(about + 1, words.length), verb };
  }
  const from = asksWho ? words.findIndex(({ form }, at) => at >= i && !ASKS_WHO.test(form)) : 0;
  const rest = words
    .slice(Math.max(0, from))
    .filter(({ form }) => verbOf(form) === null && !ADVERBS.has(form))
    .map((word) => word.text);
  return { speaker: '', topic: rest.join(' '), verb };
}

/** `ماذا جاء في البيان`, `بماذا تكفل الوزير`: the verb is none of speech. */
function afterUnknownVerb(
  words: readonly { readonly form: string }[],
  from: number,
  join: (from: number, to: number) => string,
): Question {
  let start = from;
  while (start < words.length && ABOUT.test(words[start]!.form)) start++;
  let about = start;
  while (about < words.length && !ABOUT.test(words[about]!.form)) about++;
  return { speaker: join(start, about), topic: join(about + 1, words.length), verb: null };
}

function verbOf(form: string): string | null {
  const found = VERB_FORMS.get(form) ?? VERB_FORMS.get(form.replace(/^[وف]/u, ''));
  return found && found.shape !== 'participle' ? found.verb.past : null;
}
