import { BEH, LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { isLedNoun } from '../cues/clitic.ts';
import { isRelaying } from '../cues/cues.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  LETTER,
  MONTHS,
  OCCASIONS,
  OUTLETS,
  PERSON_NOUNS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isWhomOf } from '../names/body-name.ts';
import { isCircumstanceAt } from '../names/circumstance.ts';
import {
  ADJECTIVE,
  ARTICLE,
  hasCueShape,
  IN_TITLES,
  isNounLike,
  isPeriod,
  PRESS,
} from '../names/noun.ts';
import { isBehindMany, isThingOfMany } from './behind-many.ts';
import { endsName, isAfterName } from './behind-name.ts';
import { goesOnTelling } from './goes-on.ts';
import {
  isBodysAdjective,
  isForOrAgainst,
  isOfBody,
  isOfParticiple,
  isOwnBody,
} from './of-body.ts';
import { isOfVerb } from './phrase-stop.ts';
import { isBehindSeat, isSeatBehindWhole, isSeatOf, isSideOf } from './seat.ts';

/** Adjectives of an office, after which `لل` names it: `الأمين العام للأمم المتحدة`. */
const OF_OFFICE =
  /ي(?:ه|ون|ين)?$|^(?:العام|العامه|المساعد|الخاص|الدايم|الدايمه|الدوله|السامي|نايب)$/u;
const OF_LAND = /^(?:ال)?(?:كوري|سوداني)ه?$/u;
const IN_OFFICE = /^ب(?:وزاره|رياسه|مجلس|حكومه|الحكومه|البرلمان|الوزاره|مكتب|جامعه|جيش|الجيش)/u;
const SENT_TO = /^(?:ال)?(?:مبعوث|سفير|مندوب|موفد|بعثه)/u;
const ANSWERS_FOR = /^(?:ال)?(?:مسوول|نايب|ممثل|مرشح|مدافع)(?:ه|ون|ين|ات)?$/u;
const UNNAMED = /^(?:مصدر|مصادر|مسوول|مسوولون|شاهد|شهود|دبلوماسي|خبير|محلل)$/u;
const QUANTITY = /^(?:عدد|مجموعه|فريق|وفد|جمع|حشد|كثير|العديد|عديد|واحد|واحده|اكثر|اثنان)$/u;
const MUCH = /^(?:كبيره?|قليله?|محدوده?|متزايده?|ضخمه?|لاباس)$/u;
/** `للمرة الثانية`: no part of a body's name. */
const ONCE = /^لل(?:مره|يوم|عام|اسبوع|شهر)$/u;

/** Whether word `at` belongs to the phrase that begins at word `start` and goes on up to it. */
export function belongs(
  words: readonly Word[],
  start: number,
  at: number,
  isPerson: boolean,
): boolean {
  const { form } = words[at]!;
  // `وفقا للاتحاد | الدولي`
  const head = words[start]!.form.replace(/^لل(?=\p{L}{2})/u, 'ال');
  if (isBehindMany(words, start, at) || isCircumstanceAt(words, at)) return false;
  if (isThingOfMany(words, start, at)) return false;
  if (BODY_NOUNS.has(head) && isBehindSeat(words, start, at)) return false;
  if (goesOnTelling(words, start, at, isPerson)) return true;
  // `مسؤول كوري جنوبي`
  const previous = words[at - 1]!.form;
  if (OF_LAND.test(previous) && /^(?:ال)?(?:جنوبي|شمالي)ه?$/u.test(form)) return true;
  // `المرشد الأعلى للجمهورية آية الله علي`
  if (isAyatollah(words, at) || isAyatollah(words, at - 1)) return true;
  // `مصدر متابع للتطورات`
  const isFor = form.startsWith(LAM + LAM);
  if (isFor && form.length > 4 && /^(?:ال)?(?:متابع|مواكب|مراقب)ه?$/u.test(previous))
    return !OUTLETS.has(`ال${form.slice(2)}`);
  // `ماكرون | لدى وصوله`
  if (form === 'لدي' && isOccasionOf(words[at + 1])) return false;
  if (IN_TITLES.test(form)) return true;
  // `صحيفة وول ستريت جورنال`
  if (PRESS.test(form) && words[at]!.gap.trim() === '') return true;
  if (previous === 'ضمن' && form.startsWith('هذ')) return true;
  if (isPeriod(words, at) || /^[بلفك]?هذ[اه]$/u.test(form))
    return at === start + 1 && head === 'احدي';
  // `الشركة | بموقعها`, `الشركة | عمل الطيارين`
  const hasBeh = form.startsWith(BEH);
  if (hasBeh && /^ب\p{L}{3,}(?:ها|هم)$/u.test(form)) return false;
  const isAlone = at === start + 1 && !isPerson && BODY_NOUNS.has(head) && ARTICLE.test(head);
  const isOther = () =>
    /^(?:ال|ل|بال|مطلع|غير)/u.test(form) || BODY_NOUNS.has(words[at]!.bare) || LETTER.test(form);
  if (isAlone && !isOther()) return false;
  // `هايلي | الشائعات`
  if (GIVEN_NAMES.has(words[at - 1]!.form) && /^ال\p{L}{3,}ات$/u.test(form)) return false;
  // `الدورة الـ72`
  if (form === 'ال' && /^\d/u.test(words[at + 1]?.form ?? '')) return false;
  // `وزير الخارجية | نظيره البريطاني`
  if (/^نظير(?:ه|ته|ها|تها|هم)$/u.test(form)) return false;
  // `مصدر مطلع`, `وكالة "البحر" للأنباء`; but `اللجنة | هذه الحصيلة`
  // `مصدر أمني مطلع`
  const isBehindKind = at === start + 2 && /ي(?:ه|ون|ين)?$/u.test(words[at - 1]!.form);
  if (/^مطلع(?:ه|ون|ين)?$/u.test(form)) return isPerson && (at === start + 1 || isBehindKind);
  if (form === 'للانباء') return BODY_NOUNS.has(head.replace(/^ل(?!ل)/u, ''));
  if (form === 'هذه') return at === start + 1 && /^احدي?$/u.test(head);
  const before = words[at - 1]!.form;
  // `علي بن فليس`
  if (/^(?:بن|بنت)$/u.test(before)) return !isThat(words[at]!) && words[at]!.gap.trim() === '';
  // `مراسل الجوهرة اف ام`
  if (LETTER.test(form) && LETTER.test(before) && words[at]!.gap.trim() === '') return true;
  // `وزارة خارجيتها`, `رئيس وزرائها`
  if (at === start + 1 && isOwnBody(form)) return BODY_NOUNS.has(head) || isPerson;
  // `حزب الله | لعبة`, `دول غربية | موسكو`, `الأكراد | دمشق`
  if (before === 'الله' && !ARTICLE.test(form) && !GIVEN_NAMES.has(form) && !isPerson)
    return /^ل/u.test(form);
  if (!isPerson && isLand(form) && isSeatBehindWhole(words, start, at)) return false;
  if (isRelaying(words[at]!) || ONCE.test(form)) return false;
  // `جوسيب ماريا بارتوميو`: a surname that begins like a preposition.
  const isSecond = GIVEN_NAMES.has(before) || /[،,]/u.test(words[at - 1]!.gap);
  const isSurname = isSecond && hasBeh && !isLedNoun(words[at]!);
  if (!isSurname && isAfterName(words, start, at) && endsName(words[at]!, words[at + 1]))
    return false;
  // `وقال زيد | لنواب البرلمان`
  const isWhom = form.startsWith(LAM) && PERSON_NOUNS.has(form.slice(1));
  if (isWhom && at === start + 1 && GIVEN_NAMES.has(head)) return false;
  // `الملك سلمان | بتشكيل لجنة`
  const isNamed = GIVEN_NAMES.has(before) && PERSON_NOUNS.has(words[at - 2]?.form ?? '');
  if (isNamed && at - start > 1 && hasBeh && ACT.test(form.slice(1))) return false;
  // `المنظمة غير الهادفة للربح`
  if (form === 'للربح') return /^ال(?:هادفه?|ساعيه?)$/u.test(before);
  if (isFor && at === start + 1 && /^مصادر?$/u.test(head)) return true;
  if (hasBeh && IN_OFFICE.test(form)) return isPerson;
  if (
    form.startsWith(LAM) &&
    form.length > 2 &&
    OUTLETS.has(form.replace(/^لل?/u, (lam) => (lam === 'لل' ? 'ال' : '')))
  )
    return false;
  if (isOfBody(words, start, at, isPerson)) return true;
  if (isForOrAgainst(words, at) || isOfParticiple(words, at)) return true;
  if (isFor && !/[،,]/u.test(words[at]!.gap)) {
    if (isWhomOf(head, form)) return false;
    // `مصدر أمني | للإذاعة`
    if (at > start + 1 && UNNAMED.test(head)) return false;
    return (
      (BODY_NOUNS.has(head) &&
        (at === start + 1 || ADJECTIVE.test(before) || /^التابعه?$/u.test(before))) ||
      BODY_NOUNS.has(before) ||
      (isPerson && (OF_OFFICE.test(before) || isBodysAdjective(words, at - 1)))
    );
  }
  // `عدد من المواقع المختصة`, `عدد كبير من السكان`
  const isAmount = at === start + 1 || (at === start + 2 && MUCH.test(before));
  if (form === 'من' && isAmount && QUANTITY.test(head)) return at + 1 < words.length;
  // `الهيئة الوطنية للوقاية من التعذيب`
  if (form === 'من' && /^لل(?:وقايه|حمايه|حد|سلامه|تحقق)$/u.test(before))
    return ARTICLE.test(words[at + 1]?.form ?? '');
  if (/^(?:به|بها|بهم)$/u.test(form)) return /^(?:ال)?(?:مشتبه|مغرر|موثوق)$/u.test(before);
  if (form === 'في' || form === 'من') {
    const next = words[at + 1];
    if (form === 'في' && isSeatOf(words, start, at)) return true;
    // `زعماء من المؤسسة`
    const isOfMany =
      /^(?!ال)\p{L}{2,}(?:ون|اء)$|^(?:زعما|خبرا|علما|قاده|نواب|نشطا|جنود|طلاب)$/u.test(head);
    const isAsked = /^[وف]?[يت]?طلبت?$/u.test(words[start - 1]?.form ?? '');
    if (form === 'من' && isPerson && at === start + 1 && isOfMany && !isAsked)
      return BODY_NOUNS.has(next?.form ?? '')
        ? ARTICLE.test(next!.form)
        : isSideOf(next, words[at + 2]);
    // `بعثة الأمم المتحدة للدعم في ليبيا`
    if (form === 'في' && /^لل/u.test(before) && BODY_NOUNS.has(head) && isLand(next?.form ?? ''))
      return true;
    // `الوزيرة في البيان`
    const noun = next?.form.replace(/^ال(?=\p{L}{3})/u, '') ?? '';
    const isOccasion = OCCASIONS.has(noun) || OCCASIONS.has(next?.form ?? '');
    if (!isPerson || !next || isOccasion || /\d/u.test(next.form) || MONTHS.has(next.form))
      return false;
    return form === 'في' ? !/[،,]/u.test(words[at]!.gap) && at - start < 9 : /^مص/u.test(head);
  }
  // `المسؤول عن الأمن`, `النائب عن الجبهة`, `المشرف على البحث`
  if (form === 'عن' && ANSWERS_FOR.test(words[at - 1]!.form))
    return at + 1 < words.length && !isThat(words[at + 1]!) && words[at + 1]!.form !== 'ما';
  if (form === 'علي' && /^(?:ال)?مشرفه?$/u.test(words[at - 1]!.form)) return true;
  if (form === 'الي' && /^(?:اعضا|رييس|مجلس)/u.test(words[at + 1]?.form ?? '')) return false;
  if (form === 'الي' && words[at + 1]?.form === 'جانب') return false;
  if (form === 'الي') return SENT_TO.test(head) || SENT_TO.test(words[at - 1]!.form);
  if (/^بال/u.test(form)) {
    // `مسؤولو الشركة | بالإخفاق`; but `المكلف بالاتصال`, `القيادي بالاتحاد`
    const noun = form.slice(3);
    // `ألقى الوزير | باللوم`
    if (/^(?:لوم|لايمه|تهمه|مسووليه|ذنب)$/u.test(noun)) return false;
    const isAct = ACT.test(noun) && !BODY_NOUNS.has(noun) && !/^المكلفه?$/u.test(before);
    return isPerson && !isAct && !/[،,]/u.test(words[at]!.gap) && !isAfterName(words, start, at);
  }
  if (isOfVerb(words, start, at, isPerson)) return false;
  if (/^\d+$/u.test(form))
    return /[+\d]/u.test(words[at]!.gap + words[at - 1]!.form) || BODY_NOUNS.has(head);
  // `دبلوماسي غربي`, not `السفير غربي المدينة`
  const isCompass = /^(?:غربي|شرقي)ه?$/u.test(form) && at === start + 1 && !ARTICLE.test(head);
  if (isCompass && isPerson) return true;
  if (ADVERBS.has(form)) return false;
  // `صاحب إحدى العربات`
  if (/^احدي?$/u.test(form) && at === start + 1) return isPerson && !ARTICLE.test(head);
  // `الشؤون المحلية و البيئة`: a conjunction with a blank after it.
  if (form === 'و')
    return ARTICLE.test(words[at + 1]?.form ?? '') && ARTICLE.test(words[at - 1]!.form);
  const isBare = at === start + 1 && GIVEN_NAMES.has(head);
  if (/^ب\p{L}{3,}(?:ين|ات)$/u.test(form) && !GIVEN_NAMES.has(form) && !isBare) return false;
  if (form === 'غير') return at + 1 < words.length;
  return isNounLike(words[at]!) && !hasCueShape(words[at]!);
}

function isAyatollah(words: readonly Word[], at: number): boolean {
  return words[at]!.form === 'ايه' && words[at + 1]?.form === 'الله';
}

/** `بدء خطابه`, `سؤاله` */
function isOccasionOf(word: Word | undefined): boolean {
  const form = word?.form ?? '';
  const noun = form.replace(/(?:ه|ها|هم)$/u, '');
  return !BODY_NOUNS.has(form) && (ACT.test(noun) || SHORT_ACT.has(noun) || OCCASIONS.has(noun));
}
