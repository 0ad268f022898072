import { WAW } from '../../arabic/letters.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { AGENCIES, isLand, OCCASIONS, PERSON_NOUNS } from '../lexicon/words.ts';
import { isBehindThing } from './behind-thing.ts';
import { isCarrying } from './carrying.ts';
import type { Cue } from './cue.ts';
import { isHisSay } from './his-say.ts';
import type { Complement } from './led.ts';
import { isAnsweredBy, isBackBehind, isTurnedBack } from './paper-again.ts';
import { isThat } from './that.ts';
import { isUntold } from './untold.ts';
import type { Word } from './word.ts';

/** `وفي حين قال …، نفى …`, `وبينما قال …`. */
const OTHER_SPEAKS = /^و?(?:في|فيما|بينما|حين|بعد|بعدما|عندما|منذ)$/u;

const PRONOUN = /^[بوف]?ان(?:ه|ها|هم|هما|نا)$/u;
const BUT_HE = /^و?لكن(?:ه|ها|هم|هما)$/u;

/** Fewer words between marks may be a name. */
const FEWEST_OWN = 4;

/** `إذا صح الخبر، فقد وعدت الشركة`: what follows from a condition is his. */
const CONDITION = /^[وفب]?(?:بعد|بعدما|اذا|رغم|برغم|بالرغم|لما|لو|منذ|كلما|مع)$/u;
/** Its own words complete it. */
const INCOMPLETE =
  /^(?:و?هو|و?هي|كان|كانت|يلي|كالاتي|كالتالي|التالي|بقوله|بقولها|قايلا|قايله|بالقول|ل(?:ه|ها|هم)|في(?:ه|ها|هم)|عليه|عليها|\p{L}{3,}ين)$/u;
/** Somebody else speaks there. */
const CRIES =
  /^(?:[يت]?(?:صرخ|هتف|ردد|كتب|غني|قول|صيح|نادي)(?:ت|ون|وا)?|صاح|قال|قالت|نادت|كانوا|شعار|الشعار|المثل)$/u;

/** `، في ظل انهيار العملة`: when it happens, not where he spoke. */
const MEANWHILE =
  /^(?:ظل|اطار|سياق|غضون|اعقاب|اول|اخر|نهايه|بدايه|هذا|هذه|ذلك|نفس|ذات|وقت|الوقت|يوم|عام|شهر|مجمل|معلومات)$/u;
/** Whom one brings as a proof, and to whom they spoke: `إذ قال الشاهد`, `وقد قال لزملائه`. */
const WITNESS = /^(?:ل\p{L}+|ال(?:شاهد|شهود|متهم|متهمون|ضحيه|جيران|سكان|طفل|طبيب|خبراء?|موكل))$/u;

const THEN = /^ل[يت](?:ضيف|تابع|ختم|ختتم|ستدرك|ردف|ستطرد)$/u;

/** Words of who did before `قد`. */
const SUBJECT = 6;
/** Words of a subject that has no verb yet, and of a source between commas. */
const FEWEST_SAID = 2;
const LONGEST_SOURCE = 9;
/** Words of a clause before its `أن`. */
const CLAUSE = 6;
const SAID_IN =
  /^(?:بيان|بلاغ|كلمه|خطاب|رساله|تصريح|لقاء|موتمر|حوار|حديث|مقابله|تغريده|تدوينه|ندوه|اجتماع)\p{L}{0,3}$/u;
const DENIED = 'نفى';
const THEN_TOLD = /^ل[يت](?:ذكر|وكد|نفي|نف|قول|وضح|علن)$/u;

/** Words of `(فرانس برس)`. */
const LONGEST_CREDIT = 2;
const CREDIT = /^(?:الفرنسيه|غيتي|وكالات|ارشيف|afp|ap|epa|reuters|getty|cnn)$/u;

/** Whether a verb of speech stands within some words behind one, right behind it, or a cue at it. */
export interface Near {
  readonly isCueNear: (at: number) => boolean;
  readonly isCueNext: (at: number) => boolean;
  /** The same of a plain verb of saying. */
  readonly isSaidNext: (at: number) => boolean;
  readonly isCue: (at: number) => boolean;
  /** Whether a source is told of right behind a word. */
  readonly isSourceNext: (at: number) => boolean;
  /** Whether behind a comma a verb of speech tells of what a word opens. */
  readonly isTopic: (at: number) => boolean;
  /** Whether its sentence names a source behind a word. */
  readonly isSourced: (at: number) => boolean;
}

/** Word `at` behind the words said, which begin with `first` and are led to as `kind`; `cue` is one that stands there. */
interface Stop {
  readonly words: readonly Word[];
  readonly at: number;
  readonly first: Word;
  readonly cue: Cue | undefined;
  /** The cue that leads to them. */
  readonly own: Cue | undefined;
  readonly kind: Complement['kind'];
  readonly near: Near;
}

/** `… في البلاد (رويترز)`: the agency in brackets that ends a caption or a paragraph. */
function isCredit(words: readonly Word[], at: number): boolean {
  const { form, gap } = words[at]!;
  return (
    words.length - at <= LONGEST_CREDIT &&
    /\(\s*$/u.test(gap) &&
    (AGENCIES.has(form) || CREDIT.test(form))
  );
}

/** Words that may lead back to the paper though no cue, mark or conjunction stands there. */
const OPENERS: ReadonlySet<string> = new Set(
  'لكن لكنه لكنها لكنهم لكنهما فيما بينما الا غير بيد في علي كما حيث اذ دون بدون من ما ثم الامر وسط خلال علما وذلك عبر بعدما'.split(
    ' ',
  ),
);

/** Whether the words said end before a word. */
export function stopsAt({ words, at, first, own, cue, kind, near }: Stop): boolean {
  const { isCueNear, isCueNext } = near;
  const word = words[at]!;
  if (word.sentence !== first.sentence) return true;
  if (word.quotation >= 0 && word.quotation === words[at - 1]!.quotation) return false;
  // `إنه | استنادا إلى القانون`, `إن الشركة | وردت إليها بضائع`: nothing is said yet.
  const isSecond = kind === 'that' && words[at - 1] === first;
  if (isSecond && (PRONOUN.test(first.form) || VERB_FORMS.has(word.form))) return false;
  // Most words stop nothing: they are told first.
  if (!cue && word.gap === ' ' && word.form === word.bare && !OPENERS.has(word.form)) return false;
  if (isCredit(words, at)) return true;
  const isAfterComma = /[،,؛;–—-]/u.test(word.gap);
  if (isUntold(words, at, { first, own, kind })) return true;
  if (isAfterComma && isTurnedBack(words, at, own)) return true;
  // `إنه لن يعود في إشارة إلى السجن`: the paper explains his words.
  const pointing = word.form === 'وذلك' ? at + 1 : at;
  if (words[pointing]?.form === 'في' && words[pointing + 1]?.form === 'اشاره' && word !== first)
    return true;
  // `… بالجهة علما وأن معتمد المدينة قد زارهم`, `… وذلك ضمن بيان`
  const isSaidIn =
    /^(?:ضمن|في|خلال)$/u.test(words[at + 1]?.form ?? '') && SAID_IN.test(words[at + 2]?.form ?? '');
  if (word.form === 'علما' || (word.form === 'وذلك' && isSaidIn)) return true;
  if (/^وفي(?:ما)?$/u.test(word.form) && /^(?:ما|يتعلق|يخص|يلي)$/u.test(words[at + 1]?.form ?? ''))
    return true;
  const isLed = kind === 'noun' || kind === 'preposition';
  if (isLed && isBehindThing(words, first, at)) return true;
  // `… إلى نزاع بعدما أعلنت إيران`
  if (isLed && word.form === 'بعدما' && isCueNext(at)) return true;
  if (isAfterComma && (isAnsweredBy(words, at) || isBackBehind(words, first, at))) return true;
  const when = words[at + 1]?.form ?? '';
  // `، في لقاء`; but `، في حين أن السفينة`, `، في حين لم يصب` is his too.
  const isWhereas =
    when === 'حين' &&
    kind === 'that' &&
    !isSaidBehind(words, at + 3) &&
    !isCueNear(at) &&
    !near.isSourced(at);
  if (isAfterComma && word.form === 'في' && OCCASIONS.has(when) && !MEANWHILE.test(when))
    return !isWhereas;
  // `، خلال حوار نشرته الصحيفة`
  const isSpeech = /^(?:حوار|مقابله|موتمر|لقاء|خطاب|كلمه|حديث|تصريح|تصريحات|مداخله)$/u.test(when);
  if (isAfterComma && word.form === 'خلال' && isSpeech) return true;
  // `حظر التجول وأمر بإعادة`
  const isNext = word.form === `و${word.bare}` && COMMON_VERBS.has(word.bare);
  if (kind === 'noun' && isNext && !COMMON_WORDS.has(word.bare) && /^ب/u.test(when)) return true;
  if (kind === 'noun' && isAfterComma && (cue !== undefined || /^و?لكن/u.test(word.form)))
    return true;
  if (/^و?(?:لكن|فيما|بينما)$/u.test(word.form) && isCueNear(at)) return true;
  // `الهدنة قريبة، غير أن رئيس الوزراء أكد`
  const isBut = /^(?:الا|غير|بيد)$/u.test(word.form) && when === 'ان';
  if (isAfterComma && isBut && isCueNear(at + 1)) return true;
  // `ستبدأ بالخدمة، لكن بحسب رويترز فإنها`
  if (isAfterComma && /^و?لكن$/u.test(word.form) && near.isSourceNext(at)) return true;
  // `… من المدينة، وحول ذهابه إلى القرية، قال`
  if (/^و(?:حول|بشان|بخصوص)$/u.test(word.form) && near.isTopic(at)) return true;
  // `الميناء مغلق، فيما غرق صيادان، وفق الشرطة`: told by another.
  const isTurn = isAfterComma && /^(?:فيما|بينما)$/u.test(word.form);
  if (isTurn && near.isSourced(at)) return true;
  // `… إلى الحوار، لكنها شددت على`, `… أبوابه غير أنه نفى`
  // but not `إن المتهم اعترف لكنه نفى`, where he is the one told of
  const isOfHim = kind !== 'that' || isOfHimself(first, word);
  if (isOfHim && BUT_HE.test(word.form) && isCueNext(at)) return true;
  // `أضاف أن إسرائيل تعترض على …، ولكنه قال`: he, and not she.
  const isHim =
    own?.form?.feminine === false &&
    /ه$/u.test(word.form) &&
    (isLand(first.form) || first.form.endsWith('ه'));
  if (isHim && isAfterComma && BUT_HE.test(word.form) && isCueNext(at)) return true;
  // `قال إن الظروف كانت صعبة، لكنه أضاف أنها`: nothing but telling, and of his or her gender
  const hers = own?.form?.feminine;
  const isOwnSaying = near.isSaidNext(at) && isThatBehind(words, at + 2);
  if (isAfterComma && isOwnSaying && hers === word.form.endsWith('ها') && BUT_HE.test(word.form))
    return true;
  // `قالت السفيرة إن المفاوضين مستعدون، لكنها استدركت`: she, and not they.
  const isHers = own?.kind === 'verb' && own.form?.feminine === true && word.form.endsWith('ها');
  if (isHers && isAfterComma && /(?:ين|ون)$/u.test(first.form) && isCueNext(at)) return true;
  // `اتهم الوزير بالكذب، لكنه اضطر`
  if (isLed && isAfterComma && BUT_HE.test(word.form)) return true;
  if (
    isOfHim &&
    /^(?:الا|غير|بيد)$/u.test(word.form) &&
    /^ان(?:ه|ها|هم)$/u.test(words[at + 1]?.form ?? '') &&
    isCueNext(at + 1)
  )
    return true;
  // `… معيب في حين أعلنت روما`
  if (kind !== 'that' && word.form === 'في' && words[at + 1]?.form === 'حين' && isCueNext(at + 1))
    return true;
  // `… ألف سفينة على حد تعبيره`
  if (isHisSay(words, at, cue, near.isCue)) return true;
  if (/^(?:كما|حيث)$/u.test(word.form) && isCueNext(at)) return true;
  const isSaid = near.isSaidNext(at) && !WITNESS.test(words[at + 2]?.form ?? '');
  if (word.form === 'اذ' && isSaid) return true;
  if (isAfterComma && word.form === 'وقد' && isSaid)
    return !words.slice(words.indexOf(first), at).some(({ form }) => CONDITION.test(form));
  // `… للبلدية في الوقت الذي أعلن فيه خصمه`
  const isWhile = word.form === 'في' && words[at + 1]?.form === 'الوقت';
  if (isWhile && words[at + 2]?.form === 'الذي' && near.isSaidNext(at + 2)) return true;
  // `…: "الناس هنا يظنون"`: his own words follow.
  if (kind === 'that' && isOwnWords(words, at, first)) return true;
  // `أن يكون استمع إلى التسجيل، ردا على تقرير`: why it was denied
  const isDenial = own?.form?.verb.past === DENIED;
  if (isDenial && isAfterComma && word.form === 'ردا' && when === 'علي') return true;
  // `… عشرة جرحى | وكان أعلن في وقت سابق أن`
  const isPast = /^وكانت?$/u.test(word.form);
  // `… ليس إرهابيا | وكان تنظيم قد أعلن`
  const has = words.findIndex(({ form }, i) => i > at && i <= at + SUBJECT && form === 'قد');
  if (isPast && !isAfterComma && has > 0 && isCueNext(has)) return true;
  // `… الجنسية الروسية | وفي وقت لاحق، أكدت`
  if (word.form === 'وفي' && /^وقت$/u.test(when) && isCueNear(at)) return true;
  if (isPast && (isCueNext(at) || (when === 'قد' && isCueNext(at + 1)))) return true;
  if (!cue || isCarrying(words, cue)) return false;
  // `أن التعيينات، | وفق البيان، كانت`: a subject alone is no statement.
  const isBegun = kind === 'that' && at - words.indexOf(first) <= FEWEST_SAID;
  if (cue.kind === 'source' && isBegun && isFollowedBehind(words, cue)) return false;
  if (cue.kind === 'source') return isAfterComma || cue.last > cue.at;
  // `أن المهاجم صرخ قائلا`: whom he tells of.
  if (cue.kind === 'participle') return isAfterComma || !CRIES.test(words[at - 1]!.form);
  if (cue.kind === 'saying') return false;
  // `، ليضيف أن`
  const after = words[at + 1];
  const isLeading = after !== undefined && (isThat(after) || /[:"«“]/u.test(after.gap));
  if (isAfterComma && THEN.test(word.form) && isLeading) return true;
  // `عن تفاؤله بالسوق، ليذكر الدعم`
  if (isLed && isAfterComma && THEN_TOLD.test(word.form)) return true;
  const before = words[at - 1]!;
  if (/^(?:كما|حيث|فيما)$/u.test(before.form)) return true;
  // `قال النائب إن …، نفى النائب الآخر ذلك`: another speaks.
  const isOther = isAfterComma && cue.form?.shape === 'past' && OTHER_SPEAKS.test(words[0]!.form);
  const next = words[at + 1]?.form ?? '';
  if (isOther && (PERSON_NOUNS.has(next) || GIVEN_NAMES.has(next))) return true;
  return isJoined(word, cue) && isAfterCommaOrVerb(words, at, cue);
}

/** `في حين ذهبت روسيا للقول | إنها`: another tells something there. */
function isSaidBehind(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1] ?? {};
  return words
    .slice(from, from + CLAUSE)
    .some((word) => word.sentence === sentence && isThat(word));
}

/** Whether behind a source and another comma its sentence goes on without a conjunction. */
function isFollowedBehind(words: readonly Word[], { at, last }: Cue): boolean {
  const next = words.find(
    ({ gap }, i) => i > last + 1 && i <= last + LONGEST_SOURCE && /[،,]/u.test(gap),
  );
  return next?.sentence === words[at]!.sentence && next.form === next.bare;
}

/** `أضاف | أن`, `أشار | إلى أن` */
function isThatBehind(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 2).some((word) => isThat(word));
}

/** `أنه «يريد …»، لكنه أشار`, `إن «الوضع …»، لكنها شددت`: words of his own, and about nobody else. */
function isOfHimself(first: Word, { form }: Word): boolean {
  if (first.quotation >= 0) return true;
  const pronoun = /^[بوف]?ان(?<of>ه|ها|هم)$/u.exec(first.form)?.groups?.['of'];
  return pronoun !== undefined && (!BUT_HE.test(form) || form.endsWith(pronoun));
}

/** A colon and a whole sentence between marks. */
function isOwnWords(words: readonly Word[], at: number, first: Word): boolean {
  const { gap, quotation } = words[at]!;
  if (quotation < 0 || !/:/u.test(gap) || INCOMPLETE.test(words[at - 1]!.form)) return false;
  const isOther = words
    .slice(words.indexOf(first), at)
    .some(({ form, bare }) => CRIES.test(form) || CRIES.test(bare));
  return !isOther && words.filter((word) => word.quotation === quotation).length >= FEWEST_OWN;
}

/** `ووصف`, but not `وصف`: a conjunction, no letter of the verb's own. */
function isJoined({ form, bare, gap }: Word, cue: Cue): boolean {
  const isOwn = cue.form?.shape === 'past' && cue.form.verb.past.startsWith(WAW);
  // `…، وعد الوسطاء`: after a comma it is rather the paper's.
  const isAfterComma = /[،,]/u.test(gap);
  return form !== bare && (isAfterComma || !isOwn || bare.startsWith(WAW));
}

/** `وأردف السيسي`: the paper speaks again; `… ويؤكد ضرورة`: it may be the speaker still. */
function isAfterCommaOrVerb(words: readonly Word[], at: number, cue: Cue): boolean {
  return cue.form?.shape === 'past' || /[،,]/u.test(words[at]!.gap);
}
