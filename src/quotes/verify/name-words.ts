import { isSpellingOfName, singleEdit } from '../../arabic/edit.ts';
import { fold } from '../../arabic/fold.ts';
import { GHAIN, JEEM, SEEN, SHEEN } from '../../arabic/letters.ts';
import { arabicSkeleton, isLatin, latinSkeletons } from '../../arabic/transliterate.ts';
import { SEATS } from '../lexicon/words.ts';

const FINAL_SHEEN = new RegExp(`${SHEEN}$`, 'u');

/** Two words for one office. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['ناطق', 'متحدث'],
  ['ناطقه', 'متحدثه'],
]);

/** Folded, without article and without what is written onto it; short words say nothing. */
export function wordsOf(text: string): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 1)
    .map(plain);
}

export function plain(word: string): string {
  const bare = word.replace(/^(?:وال|ال|لل|و)(?=\p{L}{3})/u, '');
  return ONE_WORD.get(bare) ?? bare.replace(/^امريكي/u, 'اميركي');
}

export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same, or one spelling of a name for another: `ترمب`, `ترامب`, `Trump`. */
export function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (isLatin(a) !== isLatin(b)) return isLatin(a) ? isWritten(a, b) : isWritten(b, a);
  if (a.length < 4 || b.length < 4) return false;
  if (a.length > 4 && byEar(a) === byEar(b)) return true;
  const edit = singleEdit(a, b);
  return edit !== null && isSpellingOfName(edit);
}

/** `غوتيريش`, `جوتيريس`: letters that papers of two lands write for one of a foreign name. */
function byEar(name: string): string {
  return name.replaceAll(GHAIN, JEEM).replace(FINAL_SHEEN, SEEN);
}

function isWritten(latin: string, arabic: string): boolean {
  const skeleton = arabicSkeleton(arabic);
  return skeleton !== null && latinSkeletons(latin).includes(skeleton);
}

const GOVERNMENT = /^(?:حكومه|سلطات|اداره|دوله)$/u;

/** The state that a claim's seat or government stands for: `دمشق`, `الحكومة السورية`; else null. */
export function stateOf(claimed: string): string | null {
  const forms = foldedWords(claimed);
  const seat = SEATS.get(forms.join(' '));
  if (seat !== undefined) return seat;
  const [head, land, ...more] = forms.map(plain);
  if (!GOVERNMENT.test(head!) || land === undefined || more.length > 0) return null;
  return [...SEATS.values()].find((state) => areOneLand(plain(fold(state)), land)) ?? null;
}

/** `إسرائيلي`, `الإسرائيلية`, `إسرائيل`; `فرنسا`, `الفرنسي`. */
export function areOneLand(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/(?<=\p{L}{3})(?:يه|يا|ي|ا|ه)$/u, '');
  return stem(a) === stem(b);
}
