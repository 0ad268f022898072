import { WAW } from '../../arabic/letters.ts';
import type { Document } from '../../corpus/document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, PERSON_NOUNS, STATES } from '../lexicon/words.ts';
import { areOneLand, foldedWords, isSame, plain, wordsOf } from './name-words.ts';

/** A title and a name are one person's when they stand within so many words somewhere. */
const TITLE_REACH = 9;
/** Between somebody and whom he meets or speaks of. */
const PARTS: ReadonlySet<string> = new Set(['مع', 'الي', 'ان', 'بين', 'ضد', 'عن']);
/** A word for a comma, which no text has. */
const COMMA = '0comma0';
const ARTICLE = /^ال\p{L}{2}/u;
/** Of what somebody presides over, his head word says nothing. */
const PRESIDENT = /^رييسه?$/u;
const NISBA = /\p{L}{2,}(?:ي|يه)$/u;
const LANDS: ReadonlySet<string> = new Set([...STATES].map(plain));
/** Of a title so many words may tell whose it is. */
const LONGEST_TITLE = 4;
/** They end as an adjective of a land does. */
const NO_LAND = /^(?:حالي|ثاني|ماضي)ه?$/u;

/**
 * `الرئيس الأميركي` for `دونالد ترامب`: the text puts the title beside the name. The land of an
 * office may stand elsewhere (`المتحدث باسم الجيش` is that of the Israeli one),
 * but not another one beside the name: `الرئيس التركي` is not `الرئيس الفرنسي ماكرون`.
 */
export function isTitleOf(document: Document, claimed: string, speaker: string): boolean {
  // `حركة النهضة` is no title of `حركة حماس`.
  if (isBody(claimed) && isBody(speaker)) return false;
  const title = wordsOf(claimed);
  const last = wordsOf(speaker).at(-1);
  if (last === undefined) return false;
  const { text, sentences } = document;
  const all = wordsOf(text);
  const names = namesIn(foldedWords(claimed), foldedWords(text));
  const his = wordsOf(speaker);
  // `الأمير هاري` is nobody else, whoever stands beside him.
  if (!names.every((name) => his.some((word) => isSame(word, name)))) return false;
  const own = title.filter((word, i) => i === 0 || !isLand(word) || names.includes(word));
  const lands = title.filter((word) => !own.includes(word));
  if (!lands.every((land) => all.some((other) => areOneLand(land, other)))) return false;
  const has = (test: (words: readonly string[]) => boolean) =>
    sentences.some(({ start, end }) => test(withCommas(text.slice(start, end))));
  const written = sentences.flatMap(({ start, end }) =>
    landsOf(own[0]!, withCommas(text.slice(start, end)), last),
  );
  // `الرئيس الأميركي دونالد ترامب` is not the Iranian one, whoever is told of beside him.
  const isOther = (land: string) => !written.some((other) => areOneLand(land, other));
  if (PRESIDENT.test(own[0]!) && written.length > 0 && lands.some(isOther)) return false;
  if (has((words) => stands(own, words, last, lands))) return true;
  // `قال وزير المالية الكويتي …. وأوضح الوزير نايف الحجرف`: one office, told of twice.
  return (
    title.length > 1 &&
    !PRESIDENT.test(title[0]!) &&
    has((words) => standsAlone(title, words)) &&
    has((words) => stands(title.slice(0, 1), words, last))
  );
}

/** Whether a name begins with what a body is: `حركة`, `الوزارة`. */
export function isBody(name: string): boolean {
  const [head = ''] = foldedWords(name);
  return BODY_NOUNS.has(head) && !PERSON_NOUNS.has(head);
}

/** Whether a sentence puts a title beside a name, given by its last word, and not another land's. */
function stands(
  title: readonly string[],
  sentence: readonly string[],
  name: string,
  lands: readonly string[] = [],
): boolean {
  return sentence.some((word, i) => {
    if (!isSame(plain(word), name)) return false;
    const near = besides(sentence, i);
    const isBeside = title.every((part) => near.some((other) => isPart(part, other)));
    return (
      isBeside &&
      near.some((other, k) => isPart(title[0]!, other) && isHead(title, near.slice(k), lands))
    );
  });
}

/** The lands written between a title's head and a name right after it: `الرئيس الأميركي، دونالد ترامب`. */
function landsOf(head: string, sentence: readonly string[], name: string): string[] {
  return sentence.flatMap((word, i) => {
    if (!isSame(plain(word), name)) return [];
    const before = sentence.slice(Math.max(0, i - LONGEST_TITLE), i);
    const at = before.findLastIndex((other) => isPart(head, other));
    if (at < 0) return [];
    const between = before.slice(at + 1).filter((other) => other !== COMMA);
    const isWhole = between.filter((other) => !ARTICLE.test(other)).length <= 1;
    return isWhole
      ? between
          .filter((other) => ARTICLE.test(other))
          .map(plain)
          .filter(isLand)
      : [];
  });
}

function isPart(part: string, word: string): boolean {
  const bare = plain(word);
  return [bare, plain(bare), bare.replace(/^[بل]/u, '')].some(
    (form) => isSame(part, form) || `${form}ه` === part,
  );
}

/** Whether the words from a title's head on are that title: of the same land, or of none. */
function isHead(
  title: readonly string[],
  words: readonly string[],
  lands: readonly string[],
): boolean {
  const [head, next] = words;
  const isPresident = title.length === 1 && PRESIDENT.test(title[0]!);
  // `رئيس الوزراء` is not `الرئيس`.
  if (isPresident && !ARTICLE.test(head!) && !isLand(plain(next ?? ''))) return false;
  const end = words.indexOf(COMMA);
  const rest = words.slice(1, Math.min(end < 0 ? words.length : end, LONGEST_TITLE));
  const theirs = rest.filter((word) => ARTICLE.test(word) || LANDS.has(word)).map(plain);
  const isMet = (land: string, all: readonly string[]) =>
    all.some((other) => areOneLand(land, other));
  const others = theirs.filter((land) => isLand(land) && !isMet(land, lands));
  return others.length === 0 || lands.every((land) => isMet(land, theirs));
}

/** Of a title, what is a name: `هاري` in `الأمير هاري`, `المالكي` where the text has `نوري المالكي`. */
function namesIn([head, ...rest]: readonly string[], text: readonly string[]): string[] {
  const isAlone = rest.length === 1 && ARTICLE.test(head!);
  return rest
    .filter((form) => {
      if (!ARTICLE.test(form)) return GIVEN_NAMES.has(form) || (isAlone && !LANDS.has(form));
      return (
        NISBA.test(form) &&
        text.some((other, i) => other === form && GIVEN_NAMES.has(text[i - 1] ?? ''))
      );
    })
    .map(plain);
}

/** `فرنسي`, `فرنسا`; also what an office is about, `المالية`. */
function isLand(word: string): boolean {
  return LANDS.has(word) || (NISBA.test(word) && !NO_LAND.test(word));
}

/** Whether a sentence has a whole title in a row and no name after it. */
function standsAlone(title: readonly string[], sentence: readonly string[]): boolean {
  return sentence.some((_, i) => {
    const isRow = title.every((part, k) => isSame(part, plain(sentence[i + k] ?? '')));
    const next = sentence[i + title.length] ?? COMMA;
    const after = next === COMMA ? (sentence[i + title.length + 1] ?? '') : next;
    return (
      isRow && !GIVEN_NAMES.has(after) && (next === COMMA || ARTICLE.test(next) || isThat(next))
    );
  });
}

function isThat(form: string): boolean {
  return /^[اب]?ان(?:ه|ها)?$|^(?:علي|الي|في|عن)$/u.test(form);
}

/**
 * The words around a name, place `at`, that may be its title: up to one that tells of somebody else,
 * `ميركل | والعاهل الأردني`, `السيسي عقد جلسة | مع رئيس الوزراء`.
 */
function besides(words: readonly string[], at: number): string[] {
  const before = words.slice(Math.max(0, at - TITLE_REACH), at);
  const after = words.slice(at + 1, at + TITLE_REACH);
  const from = Math.max(
    before.findLastIndex((word) => PARTS.has(word)) + 1,
    before.findLastIndex(isAnother),
  );
  // `التقت ميركل | العاهل الأردني`: his own title stands after a comma.
  const isMet = ARTICLE.test(after[0] ?? '') && PERSON_NOUNS.has(after[0]!);
  const to = isMet ? 0 : after.findIndex((word) => PARTS.has(word) || isAnother(word));
  return [...before.slice(from), words[at]!, ...after.slice(0, to < 0 ? after.length : to)];
}

/** Folded words, and each comma as one. */
function withCommas(text: string): string[] {
  return foldedWords(text.replace(/[،,]/gu, ` ${COMMA} `));
}

/** `والعاهل` */
function isAnother(word: string): boolean {
  return word.startsWith(WAW) && PERSON_NOUNS.has(word.slice(1)) && !PERSON_NOUNS.has(word);
}
