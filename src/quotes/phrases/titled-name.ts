import { fold } from '../../arabic/fold.ts';
import { LAM, TATWEEL } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { withoutLam as bareOf } from '../cues/clitic.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, CHAIN, PERSON_NOUNS, PREPOSITIONS, SEATS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isMiddleName } from '../names/name-part.ts';
import { isWawName } from '../names/name-shape.ts';
import { LINK, nameStart } from '../names/name-start.ts';
import { isNationality } from '../names/nationality.ts';
import { isLed, isNobodysName } from '../names/no-name.ts';
import { ARTICLE, CALLED, OF_TRADE } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { isProvision } from './provision.ts';

const STATES: ReadonlySet<string> = new Set(
  [...SEATS.values(), ...SEATS.keys()].flatMap((name) => name.split(' ').slice(-1)).map(fold),
);
/** Parts of names that begin with an article or a particle. */
const NAME_PART = /^(?:بن|ابن|ال|عبد|ابو|ابي|ام|بنت|ولد|دي|فانـ?|دو|لو|ماك)$/u;
/** `أبو الحسن المهاجر`: a name of three. */
const KUNYA = /^(?:ابو|ابي|ام)$/u;
/** `أحد المصادر`, `عدد من السكان`: nobody by name. */
const QUANTIFIER =
  /^(?:\d\p{N}*|عددا|احد|احدي|احدهم|احداهن|بعض|بعضهم|بعضهن|كثير|العديد|معظم|اغلب|غالبيه|عدد|كبار|كبري|جميع|كلا|كلتا|عشرات|ميات)$/u;
const PLURAL =
  /\p{L}{3}(?:ون|ين)$|^(?!ال|عضو)\p{L}{3,}[^ا]و$|^(?:ال)?(?:مسوول|وزير|رييس|نايب|خبير|باحث|متحدث|محلل)ان$|^(?:ال)?(?:نواب|وزرا|خبرا|علما|قاده|زعما|روسا|نشطا|سكان|اهالي|عمال|طلاب|اعضا|اطبا|اوليا|اصحاب|افراد|اساتذه|رواد|انصار|شهود|شيوخ|اعيان|وجها|اهل|سفرا|شركا|وكلا|وسطا|مدرا|فقها|نقبا|امنا|قضاه|ضباط|نقاد|تجار)ء?$/u;
/** These end like many. */
const ONE = /^(?:ال)?(?:امين|معاون|سجين|زبون|مجنون|مدون)$/u;
/** `مصدر بوزارة الدفاع "البنتاغون"`: nobody by name. */
const SOURCE = /^(?:ال)?مص(?:در|ادر)$/u;
const MANY_ACTING = /^ال(?!مليون|مضمون|مديون|مامون|ماذون|مكنون)(?:م\p{L}{3,}|\p{L}{3,}ي)ون$/u;
const LATIN = /^[a-z]+$/u;
/** `رئيسه`, `محاميها`, but `رئيسة`: with whose it is, a title takes no complement. */
const OWNED = /\p{L}{3}(?:ها|هم|ه)$/u;
/** A phrase taken apart; `name` is empty where it gives titles only. */
export interface Parts {
  readonly isPerson: boolean;
  readonly titles: readonly Word[];
  readonly name: readonly Word[];
  /** The sentence parts the name from what follows. */
  readonly isClosed?: boolean;
}

/** `مسؤولون`, `النواب`: people of whom none is named. */
export function isPlural(form: string): boolean {
  return PLURAL.test(form) && !ONE.test(form);
}

/** `المديرون`, `الأمريكيون`: many in the case of a subject; not `القانون`, `التلفزيون`. */
export function isManyActing(form: string): boolean {
  return MANY_ACTING.test(form) && !BODY_NOUNS.has(form);
}

/**
 * A phrase as titles and name. A title runs over its adjectives and complements, which carry the
 * article; the name is the first word without one after them, and what follows:
 * `رئيس الوزراء الإيطالي | ماريو دراغي`. A comma or marks may part them too.
 */
export function partsOf(clause: Clause, phrase: Phrase): Parts {
  const all = withoutBrackets(clause.words.slice(phrase.from, phrase.to)).filter(
    ({ form }) => !LATIN.test(form),
  );
  const words = phrase.lam ? withoutLam(all) : all;
  const first = words[0];
  if (!first) return { isPerson: false, titles: [], name: [] };
  const [, second] = words;
  const isClosed = phrase.closed === true;
  // `الدراسة الدكتورة سلمى زيد`: after where she works, who she is.
  if (
    second &&
    words.length > 2 &&
    isDefinite(first, BODY_NOUNS) &&
    isDefinite(second, PERSON_NOUNS) &&
    !OF_TRADE.test(second.form)
  )
    return partsOf(clause, { ...phrase, from: phrase.from + 1 });
  const isBody = BODY_NOUNS.has(first.form) || isPairOfBodies(first.form);
  if (isBody && !PERSON_NOUNS.has(first.form)) {
    return { isPerson: false, titles: [], name: words };
  }
  if (QUANTIFIER.test(first.form) || isProvision(first.form))
    return { isPerson: false, titles: [], name: words };
  if (!PERSON_NOUNS.has(first.form) && !PERSON_NOUNS.has(first.bare))
    return untitled(words, isClosed);
  const isOwned = OWNED.test(clause.text.slice(first.start, first.end));
  const start = isPlural(first.form) || SOURCE.test(first.form) ? -1 : nameStart(words, isOwned);
  // `رئيس ما يسمى بالحكومة`
  if (start < 0 || /^بال\p{L}{2}/u.test(words[start]!.form))
    return { isPerson: true, titles: words, name: [] };
  // `المدير الفني، السويسري | مارسيل كولر`
  const isFrom =
    words.length - start > 2 &&
    ARTICLE.test(words[start]!.form) &&
    !GIVEN_NAMES.has(words[start]!.form) &&
    isNationality(words[start]!.form);
  const { name, rest } = cutName(words.slice(isFrom ? start + 1 : start), {
    isTitled: true,
    isClosed,
  });
  if (name.length === 1 && isNobodysName(name[0]!, words[start - 1]))
    return { isPerson: true, titles: words, name: [] };
  return { isPerson: true, titles: [...words.slice(0, start), ...rest], name, isClosed };
}

/** `وزارتا الداخلية والخارجية` */
function isPairOfBodies(form: string): boolean {
  return /\p{L}{3}ت[اي]$/u.test(form) && BODY_NOUNS.has(form.replace(/ت[اي]$/u, 'ه'));
}

function isDefinite({ form, quotation }: Word, nouns: ReadonlySet<string>): boolean {
  return ARTICLE.test(form) && nouns.has(form) && quotation < 0;
}

/** The first word without the preposition written onto it: `لنائب`, `للنائب`. */
function withoutLam([first, ...rest]: readonly Word[]): Word[] {
  if (!first) return [];
  const { form, start } = first;
  const [bare] = bareOf(form, ARTICLE.test(rest[0]?.form ?? 'ال'));
  return [
    { ...first, form: bare, bare, start: form.startsWith(LAM + LAM) ? start : start + 1 },
    ...rest,
  ];
}

/** `المدير (45 عاما) جورج عون`: an age or a party is no part of a name. */
function withoutBrackets(words: readonly Word[]): Word[] {
  let isInside = false;
  return words.filter(({ gap, form }, i) => {
    if (i > 0 && /[)\]]/u.test(gap)) isInside = false;
    if (i > 0 && /[([]/u.test(gap))
      isInside = /^\d/u.test(form) || PREPOSITIONS.has(form) || isInside;
    return !isInside;
  });
}

function untitled(all: readonly Word[], isClosed: boolean): Parts {
  // `الديمقراطي أندرو كومو`: what he is, before his name; but `الهادي الجيلاني`.
  const isTwo = all.length === 2 && ARTICLE.test(all[1]!.form);
  const isDescribed =
    all.length > 1 &&
    !isTwo &&
    /^ال\p{L}{3,}ي$/u.test(all[0]!.form) &&
    !GIVEN_NAMES.has(all[0]!.form);
  const words = isDescribed && GIVEN_NAMES.has(all[1]!.form) ? all.slice(1) : all;
  const { name, rest } = cutName(words, { isTitled: false, isClosed });
  const first = name[0]!;
  // `مدافعون عن حقوق الإنسان`
  if (name.length === 1 && LINK.test(rest[0]?.form ?? '') && isOrdinary(first.form))
    return { isPerson: false, titles: [], name: words };
  const isSeat = SEATS.has(first.form) || STATES.has(first.form);
  const isCommon =
    ARTICLE.test(first.form) && name.length > 1 && name.every(({ form }) => ARTICLE.test(form));
  return { isPerson: !isSeat && !isCommon, titles: rest, name, isClosed };
}

/** A name ends at a comma, where a title begins or, unless it is closed, where common words do. */
function cutName(
  words: readonly Word[],
  { isTitled, isClosed }: { isTitled: boolean; isClosed: boolean },
): { name: Word[]; rest: Word[] } {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (/[،,(]/u.test(word.gap) ||
        /^احدي?$/u.test(word.form) ||
        CALLED.test(word.form) ||
        (PERSON_NOUNS.has(word.form) &&
          !NAME_PART.test(words[i - 1]!.form) &&
          !(i === 2 && isKunya(words)) &&
          !(i === 1 && isMiddleName(words, i)) &&
          !(i === 1 && (isTitleAsSurname(words) || (isClosed && PLURAL.test(word.form)))) &&
          (i > 1 || i + 1 < words.length || ARTICLE.test(word.form))) ||
        (isConstruct(word.form) &&
          !NAME_PART.test(words[i - 1]!.form) &&
          !(i === 1 && isSurnameInYeh(words))) ||
        (!isClosed && isCut(words, i, isTitled)) ||
        (i > 1 && i + 1 < words.length && isSecondOne(words, i)) ||
        // `أبو | علي`, which may be the preposition
        (LINK.test(word.form) && !NAME_PART.test(words[i - 1]!.form))),
  );
  return end < 0
    ? { name: [...words], rest: [] }
    : { name: words.slice(0, end), rest: words.slice(end) };
}

/** `سامي زيد | وكريم`; but `ساره ليا ويتسن` */
function isSecondOne(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return /^و\p{L}{3}/u.test(form) && !isListedName(form) && !isWawName(words, at);
}

/** `أبو أمير`, but `آبي أحمد | رئيس الوزراء` */
function isKunya([first, second, title]: readonly Word[]): boolean {
  const isTitle = GIVEN_NAMES.has(second!.form) && !ARTICLE.test(title!.form);
  return KUNYA.test(first!.form) && !isTitle;
}

/** `لاعبي الفريق` */
function isConstruct(form: string): boolean {
  return /^(?!ال).*ي$/u.test(form) && PERSON_NOUNS.has(form.slice(0, -1));
}

/** `إبراهيم رئيسي`, at the end of a phrase: the plural would go on, `كريم مسؤولي | الدولة`. */
function isSurnameInYeh([first, , ...others]: readonly Word[]): boolean {
  return others.length === 0 && GIVEN_NAMES.has(first!.form.replace(TATWEEL, ''));
}

/** `علي الأمين،`: a title that families bear, the last word of a name. */
function isTitleAsSurname([first, title, next]: readonly Word[]): boolean {
  const isOne =
    /^ال(?:امين|حاج|شيخ|خطيب|قاضي|سيد|مفتي|نقيب|شاعر|شاهد|كاتب|طبيب|معلم|حارس|مقدم|رائد|سلطان)$/u.test(
      title!.form,
    );
  return (
    isOne &&
    GIVEN_NAMES.has(first!.form.replace(TATWEEL, '')) &&
    /^$|^\s*[،,]/u.test(next?.gap ?? '')
  );
}

/** Where what the verb acts on may follow a name. */
function isCut(words: readonly Word[], i: number, isTitled: boolean): boolean {
  const isName = isTitled || GIVEN_NAMES.has(words[0]!.form);
  return (
    (isName && (isBeyondName(words, i) || isLedAway(words, i))) ||
    endsBefore(words, i) ||
    isAddressedState(words, i)
  );
}

/** `محاميه كوهين | لمدة ساعتين`, `سامي حداد | بشدة`; but `روبرت بالادينو`. */
function isLedAway(words: readonly Word[], i: number): boolean {
  const isFirstName = i === 1 && GIVEN_NAMES.has(words[0]!.form);
  const mayBe = words[i]!.form.startsWith(LAM) || !isFirstName;
  return mayBe && !NAME_PART.test(words[i - 1]!.form) && isLed(words[i]!);
}

/** `اتهم سامي روحاني | واشنطن`: after a whole name a state is whom he speaks of. */
function isAddressedState(words: readonly Word[], i: number): boolean {
  const { form } = words[i]!;
  const isState = SEATS.has(form) || STATES.has(form);
  return i > 1 && isState && !NAME_PART.test(words[i - 1]!.form) && !GIVEN_NAMES.has(form);
}

/** `سامي كافان | الاتهام`: after a name what is no part of any. */
function isBeyondName(words: readonly Word[], i: number): boolean {
  const [first, before, word] = [words[0]!, words[i - 1]!, words[i]!];
  if (ARTICLE.test(first.form) || isOrdinary(first.form) || word.quotation >= 0) return false;
  if (isMiddleName(words, i)) return false;
  // `جون دور، الرئيس التنفيذي`
  if (GIVEN_NAMES.has(before.form) && /^\s*[،,]/u.test(words[i + 1]?.gap ?? '')) return false;
  return !NAME_PART.test(before.form) && isOrdinary(word.form);
}

/** `عماد الحمامي | إمضاء الاتفاق`: after a surname with its article nothing without one. */
function endsBefore(words: readonly Word[], i: number): boolean {
  const [first, before, { form }] = [words[0]!, words[i - 1]!, words[i]!];
  if (i < 2 || !GIVEN_NAMES.has(first.form) || !ARTICLE.test(before.form)) return false;
  // `لويس ألبيرتو هربير`
  if (GIVEN_NAMES.has(before.form)) return false;
  // `علي القرة داغي،`
  const isClosed = /^\s*[،,]/u.test(words[i + 1]?.gap ?? '') && i + 1 < words.length;
  return !isClosed && !ARTICLE.test(form) && !NAME_PART.test(form) && !GIVEN_NAMES.has(form);
}

/** `وعقيلة` after a name: not a title (`وزير`, `ورئيس`), not a part of one (`والتعليم`). */
export function isSecondName({ form, bare }: Word): boolean {
  const isTitle = [form, bare].some(
    (word) => PERSON_NOUNS.has(word) || BODY_NOUNS.has(word) || CHAIN.has(word),
  );
  // `فرنسا` has a feh of its own
  return form === `و${bare}` && !isTitle && !ARTICLE.test(bare);
}
