import { ALEF, LAM, WAW } from './letters.ts';
import { CARDINAL_WORDS, type NumberWord, ORDINAL_WORDS, TEEN_WORDS } from './numerals-words.ts';

/** A number read from words `[at, next)`. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

const ARTICLE = ALEF + LAM;

/**
 * The cardinal that begins at word `at`, in digits or in words, or null.
 *
 * `words` are folded ({@link fold}) and follow each other without punctuation. Digits are read
 * with the scale after them (`17 مليون`). Words are read as Arabic says them: units before tens
 * joined by و (`خمسة وعشرون`), 11–19 in two words, hundreds in one or two words, scales after
 * their count, the groups joined by و (`ألفين وأحد عشر` = 2011).
 */
export function readCardinal(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  if (/^\d+$/u.test(first)) return readDigits(words, at);
  let total = 0;
  let group = 0;
  let last: NumberWord | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let i = at;
  while (i < words.length) {
    const found: { word: NumberWord; joined: boolean; next: number } | null = wordAt(
      words,
      i,
      last,
    );
    if (!found) break;
    const { word, joined } = found;
    if (last && !joined && !follows(last, word)) break;
    if (last && joined && !adds(last, word, group)) break;
    if (word.kind === 'scale') {
      if (word.value >= lastScale) break;
      const dual = word.value === 2e3 || word.value === 2e6 || word.value === 2e9;
      total +=
        dual || group === 0 || joined ? word.value + (joined ? group : 0) : group * word.value;
      group = 0;
      lastScale = dual ? word.value / 2 : word.value;
    } else if (word.kind === 'teen') {
      group += 10;
    } else if (word.kind === 'hundred' && word.value === 100 && last?.kind === 'unit' && !joined) {
      group = group - last.value + last.value * 100;
    } else {
      group += word.value;
    }
    last = word;
    i = found.next;
  }
  return last ? { value: total + group, next: i } : null;
}

/**
 * The ordinal that begins at word `at`, with or without its article, or null: `الثالث` 3,
 * `الحادي عشر` 11, `الثالث والعشرين` 23, `العشرين` 20 (a ten only with its article).
 */
export function readOrdinal(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  const bare = withoutArticle(first);
  const unit = ORDINAL_WORDS.get(bare);
  if (unit === undefined) {
    const ten = bare === first ? undefined : CARDINAL_WORDS.get(bare);
    return ten?.kind === 'ten' ? { value: ten.value, next: at + 1 } : null;
  }
  const second = words[at + 1];
  if (second === undefined || unit > 9) return { value: unit, next: at + 1 };
  if (TEEN_WORDS.has(second)) return { value: unit + 10, next: at + 2 };
  const joined = second === WAW ? words[at + 2] : second.startsWith(WAW) ? second.slice(1) : null;
  if (joined) {
    const bareTen = withoutArticle(joined);
    const ten = bareTen === joined ? undefined : CARDINAL_WORDS.get(bareTen);
    if (ten?.kind === 'ten') {
      return { value: unit + ten.value, next: at + (second === WAW ? 3 : 2) };
    }
  }
  return { value: unit, next: at + 1 };
}

function readDigits(words: readonly string[], at: number): ReadNumber {
  let value = Number(words[at]);
  let next = at + 1;
  const scale = words[next] === undefined ? undefined : CARDINAL_WORDS.get(words[next]!);
  if (scale?.kind === 'scale' && !String(scale.value).startsWith('2')) {
    value *= scale.value;
    next++;
  }
  return { value, next };
}

function wordAt(
  words: readonly string[],
  i: number,
  last: NumberWord | null,
): { word: NumberWord; joined: boolean; next: number } | null {
  const text = words[i]!;
  if (last?.kind === 'unit' && last.value < 10 && TEEN_WORDS.has(text)) {
    return { word: { value: 10, kind: 'teen' }, joined: false, next: i + 1 };
  }
  const plain = CARDINAL_WORDS.get(text);
  if (plain && (!last || follows(last, plain))) return { word: plain, joined: false, next: i + 1 };
  if (!last || !text.startsWith(WAW)) return null;
  const alone = text === WAW;
  const rest = alone ? words[i + 1] : text.slice(1);
  const word = rest === undefined ? undefined : CARDINAL_WORDS.get(rest);
  return word ? { word, joined: true, next: i + (alone ? 2 : 1) } : null;
}

/** Whether `word` may stand right after `last`: ثلاث مئة, خمسة آلاف, خمسة عشر ألفا. */
function follows(last: NumberWord, word: NumberWord): boolean {
  if (word.kind === 'teen') return true;
  if (word.kind === 'scale') return word.value % 10 === 0 && !String(word.value).startsWith('2');
  return word.kind === 'hundred' && word.value === 100 && last.kind === 'unit' && last.value > 2;
}

/** Whether `word` may be added after و: smaller groups follow larger, tens follow units. */
function adds(last: NumberWord, word: NumberWord, group: number): boolean {
  if (word.kind === 'ten') return last.kind !== 'ten' && group % 100 < 10;
  if (word.kind === 'unit') return last.kind === 'hundred' || last.kind === 'scale';
  if (word.kind === 'hundred') return last.kind === 'scale';
  return word.kind === 'scale' && last.kind === 'scale';
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word;
}
