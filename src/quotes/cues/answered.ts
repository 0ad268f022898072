import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** `رد على قول الوزير «…»`, `تعليقا على تصريح الوزير إن …`: the words are the one's answered. */
const ANSWERED = /^(?:قول|تصريح|تصريحات)$/u;
const ANSWERING = /^(?:رد|ردت|ردوا|ردا|يرد|ترد|علق|علقت|تعليقا|معلقا|عقب|تعقيبا)$/u;
/** How far before its noun of saying the verb of answering stands. */
const REACH = 9;

/** A noun of saying after `رد على`, with a name behind it. */
export function isAnswered(words: readonly Word[], at: number): boolean {
  const { form, sentence } = words[at]!;
  if (!ANSWERED.test(form) || words[at - 1]?.form !== 'علي' || !isNamed(words, at + 1))
    return false;
  return words
    .slice(Math.max(0, at - REACH), at)
    .some((word) => word.sentence === sentence && ANSWERING.test(word.bare));
}

/** A name, or a word or two that no list knows before a mark or `إن`: `على قول ترامب "…"`. */
function isNamed(words: readonly Word[], at: number): boolean {
  const { form, sentence } = words[at] ?? { form: '', sentence: -1 };
  if ([GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form))) return true;
  const reach = /^ال/u.test(form) ? 1 : 2;
  const next = words
    .slice(at + 1, at + 1 + reach)
    .find((word) => word.quotation >= 0 || isThat(word));
  return words[at]?.quotation === -1 && next?.sentence === sentence;
}
