import { TATWEEL } from '../../arabic/letters.ts';
import { ARTICLE } from './noun.ts';

/** Two people named within so many letters are named in one breath. */
const BESIDE = 80;
/** Alone it is the head of a state; who presides over a parliament is `رئيس البرلمان` throughout. */
const HEADS_OF_STATE = /^الرييسه?$/u;
const STATE = /^(?:الجمهوريه|البلاد|الدوله)$/u;

/** Somebody whom the text names, with the titles it gives him; words are folded. */
export interface Person {
  /** As written, without titles and marks. */
  readonly name: string;
  readonly words: readonly string[];
  readonly titles: ReadonlySet<string>;
  /** The same, each as {@link titleKey}. */
  readonly keys: ReadonlySet<string>;
  readonly at: number;
  /** Whether the sentence parts his name from what follows: `جان بول،`. */
  readonly isClosed: boolean;
}

/** Two ministers in one breath: which of them "the minister" is, the text does not say. */
export function isBeside(other: Person, best: Person): boolean {
  const isOther = !isSameName(other.words.at(-1)!, best.words.at(-1)!);
  // `عبد القوي أحمد`, read once without his last name
  const isHe = isPartOf(other.words, best.words) || isPartOf(best.words, other.words);
  return isOther && !isHe && best.at - other.at < BESIDE;
}

export function isPartOf(words: readonly string[], all: readonly string[]): boolean {
  return words.every((word) => all.some((part) => isSameName(part, word)));
}

export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** A name without its article (`القذافي`, `قذافي`) and without the sign that it is no particle. */
export function nameKey(word: string): string {
  const plain = word.replace(TATWEEL, '');
  return ARTICLE.test(plain) && plain.length > 4 ? plain.slice(2) : plain;
}

/** Whether a phrase of titles stands for one with these: all of the one are among the other. */
export function mayBear({ titles: his, keys }: Person, titles: readonly string[]): boolean {
  const [only] = titles;
  if (titles.length === 1 && HEADS_OF_STATE.test(only!)) {
    return his.has(only!) || (his.has('رييس') && [...his].some((title) => STATE.test(title)));
  }
  if (keys.size === 0) return false;
  const asked = titles.map(titleKey);
  if (asked.length > 0 && asked.every((title) => keys.has(title))) return true;
  // `المتحدثة باسم وزيرة الخارجية` is not the minister.
  if (!keys.has(asked[0] ?? '')) return false;
  return keys.size > 1 && [...keys].every((title) => asked.includes(title));
}

/** A title without its article, in one of its spellings and genders: `الأمريكية`, `أميركي`. */
export function titleKey(title: string): string {
  return title
    .replace(/^ال/u, '')
    .replace('امريكي', 'اميركي')
    .replace(/(?<=\p{L}{2}ي)ه$/u, '');
}
