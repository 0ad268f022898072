import { fold } from '../../arabic/fold.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  isLand,
  NOT_BEFORE_THAT,
  PERSON_NOUNS,
  PREPOSITIONS,
  THAT,
  THAT_WITH,
} from '../lexicon/words.ts';
import { isInRefusal } from './anonymous.ts';
import type { Clause, Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import { isGluedBeh, isLed, isNameHere, isPassedOver } from './complement-marks.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isNameWithBeh } from './name-with-beh.ts';
import {
  isAct,
  isActAfterComma,
  isAlone,
  isConstruct,
  isSaidNoun,
  isSurname,
  objectOf,
} from './said-noun.ts';
import { isThat } from './that.ts';

const MISSION = /^(?:ال)?(?:بعثه|مبعوثه?|سفيره?|مندوبه?|موفد)$/u;
/** Verbal nouns with an `عن` of their own: `دون الكشف عن اسمه`. */
const OF_ITS_OWN = /^(?:ال|لل|بال)?(?:كشف|افصاح|تعبير|حديث|بحث|دفاع|تخلي|تراجع|امتناع|اعلان)$/u;
/** `دعا أبناء القبائل لترك السلاح` */
const TO_DO = /^ل(?:ترك|دعم|عدم|نبذ|وقف|ضبط|رفع|منع)$/u;
const SHOW = 'أظهر';
const FARTHEST = 34;
/** `كان عليها أن تترجم`: what somebody must do. */
const MUST = /^علي(?:ه|ها|هم|نا)$/u;
/** A colon after these leads to things of a kind, not to words of somebody's. */
const SUCH_AS = /^(?:مثل|منها|بينها|بينهم|ابرزها|ابرزهم|اهمها)$/u;
/** How far a word that is no verb of speech by itself reaches. */
const STRICT_REACH = 14;
const FIRST_PERSON_REACH = 7;
/** Verbs of "we" that open a statement. */
const WE =
  /^(?:نحن|نجدد|نوكد|نطالب|ندعو|نريد|نرفض|نشدد|نعتبر|نرحب|نامل|نعمل|نقول|ندين|نتمني|نسعي|نحتاج|نعلن|نثمن|نتطلع|نعتقد|نشكر)$/u;
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
 * What a cue leads to: a clause after `أن`, a colon, an opening mark, the preposition that its verb
 * takes, or an object that can be said. Null when none follows in the same sentence.
 */
export function complementOf(clause: Clause, cue: Cue, next: number): Complement | null {
  const { words } = clause;
  const takes = cue.form?.verb.takes;
  const prepositions: ReadonlySet<string> = new Set([...(takes ?? [])].map((word) => fold(word)));
  const isStrict = takes?.has('strict') === true;
  const reach = Math.min(words.length, cue.last + 1 + (isStrict ? STRICT_REACH : FARTHEST), next);
  const isTold = isToldByPronoun(words, cue);
  let object: Complement | null = objectOf(words, cue);
  for (let i = cue.last + 1; i < reach; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (word.sentence !== words[cue.at]!.sentence && !isLed(word.gap)) break;
    if (word.quotation >= 0 && before.quotation === word.quotation) continue;
    if (takes?.has('clause') && (isLed(word.gap) || word.quotation >= 0)) continue;
    // `شركات مثل: "أطلس"`
    if (isLed(word.gap) && SUCH_AS.test(before.form)) continue;
    if (isLed(word.gap)) return { kind: 'colon', at: i, before: i };
    if (word.quotation >= 0) {
      // `النظام أظهر "نمط سلوك"`: that is whoever speaks of it.
      if (cue.form?.verb.past === SHOW) return object;
      // `تعهد بـ"توفير السيولة"`
      if (!object && isGluedBeh(before, word) && takes?.has('ب'))
        return { kind: 'quotation', at: i, before: i - 1 };
      if (isNameHere(clause, word, before, i - 1 === cue.last)) continue;
      const passing = { reach, isAfterCue: i - 1 === cue.last, takes: prepositions };
      if (isPassedOver(clause, i, passing)) continue;
      return object ?? { kind: 'quotation', at: i, before: i };
    }
    if (word.form === 'ان' && MUST.test(before.form)) continue;
    if (isTold) continue;
    // `زعمت إيران من قبل أن`
    const isEarlier = before.form === 'قبل' && words[i - 2]?.form === 'من';
    const isOther = NOT_BEFORE_THAT.has(before.form) || NOT_BEFORE_THAT.has(before.bare);
    if (isThat(word) && (isEarlier || !isOther)) {
      const isLedByPreposition = i > cue.last + 1 && /^(?:الي|علي|من|عن|ب)$/u.test(before.form);
      const isOfVerb = takes?.has('ب') === true && /^ب/u.test(word.form);
      if (takes && !takes.has('that') && !isLedByPreposition && !isOfVerb) continue;
      const isInside = object !== null && i - object.at > 2;
      if (isInside) return object;
      if (THAT.has(word.form)) {
        return i + 1 < words.length
          ? { kind: 'that', at: i + 1, before: isLedByPreposition ? i - 1 : i }
          : null;
      }
      if (THAT_WITH.has(word.form)) {
        return { kind: 'that', at: i, before: isLedByPreposition ? i - 1 : i };
      }
    }
    if (object || !takes || isInRefusal(words, i)) continue;
    const nextWord = words[i + 1];
    const isTaken =
      (takes.has('على') && word.form === 'علي') ||
      (takes.has('إلى') && word.form === 'الي' && !isOfMission(words, cue.last, i, reach)) ||
      (takes.has('عن') &&
        word.form === 'عن' &&
        !OF_ITS_OWN.test(before.form) &&
        !isOfDeputy(words, i)) ||
      (takes.has('من') && word.form === 'من') ||
      (takes.has('ب') && takesBeh(word) && !isNameWithBeh(words, cue, i) && !isPlace(words, i)) ||
      (takes.has('ل') &&
        !leadsLater(words, i, reach) &&
        i > cue.last + 1 &&
        (/^ل\p{L}{4}/u.test(word.form) || TO_DO.test(word.form)) &&
        !/^لل/u.test(word.form));
    // `ورحب المدعي العام بالقرار.`
    const isLast = /^(?:بال|لل)\p{L}{3}/u.test(word.form);
    if (isTaken && (nextWord ? !NOT_SAID_AFTER.has(nextWord.form) : isLast)) {
      object = { kind: 'preposition', at: i, before: i };
    } else if (
      takes.has('noun') &&
      ((isSaidNoun(word) &&
        !isAlone(words, i) &&
        !(word.form === 'كل' && nextWord?.form === 'من') &&
        !isConstruct(before) &&
        !isSurname(words, i) &&
        !isNamesake(words, i)) ||
        isActAfterComma(words, i) ||
        (i > cue.last + 1 && isAct(words, i)))
    ) {
      object = { kind: 'noun', at: i, before: i };
    }
  }
  return object;
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

/** `أزمة أقر بها الجميع`, `قضية تعهدت بها الفرقة`: what is said is told by a pronoun. */
function isToldByPronoun(words: readonly Word[], { form, last }: Cue): boolean {
  const preposition = /^(?<of>ب|الي|عن|من)(?:ه|ها|هم)$/u.exec(words[last + 1]?.form ?? '')
    ?.groups?.['of'];
  const takes = [...(form?.verb.takes ?? [])].map((word) => fold(word));
  return preposition !== undefined && takes.includes(preposition);
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

/** `رئيسة المكتب إيمان بوراوي`: a first name that is a noun too. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!GIVEN_NAMES.has(words[at]!.form) || next?.gap.trim() !== '') return false;
  return (
    !/^(?:ال|لل|ب(?=ال|ان))|ه$/u.test(next.form) && !PREPOSITIONS.has(next.form) && !isThat(next)
  );
}

/** `دعا رئيس الهيئة الوطنية لمكافحة الفساد | إلى`: what the verb leads to comes later. */
function leadsLater(words: readonly Word[], at: number, to: number): boolean {
  const { sentence } = words[at]!;
  return words.slice(at + 1, to).some((word) => word.form === 'الي' && word.sentence === sentence);
}

/** `وأردف السيسي نجدد الطلب`: without a mark, but in the first person; null when it is not so. */
export function firstPerson({ words }: Clause, { kind, form, at, last }: Cue): Complement | null {
  if (kind !== 'verb' || form?.shape !== 'past') return null;
  for (let i = last + 2; i < Math.min(words.length, last + FIRST_PERSON_REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== words[at]!.sentence || word.quotation >= 0) return null;
    if (WE.test(word.form)) return { kind: 'colon', at: i, before: i };
  }
  return null;
}
