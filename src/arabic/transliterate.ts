import * as L from './letters.ts';

/**
 * Names across scripts, by their consonants: `Haftar` and `حفتر` are both `hftr`. Vowels are left
 * out, since Arabic writes the long ones only and every agency spells the others differently.
 * Sounds that agencies exchange share a code (`q`, `k`; `s`, `z`; `d`, `dh`). After the common
 * romanisations of news agencies and BGN/PCGN 1956; ambiguous Latin letters give several codes.
 */
const ARABIC_CODE: ReadonlyMap<string, string> = new Map([
  [L.BEH, 'b'],
  [L.TEH, 't'],
  [L.TAH, 't'],
  [L.THEH, 't'],
  [L.JEEM, 'j'],
  [L.HAH, 'h'],
  [L.HEH, 'h'],
  [L.KHAH, 'x'],
  [L.DAL, 'd'],
  [L.DAD, 'd'],
  [L.THAL, 'd'],
  [L.ZAH, 'd'],
  [L.REH, 'r'],
  [L.ZAIN, 's'],
  [L.SEEN, 's'],
  [L.SAD, 's'],
  [L.SHEEN, 'c'],
  [L.GHAIN, 'g'],
  [L.FEH, 'f'],
  [L.QAF, 'k'],
  [L.KAF, 'k'],
  [L.LAM, 'l'],
  [L.MEEM, 'm'],
  [L.NOON, 'n'],
]);

/** Latin letter groups, longest first, with the codes that each may stand for. */
const LATIN_CODES: readonly (readonly [group: string, codes: readonly string[]])[] = [
  ['tch', ['tc']],
  ['sch', ['c']],
  ['sh', ['c']],
  ['ch', ['c', 'tc', 'k', 'x']],
  ['kh', ['x']],
  ['gh', ['g', 'k']],
  ['th', ['t']],
  ['dh', ['d']],
  ['ph', ['f']],
  ['ck', ['k']],
  ['qu', ['k']],
  ['b', ['b']],
  ['c', ['k', 's']],
  ['d', ['d']],
  ['f', ['f']],
  ['g', ['g', 'k', 'j']],
  ['h', ['h', '']],
  ['j', ['j']],
  ['k', ['k']],
  ['l', ['l']],
  ['m', ['m']],
  ['n', ['n']],
  ['p', ['b']],
  ['q', ['k']],
  ['r', ['r']],
  ['s', ['s']],
  ['t', ['t']],
  ['v', ['f']],
  ['w', ['', 'f']],
  ['x', ['ks']],
  ['z', ['s', 'd']],
];

/** Fewer consonants name too many words. */
const FEWEST_CONSONANTS = 3;
const MOST_SKELETONS = 24;

/** Whether a folded word is in Latin letters. */
export function isLatin(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}

/** The consonants of a folded Arabic word without its article; null when there are under `fewest`. */
export function arabicSkeleton(word: string, fewest = FEWEST_CONSONANTS): string | null {
  const bare = word.startsWith(L.ALEF + L.LAM) && word.length > 4 ? word.slice(2) : word;
  let skeleton = '';
  for (let i = 0; i < bare.length; i++) {
    // Teh marbuta, folded to heh, is silent in Latin spellings or an "h" that they drop at will.
    if (bare[i] === L.HEH && i === bare.length - 1) break;
    const code = ARABIC_CODE.get(bare[i]!);
    if (code === undefined && !VOWEL_OR_SILENT.has(bare[i]!)) return null;
    // A doubled letter is one sound; the same letter again after a vowel is another (`دبيبة`).
    const isDoubled = i > 0 && ARABIC_CODE.get(bare[i - 1]!) === code;
    if (code !== undefined && !isDoubled) skeleton += code;
  }
  return skeleton.length >= fewest ? skeleton : null;
}

/** The consonants that a folded Latin word may stand for, `fewest` or more. */
export function latinSkeletons(word: string, fewest = FEWEST_CONSONANTS): string[] {
  let forms = [''];
  let afterVowel = false;
  const bare = word.replace(/^(?:al|el)-?(?=\p{L}{4})/u, '').replace(/(?<=[aeiou])h$/u, '');
  for (let i = 0; i < bare.length; ) {
    const entry = LATIN_CODES.find(([group]) => bare.startsWith(group, i));
    if (!entry) {
      afterVowel = true;
      i++;
      continue;
    }
    const [group, codes] = entry;
    const joins = (form: string, code: string) =>
      !afterVowel && code !== '' && form.endsWith(code[0]!) ? form + code.slice(1) : form + code;
    forms = forms.flatMap((form) => codes.map((code) => joins(form, code)));
    afterVowel = false;
    forms = [...new Set(forms)].slice(0, MOST_SKELETONS);
    i += group.length;
  }
  return forms.filter((form) => form.length >= fewest);
}

const VOWEL_OR_SILENT: ReadonlySet<string> = new Set([L.ALEF, L.WAW, L.YEH, L.AIN, L.HAMZA]);
const VOWEL_OF: ReadonlyMap<string, RegExp> = new Map([
  [L.ALEF, /[ae]/gu],
  [L.WAW, /[ouw]/gu],
  [L.YEH, /[iyej]/gu],
]);

/**
 * How badly the vowels of two spellings with the same consonants disagree: each long vowel of the
 * Arabic word that the Latin one lacks counts one, each Latin vowel beyond a fifth; and a word that
 * begins with a vowel is hardly one that begins with a consonant (`أبرز`, `Paris`).
 */
export function vowelDistance(arabic: string, latin: string): number {
  const isOpen = arabic.startsWith(L.ALEF) && !arabic.startsWith(L.ALEF + L.LAM);
  let distance = isOpen && !/^[aeiouyh']/u.test(latin) ? 1.1 : 0;
  for (const [letter, sounds] of VOWEL_OF) {
    const written = arabic.split(letter).length - 1;
    const heard = latin.match(sounds)?.length ?? 0;
    distance += written > heard ? written - heard : (heard - written) / 5;
  }
  return distance;
}
