import { isSpellingOfName, singleEdit } from '../../arabic/edit.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, GENERATIONS, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import { foldedWords, isSame, plain } from './name-words.ts';

/** First names that stand before another one, which may stand for both: `محمد علي`. */
const COMPOUND = /^(?:محمد|احمد)$/u;
/** Not in the list: `عبد` is half a name, and `علي` looks like a particle. */
const FIRST_TOO = /^(?:عبد|علي)$/u;
const LONG_VOWEL = /[اوي]/u;
/** Whose relative or lawyer somebody is: `محاميه خالد زيدان`. */
const KIN = /^(?:محامي|شقيق|شقيقت|نجل|والد|والدت|ابن|زوج|زوجت|عم|جد)(?:ه|ها|هم)$/u;
/** An office, and a name. */
const TRUSTEE = 'امين';

/** `الابن`, `الأب` behind a name. */
export function hasGeneration(name: string): boolean {
  return foldedWords(name)
    .slice(1)
    .some((form) => GENERATIONS.has(form));
}

/** Whether a claim names an office or a body, not only a person. */
export function hasTitle(claimed: string): boolean {
  const forms = foldedWords(claimed);
  // `أمين محفوظ`: a first name, since an office goes on with its article or its body.
  const [first, second] = forms;
  if (forms.length === 2 && first === TRUSTEE && !/^(?:ال|مجلس|حزب|عام)/u.test(second!))
    return false;
  return forms.some((form) => PERSON_NOUNS.has(form) || BODY_NOUNS.has(form));
}

/**
 * The last names agree; or one is all of the other, as a body's shorter name is. A title is compared
 * with the phrase as written too, a name with the name alone: `مانديلا` is not the speaker
 * `رئيس مؤسسة مانديلا سيللو هاتانغ`.
 */
export function isSameName(
  whole: string,
  claimed: readonly string[],
  name: readonly string[],
  written: readonly string[],
  isTitle: boolean,
): boolean {
  const isIn = (word: string, all: readonly string[]) => all.some((other) => isSame(word, other));
  if (!isTitle && areOtherFirstNames(claimed, name)) return false;
  if (claimed.every((word) => isIn(word, isTitle ? written : name))) return true;
  if (name.every((word) => isIn(word, claimed)) && endsAlike(whole, claimed, name)) return true;
  if (isTitle) return false;
  const [ours, his] = [claimed.at(-1)!, name.at(-1)!];
  // `ستيفن منوشين`, `ستيفن منوتشين`: the first name agrees, so a letter more is a spelling.
  const isFull = claimed.length > 1 && name.length > 1 && isSame(claimed[0]!, name[0]!);
  if (isFull && Math.min(ours.length, his.length) > 4 && singleEdit(ours, his) !== null)
    return true;
  return isSame(ours, his) && claimed[0]!.length > 2;
}

/** `فادي البطش`, `محمد البطش`: two of one family; `علي عبد الله صالح` is not `عبد الله صالح`. */
function areOtherFirstNames(claimed: readonly string[], all: readonly string[]): boolean {
  const name = all.slice(KIN.test(all[0]!) ? 1 : 0);
  if (claimed.length < 2 || name.length < 2) return false;
  const [ours, his] = [claimed[0]!, name[0]!];
  if (ours === his) return false;
  const isKnown = [ours, his].map((first) => FIRST_TOO.test(first) || GIVEN_NAMES.has(first));
  const areKnown = isKnown.every(Boolean);
  const edit = singleEdit(ours, his);
  // `ميشال`, `ميشيل` are one; `زيد`, `زياد` and `كريم`, `كريمة` are two.
  const isVowel =
    edit?.kind === 'substitute' && LONG_VOWEL.test(edit.from) && LONG_VOWEL.test(edit.to);
  const isSpelling = edit !== null && (isVowel || isSpellingOfName(edit));
  if (edit !== null) return areKnown && !(isSpelling && ours.length + his.length > 9);
  if (isSame(ours, his)) return false;
  const isInOther =
    name.some((word) => isSame(word, ours)) || claimed.some((word) => isSame(word, his));
  if (!isInOther) return isKnown.some(Boolean);
  return areKnown && !COMPOUND.test(claimed.length > name.length ? ours : his);
}

/**
 * Whether a claim that has all the words of a name is that name, perhaps with titles: `الأمير عمر بن
 * سعود` is not `عمر الأمير`, and `محمد عباس` not whoever is `محمد` only.
 */
function endsAlike(whole: string, claimed: readonly string[], name: readonly string[]): boolean {
  const [first] = name;
  if (name.length === 1 && claimed.length > 1 && GIVEN_NAMES.has(first!)) return false;
  const last = name.at(-1)!;
  if (isSame(claimed.at(-1)!, last)) return true;
  if (!isPerson(name)) return true;
  // A title may follow the name: `مايك بومبيو وزير الخارجية`.
  const forms = foldedWords(whole);
  const after = forms.slice(forms.findLastIndex((form) => isSame(plain(form), last)) + 1);
  return after.some((form) => PERSON_NOUNS.has(form)) && !isSame(claimed[0]!, last);
}

function isPerson(name: readonly string[]): boolean {
  return name.some((word) => GIVEN_NAMES.has(word));
}

/**
 * Whether what was found can be a speaker at all, so that somebody else is the wrong one. A single
 * noun with its article or with a pronoun (`الحرب`, `وزراءه`) was found by mistake, and a first name
 * alone (`محمد`) may be that of whoever is claimed.
 */
export function isCredible(speaker: string, claimed: readonly string[]): boolean {
  const forms = foldedWords(speaker);
  const [only] = forms;
  if (forms.length !== 1 || only === undefined) return forms.length > 0;
  if (PERSON_NOUNS.has(only) || BODY_NOUNS.has(only) || SEATS.has(only)) return true;
  if (GIVEN_NAMES.has(only)) return !claimed.some((word) => isSame(word, only));
  // `البريكي`, `السعودية`: a surname or a state, not a common noun.
  const isCommon = /^ال/u.test(only) && !/(?:ي|يه)$/u.test(only);
  return !isCommon && !/\p{L}{3}(?:ه|ها|هم)$/u.test(speaker);
}
