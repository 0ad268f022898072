import { fold } from '../arabic/fold.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';

/** What joins a subject to what it is; folded. */
const COPULAS: ReadonlySet<string> = new Set(
  ['هو', 'هي', 'يعد', 'تعد', 'يعتبر', 'تعتبر', 'عبارة', 'تعني', 'يعني'].map(fold),
);
const PRONOUNS: ReadonlySet<string> = new Set(['هو', 'هي'].map(fold));
/** Behind them it is said of something else: `أن بكتيريا هي سبب`, `قانونا كان يعتبر`. */
const CLAUSES: ReadonlySet<string> = new Set(['أن', 'إن', 'الذي', 'التي', 'كان', 'كانت'].map(fold));
/** `ما هي` asks, `ليست هذه هي` denies. */
const BEFORE_NONE: ReadonlySet<string> = new Set(
  ['ما', 'من', 'كما', 'ليست', 'هذه', 'هذا'].map(fold),
);
/** `في تجربة هي الأولى`: the object of a preposition is no subject, but `في الفيزياء، القوة هي` is one. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  ['في', 'من', 'على', 'إلى', 'عن', 'مع', 'بعد', 'قبل', 'خلال'].map(fold),
);
/** `السبب هو أن`: it tells why, not what. */
const AFTER_NONE: ReadonlySet<string> = new Set(['أن', 'ما'].map(fold));
const COMMA = '،';
/** A name in other letters, or the years of a life, before it is said who that is. */
const BRACKET = /[([][^()[\]]*[)\]]/gu;

/**
 * Whether the first `within` words of a sentence join its subject to what it is: `المريء عبارة عن`,
 * `تعد بطولة العالم`. What stands in brackets is not counted.
 */
export function saysWhatItIs(text: string, sentence: Span, within: number): boolean {
  const opening = sliceOf(text, sentence).replace(BRACKET, ' ');
  const tokens = tokenise(opening, { start: 0, end: opening.length }).slice(0, within + 1);
  const words = tokens.map((token) => fold(sliceOf(opening, token)));
  const at = words.slice(0, within).findIndex((word) => COPULAS.has(word));
  if (at < 0 || AFTER_NONE.has(words[at + 1] ?? '')) return false;
  if (at === 0) return !PRONOUNS.has(words[0]!);
  const isSet = opening.slice(0, tokens[at]!.start).includes(COMMA);
  if (PREPOSITIONS.has(words[0]!) && !isSet) return false;
  return !BEFORE_NONE.has(words[at - 1]!) && !words.slice(0, at).some((word) => CLAUSES.has(word));
}

/** Whether a word, folded, says of what follows that it is something: `تعد الشمس أقرب النجوم`. */
export const isCopula = (word: string): boolean => COPULAS.has(word);
