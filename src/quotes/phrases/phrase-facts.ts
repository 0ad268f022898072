import { LAM } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import { isPlural } from './titled-name.ts';

/** Marks that open, by what closes them. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“'],
]);

/** Plurals of either: `مصادر`, `الفصائل`, `خبراء`. */
const BROKEN =
  /^(?:ال)?(?:مصادر|شهود|فصايل|كتايب|وثايق|تقارير|شرطه|امم|دول|قوي|احزاب|اجهزه|مجالس|وسايل|صحف|ميليشيا|سرايا|\p{L}{3,}اء?|رجال|نواب|قاده|سكان|اهالي|طلاب|عمال|جنود|انصار|تجار)$/u;

/** `الوزارة` is feminine, `الوزير` is not; what a name is or a plural takes, it does not show. */
export function genderOf({ form }: Word): boolean | null {
  // `زوجته`, `والدتها`
  const hers = /^(?<of>\p{L}{2,}ت)(?:ه|ها|هم)$/u.exec(form)?.groups?.['of'];
  if (hers !== undefined && PERSON_NOUNS.has(hers.replace(/ت$/u, 'ه'))) return true;
  if (!BODY_NOUNS.has(form) && !PERSON_NOUNS.has(form)) return null;
  if (/(?:ه|ات)$/u.test(form)) return true;
  return BROKEN.test(form) ? null : false;
}

/** `بلادها`, `محاميه`: somebody's, by the pronoun on its head. */
export function hasOwner({ text, words }: Clause, { from }: Phrase): boolean {
  return /\p{L}{3}(?:ها|هم|ه)$/u.test(text.slice(words[from]!.start, words[from]!.end));
}

/**
 * Whether a phrase tells of many; null where it goes with either number: a name of a body that no list
 * knows, `فريق من المحامين`. `isPerson`: it gives the name of one or more.
 */
export function isMany(clause: Clause, phrase: Phrase, isPerson: boolean): boolean | null {
  if (isGroup(clause, phrase)) return null;
  const { form } = clause.words[phrase.from]!;
  if (isPlural(form)) return true;
  if (BODY_NOUNS.has(form) || PERSON_NOUNS.has(form)) return false;
  return isPerson ? isTwo(clause, phrase) : null;
}

/** `حفتر وصالح`: one word of it is joined to another. */
function isTwo({ words }: Clause, { from, to }: Phrase): boolean {
  return words.slice(from + 1, to).some(({ form, bare }) => form === 'و' || form !== bare);
}

/** `فريق من المحامين`: one that is many. */
function isGroup({ words }: Clause, { from, to }: Phrase): boolean {
  return to - from > 2 && words[from + 1]!.form === 'من';
}

/** Where a phrase stands in the document. */
export function spanOf({ text, words }: Clause, { from, to, lam }: Phrase): Span {
  // The `ل` of `لوزارة` comes off; that of `للوزارة` has the article in it.
  const hasArticle = words[from]!.form.startsWith(LAM + LAM);
  const start = words[from]!.start + (lam && !hasArticle ? 1 : 0);
  const { end } = words[to - 1]!;
  // `كريم زيدان (35 عاما)` with its closing bracket.
  const slice = text.slice(start, end);
  const isOpen = slice.lastIndexOf('(') > slice.lastIndexOf(')') && text[end] === ')';
  return { start, end: isOpen || isMarkOpen(slice, text[end]) ? end + 1 : end };
}

/** `صحيفة "البحر` before `"`: what opens inside a slice closes right behind it. */
function isMarkOpen(slice: string, next: string | undefined): boolean {
  if (next === '"') return (slice.match(/"/gu)?.length ?? 0) % 2 === 1;
  const open = next === undefined ? undefined : OPENING.get(next);
  return open !== undefined && slice.lastIndexOf(open) > slice.lastIndexOf(next!);
}
