import {
  ALEF_MAKSURA,
  ALEF_WITH_HAMZA_BELOW,
  ALEF_WITH_MADDA_ABOVE,
  HEH,
  TATWEEL,
  TEH_MARBUTA,
  YEH,
} from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  IMAM,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  THAT,
  THAT_WITH,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isAli } from './ali.ts';
import type { Word } from './word.ts';

/** A word with the article. */
const ARTICLE = /^ال\p{L}{2}/u;
/** Names that are particles once folded: `علي` is `على`, `بان` is `بأن`. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  'علي',
  'بان',
  'لي',
  'هو',
  'ام',
  'قايد',
  'صباح',
  'انا',
  'اي',
  'ان',
]);
const SPELLED = /^(?:تي في|بي سي|بي ار|دي تي)$/u;
/** First names that are verbs of speech: `رؤى`, `وعد`, `أمل`. */
const NAMES_TOO: ReadonlySet<string> = new Set(['روي', 'وعد', 'امل']);
/** Between the verb and its `أن` a subject takes up no more words. */
const LONGEST_SUBJECT = 6;

/**
 * The form of a name that looks like a particle. No folded word has a tatweel, so the two are never
 * taken for each other again.
 */
function asName(form: string): string {
  return form + TATWEEL;
}

/** `فان دايك`, in a text that writes `فإن` with its hamza. */
const VAN = 'فان';
const FORD = 'فورد';
const WRITES_HAMZA = /(?<!\p{L})[وف]?إن(?!\p{L})/u;
const MAKSURA = new RegExp(`${ALEF_MAKSURA}(?![\\p{L}\\p{M}])`, 'u');

/** Whether a text tells `علي` from `على` at all: Egyptian papers write both alike. */
export function tellsMaksura(text: string): boolean {
  return MAKSURA.test(text);
}

/**
 * The words of a clause with names that look like particles told from them: by their dots where the
 * text writes both (`علي`, `على`), else by their place, a verb of speech before them and its `أن`,
 * colon or mark soon after (`قال علي حسن إن`, `قال بان كي مون إن`), or a first name before them.
 */
export function withNames(text: string, words: readonly Word[], isTold: boolean): Word[] {
  const isVan = WRITES_HAMZA.test(text);
  return words.map((word, i) => {
    if (isVan && text.slice(word.start, word.end) === VAN) {
      return { ...word, form: asName(word.form), bare: asName(word.form) };
    }
    // `كريستوفر فورد`, but `فورد في التقرير`
    const isFord = word.form === FORD && !/^في/u.test(words[i + 1]?.form ?? '');
    if (isFord) return { ...word, form: asName(FORD), bare: asName(FORD) };
    // `محمد إمام`, not `أمام`
    const isImam = word.form === 'امام' && GIVEN_NAMES.has(words[i - 1]?.form ?? '');
    if (isImam && /إ/u.test(text.slice(word.start, word.end)) && isTouching(word, words[i - 1]!))
      return { ...word, form: asName(word.form), bare: asName(word.form) };
    // `سجاد مالك، ممثل المفوضية`
    const isMalik = word.form === 'مالك' && GIVEN_NAMES.has(words[i - 1]?.form ?? '');
    if (isMalik && isTouching(word, words[i - 1]!) && /[،,]/u.test(words[i + 1]?.gap ?? ''))
      return { ...word, form: asName(word.form), bare: asName(word.form) };
    // `شريط مصور`
    const isFilmed = word.form === 'مصور' && FILM.test(words[i - 1]?.form ?? '');
    if (isFilmed || isSadiq(words, i))
      return { ...word, form: asName(word.form), bare: asName(word.form) };
    if (isImamOf(text, words, i)) return { ...word, form: IMAM, bare: IMAM };
    const isNamed = LOOKALIKES.has(word.form)
      ? isName(text, words, i, isTold)
      : isAfterItsVerb(words, i) ||
        (PERSON_NOUNS.has(word.form) && isSurname(text, words, i, isTold));
    if (!isNamed) return word;
    const form = asName(word.form);
    return { ...word, form, bare: form };
  });
}

const FILM = /^(?:شريطا?|مقطعا?|فيديو|تسجيلا?|تقريرا?|خطابا?|حوارا?|لقاءا?|محتوي|بيانا?|فيلما?)$/u;

/** `عمدة لندن صديق خان`: behind a title a name, and nobody's friend. */
function isSadiq(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (word.form !== 'صديق' || !before || !isTouching(word, before)) return false;
  return PERSON_NOUNS.has(before.form) || isLand(before.form) || /^ال\p{L}{3}/u.test(before.form);
}

const MOSQUE = /^(?:ال)?(?:مسجد|جامع|حرم|مصلي|مركز)$|^و?خطيب$/u;

/** `إمام المسجد`, which is `أمام` once folded. */
function isImamOf(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  return (
    word.form === 'امام' &&
    text[word.start] === ALEF_WITH_HAMZA_BELOW &&
    next !== undefined &&
    isTouching(next, word) &&
    MOSQUE.test(next.form)
  );
}

/** `قال فيرون إن`: right after a verb of speech comes no conjunction and verb but a name. */
function isAfterItsVerb(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (!before || !isSpeechVerb(word.bare)) return false;
  // `وتقول رؤى`: nor a second verb.
  if (word.form === word.bare && !NAMES_TOO.has(word.form)) return false;
  return isSpeechVerb(before.bare) && isTouching(word, before);
}

function isName(text: string, words: readonly Word[], i: number, isTold: boolean): boolean {
  const word = words[i]!;
  const surface = text.slice(word.start, word.end);
  if (word.form === 'علي') {
    if (surface.endsWith(ALEF_MAKSURA)) return false;
    if (isTold && surface.endsWith(YEH)) return true;
  }
  // `قناة إن تي في`: letters of another alphabet by their names.
  const letters = `${words[i + 1]?.form} ${words[i + 2]?.form}`;
  if (word.form === 'ان' && SPELLED.test(letters)) return true;
  // `آنا`, `آن`, `آي`, not `إنا`, `أن`, `أي`
  if (/^(?:انا?|اي)$/u.test(word.form)) return surface.startsWith(ALEF_WITH_MADDA_ABOVE);
  // `صباح الخالد`, `صباح اليوم`
  if (word.form === 'صباح') {
    const next = words[i + 1]?.form ?? '';
    return ARTICLE.test(next) && !ADVERBS.has(next) && !WEEKDAYS.has(next);
  }
  // `قايد السبسي` has no hamza, `قائد الجيش` has.
  if (word.form === 'قايد') return surface.includes(YEH);
  if (word.form === 'بان') return words[i + 1]?.form === 'كي';
  const before = words[i - 1];
  if (word.form === 'لي' && isApposed(words, i)) return true;
  if (!before || before.sentence !== word.sentence || word.gap.trim() !== '') return false;
  if (word.form === 'علي' && isAli(words, i)) return true;
  // `بحسب علي العريض`
  if (word.form === 'علي' && /^و?(?:ب?حسب|وفق)$/u.test(before.form)) return true;
  const isAfterName =
    word.form === 'علي' && (GIVEN_NAMES.has(before.form) || GIVEN_NAMES.has(before.bare));
  if (isAfterName) return true;
  const verb = VERB_FORMS.get(before.form) ?? VERB_FORMS.get(before.bare);
  const isSubject = verb !== undefined && verb.shape !== 'participle';
  if (!isSubject && !PERSON_NOUNS.has(before.form)) return false;
  const next = words[i + 1]?.form ?? '';
  // `قالت أم محمد (42 عاما)`
  if (word.form === 'ام' && isSubject && GIVEN_NAMES.has(next)) return true;
  if (word.form === 'علي' ? isSubject && verb.verb.takes.has('على') : PERSON_NOUNS.has(next))
    return false;
  return leadsOn(words, i);
}

/** `وزير التجارة الصيني، لي شينغ،`: a name of two words between commas. */
function isApposed(words: readonly Word[], i: number): boolean {
  const [name, after] = [words[i + 1], words[i + 2]];
  const isBetween = [words[i], after].every((word) => /[،,]/u.test(word?.gap ?? ''));
  return isBetween && name!.gap.trim() === '' && !PREPOSITIONS.has(name!.form);
}

/**
 * A title with its article that is a surname: after a first name, `سارة الشيخ`, or after a word that
 * stands after another title, `المديرة نور السيد`; a first name, or an adjective or complement with
 * the article, makes it a title after all (`محمد الوزير السابق`, `زار عمر الأمير خالد`).
 */
function isSurname(text: string, words: readonly Word[], i: number, isTold: boolean): boolean {
  const word = words[i]!;
  const [title, first] = [words[i - 2], words[i - 1]];
  if (!ARTICLE.test(word.form) || !first || !isTouching(word, first)) return false;
  // `مريم زيد الطبيبة`: no surname is feminine.
  if (text[word.end - 1] === TEH_MARBUTA) return false;
  const isTitled =
    title !== undefined &&
    isTouching(first, title) &&
    ARTICLE.test(title.form) &&
    PERSON_NOUNS.has(title.form) &&
    !ARTICLE.test(first.form) &&
    !VERB_FORMS.has(first.form) &&
    !PREPOSITIONS.has(first.form) &&
    text[first.end - 1] !== HEH;
  // `علي السيد`
  const isFirst =
    GIVEN_NAMES.has(first.form) ||
    GIVEN_NAMES.has(first.bare) ||
    (first.form === 'علي' && isName(text, words, i - 1, isTold));
  if (!isTitled && !isFirst) return false;
  const next = words[i + 1];
  if (!next || !isTouching(next, word)) return true;
  // `يوسف الشاهد رئيس الحكومة`
  if (isTitleWithout(next)) return true;
  return ![next.form, next.bare].some(
    (form) => ARTICLE.test(form) || GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form),
  );
}

/** `رئيس`, `وزيرة`: another title than the one before it, whose bearer that would be. */
function isTitleWithout({ form }: Word): boolean {
  return PERSON_NOUNS.has(form) && !ARTICLE.test(form);
}

function isTouching(word: Word, before: Word): boolean {
  return (
    word.gap.trim() === '' &&
    word.sentence === before.sentence &&
    word.quotation === before.quotation
  );
}

/** After it come nothing but nouns up to `أن`, a colon or an opening mark. */
function leadsOn(words: readonly Word[], at: number): boolean {
  const isAli = words[at]!.form === 'علي';
  for (let i = at + 1; i <= at + LONGEST_SUBJECT && i < words.length; i++) {
    const word = words[i]!;
    if (/[:"«“]/u.test(word.gap)) return i > at + 1 || isAli;
    if (/[^\s،,]/u.test(word.gap) || word.sentence !== words[at]!.sentence) return false;
    if (THAT.has(word.form) || THAT_WITH.has(word.form)) return i > at + 1 || isAli;
    const isFirst = i === at + 1;
    // `قالت لي في حديثنا، إنها`
    if (isFirst && !isAli && PREPOSITIONS.has(word.form)) return false;
    if (isFirst && (/[،,]/u.test(word.gap) || (!isAli && /^(?:ال|لل|بال)/u.test(word.form))))
      return false;
    if (VERB_FORMS.has(word.form)) return false;
  }
  return false;
}
