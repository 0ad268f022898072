import { HEH } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { foldedWords, isSame, plain, wordsOf } from './name-words.ts';

/** Who speaks for somebody, or is known by somebody: his lawyer, his son, his adviser. */
const FOR =
  /^(?:محامي|محاميه|محامو|وكيله?|نجل|ابنه|زوجه|شقيقه?|والده?|سلف|خلف|خليفه|مستشاره?|مساعده?|باسم)$/u;
const ARTICLE = /^ال\p{L}{2}/u;

/**
 * Whether a claim names whom the speaker only speaks for: `قال محامي ترامب`, and with a title,
 * `محامي الرئيس دونالد ترامب`, where the document has that title before that name elsewhere; else
 * the name may be the lawyer's own (`المتحدث باسم الرئيس إبراهيم كالن`). `written` is the speaker's
 * phrase in the document.
 */
export function isClient(
  document: Document,
  { speaker, written }: { readonly speaker: string; readonly written: Span },
  claimed: string,
): boolean {
  if (foldedWords(claimed).some((form) => FOR.test(form))) return false;
  // A comma ends what the noun governs: `محامي الرئيس، كمال ناصر`.
  const [phrase] = document.text.slice(written.start, written.end).split(/[،,]/u);
  const words = foldedWords(phrase!);
  const at = words.findIndex((form, i) => FOR.test(form) && !isOwned(phrase!, i));
  if (at < 0) return false;
  const names = wordsOf(claimed);
  const isAll = (forms: readonly string[]) =>
    forms.length > 0 && names.every((name) => forms.some((form) => isSame(plain(form), name)));
  const after = words.slice(at + 1);
  // `كمال ناصر محامي الرئيس سامي الحداد`: he is named before.
  const before = words.slice(0, at).map(plain);
  if (wordsOf(speaker).every((word) => before.includes(word))) return isAll(after);
  const length = after.findIndex(
    (form, i) => !PERSON_NOUNS.has(form) && !(i > 0 && ARTICLE.test(form)),
  );
  const titles = length < 0 ? after : after.slice(0, length);
  const rest = after.slice(titles.length);
  if (isAll(titles)) return true;
  if (titles.length > 0) return isAll(after) && isTitled(document, titles[0]!, plain(rest.at(-1)!));
  // `المتحدث باسم الخارجية سامي الحداد`: a body's, and his own name.
  return isAll(rest) && !ARTICLE.test(rest[0]!) && !BODY_NOUNS.has(rest[0]!);
}

/** `محاميه`, his lawyer, looks like `محامية` once folded. */
function isOwned(phrase: string, at: number): boolean {
  return (
    phrase
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      [at]?.endsWith(HEH) === true
  );
}

/** Whether a phrase begins with one who speaks for somebody: `محامي ترامب`. */
export function speaksFor(phrase: string): boolean {
  return FOR.test(foldedWords(phrase)[0] ?? '') && !isOwned(phrase, 0);
}

/** Whether a claim names one who speaks for the speaker, where he spoke himself. */
export function isForSpeaker(claimed: string, speaker: string, written: string): boolean {
  const words = foldedWords(claimed);
  const at = words.findIndex((form) => FOR.test(form));
  if (at < 0 || foldedWords(written).some((form) => FOR.test(form))) return false;
  const has = (all: readonly string[], word: string) =>
    all.some((other) => isSame(plain(other), word));
  const names = wordsOf(speaker);
  return (
    names.some((name) => has(words.slice(at + 1), name)) &&
    !names.some((name) => has(words.slice(0, at), name))
  );
}

/** Whether a title stands before a name, as its own and not as that of whom somebody speaks for. */
function isTitled({ text }: Document, title: string, name: string): boolean {
  const words = foldedWords(text);
  return words.some(
    (word, i) =>
      plain(word) === plain(title) &&
      !FOR.test(words[i - 1] ?? '') &&
      words.slice(i + 1, i + 4).some((next) => isSame(plain(next), name)),
  );
}
