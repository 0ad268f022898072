import { ALEF, BEH, LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { isLedNoun, takesBeh } from '../cues/clitic.ts';
import { isRelaying } from '../cues/cues.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  CHAIN,
  isLand,
  LETTER,
  MONTHS,
  NAMED,
  OCCASIONS,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isWhomOf } from '../names/body-name.ts';
import { isCircumstanceAt } from '../names/circumstance.ts';
import { isOrdinary } from '../names/common.ts';
import {
  ADJECTIVE,
  ARTICLE,
  DESCRIBED,
  hasCueShape,
  IN_TITLES,
  isNounLike,
  isPeriod,
  isPresent,
  NISBA,
  PRESS,
  TO_WHOM,
} from '../names/noun.ts';
import { goesOnTelling } from './goes-on.ts';
import { isOfVerb, OBJECTS } from './phrase-stop.ts';

/** `قال سامي حداد | لشخص`: whom he spoke to. */
const WHOM = /^ل(?:شخص|احد|بعض|عدد|جمهور|حشد)\p{L}{0,2}$/u;
/** `قال سامي حداد | لموظفي الوكالة` */
const WHOM_OF = /^ل(?!ل)\p{L}{3,}ي$/u;
/** `ديفيد دي خيا | سيغيب` */
const FUTURE = /^س[ينت]\p{L}{3,}$/u;
/** `لغوث ولد | بغالي` */
const PARTICLE = /^(?:بن|ابن|ولد|بنت|ال|ابو|ابي|ام|عبد)$/u;
/** Adjectives of an office, after which `لل` names it: `الأمين العام للأمم المتحدة`. */
const OF_OFFICE =
  /ي(?:ه|ون|ين)?$|^(?:العام|العامه|المساعد|الخاص|الدايم|الدايمه|الدوله|السامي|نايب)$/u;
/** `الداعم للحكومة`, `الموالية لإيران` */
const FOR_OR_AGAINST =
  /^(?:ال)?(?:داعم|موالي|موال|تابع|مويد|معارض|مناهض|منتمي|مملوك)(?:ه|ون|ين)?$/u;
const BROKEN_PLURAL =
  /^(?:كبار|عرب|اتراك|روس|اكراد|جدد|اجانب|كثر|شباب|شبان|شيعه|سنه|افارقه|اقباط|دروز|قدامي|افغان|المان|يهود|من|في|غير|لم|بارزون|اثنان)$/u;
const OF_LAND = /^(?:ال)?(?:كوري|سوداني)ه?$/u;
const IN_OFFICE = /^ب(?:وزاره|رياسه|مجلس|حكومه|الحكومه|البرلمان|الوزاره|مكتب|جامعه|جيش|الجيش)/u;
const ORGANISING = /^ال(?:منظم|منتج|مالك|مشغل|مصنع|راعي|مطور|مستورد|ناشر|ممثل)ه?$/u;
const SENT_TO = /^(?:ال)?(?:مبعوث|سفير|مندوب|موفد|بعثه)/u;
const ANSWERS_FOR = /^(?:ال)?(?:مسوول|نايب|ممثل|مرشح|مدافع)(?:ه|ون|ين|ات)?$/u;
const UNNAMED = /^(?:مصدر|مصادر|مسوول|مسوولون|شاهد|شهود|دبلوماسي|خبير|محلل)$/u;
const QUANTITY = /^(?:عدد|مجموعه|فريق|وفد|جمع|حشد|كثير|العديد|عديد|واحد|واحده|اكثر|اثنان)$/u;
const MUCH = /^(?:كبيره?|قليله?|محدوده?|متزايده?|ضخمه?|لاباس)$/u;
/** `للمرة الثانية`: no part of a body's name. */
const ONCE = /^لل(?:مره|يوم|عام|اسبوع|شهر)$/u;

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
  if (form === 'مطلع' || form === 'مطلعه') return at === start + 1 && isPerson;
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
  if (form === 'الي') return SENT_TO.test(head) || SENT_TO.test(words[at - 1]!.form);
  if (/^بال/u.test(form)) {
    // `مسؤولو الشركة | بالإخفاق`; but `المكلف بالاتصال`, `القيادي بالاتحاد`
    const noun = form.slice(3);
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

const SIDES = /^ال(?:بلدين|طرفين|جانبين|دولتين|صليب|هلال)$/u;
/** What goes on telling of a place: `المعترف بها`, `شمال غربي سوريا`, a second one. */
const FARTHER =
  /^(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ال(?:معترف|منبثق|تابع|مدعوم|موقت|قريب|واقع)ه?)$/u;
const SEVERAL =
  /^(?:احزاب|جماعات|منظمات|جمعيات|فصايل|كيانات|قوي|حركات|شركات|صحف|وسايل|موسسات|هييات|نقابات)$/u;
/** Parts of a land that a body may have its seat in. */
const REGION = /^(?:قطاع|غزه|اقليم|ولايه|محافظه|مدينه|بلده|الضفه)$/u;

/** `وزارة الصحة | في قطاع غزة`, `الحكومة | في هايتي`: where a body is. */
function isSeatOf(words: readonly Word[], start: number, at: number): boolean {
  const [before, next, after] = [words[at - 1]!, words[at + 1], words[at + 2]];
  // `أحزاب سياسية في العراق`
  const isSeveral = SEVERAL.test(words[start]!.form) && /^(?!ال)\p{L}{3,}ه$/u.test(before.form);
  const isWhole = BODY_NOUNS.has(words[start]!.form) && ARTICLE.test(before.form);
  if (!isWhole && !isSeveral) return false;
  if (words[at]!.gap.trim() !== '' || next?.gap.trim() !== '') return false;
  const isTwo = isLand(`${next.form} ${after?.form ?? ''}`);
  const isPlace = isTwo || isLand(next.form);
  const isRegion = REGION.test(next.form);
  // `الحكومة في اليمن المعترف بها`, `محافظة إدلب شمال غربي سوريا`: more is told of it.
  const behind = words[at + (isTwo || isRegion ? 3 : 2)];
  const isTold = behind?.gap.trim() === '' && FARTHER.test(behind.form);
  return (isPlace || isRegion) && !isTold;
}

/** `مسؤولون من الولايات المتحدة`, `مسؤولون من البلدين`: where several come from. */
function isSideOf(next: Word | undefined, after: Word | undefined): boolean {
  if (next === undefined) return false;
  const isPlace = [next.form, `${next.form} ${after?.form ?? ''}`].some(isLand);
  return (isPlace && ARTICLE.test(next.form)) || SIDES.test(next.form);
}

/** `الشرطة في الهند | إنها`: the name of a land ends where a body is. */
function isBehindSeat(words: readonly Word[], start: number, at: number): boolean {
  const [three, two, one] = [words[at - 3], words[at - 2], words[at - 1]!];
  // `السلطات في مصر وإسرائيل`, `السفارة في أثينا والسلطات المحلية`
  const { form, bare } = words[at]!;
  if (form !== bare && (isLand(bare) || BODY_NOUNS.has(bare))) return false;
  const isAfterTwo = at - start > 3 && three?.form === 'في' && isLand(`${two!.form} ${one.form}`);
  if (isAfterTwo) return true;
  const isAfterOne = at - start > 2 && two?.form === 'في' && isLand(one.form);
  return isAfterOne && !isLand(`${one.form} ${words[at]!.form}`);
}

/** `المحتجون | شعارات`: many in the case of a subject have adjectives with the article, and no name. */
function isBehindMany(words: readonly Word[], start: number, at: number): boolean {
  const { form, bare, gap } = words[at]!;
  if (
    (form !== bare && !PERSON_NOUNS.has(form)) ||
    !/^ال\p{L}{3,}ون$/u.test(words[start]!.form) ||
    BODY_NOUNS.has(words[start]!.form)
  )
    return false;
  if (
    gap.trim() !== '' ||
    IN_TITLES.test(form) ||
    /^(?:ال|ب|ل|وال|غير$|من$|في$|عن$|علي$)/u.test(form)
  )
    return false;
  return words.slice(start + 1, at).every((word) => ARTICLE.test(word.form));
}

/** `ناشطون | مقطع فيديو`: what many in the indefinite act on. */
function isThingOfMany(words: readonly Word[], start: number, at: number): boolean {
  const [head, { form, bare, gap }] = [words[start]!.form, words[at]!];
  if (at !== start + 1 || gap.trim() !== '' || form !== bare || !/^(?!ال)\p{L}{3,}ون$/u.test(head))
    return false;
  if (!PERSON_NOUNS.has(head) || ARTICLE.test(form) || PERSON_NOUNS.has(form)) return false;
  return (
    isOrdinary(form) && !IN_TITLES.test(form) && !BROKEN_PLURAL.test(form) && !/ون$/u.test(form)
  );
}

/** `دول غربية | موسكو`: a seat of a government right behind a body that is told already. */
function isSeatBehindWhole(words: readonly Word[], start: number, at: number): boolean {
  const [before, { form, gap }] = [words[at - 1]!.form, words[at]!];
  const isWhole =
    (/يه?$/u.test(before) && !BODY_NOUNS.has(before)) || (ARTICLE.test(before) && at === start + 1);
  return isWhole && !ARTICLE.test(form) && gap.trim() === '' && before !== 'في';
}

function isAyatollah(words: readonly Word[], at: number): boolean {
  return words[at]!.form === 'ايه' && words[at + 1]?.form === 'الله';
}

/** `الداعم للحكومة`, but `المعارض للصحيفة` */
function isForOrAgainst(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }] = [words[at - 1]!, words[at]!];
  if (!form.startsWith(LAM) || gap.trim() !== '' || !FOR_OR_AGAINST.test(before.form)) return false;
  const noun = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
  return !OUTLETS.has(noun) && !/^ال(?:صحفيين|صحافيين|اعلام)$/u.test(noun);
}

/** `الأحزاب المنضوية ضمن التحالف`, `الشركة المنظمة لمسابقة الغناء`, `مجلة ذي تايمز`. */
function isOfParticiple(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (gap.trim() !== '') return false;
  if (before.form === 'ذي') return true;
  if (form === 'ضمن') return /^ال(?:منضوي|عامل|منخرط|مندرج)/u.test(before.form);
  const isOf = /^ل(?!ل)\p{L}{3}/u.test(form) && !OUTLETS.has(form.slice(1));
  return isOf && ORGANISING.test(before.form) && next?.gap.trim() === '';
}

/** `بدء خطابه`, `سؤاله` */
function isOccasionOf(word: Word | undefined): boolean {
  const form = word?.form ?? '';
  const noun = form.replace(/(?:ه|ها|هم)$/u, '');
  return !BODY_NOUNS.has(form) && (ACT.test(noun) || SHORT_ACT.has(noun) || OCCASIONS.has(noun));
}

/** `خارجيتها`, `حكومتهم`: a body with the pronoun of whose it is. */
function isOwnBody(form: string): boolean {
  const stem = /^(?<stem>\p{L}{3,})(?:ها|هم)$/u.exec(form)?.groups?.['stem'];
  if (stem === undefined) return false;
  const bare = stem.replace(/ت$/u, 'ه');
  return BODY_NOUNS.has(bare) || /^(?:وزراي|خارجيه|داخليه|دفاع|برلمان|جيش)$/u.test(bare);
}

/** What follows a name and is none: whom one spoke to, a verb, a preposition. */
function endsName(word: Word, next: Word | undefined): boolean {
  const { form } = word;
  if (GIVEN_NAMES.has(form)) return false;
  if (OBJECTS.test(form) || DESCRIBED.test(form)) return true;
  const isOf = next !== undefined && (ARTICLE.test(next.form) || BODY_NOUNS.has(next.form));
  if (WHOM_OF.test(form) && isOf) return true;
  // `ناومي ريس باكوالد، `, but `عمر الرزاز برسائل إلى`
  const isClosed = next !== undefined && (/\S/u.test(next.gap) || isThat(next));
  const isLed = takesBeh(word) && (isLedNoun(word) || !isClosed);
  return WHOM.test(form) || FUTURE.test(form) || isPresent(word) || isLed;
}

/** `رئيس الغرفة الإسلامية | للتجارة`: the adjective of the body over which somebody presides. */
function isBodysAdjective(words: readonly Word[], at: number): boolean {
  const body = words[at - 1]?.form.replace(/^ال/u, '') ?? '';
  if (NISBA.test(words[at]!.form) && BODY_NOUNS.has(body)) return true;
  // `رئيس الهيئة العليا المستقلة | للاتصال`
  const before = words[at - 2]?.form.replace(/^ال/u, '') ?? '';
  const isChain = ADJECTIVE.test(words[at - 1]?.form ?? '') && BODY_NOUNS.has(before);
  return ADJECTIVE.test(words[at]!.form) && (isChain || BODY_NOUNS.has(body));
}

/** After a first name and another word, or after two words without article: `عمر الرزاز | برسائل`. */
function isAfterName(words: readonly Word[], start: number, at: number): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  if (at - start < 2 || /[،,(]/u.test(words[at]!.gap) || PARTICLE.test(one.form)) return false;
  if (GIVEN_NAMES.has(two.form) && two.form !== 'باسم') return true;
  const isName = ({ form }: Word) =>
    !/^(?:ال|لل|بال)\p{L}{2}/u.test(form) &&
    ![PERSON_NOUNS, BODY_NOUNS, CHAIN, NAMED, PREPOSITIONS].some((list) => list.has(form)) &&
    !IN_TITLES.test(form);
  return isName(one) && isName(two) && !BODY_NOUNS.has(words[start]!.form);
}

/** `اللجنة التنفيذية لمنظمة التحرير`, `الهيئة الوطنية لمكافحة الفساد`: `ل` inside a body's name. */
function isOfBody(words: readonly Word[], start: number, at: number, isPerson: boolean): boolean {
  const { form, gap } = words[at]!;
  if (!/^ل\p{L}{4}/u.test(form) || /^لل/u.test(form) || /[،,]/u.test(gap)) return false;
  const noun = form.slice(1);
  const before = words[at - 1]!.form;
  if (PERSON_NOUNS.has(noun) || OUTLETS.has(noun)) return false;
  const isNoun = BODY_NOUNS.has(noun) || ACT.test(noun) || isOrdinary(noun);
  if (TO_WHOM.test(form) && !isNoun) return false;
  if (!ARTICLE.test(before) || at - start < 1) return false;
  const next = words[at + 1];
  const isConstruct = next !== undefined && ARTICLE.test(next.form) && next.gap.trim() === '';
  const isBody = BODY_NOUNS.has(words[start]!.form) || isPerson;
  return (
    isBody &&
    isConstruct &&
    (BODY_NOUNS.has(noun) || /ي$|يه$|^ال(?:عام|عامه|عليا|اعلي)$/u.test(before))
  );
}
