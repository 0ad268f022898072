import { FEH } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { isListedName } from '../lexicon/surnames.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  PERSON_NOUNS,
  SHORT_ACT,
  SOURCES,
} from '../lexicon/words.ts';
import { hasLam, takesBeh } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isOwnDeed } from './deed.ts';
import type { Complement } from './led.ts';
import { isConstruct } from './said-noun.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const REQUEST = 'طلب';
const OF = 'من';
const MORE = /^ال(?:مزيد|كثير)$/u;
/** `طلب منه` */
const OF_HIM = /^من(?:ه|ها|هم|هما)$/u;
/** How far behind the verb the one asked stands, and behind him what he is asked for. */
const SUBJECT_REACH = 12;
const ARTICLE = /^ال\p{L}{2}/u;
const ASKED_REACH = 12;
/** `يمكنها أن تطلب`: she has not. */
const MAY = /^(?:ان|لم|لن|لا|قد|سوف)$/u;
/** Acts that one is asked for with the article. */
const HELP = /^ال(?:مزيد|مساعده|سماح|تدخل|بقاء|ابتعاد|انتظار|توقف|كف|عمل|افراج)$/u;
const OTHER_ACTS = /^(?:وضع|بحث|دعم|توضيحات?|مغادره)$/u;
/** Plurals with the letters of an act. */
const MANY = /^(?:اوراق|اموال|اعضاء?|افراد|ابناء?|اسماء?|الوان|اسعار)$/u;
/** `طلب العروض`: a tender. */
const TENDER = /^(?:ال)?عروض$/u;
/** `العودة | إلى`, `الترشح | لعهدة`, with letters that may be a noun's own. */
const LED = /^(?:في|علي|عن|الي|ل\p{L}{2,}|ب\p{L}{2,}|من|بين)$/u;
const FOLLOWED = /^(?:في|علي|عن|الي|من|بين|لل\p{L}{2,})$/u;

/** `طلب الوزير من السلطات | إرسال مساعدات`: what somebody is asked to do. */
export function requestOf(words: readonly Word[], { at, last, form }: Cue): Complement | null {
  if (form?.verb.past !== REQUEST || form.shape === 'participle') return null;
  const { sentence } = words[last]!;
  if (MAY.test(words[at - 1]?.form ?? '') || TENDER.test(words[last + 1]?.form ?? '')) return null;
  const of = words.findIndex(
    ({ form }, i) => i > last && i <= last + SUBJECT_REACH && (form === OF || OF_HIM.test(form)),
  );
  // `طلبت اللجنة | المزيد من التحقيق`
  const isMore = MORE.test(words[of - 1]?.form ?? '');
  if (of < 0 || words[of]!.sentence !== sentence || words[of]!.quotation >= 0 || isMore)
    return agrees(words[last + 1], form) ? ownRequest(words, last) : null;
  if (words.slice(last + 1, of).some(isThat)) return null;
  // `طلب زيدان من مساعديه دفع رشاوى، | وفق لائحة الاتهام`: the source tells all of it.
  const isIn = (word: Word) => word.sentence === sentence;
  const isInside = words.slice(0, at).some((word) => isIn(word) && isThat(word));
  if (!isInside && words.slice(of).some((word) => isIn(word) && SOURCES.has(word.form)))
    return null;
  // `أما الشركة | فطلبت العاملة منها`
  if (OF_HIM.test(words[of]!.form) && words[at]!.form.startsWith(FEH)) return null;
  // `طلب منهم المدير | المغادرة`
  const asked = words[of]!.form === OF ? of + 2 : of + 1;
  for (let i = asked; i < Math.min(words.length, of + ASKED_REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || word.quotation >= 0 || isThat(word)) return null;
    if (isDeed(words, i, i === asked)) return { kind: 'noun', at: i, before: of };
  }
  return null;
}

/** `طلبت الإدارة | تشكيل لجنة`: what is asked for, of nobody. */
function ownRequest(words: readonly Word[], last: number): Complement | null {
  const { sentence } = words[last]!;
  for (let i = last + 2; i < Math.min(words.length, last + SUBJECT_REACH); i++) {
    const [before, word, next] = [words[i - 1]!, words[i]!, words[i + 1]];
    if (word.sentence !== sentence || word.quotation >= 0 || isThat(word)) return null;
    if (/[،,:]/u.test(word.gap) || isRelative(word.form)) return null;
    const isSubject =
      i === last + 2 ? isSayer(before) : ARTICLE.test(before.form) || isLand(before.bare);
    const isOf =
      /^ال|\p{L}{3}(?:ه|ها|هم)$/u.test(next?.form ?? '') || COMMON_WORDS.has(next?.form ?? '');
    if (isSubject && (isOf || HELP.test(word.form)) && isDeed(words, i, false))
      return { kind: 'noun', at: i, before: i };
  }
  return null;
}

/** `طلبت السفير مغادرة`: it is he who was asked. */
function agrees(head: Word | undefined, { feminine }: VerbForm): boolean {
  if (!head) return false;
  return !(feminine && PERSON_NOUNS.has(head.form) && !/ه$/u.test(head.form));
}

function isSayer({ form }: Word): boolean {
  const lists = [BODY_NOUNS, PERSON_NOUNS];
  return (
    isLand(form) ||
    isListedName(form) ||
    (/^ال/u.test(form) && lists.some((list) => list.has(form) || list.has(form.slice(2))))
  );
}

/** `isNext`: whether the one asked is a single word, or a pronoun. */
function isDeed(words: readonly Word[], at: number, isNext: boolean): boolean {
  const { form, endsInHeh } = words[at]!;
  const isOwn = isOwnDeed(form, endsInHeh);
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (next?.gap.trim() !== '' || isRelative(before.form)) return false;
  // `من منظمة | حظر الأسلحة`, `من إدارة | ترامب`: of the name of the one asked
  if (isConstruct(before) || isListedName(form) || MANY.test(form)) return false;
  const act = form.replace(/^ال/u, '');
  const isDefinite =
    act !== form &&
    (ACT.test(act) || SHORT_ACT.has(act)) &&
    !BODY_NOUNS.has(act) &&
    !/يه?$/u.test(act);
  // `المساعدة | الدولية لإنقاذ`
  const behind = words[at + 2];
  const led = ARTICLE.test(next.form) && behind?.gap.trim() === '' ? behind : next;
  if (HELP.test(form)) return LED.test(led.form);
  if (isDefinite) return LED.test(next.form);
  const isWhole =
    isOwn ||
    /^ال|^لل/u.test(before.form) ||
    ADVERBS.has(before.form) ||
    /[،,]/u.test(words[at]!.gap);
  const isAct =
    (isOwn || ACT.test(form) || SHORT_ACT.has(form) || OTHER_ACTS.test(form)) &&
    !/^ال|^ت\p{L}{2}ت$/u.test(form);
  return (
    isAct &&
    (isWhole ||
      isNext ||
      isLand(before.form) ||
      isListedName(before.form) ||
      /\p{L}{3}(?:ه|ها|هم)$/u.test(before.form)) &&
    (isOwn || !isFollowed(next))
  );
}

/** `العودة | إلى`, `الرد | بالمثل`; but `تشكيل | لجنة`: a preposition of its own behind an act. */
function isFollowed(next: Word): boolean {
  return FOLLOWED.test(next.form) || hasLam(next) || takesBeh(next);
}
