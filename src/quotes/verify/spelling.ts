import * as L from '../../arabic/letters.ts';

/** Short vowels with their tanween, and sukun: two different ones on a letter make two words. */
const VOWELS: readonly (readonly string[])[] = [
  ['\u064e', '\u064b'],
  ['\u064f', '\u064c'],
  ['\u0650', '\u064d'],
  ['\u0652'],
];
const MARK = /\p{M}/u;
const HAMZA_SEATS: ReadonlySet<string> = new Set([
  L.ALEF_WITH_HAMZA_ABOVE,
  L.ALEF_WITH_HAMZA_BELOW,
  L.ALEF_WITH_MADDA_ABOVE,
]);
/** `أن` and `إن`, alone or with a pronoun, are confused by every second writer. */
const THAT = /^[وف]?[بل]?[أإ]ن(?:ه|ها|هم|هما|هن|ك|كم|نا|ي|ني|ا)?$/u;

interface Letter {
  readonly base: string;
  readonly marks: string;
}

/**
 * Whether two words with the same folded letters are nevertheless two words. Leaving out is
 * spelling (`الاعلام` for `الإعلام`, `صعبه` for `صعبة`, no vowel marks); saying something else is
 * not: `أعلام` for `إعلام`, `كتابة` for `كتابه`, `قَتل` for `قُتل`.
 */
export function isOtherWord(said: string, archive: string): boolean {
  if (said === archive) return false;
  if (isOtherDecimal(said, archive)) return true;
  const ours = lettersOf(said);
  const theirs = lettersOf(archive);
  if (ours.length !== theirs.length) return false;
  const isThat = THAT.test(join(ours)) && THAT.test(join(theirs));
  return ours.some((letter, i) => {
    const other = theirs[i]!;
    if (areOtherVowels(letter.marks, other.marks)) return true;
    if (letter.base === other.base) return false;
    if (HAMZA_SEATS.has(letter.base) && HAMZA_SEATS.has(other.base)) return !isThat;
    return letter.base === L.TEH_MARBUTA && other.base === L.HEH;
  });
}

/**
 * `12.500` may be twelve and a half: in `12,500` it is still the same figure, but not in `12500`,
 * `12,5`, or in words.
 */
function isOtherDecimal(said: string, archive: string): boolean {
  const isDotted = (text: string) => /^[^\p{Nd}]*\p{Nd}{1,3}[.٫]\p{Nd}{3}(?!\p{Nd})/u.test(text);
  if (isDotted(said) === isDotted(archive)) return false;
  const [other] = isDotted(said) ? [archive] : [said];
  return !/^[^\p{Nd}]*\p{Nd}{1,3}[,٬،]\p{Nd}{3}(?!\p{Nd})/u.test(other!);
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const char of word.normalize('NFC').replaceAll(L.TATWEEL, '').replace(L.INVISIBLE, '')) {
    const last = letters.at(-1);
    if (MARK.test(char) && last) {
      letters[letters.length - 1] = { base: last.base, marks: last.marks + char };
    } else letters.push({ base: char, marks: '' });
  }
  return letters;
}

function join(letters: readonly Letter[]): string {
  return letters.map(({ base }) => base).join('');
}

function areOtherVowels(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const ours = VOWELS.findIndex((set) => set.some((mark) => a.includes(mark)));
  const theirs = VOWELS.findIndex((set) => set.some((mark) => b.includes(mark)));
  return ours >= 0 && theirs >= 0 && ours !== theirs;
}
