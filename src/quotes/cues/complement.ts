import { fold } from '../../arabic/fold.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isRelative, LETTER, SOURCES, THAT, THAT_WITH } from '../lexicon/words.ts';
import { announces, isAnnounced } from './announced.ts';
import { isInRefusal } from './anonymous.ts';
import { askedOf } from './asked.ts';
import { isBesides } from './besides.ts';
import type { Clause, Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import { isGluedBeh, isLed, isNameHere, isPassedOver } from './complement-marks.ts';
import type { Cue } from './cue.ts';
import { judgementOf } from './judged.ts';
import { judgedObjectOf } from './judged-object.ts';
import type { Complement } from './led.ts';
import { isManner } from './manner.ts';
import { newsObjectOf } from './news-object.ts';
import { isNoThat } from './no-that.ts';
import { requestOf } from './requested.ts';
import { isConstruct, isSaidNoun, objectOf } from './said-noun.ts';
import { isTaken, isTakenOn, SO } from './taken.ts';
import { isThat } from './that.ts';
import { ownObjectOf } from './verb-with-object.ts';

const SHOW = 'أظهر';
const IF = 'إن';
/** Where it is no preposition its `عن` may stand far behind who does. */
const EXPRESSED = 'عبر';
const REFUSED = 'رفض';
const INFORMED = 'أبلغ';
const FARTHEST = 34;
const FEELING =
  /^(?:امل|قلق|تخوف|مخاوف|خشيت?|رفض|تضامن|استعداد|اسف|ارتياح|استياء|استياي|غضب|تقدير|شكر|امتنان|دعم|ترحيب|سعادت|حزن|استغراب|دهشت|اعتزاز|فخر|رغبت|تفاول|ثقت|ايمان|اعتقاد|قناعت|تاييد|ادانت|استنكار|معارضت|احترام)(?:ه|ها|هم|هما)$/u;
/** How far behind a verb what is told of its subject may begin, in words. */
const ASIDE_REACH = 6;
const isOutside = ({ quotation, gap }: Word) => quotation < 0 && !isLed(gap);
const FRAGMENT = 2;
/** `"نجاح الإجراءات القانونية لاسترداد" المتهم` */
const NOUN_FRAGMENT = 5;
const WHEN_OR_WHERE =
  /^(?:في|خلال|عقب|بعد|قبل|اثناء|عبر|لدي|ضمن|منذ|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|الاثنين)$/u;
const SAID_IN = /^(?:مداخله|تصريح|تصريحات|بيان|حوار|حديث|مقابله|تدوينه|تغريده)$/u;
const OCCASION = /^(?:خلال|اثناء|لدي|عقب|بعد|قبيل)$/u;
const CALLED = /^[وف]?(?:وصف|[يت]صف|سم|اسم|[يت]سم)(?:ت|ي|ا|وا?|ون)?(?:ه|ها|هم|هما)$/u;
const DESCRIBED = 'وصف';
/** `مؤكدين | ضرورة أن يخضع` */
const NEED = /^(?:ضروره|اهميه|وجوب|امكانيه|حتميه|احتمال|رفض\p{L}{0,3}|رغبت?\p{L}{0,3})$/u;
/** A colon after these leads to things of a kind or a title, not to words of somebody's. */
const SUCH_AS = /^(?:مثل|منها|بينها|بينهم|ابرزها|ابرزهم|اهمها|ب?عنوان)$/u;
const READ = /^(?:اقراو?ا?|شاهدوا?|طالعوا?)$/u;
const TURN = /^(?:حيث|فيما|بينما)$/u;
/** How far a word that is no verb of speech by itself reaches. */
const STRICT_REACH = 14;
/**
 * What a cue leads to: a clause after `أن`, a colon, an opening mark, the preposition that its verb
 * takes, or an object that can be said. Null when none follows in the same sentence.
 */
export function complementOf(clause: Clause, cue: Cue, next: number): Complement | null {
  const { words } = clause;
  const takes = cue.form?.verb.takes;
  const prepositions: ReadonlySet<string> = new Set([...(takes ?? [])].map((word) => fold(word)));
  const judgement =
    judgementOf(clause, cue) ??
    judgedObjectOf(clause, cue) ??
    askedOf(words, cue) ??
    requestOf(words, cue);
  if (judgement) return judgement;
  if (takes?.has('object')) return ownObjectOf(clause, cue);
  if (isTakenOn(words, cue)) return null;
  const isStrict = takes?.has('strict') === true;
  const isExpressed = cue.form?.verb.past === EXPRESSED;
  const isNear = isStrict && !isExpressed;
  // Only what asks or warns of something waits for it so long.
  const isAsking = (takes?.has('ب') || takes?.has('من')) && !takes.has('clause');
  const near = isNear ? STRICT_REACH + (isAsking ? asideOf(words, cue) : 0) : FARTHEST;
  const reach = Math.min(words.length, cue.last + 1 + Math.min(near, FARTHEST), next);
  const isToldOf = cue.form?.verb.past === INFORMED;
  const isTold = isToldByPronoun(words, cue);
  let object: Complement | null = objectOf(words, cue);
  for (let i = cue.last + 1; i < reach; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (word.sentence !== words[cue.at]!.sentence && !isLed(word.gap)) break;
    if (word.quotation >= 0 && before.quotation === word.quotation) continue;
    if (takes?.has('clause') && (isLed(word.gap) || word.quotation >= 0)) continue;
    // `ودعا كوفان، الذي زار المدرسة أمس وأهدى إلى طلابها كتبا، التجار إلى`
    if (/[،,]/u.test(word.gap) && isRelative(word.form) && i < cue.last + ASIDE_REACH) {
      const closing = words.findIndex(
        ({ gap, sentence }, j) => j > i && sentence === word.sentence && /[،,]/u.test(gap),
      );
      if (closing > i && closing < reach && words.slice(i, closing).every(isOutside)) {
        i = closing - 1;
        continue;
      }
    }
    // `شركات مثل: "أطلس"`
    if (isLed(word.gap) && SUCH_AS.test(before.form)) continue;
    // `بتسميمه، | اقرأ: روسيا تطرد`: the paper speaks to its reader.
    if (isLed(word.gap) && isToReader(words, i - 1)) return object;
    if (isLed(word.gap)) return { kind: 'colon', at: i, before: i };
    if (word.quotation >= 0) {
      // `النظام أظهر "نمط سلوك"`: that is whoever speaks of it.
      if (cue.form?.verb.past === SHOW) return object;
      if (isLatin(words, i) || isSpelled(words, i)) continue;
      // `تعهد بـ"توفير السيولة"`
      if (!object && isGluedBeh(before, word) && takes?.has('ب') && goesOn(words, i, cue))
        return { kind: 'preposition', at: i - 1, before: i - 1 };
      if (!object && isGluedBeh(before, word) && takes?.has('ب'))
        return { kind: 'quotation', at: i, before: i - 1 };
      // `أعلن الوزير، الأربعاء، "استعداده" لعرض خيارات`
      if (
        !object &&
        takes?.has('noun') &&
        isOwnNoun(words, i) &&
        goesOn(words, i, cue, NOUN_FRAGMENT)
      )
        return { kind: 'noun', at: i, before: i };
      if (isManner(clause, cue, i)) continue;
      if (isNameHere(clause, word, before, i - 1 === cue.last)) continue;
      const passing = {
        reach,
        isAfterCue: i - 1 === cue.last,
        takes: prepositions,
        announces: (at: number) => announces(cue) && isAnnounced(clause, cue, at),
      };
      if (isPassedOver(clause, i, passing)) continue;
      return object ?? { kind: 'quotation', at: i, before: i };
    }
    if (isTold) continue;
    // `قال فان هورميرن إنه`: a name
    if (i === cue.last + 1 && word.form === 'فان' && cue.kind === 'verb') continue;
    if (isThat(word) && !isNoThat(words, i)) {
      // `قال الحاج أبو علي إن`
      const isName = /^(?:ابو|ابي|ام|بن)$/u.test(words[i - 2]?.form ?? '');
      const isLedByPreposition =
        i > cue.last + 1 && /^(?:الي|علي|من|عن|ب)$/u.test(before.form) && !isName;
      const isOfVerb = takes?.has('ب') === true && /^ب/u.test(word.form);
      const isOwn = takes?.has('clause') || prepositions.has(before.form);
      // `رفض الوزير أن يحمل الشركة مسؤولية الحادث`
      if (cue.form?.verb.past === REFUSED && !takes?.has('that')) return object;
      if (takes && !takes.has('that') && !(isLedByPreposition && isOwn) && !isOfVerb) continue;
      // `ألمح زيدان خلال زيارته إلى الهند في يناير | إلى أن`
      if (object?.kind === 'preposition' && isOwn && isLedAgain(words, object.at, i - 1))
        object = null;
      // `أكد خلال إشرافه على الندوة، أن`
      if (
        object?.kind === 'preposition' &&
        isOfOccasion(words, cue, object.at) &&
        /[،,]/u.test(word.gap)
      )
        object = null;
      // `أكد مدير حفظ الصحة في مداخلة له أن`
      if (object?.kind === 'noun' && THAT.has(word.form) && isSaidWhere(words, object.at, i))
        object = null;
      // `المتحدث باسم قوات تحالف دعم الشرعية زيد، الاثنين، أن`
      // `أفادت النائبة عن الحركة، في تصريح، | بأن`
      // but not `حذر من الاعتصام، | إن لم تلب المطالب`
      const isIf = clause.text.startsWith(IF, word.start);
      // `نشر قواتها، | حيث أصدرت بيانا جاء فيه، أن`: another clause's.
      const isTurned =
        object !== null && words.slice(object.at, i).some(({ form }) => TURN.test(form));
      if (isTurned) return object;
      if (THAT.has(word.form) && /[،,]/u.test(word.gap) && !(isIf && object?.kind !== 'noun'))
        object = null;
      const isInside = object !== null && i - object.at > 2;
      if (isInside || (object && NEED.test(before.form))) return object;
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
    // `ووصف بسيس، في تصريح، المرحلة بأنها`: who describes it; but `ووصفها | بخطوة`
    const isDescriber = i === cue.last + 1 && !CALLED.test(words[cue.last]!.form);
    if (cue.form?.verb.past === DESCRIBED && isDescriber && !/^بال/u.test(word.form)) continue;
    // `أبلغت الشركة بوفاة زوجته، ثم سافر عن طريق البر`
    if (isToldOf && takesBeh(word)) return null;
    if (isTaken(words, cue, i, reach) && !(isExpressed && !expresses(words, cue, i)))
      object = { kind: 'preposition', at: i, before: i };
    else if (announces(cue) && isAnnounced(clause, cue, i))
      object = { kind: 'noun', at: i, before: i };
  }
  return object ?? newsObjectOf(words, cue);
}

/** `، اقرأ`, `، شاهد أيضا` */
function isToReader(words: readonly Word[], at: number): boolean {
  const read = words[at]!.form === 'ايضا' ? words[at - 1] : words[at];
  return read !== undefined && READ.test(read.form);
}

/** `زيارته إلى الهند | إلى أن`: the same preposition, and no verb of speech between. */
function isLedAgain(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  return words[from]!.form === words[to]!.form && !between.some(({ bare }) => VERB_FORMS.has(bare));
}

/** `في مداخلة له`, `في تصريح للجريدة` */
function isSaidWhere(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ form }, i) => {
    return form === 'في' && SAID_IN.test(words[from + i + 1]!.form);
  });
}

/** `خلال إشرافه | على الندوة`: what an occasion's own noun takes. */
function isOfOccasion(words: readonly Word[], { last }: Cue, at: number): boolean {
  const when = words.findIndex(({ form }, i) => i > last && i < at && OCCASION.test(form));
  return when > 0 && /\p{L}{3}(?:ه|ها|هم)$/u.test(words[when + 1]?.form ?? '');
}

/** `عبر الرئيس خلال اجتماع بشأن … | عن تخوفه`: far behind only what somebody feels himself. */
function expresses(words: readonly Word[], { last }: Cue, at: number): boolean {
  if (isBesides(words, at)) return false;
  return at - last <= STRICT_REACH || FEELING.test(words[at + 1]?.form ?? '');
}

/**
 * Words behind a cue that only tell when and where, up to a comma: `طالبت الأسرة، في أول بيان لها منذ اختفائه، بلجنة`.
 */
function asideOf(words: readonly Word[], { last }: Cue): number {
  const { sentence } = words[last]!;
  let from = -1;
  let aside = 0;
  for (let i = last + 2; i < Math.min(words.length, last + FARTHEST); i++) {
    const { form, gap, sentence: other } = words[i]!;
    if (other !== sentence) break;
    const isComma = /[،,]/u.test(gap);
    if (isComma && from >= 0) {
      aside += i - from;
      from = -1;
    }
    if (from < 0 && WHEN_OR_WHERE.test(form)) from = i;
  }
  return aside;
}

/** `دراسة نشرتها "NATURE COMMUNICATIONS"`: a name. */
function isLatin(words: readonly Word[], at: number): boolean {
  const { quotation } = words[at]!;
  return words.every((word) => word.quotation !== quotation || /^[a-z\d]+$/u.test(word.form));
}

/** `رئيس "اف بي آي"`: letters of another alphabet by their names. */
function isSpelled(words: readonly Word[], at: number): boolean {
  const { quotation } = words[at]!;
  const all = words.filter((word) => word.quotation === quotation);
  return all.length > 1 && all.length < 5 && all.every(({ form }) => LETTER.test(form));
}

/** `"استعداده" لعرض خيارات`, but not `شركة "صلة" السعودية` */
function isOwnNoun(words: readonly Word[], at: number): boolean {
  return isSaidNoun(words[at]!) && !isConstruct(words[at - 1]!);
}

/** `ندد بـ"التوغل" التركي`: a word or two between marks that the paper's own go on from. */
function goesOn(words: readonly Word[], at: number, { form }: Cue, longest = FRAGMENT): boolean {
  // `طالبت من وصفتهم بـ"دول الحصار" بالجلوس`
  if (form?.verb.past === DESCRIBED || CALLED.test(words[at - 2]?.form ?? '')) return false;
  const { quotation, sentence } = words[at]!;
  const end = words.findIndex((word, i) => i > at && word.quotation !== quotation);
  const next = words[end];
  if (next?.sentence !== sentence || end - at > longest) return false;
  return /^["»”]\s+$/u.test(next.gap) && next.form === next.bare && !SOURCES.has(next.form);
}

/** `أزمة أقر بها الجميع`, `قضية تعهدت بها الفرقة`: what is said is told by a pronoun. */
function isToldByPronoun(words: readonly Word[], { form, last }: Cue): boolean {
  // `صرح بذلك`
  if (words[last + 1]?.form === SO) return true;
  const preposition = /^(?<of>ب|الي|عن|من)(?:ه|ها|هم)$/u.exec(words[last + 1]?.form ?? '')
    ?.groups?.['of'];
  const takes = [...(form?.verb.takes ?? [])].map((word) => fold(word));
  return preposition !== undefined && takes.includes(preposition);
}
