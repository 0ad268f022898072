import * as L from './letters.ts';

/** Whether a folded word occurs in the corpus. */
export type IsWord = (word: string) => boolean;

const ARTICLE = L.ALEF + L.LAM;

/**
 * Proclitics that hold the article: conjunction or preposition with `ال`. They come off without
 * asking, since hardly a word begins so by itself once three letters follow.
 * Longest first: `وبال` before `بال` before `ال`.
 */
const WITH_ARTICLE: readonly string[] = [
  L.WAW + L.BEH + ARTICLE,
  L.WAW + L.KAF + ARTICLE,
  L.FEH + L.BEH + ARTICLE,
  L.WAW + L.LAM + L.LAM,
  L.FEH + L.LAM + L.LAM,
  L.WAW + ARTICLE,
  L.FEH + ARTICLE,
  L.BEH + ARTICLE,
  L.KAF + ARTICLE,
  L.LAM + L.LAM,
  ARTICLE,
];

/** Conjunctions; they stand before any other proclitic. */
export const CONJUNCTIONS: readonly string[] = [L.WAW, L.FEH];

/** Prepositions and the future: between a conjunction and the word, never with the article. */
const BARE: readonly string[] = [L.BEH, L.LAM, L.KAF, L.SEEN];

/** What may stand before a word that has no article, and before one that has lost it. */
export const PROCLITICS: readonly string[] = [
  ...CONJUNCTIONS,
  ...BARE,
  ...CONJUNCTIONS.flatMap((conjunction) => BARE.map((bare) => conjunction + bare)),
  ...WITH_ARTICLE,
];

/** Pronouns at a word's end, longest first. */
const PRONOUNS: readonly string[] = [
  L.HEH + L.MEEM + L.ALEF,
  L.HEH + L.ALEF,
  L.HEH + L.MEEM,
  L.HEH + L.NOON,
  L.KAF + L.MEEM,
  L.NOON + L.ALEF,
  L.HEH,
];

const FEMININE = L.HEH; // teh marbuta, folded
const NISBA = L.YEH;
const PLURAL_FEMININE = L.ALEF + L.TEH;
const PLURAL_MASCULINE: readonly string[] = [L.WAW + L.NOON, L.YEH + L.NOON];
const DUAL = L.ALEF + L.NOON;
const TANWEEN = L.ALEF;

const SHORTEST_STEM = 3;

/**
 * The light stem of a folded word, checked against the corpus: clitics and endings come off only
 * where the rest is a word that occurs, so that names are never damaged (`لبنان` keeps its ending
 * although it looks like a dual). In order:
 * 1. a proclitic with the article, if three letters stay; else a bare proclitic, if the rest is a
 *    word, with or without the article; neither where the first letter is shown to be the word's
 *    own by a proclitic before it that cannot stand there (`الوسائل`: `وسائل` is one word);
 * 2. one pronoun, if the rest is a word (a `ت` before it goes back to teh marbuta);
 * 3. one ending (feminine, plural, dual, nisba, tanween), if the rest is a word and, for the
 *    endings that names have too, a second form of the same paradigm is a word.
 *
 * After Larkey, Ballesteros & Connell, "Light stemming for Arabic information retrieval" (2007),
 * light10, whose unchecked endings over-stem (`مدينة` to `مد`).
 */
export function stem(word: string, isWord: IsWord): string {
  const known = (form: string) => isWord(form) || isWord(ARTICLE + form);
  const bare = dropProclitic(word, known, isWord);
  const nominal = dropEnding(dropPronoun(bare, known), known);
  return nominal === bare ? dropInflection(bare, isWord) : nominal;
}

/** The folded word without proclitics and pronoun, its own endings kept: steps 1 and 2 of {@link stem}. */
export function withoutClitics(word: string, isWord: IsWord): string {
  const known = (form: string) => isWord(form) || isWord(ARTICLE + form);
  return dropPronoun(dropProclitic(word, known, isWord), known);
}

/**
 * A verb's third person, one form for all: `تبلغ` and `يبلغ` to `بلغ`, `استقلت` and `استقلوا` to
 * `استقل`. Only where a second form of the paradigm is a word: `بيروت` is not `بيرو`.
 */
function dropInflection(word: string, isWord: IsWord): string {
  const past = cut(word, L.WAW + L.ALEF) ?? cut(word, L.TEH);
  if (past !== null && isWord(past) && isWord(presentOf(past))) return past;
  const [prefix] = word;
  if (prefix !== L.YEH && prefix !== L.TEH) return word;
  const rest = word.slice(1);
  const twin = (prefix === L.YEH ? L.TEH : L.YEH) + rest;
  if (rest.length < SHORTEST_STEM || !isWord(twin)) return word;
  return isWord(rest) ? rest : L.YEH + rest;
}

/** Derived forms lose their alef in the present: `استقل`, `يستقل`. */
function presentOf(past: string): string {
  return L.YEH + (past.startsWith(L.ALEF) ? past.slice(1) : past);
}

function dropProclitic(word: string, known: IsWord, isWord: IsWord): string {
  if (isOwnLetter(word, isWord)) return word;
  for (const proclitic of WITH_ARTICLE) {
    if (word.startsWith(proclitic)) {
      const rest = word.slice(proclitic.length);
      if (rest.length >= SHORTEST_STEM || (rest.length === 2 && known(rest))) return rest;
    }
  }
  if (!CONJUNCTIONS.includes(word[0]!)) return dropBare(word, known, isWord);
  const rest = word.slice(1);
  const bare = dropBare(rest, known, isWord);
  if (bare !== rest) return bare;
  return rest.length >= SHORTEST_STEM && known(rest) ? rest : word;
}

function dropBare(word: string, known: IsWord, isWord: IsWord): string {
  if (!BARE.includes(word[0]!) || isOwnLetter(word, isWord)) return word;
  const rest = word.slice(1);
  return rest.length >= SHORTEST_STEM && known(rest) ? rest : word;
}

/**
 * Whether the corpus shows that a word's first letter is no proclitic: another proclitic stands
 * before it that could not stand there (`الوسائل`, `بوسائل`: `وسائل` is not `و` with `سائل`).
 */
function isOwnLetter(word: string, isWord: IsWord): boolean {
  const isConjunction = CONJUNCTIONS.includes(word[0]!);
  if (!isConjunction && !BARE.includes(word[0]!)) return false;
  // A preposition before a preposition is rare too, but so are words that begin with either.
  const before = isConjunction ? [ARTICLE, ...BARE, ...CONJUNCTIONS] : [ARTICLE];
  return before.some((proclitic) => isWord(proclitic + word));
}

function dropPronoun(word: string, known: IsWord): string {
  for (const pronoun of PRONOUNS) {
    const rest = cut(word, pronoun);
    if (rest === null) continue;
    if (rest.endsWith(L.TEH) && known(rest.slice(0, -1) + FEMININE)) {
      return rest.slice(0, -1) + FEMININE;
    }
    if (pronoun !== FEMININE && known(rest)) return rest;
  }
  return word;
}

function dropEnding(word: string, known: IsWord): string {
  const feminine = cut(word, FEMININE);
  if (feminine !== null) return known(feminine) ? dropNisba(feminine, known) : word;
  const plural = cut(word, PLURAL_FEMININE);
  if (plural !== null) {
    if (known(plural + FEMININE)) return dropEnding(plural + FEMININE, known);
    return known(plural) ? plural : word;
  }
  for (const ending of PLURAL_MASCULINE) {
    const rest = cut(word, ending);
    if (rest === null) continue;
    const twin = PLURAL_MASCULINE.find((other) => other !== ending)!;
    return known(rest) && (known(rest + twin) || known(rest + PLURAL_FEMININE))
      ? dropNisba(rest, known)
      : word;
  }
  const dual = cut(word, DUAL);
  if (dual !== null) return known(dual) && known(`${dual}${L.YEH}${L.NOON}`) ? dual : word;
  const tanween = cut(word, TANWEEN);
  if (tanween !== null && known(tanween)) return dropNisba(tanween, known);
  return dropNisba(word, known);
}

/** `ليبي` to `ليبيا`'s stem is out of reach; `مصري` to `مصر` is not. */
function dropNisba(word: string, known: IsWord): string {
  const rest = cut(word, NISBA);
  return rest !== null && known(rest) && known(word + FEMININE) ? rest : word;
}

function cut(word: string, ending: string): string | null {
  if (!word.endsWith(ending)) return null;
  const rest = word.slice(0, word.length - ending.length);
  return rest.length >= SHORTEST_STEM ? rest : null;
}
