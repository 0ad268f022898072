import {
  ALEF,
  ALEF_MAKSURA,
  ALEF_WITH_HAMZA_ABOVE,
  BEH,
  TEH_MARBUTA,
} from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import { ADVERBS, BODY_NOUNS, isRelative, PERSON_NOUNS, RANKS } from '../lexicon/words.ts';
import { isInRefusal, refusesName } from './anonymous.ts';
import { isAnswered } from './answered.ts';
import { isBesides } from './besides.ts';
import { isBetween } from './between.ts';
import type { Word } from './clause.ts';
import { judgedAt } from './judged.ts';
import { learnedAt } from './learned.ts';
import { masdarAt } from './masdar.ts';
import { isOtherWord } from './other-word.ts';
import { isNobodysParticiple } from './participle.ts';
import { isRumour, isSaidThat } from './rumour.ts';
import { isThat } from './that.ts';
import { isUnspoken } from './unspoken.ts';
import { objectVerbAt } from './verb-with-object.ts';

/** `عقب` is "after" and `عبر` "through" unless they open a sentence. */
const PREPOSITIONS_TOO = /^(?:عقب|عبر)$/u;

/** A damma on the first letter: `أُعلن`. */
const PASSIVE = /^[وف]?\p{L}\u064f/u;

/** `جاء فيه`, and nothing else that comes. */
const CAME = /^(?:جاء|ورد)$/u;

const AFTER = 'عقب';
const SAW = 'راي';
const WENT_ON = 'واصل';

/** `وعقب صدور النتائج`: after it, and no comment. */
const ACT_OR_TIME =
  /^(?:ذلك|هذا|هذه|صدور|انت?\p{L}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ا\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|م\p{L}ا\p{L}{2}ه|وفاه|مقتل|فوز|خساره|هزيمه|مرور|وصول|عوده|زياره|سقوط|وقوع|ورود|لقاء|لقا|نهايه|صلاه|رحيل|خروج)\p{L}{0,3}$/u;

const ABOUT = 'عن';
const NUMBER = 'عدد';

const RELAY_REACH = 9;

const SENTENCE_REACH = 30;
const SUBJECT_REACH = 12;

/** `سألته`, `يتهمها`, `وصفوه`, `يطالبونها`: the verb, and with whom somebody speaks. */
const TO_SOMEBODY =
  /^(?<verb>(?:سال|اخبر|ابلغ|اجاب|وصف|اتهم|طالب|حذر|خاطب|ناشد|نصح|حث|حض)(?:ت|و)?|دعا|دعت|[يت](?:صف|تهم|طالب|حذر|ناشد|حث|حض|دعو)(?:ون)?)(?:ه|ها|هم|هما|ني|نا)$/u;
/** `كان متوقعا`, `كان متهما` */
const WAS = /^[وف]?(?:كان|كانت|يكون|تكون)$/u;
const WHOEVER = /^و?(?:ما|من)$/u;

export function verbAt(text: string, words: readonly Word[], i: number): VerbForm | null {
  const word = words[i]!;
  const masdar = masdarAt(words, i);
  if (masdar) return masdar;
  if (isAnswered(words, i)) return VERB_FORMS.get('قال') ?? null;
  // `ورد الوزير`, but `ورد في`
  const isInPaper = /^(?:في.*|تقارير|انبا\p{L}?|معلومات|اخبار)$/u.test(words[i + 1]?.form ?? '');
  const whole = VERB_FORMS.get(word.form);
  const form =
    (whole && CAME.test(whole.verb.past) && !isInPaper ? undefined : whole) ??
    VERB_FORMS.get(word.bare) ??
    thisSaid(words, i) ??
    thenSaid(word.form) ??
    (text[word.end - 1] === TEH_MARBUTA ? null : saidTo(words, i)) ??
    judgedAt(text, words, i) ??
    learnedAt(words, i) ??
    objectVerbAt(text, words, i);
  if (!form || isUnspoken(words, i, form)) return null;
  if (isOtherWord(text, words, i, form)) return null;
  if (isRumour(form) && !isSaidThat(words, i)) return null;
  // `ردا على من يقول إن`: to what he spoke
  if (word.bare === 'ردا') return null;
  if (isImpersonal(words, i) || refusesName(words, i) || isInRefusal(words, i)) return null;
  if (CAME.test(form.verb.past) && !isInPaper) return null;
  if (form.shape === 'participle' && isNobodysParticiple(words, i, form)) return null;
  // `لكن ترامب عبر | عن تفاؤله`
  const isLed = words[i + 1]?.form === ABOUT;
  if (PREPOSITIONS_TOO.test(word.form) && !isLed && !opensSentence(words, i)) return null;
  if (word.bare === AFTER && ACT_OR_TIME.test(words[i + 1]?.form ?? '')) return null;
  // `تشيانغ راي`, not `رأى`
  if (
    form.verb.past === 'رأى' &&
    /^راي?$/u.test(word.bare) &&
    !/[أآ]/u.test(text.slice(word.start, word.end))
  )
    return null;
  if (word.bare === SAW && !text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_ABOVE))
    return null;
  // `وأصل الصور`, not `واصل`
  if (form.verb.past === WENT_ON && text[word.start + 1] === ALEF_WITH_HAMZA_ABOVE) return null;
  if (PASSIVE.test(text.slice(word.start, word.end))) return null;
  if (isAccusative(words, i, form)) return null;
  // `المهندس يعرب زيد`
  if (form.shape === 'present' && RANKS.has(words[i - 1]?.form ?? '') && word.gap.trim() === '')
    return null;
  // `شخص يدعى حبيب`: who is called so.
  if (/^و?[يت]دعي$/u.test(word.form) && text[word.end - 1] === ALEF_MAKSURA) return null;
  // A feminine participle looks like a noun with a pronoun (`مقرة`, `مقره`) once folded.
  const isOne = form.shape === 'participle' && form.feminine && !form.plural;
  const letters = text.slice(word.start, word.end).replace(/\p{M}+$/u, '');
  if (isOne && !letters.endsWith(TEH_MARBUTA)) return null;
  return isBetween(words, i) ? null : form;
}

/** `كان متوقعا أن`, `13 متهما`, `نفت نفيا قاطعا`: no participle of a speaker's, no verb of two. */
function isAccusative(words: readonly Word[], i: number, form: VerbForm): boolean {
  const [before, next] = [words[i - 1]?.form ?? '', words[i + 1]?.form ?? ''];
  if (!words[i]!.form.endsWith(ALEF) || words[i]!.gap.trim() !== '') return false;
  // `أن هناك مقترحا`
  const isThere =
    /^(?:هناك|هنالك|ثمه)$/u.test(before) && /^[وب]?ان$/u.test(words[i - 2]?.form ?? '');
  if (form.shape === 'participle') return WAS.test(before) || /^\d+$/u.test(before) || isThere;
  const isOfTwo = form.shape === 'past' && /[^و]ا$/u.test(words[i]!.form);
  return (
    isOfTwo &&
    form.plural === true &&
    /^(?!ال)\p{L}{3,}(?<!هم|.ه)ا$/u.test(next) &&
    !ADVERBS.has(next)
  );
}

/** `ليرد عليه الوزير`: what followed. */
function thenSaid(form: string): VerbForm | null {
  const verb = /^ل[يت]/u.test(form) ? VERB_FORMS.get(form.slice(1)) : undefined;
  return verb?.shape === 'present' ? verb : null;
}

/** `وسأله المذيع`, `أخبرتهم أن`: with whom somebody spoke. */
function saidTo(words: readonly Word[], i: number): VerbForm | null {
  const { form: whole, bare } = words[i]!;
  // `وصفوها`, `وصفه`, whose `و` is their own
  const isMany = /^وصفو/u.test(whole) && words[i - 1]?.form !== 'ما';
  const isOwn = isMany || isDescribed(words, i);
  const verb = TO_SOMEBODY.exec(isOwn ? whole : bare)?.groups?.['verb'];
  if (verb === undefined) return null;
  const form = VERB_FORMS.get(verb) ?? VERB_FORMS.get(`${verb}ا`) ?? null;
  // `الدوافع التي دعتهم إلى التطرف`
  const isCalling = /^(?:دع|[يت]دعو|حث|[يت]حث|حض|[يت]حض)/u.test(verb);
  const isRelated = isOfRelative(words[i - 1]?.form ?? '');
  const isOfHim = (form?.shape === 'present' || isCalling) && isRelated;
  return isOfHim ? null : form;
}

const DESCRIBED = /^وصفت?(?:ه|ها|هم|هما)$/u;
/** `ما وصفه بأنه`, `من وصفتهم بـ`: what another verb tells of. */
const WHAT_OR_WHOM = /^(?:[لبعمف]|في|م)?(?:ما|من)$|^مما?$|^عما$/u;

const TO = /^(?:[يت]مكن|امكن|[يت]جوز|[يت]صح|تم|[يت]تم|جري|[يت]جري|سبق|ممكن|حد)$/u;

/** `هجوم وصفته السلطات | بأنه`, but not `وصفه للهجوم`, `ما وصفه بأنه`. */
function isDescribed(words: readonly Word[], i: number): boolean {
  const { form, sentence } = words[i]!;
  // `ما يمكن وصفه بأنه`: to describe it
  if (!DESCRIBED.test(form) || TO.test(words[i - 1]?.form ?? '')) return false;
  const next = words[i + 1]?.form ?? '';
  if (next.startsWith(BEH) && WHAT_OR_WHOM.test(words[i - 1]?.form ?? '')) return false;
  return words
    .slice(i + 1, i + SUBJECT_REACH)
    .some((word) => word.sentence === sentence && /^بان(?:ه|ها|هم|هما)?$/u.test(word.form));
}

/** `«…»، هذا ما قاله`, `بحسب ما أكدته`. */
function thisSaid(words: readonly Word[], i: number): VerbForm | null {
  const isThis =
    words[i - 1]?.form === 'ما' && /^(?:هذا|ذلك|وهذا|وهو)$/u.test(words[i - 2]?.form ?? '');
  return isThis ? (VERB_FORMS.get(words[i]!.form.replace(/ه$/u, '')) ?? null) : null;
}

/** `ويذكر أن`, `يذكر أن`: the paper itself reminds its readers. */
function isImpersonal(words: readonly Word[], i: number): boolean {
  const { bare, form, sentence } = words[i]!;
  const next = words[i + 1];
  const opens = words[i - 1]?.sentence !== sentence;
  return (opens || form !== bare) && bare === 'يذكر' && next !== undefined && isThat(next);
}

function opensSentence(words: readonly Word[], i: number): boolean {
  // `في حين عبر المشاركون عن`
  if (/^ال\p{L}{3,}ون$/u.test(words[i + 1]?.form ?? '')) return true;
  const isAsserted = /^[وف]?قد$/u.test(words[i - 1]?.form ?? '');
  const before = words[isAsserted ? i - 2 : i - 1];
  const { sentence, gap } = words[i]!;
  // `أطلس (CNN) – عبر الرئيس`
  if (!before || before.sentence !== sentence || /[،,]|--|[–—]/u.test(gap)) {
    const head = words[i + 1]?.form ?? '';
    const isSomebody =
      [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(head)) ||
      // `عبر عدد من السكان عن`
      (head === NUMBER && words[i + 2]?.form === 'من');
    const reach = isSomebody ? SENTENCE_REACH : RELAY_REACH;
    const rest = words.slice(i + 1, i + reach).filter((word) => word.sentence === sentence);
    const isAbout = ({ form }: Word, j: number) => form === ABOUT && !isBesides(words, i + 1 + j);
    return words[i]!.form !== AFTER && rest.some(isAbout);
  }
  return false;
}

/** `من يقول`, `التي تقول` */
function isOfRelative(form: string): boolean {
  return isRelative(form) || WHOEVER.test(form);
}
