import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT, BODY_NOUNS, isLand, isRelative, PERSON_NOUNS } from '../lexicon/words.ts';
import { takesBeh } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isNameWithBeh } from './name-with-beh.ts';
import type { Word } from './word.ts';

const MISSION = /^(?:ال)?(?:بعثه|مبعوثه?|سفيره?|مندوبه?|موفد)$/u;
/** Nouns with an `عن` of their own: `دون الكشف عن اسمه`, `الهيئة المسؤولة عن النقل`. */
const OF_ITS_OWN = /^(?:ال|لل|بال)?(?:كشف|افصاح|تعبير|حديث|بحث|دفاع|تخلي|تراجع|امتناع|اعلان)$/u;
const RESPONSIBLE = /^ال(?:مسوول|ناجم|ناتج|صادر|مدافع)ه?$/u;
/** `دعت الأطراف للالتزام`, `للتدخل` */
const isToAct = (form: string) =>
  /^لل/u.test(form) && ACT.test(form.slice(2)) && !BODY_NOUNS.has(form.slice(2));
/** `دعا أبناء القبائل لترك السلاح` */
const TO_DO = /^ل(?:ترك|دعم|عدم|نبذ|وقف|ضبط|رفع|منع)$/u;
/** `بأسره`: all of it. */
const WHOLE = /^ب(?:اسر|اكمل|رمت)(?:ه|ها|هم)$/u;
/** `دعا البحارة | بالعودة إلى العمل` */
const BY_DOING =
  /^بال(?:كف|عمل|عوده|خروج|دخول|صبر|حفاظ|ضغط|ت\p{L}{2}ي\p{L}|ت\p{L}{3}|ا\p{L}ت\p{L}ا\p{L}|ا[نست]\p{L}{1,3}ا\p{L}ه?)$/u;
/** `أبلغتا المنظمة بذلك`: said before. */
export const SO = 'بذلك';
/** After `على` these are places and occasions, not what is said. */
const NOT_SAID_AFTER: ReadonlySet<string> = new Set([
  'هامش',
  'تويتر',
  'فيسبوك',
  'حسابه',
  'حسابها',
  'صفحته',
  'موقع',
  'موقعه',
  'لسان',
  'حد',
  'الاقل',
  'سوال',
  'اسيله',
  'ذلك',
  'راس',
  'متن',
  'قناه',
  'اثر',
  'خلفيه',
  'صفحتها',
  'موقعها',
  'حسب',
  'هذا',
  'انستغرام',
  'شاشه',
]);

/**
 * Whether a word is the preposition that a verb takes, and leads to what is said: `شدد | على ضرورة`,
 * `ندد | بالهجوم`; `reach` is where the search for it ends.
 */
export function isTaken(words: readonly Word[], cue: Cue, at: number, reach: number): boolean {
  const takes = cue.form!.verb.takes;
  const { form } = words[at]!;
  const next = words[at + 1];
  if (at - 1 > cue.last && isOfSpeaker(words, at)) return false;
  const isPreposition =
    (takes.has('على') && form === 'علي') ||
    (takes.has('إلى') && form === 'الي' && !isOfMission(words, cue.last, at, reach)) ||
    (takes.has('عن') &&
      form === 'عن' &&
      !/^(?:ال)?صادره?$/u.test(words[at - 1]!.form) &&
      (at - 1 === cue.last ? opensClause(words, cue) : !hasOwn(words, at - 1)) &&
      !isOfDeputy(words, at)) ||
    (takes.has('من') && form === 'من') ||
    (takes.has('ب') &&
      takesBeh(words[at]!) &&
      form !== SO &&
      !WHOLE.test(form) &&
      // `أبلغت الشرطة بالمدينة عن`: where they are.
      !(takes.has('عن') && next?.form === 'عن') &&
      !isNameWithBeh(words, cue, at) &&
      !isMet(words, at, reach) &&
      !isPlace(words, at)) ||
    (takes.has('إلى') &&
      takes.has('ل') &&
      BY_DOING.test(form) &&
      (isBack(form, next) || !leadsLater(words, at, reach))) ||
    (takes.has('ل') &&
      !leadsLater(words, at, reach) &&
      at > cue.last + 1 &&
      (/^ل(?!ل)\p{L}{4}/u.test(form) || TO_DO.test(form) || isToAct(form)));
  // `ورحب المدعي العام بالقرار.`
  const isLast = /^(?:بال|لل)\p{L}{3}/u.test(form);
  // `طالب بتجنب هذا السيناريو`
  const isGlued = /^ب\p{L}{3}/u.test(form) && /^(?:هذا|ذلك)$/u.test(next?.form ?? '');
  return isPreposition && (next ? isGlued || !NOT_SAID_AFTER.has(next.form) : isLast);
}

/** `أشار البحارة الذين تحدثوا | إلى الجريدة إلى أن`: whom they spoke to. */
function isOfSpeaker(words: readonly Word[], at: number): boolean {
  return isRelative(words[at - 2]?.form ?? '') && isSpeechVerb(words[at - 1]!.form);
}

/** `قد كشف عن`, `…، كشف عن`, but not `بأنه كشف عن`, `أعلن الكشف عن`: a verb of its own. */
function opensClause(words: readonly Word[], { at, last }: Cue): boolean {
  const { form, bare, gap, sentence } = words[at]!;
  const before = words[at - 1];
  if (!OF_ITS_OWN.test(words[last]!.form)) return true;
  if (before?.sentence !== sentence || form !== bare || /[،,]/u.test(gap)) return true;
  return /^[وف]?(?:قد|كما|حيث|الذي|التي|فيما|بينما|عندما|بعدما)$/u.test(before.form);
}

/** `ندد السفير بتونس، كريم زيدان، ب`: where he is. */
function isPlace(words: readonly Word[], at: number): boolean {
  const place = words[at]!.form.slice(1);
  const isTown = isLand(place);
  return (
    isTown &&
    /^\s*[،,]/u.test(words[at + 1]?.gap ?? '') &&
    PERSON_NOUNS.has(words[at - 2]?.form ?? '')
  );
}

/** `دعت بعثة الأمم المتحدة إلى ليبيا، …، إلى اجتماع`: the first `إلى` says where the mission is. */
function isOfMission(words: readonly Word[], from: number, at: number, to: number): boolean {
  const isAfter = words.slice(from + 1, at).some(({ form }) => MISSION.test(form));
  return isAfter && words.slice(at + 1, to).some(({ form }) => form === 'الي');
}

/** `النائب عن حزب النداء`: whom he stands for. */
function isOfDeputy(words: readonly Word[], at: number): boolean {
  const [title, party] = [words[at - 1]!.form, words[at + 1]?.form ?? ''];
  if (!/^(?:ال)?(?:نايبه?|ممثله?|مرشحه?)$/u.test(title)) return false;
  return (
    BODY_NOUNS.has(party) || words.slice(at + 1, at + 5).some(({ form }) => GIVEN_NAMES.has(form))
  );
}

/** `صرح في لقائه بالرئيس بأن`: whom he met, where `بأن` leads to the words. */
function isMet(words: readonly Word[], at: number, to: number): boolean {
  const { form, sentence } = words[at]!;
  const isTitle = /^بال/u.test(form) && PERSON_NOUNS.has(form.slice(1));
  return (
    isTitle &&
    words.slice(at + 1, to).some((word) => word.sentence === sentence && /^بان/u.test(word.form))
  );
}

/** `بالعودة إلى العمل` */
function isBack(form: string, next: Word | undefined): boolean {
  return /^بال(?:عوده|انضمام|دخول)$/u.test(form) && next?.form === 'الي';
}

/** `دعا رئيس الهيئة الوطنية لمكافحة الفساد | إلى`: what the verb leads to comes later. */
function leadsLater(words: readonly Word[], at: number, to: number): boolean {
  const { sentence } = words[at]!;
  return words.slice(at + 1, to).some((word) => word.form === 'الي' && word.sentence === sentence);
}

/** Whether the noun at a word has an `عن` of its own: `الكشف`, and `الهيئة | المسؤولة` behind its noun. */
function hasOwn(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }] = [words[at - 1], words[at]!];
  const isAdjective = /^ال\p{L}{2}/u.test(before?.form ?? '') && gap.trim() === '';
  return OF_ITS_OWN.test(form) || (isAdjective && RESPONSIBLE.test(form));
}
