import { LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { fullNameEnd } from '../names/full-name.ts';
import { ADJECTIVE, ARTICLE, NISBA } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';

/** These act on somebody. */
const TOWARDS =
  /^(?:وصف|اتهم|حذر|دعا|طالب|حث|ناشد|انتقد|هاجم|هنأ|أبلغ|أخبر|نصح|وعد|توعد|هدد|سأل|أمر|لام|شكر|زار|أدان)$/u;

const ACCUSED = 'اتهم';
const INFORMS = /^(?:أبلغ|أخبر|نصح|سأل|وعد)$/u;
const CALLS = /^(?:دعا|حث|حض|ناشد|طالب)$/u;
const BLAMES = /^(?:اتهم|انتقد|هاجم)$/u;
const PEOPLE =
  /^ال(?:سكان|اهالي|مواطنين|مواطنات|ناس|اطراف|جماهير|مشجعين|متظاهرين|محتجين|مسلحين|مهاجرين|لاجيين|نازحين|ناخبين|تلاميذ)$/u;
/** Bodies by their form, and adjectives too. */
const DESCRIBED_SO = /^ال(?:معارضه?|محكمه?|حاكمه?)$/u;
const OPPOSITION = 'المعارضه';
const MANY_BODIES = /^(?:شركات|حكومات|دول|سكان|مجالس|قاده|زعماء?|اهالي|سلطات)$/u;

/** `الإسرائيلي`, `الأمم المتحدة` */
const CLOSING = /^ال(?:\p{L}{2,}(?:ي|يه)|متحده)$/u;
/** Adjectives of many without the ending of many. */
const BROKEN_PLURAL =
  /^(?:كبار|عرب|اتراك|روس|اكراد|جدد|اجانب|كثر|شباب|شبان|شيعه|سنه|افارقه|اقباط|دروز|قدامي|افغان|المان|يهود|سود|بيض|غربيون|اخرون|من|في)$/u;

/**
 * A phrase before whom the verb acts on: `دعا الرئيس ماكرون | الرئيس بوتين`, `اتهم حازم قاسم | إسرائيل`,
 * `طالب نشطاء | الحكومة`; the phrase itself where nobody is met in it.
 * @param past the verb that leads it
 */
export function beforeWhom(words: readonly Word[], phrase: Phrase, past: string): Phrase {
  if (!TOWARDS.test(past)) return phrase;
  const cuts = [
    beforeHis,
    beforeOther,
    beforeListed,
    beforeObjectOfMany,
    beforeBody,
    beforeLand,
    beforeLam,
  ];
  const cut = cuts.map((before) => before(words, phrase, past)).find((end) => end > 0);
  return cut === undefined ? phrase : { ...phrase, to: cut };
}

/** `أخبر الموظف | مشرفه`: whom he speaks to is his; -1 without one. */
function beforeHis(words: readonly Word[], { from, to }: Phrase, past: string): number {
  if (!INFORMS.test(past)) return -1;
  const at = words.findIndex(({ form, gap }, i) => {
    const owned = form.replace(/(?:ه|ها|هم)$/u, '');
    return i > from && i < to && gap.trim() === '' && owned !== form && PERSON_NOUNS.has(owned);
  });
  return ARTICLE.test(words[from]!.form) ? at : -1;
}

/** Behind a whole name a land or somebody with a title: where it begins; -1 without one. */
function beforeOther(words: readonly Word[], { from, to }: Phrase): number {
  const { form: head } = words[from]!;
  const isName = ({ form }: Word) =>
    (GIVEN_NAMES.has(form) || SURNAMES.has(form)) && form !== 'باسم' && !PERSON_NOUNS.has(form);
  const at = words.findIndex((word, i) => i >= from && i < to && isName(word));
  if (at < 0 || (at > from && !PERSON_NOUNS.has(head))) return -1;
  const isGiven = GIVEN_NAMES.has(words[at]!.form);
  let end = Math.min(to, isGiven ? fullNameEnd(words, at) : at + 1);
  while (end > at + 1 && isLand(words[end - 1]!.form)) end--;
  const next = words[end];
  if (!next || end >= to || next.gap.trim() !== '' || next.quotation >= 0) return -1;
  // `دينزل واشنطن`: a first name alone may have it for a surname.
  const isFirstOnly = end - at === 1 && at === from && isGiven && !SURNAMES.has(words[at]!.form);
  if (landEnd(words, end) === to) return isFirstOnly ? -1 : end;
  const isWhole = end - at > 1 || !isGiven;
  const isTitle = ARTICLE.test(next.form) && PERSON_NOUNS.has(next.form) && next.form.length > 4;
  return isWhole && isTitle && end + 1 < to && !isListedName(next.form) ? end : -1;
}

/** Where the name of a land ends, or of its seat; -1 where none begins. */
function landEnd(words: readonly Word[], at: number): number {
  const { form } = words[at]!;
  if (isLand(`${form} ${words[at + 1]?.form ?? ''}`)) return at + 2;
  return isLand(form) && !ARTICLE.test(form) ? at + 1 : -1;
}

/** `وصف ترامب | بايدن`, `دعا الرئيس ماكرون | بوتين`: where a second name begins; -1 without one. */
function beforeListed(words: readonly Word[], { from, to }: Phrase): number {
  const { form: head } = words[from]!;
  const isDefinite = ARTICLE.test(head) && PERSON_NOUNS.has(head);
  const at = isDefinite ? from + 1 : from;
  const first = words[at];
  if (!first || (!GIVEN_NAMES.has(first.form) && !SURNAMES.has(first.form))) return -1;
  const end = GIVEN_NAMES.has(first.form) ? fullNameEnd(words, at) : at + 1;
  const next = words[end];
  if (!next || end >= to || next.gap.trim() !== '' || next.form !== next.bare) return -1;
  // `سعد الله | زكريا`, `فاطمة الزهراء | المنصوري` may be one: only behind a known surname.
  if (GIVEN_NAMES.has(first.form) && (end - at < 2 || !SURNAMES.has(words[end - 1]!.form)))
    return -1;
  return isListedName(next.form) ? end : -1;
}

/** `المتحدث باسم الوزارة الروسية | لندن`, `الرئيس الفرنسي | إيران وحلفاءها` */
function beforeLand(words: readonly Word[], { from, to }: Phrase): number {
  return words.findIndex(({ form, gap }, i) => {
    if (i < from + 2 || i >= to || gap.trim() !== '') return false;
    const isWhole = (i === to - 1 ? ADJECTIVE : CLOSING).test(words[i - 1]!.form);
    // `الرئيس الفنزويلي | الولايات المتحدة وكولومبيا`
    const isOfTwo = isLand(`${form} ${words[i + 1]?.form ?? ''}`);
    return (
      (isWhole && isLand(form) && !ARTICLE.test(form)) ||
      (CLOSING.test(words[i - 1]!.form) && isOfTwo)
    );
  });
}

/** `نشطاء | الحكومة`, `خبراء أمميون | إسرائيل`: where whom many speak to begins; -1 without them. */
function beforeObjectOfMany(words: readonly Word[], { from, to }: Phrase, past: string): number {
  const { form: head } = words[from]!;
  // `طالب المحتجون | الجهات المعنية`
  if (/^ال\p{L}{3,}ون$/u.test(head) && CALLS.test(past)) {
    const at = words.findIndex((word, i) => i > from && i < to && !/^ال.*ون$/u.test(word.form));
    return at > 0 && ARTICLE.test(words[at]!.form) && words[at]!.gap.trim() === '' ? at : -1;
  }
  if (!PERSON_NOUNS.has(head) || ARTICLE.test(head)) return -1;
  const isIndefinite = /^(?:نشطا|علما|خبرا)ء?$|\p{L}{3}ون$/u.test(head);
  if (isIndefinite) {
    let at = from + 1;
    while (at < to && /\p{L}{3}ون$/u.test(words[at]!.form) && !ARTICLE.test(words[at]!.form)) at++;
    const next = words[at]?.form ?? '';
    // `صحفيون وكتاب`
    if (next !== words[at]?.bare) return -1;
    // `محللون | جولة تيلرسون`
    // `خبراء أمن المعلومات`: in the construct state one cannot tell.
    const isApart = at > from + 1 || /ون$/u.test(head);
    const isThing = isApart && isOrdinary(next) && !ARTICLE.test(next) && !BROKEN_PLURAL.test(next);
    // `دعا نشطاء | شركات النفط إلى`: these verbs want somebody.
    const isWanted = CALLS.test(past) && (BODY_NOUNS.has(next) || MANY_BODIES.test(next));
    const isBody = (BODY_NOUNS.has(next) && (isApart || ARTICLE.test(next))) || isWanted;
    return at < to && (isBody || isLand(next) || isThing) ? at : -1;
  }
  if (!/^(?:اطبا|وزرا|روسا|قاده|زعما|اهالي|سكان|عمال|طلاب|والده?|والدا)ء?$/u.test(head)) return -1;
  const [second, third] = [words[from + 1], words[from + 2]];
  if (from + 2 >= to || !ARTICLE.test(second?.form ?? '') || !third) return -1;
  return ARTICLE.test(third.form) && !ADJECTIVE.test(third.form) ? from + 2 : -1;
}

/** `العريضة | الشركة`, `الاتحاد الأوروبي | الحكومة`: two nouns with the article are two. */
function beforeBody(words: readonly Word[], { from, to }: Phrase, past: string): number {
  if (!(CALLS.test(past) || BLAMES.test(past)) || !ARTICLE.test(words[from]!.form)) return -1;
  // `الناطق باسم الجيش | السكان`
  const people = words.findIndex(
    ({ form, gap }, i) => i > from && i < to && gap === ' ' && PEOPLE.test(form),
  );
  if (people > 0) return people;
  const [head, second] = [words[from]!.form, words[from + 1]?.form ?? ''];
  // `الوزير | المعارضة`: an adjective of his would agree.
  const agrees = /ه$/u.test(head) || !/ه$/u.test(second) || !PERSON_NOUNS.has(head.slice(2));
  const at = from + 1 < to && ADJECTIVE.test(second) && agrees ? from + 2 : from + 1;
  const next = words[at];
  if (!next || at >= to || next.gap.trim() !== '' || !ARTICLE.test(next.form)) return -1;
  const isBody =
    next.form === OPPOSITION || BODY_NOUNS.has(next.form) || BODY_NOUNS.has(next.form.slice(2));
  const isOther = !NISBA.test(next.form) && !DESCRIBED_SO.test(next.form);
  const disagrees = /ه$/u.test(next.form) && !/ه$/u.test(words[at - 1]!.form);
  return isBody && (isOther || disagrees) ? at : -1;
}

/** `اتهام الرئيس | لروسيا`, `اتهام الشرطة | لشاب`; but `الأمين العام للأمم المتحدة` */
function beforeLam(words: readonly Word[], { from, to }: Phrase, past: string): number {
  if (past !== ACCUSED) return -1;
  return words.findIndex((word, i) => {
    if (i <= from || i >= to) return false;
    const isOfLand = word.form.startsWith(LAM) && isLand(word.form.slice(1));
    const isOfNoun = hasLam(word) || /^لل\p{L}{3}/u.test(word.form);
    return isOfLand || (isOfNoun && !ADJECTIVE.test(words[i - 1]!.form));
  });
}
