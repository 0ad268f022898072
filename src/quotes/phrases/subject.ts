import type { Clause } from '../cues/clause.ts';
import { hasBeh } from '../cues/clitic.ts';
import { isLearned, sourceOf } from '../cues/learned.ts';
import type { Led } from '../cues/led.ts';
import { hasObjectPronoun } from '../cues/object-pronoun.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { ADVERBS, BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isNounLike } from '../names/noun.ts';
import { isActedOn } from './acted-on.ts';
import { afterOutlet, isAddressee } from './addressee.ts';
import { withApposed } from './apposed.ts';
import { described } from './described.ts';
import { relayed } from './handed-on.ts';
import { isPaper } from './issuer.ts';
import { isActOf, isObjectByForm } from './object-form.ts';
import { type Phrase, phraseAfterComma, speakerPhrase } from './phrase.ts';
import { soleSubject } from './sole-subject.ts';
import { sourcePhrase } from './source.ts';
import { sourceText } from './source-text.ts';
import { grown } from './whole-phrase.ts';
import { wholeTitle } from './whole-title.ts';
import { beforeWhom } from './whom.ts';

/** `رد الأمين العام بالقول`, `متابعا القول`: its subject stands before it. */
const WITHOUT_OWNER = /^[وف]?ب?ال/u;
const DASH = /[-–—]/u;
const CAME = /^(?:جاء|ورد)$/u;
const RELAY = 'نقل';
/** Where words stand: `ورد في خطاب الاتحاد`. */
const TEXT =
  /^(?:ال)?(?:خطاب|نص|تدوينه|منشور|محضر|مقال|كتاب|تغريده|برقيه|شكوي|مسوده|قانون|دستور|مشروع|نسخه|ماده|فصل|اتفاق|اتفاقيه|قرار|حكم|مقدمه|نشره|خبر|افتتاحيه|عريضه|اعلان|مسح|استطلاع|ميثاق|مرسوم|ملصق|لافته|وصيه)$/u;
const SOMEBODY = /^ال(?:مصادر|عنصر|عناصر|شخص|رجل|مسوول|مصدر|متهم|موظف|خبير|طبيب|شاهد|شاب)$/u;
/** Where somebody's words stand, whose name follows: `جاء في كلمة الوزير أن`. */
const WORDS_OF = /^(?:كلمه|مداخله|تصريح|تصريحات|حديث|مقابله|خطبه|نعي|وصيه|تغريده|تدوينه|رساله)$/u;
const PUT = /^(?:نشر|اصدر|كتب|القا)(?:ه|ته|ها|تها)$/u;
const WROTE = 'كتب';
/** Besides what they lead to, these take somebody or something: `أبلغ الوزير النواب أن`. */
const TAKES_OBJECT_TOO = /^(?:أبلغ|أخبر|نصح|دعا|طالب|ناشد|حث|سأل|اتهم|وصف|نقل|حذر|وعد|هدد|برر)$/u;
/** With their preposition they take no object before it. */
const INTRANSITIVE = /^(?:أعرب|عبر|شدد|أشار|لفت|كشف|أعلن|أشاد|رحب|أفصح|ألمح|نوه|تعهد|أصر)$/u;
/** `قال أحدهم`: who it is, the text does not say; elsewhere these are no subject (`بعضهم بعضا`). */
export const ONE_OF_THEM = /^(?:احدهم|احدهما|احداهن|بعضهم|بعضهن)$/u;
/** `74 في المئة من سكان المدينة` */
const LONGEST_SHARE = 8;
const UNNAMED = /^(?:غير|اكثر|كثير|كثيرون|بعض|بعضهم|اخرون|هولاء|احدهم|احد|البعض|الكثير)$/u;

/** `قال 39٪ من المجيبين إنهم`, `قال 74 في المئة من السكان إن`: how many, and of whom; null for others. */
function shareOf({ words }: Clause, { cue, complement }: Omit<Led, 'said'>): Phrase | null {
  const from = cue.last + 1;
  if (cue.kind !== 'verb' || complement?.kind !== 'that') return null;
  const isFew = complement.before > from && complement.before - from <= LONGEST_SHARE;
  const isShare = isFew && /^\d/u.test(words[from]!.form);
  return isShare ? { from, to: complement.before, closed: true } : null;
}

/** `قال 9٪ إنها مغلقة`: of whom, it does not say. */
export function isShareAlone(clause: Clause, led: Omit<Led, 'said'>): boolean {
  const share = shareOf(clause, led);
  const words = share ? clause.words.slice(share.from, share.to) : [];
  return words.length > 0 && words.every(({ form }) => /^\d+$/u.test(form));
}

/** The phrase right after the cue; for `قوله` the one after `عن` before it. */
export function ownPhrase(clause: Clause, { cue, complement }: Led): Phrase | null {
  if (cue.kind === 'saying')
    return WITHOUT_OWNER.test(clause.words[cue.at]!.form) ? null : relayed(clause, cue.at);
  if (cue.kind === 'participle') return null;
  if (ONE_OF_THEM.test(clause.words[cue.last + 1]?.form ?? '') && !opensWords(clause, cue))
    return { from: cue.last + 1, to: cue.last + 2 };
  const share = shareOf(clause, { cue, complement });
  if (share) return share;
  const to = complement?.before ?? Math.min(dashBehind(clause, cue), cue.last + 18);
  if (isLearned(clause.words, cue.at)) {
    const source = speakerPhrase(clause, sourceOf(clause.words, cue.at), to);
    return source && grown(clause, source, to);
  }
  if (cue.form?.verb.past === RELAY) {
    for (let i = cue.last + 1; i < to; i++) {
      if (clause.words[i]!.form === 'عن') return speakerPhrase(clause, i + 1, to);
    }
  }
  const isInside = /^في/u.test(clause.words[cue.last + 1]?.form ?? '');
  if (cue.kind === 'source') return sourceText(clause, cue, to) ?? sourcePhrase(clause, cue, to);
  if (CAME.test(cue.form?.verb.past ?? '') && isInside) return paperPhrase(clause, cue, to);
  if (isThisPaper(clause, cue.last + 1)) return speakerPhrase(clause, cue.last + 2, to);
  // `ورد عليه | النائب زياد الحواط`
  const from = /^(?:علي|ل|الي)(?:ه|ها|هم)$/u.test(clause.words[cue.last + 1]?.form ?? '')
    ? cue.last + 2
    : cue.last + 1;
  const takesObject =
    !hasObjectPronoun(clause.words[cue.at]!) && mayTakeObject({ cue, complement });
  const found =
    speakerPhrase(clause, from, to, takesObject) ??
    afterComma(clause, cue.last + 1, to) ??
    behindOutlet(clause, cue.last + 1, to);
  const title = found && complement ? wholeTitle(clause, found, to) : found;
  const titled = title && complement ? withApposed(clause, title, to) : title;
  const whole = titled && soleSubject(clause, titled, { cue, complement });
  const met = whole && beforeWhom(clause.words, whole, cue.form?.verb.past ?? '');
  const phrase = met === whole ? described(clause, cue, whole, to) : met;
  // `الطبيب الذي كتب التقرير`
  if (phrase && cue.form?.verb.past === WROTE && isPaper(clause.words[phrase.from]!.form))
    return null;
  if (phrase && isActOf(clause, { cue, complement }, phrase)) return null;
  if (phrase && isActedOn(clause, { cue, complement, said: null }, phrase)) return null;
  // `أوضح تكالة أن`: nobody else stands before the words.
  const isSole =
    complement?.kind === 'that' &&
    phrase?.to === complement.before &&
    phrase.to - phrase.from === 1 &&
    !TAKES_OBJECT_TOO.test(cue.form?.verb.past ?? '');
  if (phrase && !isSole && isObjectByForm(clause, cue, phrase)) return null;
  if (phrase && isSpoken(clause, phrase)) return null;
  if (phrase && isAddressee(clause, cue, phrase)) return null;
  return phrase && (onTongueOf(clause, phrase, to) ?? phrase);
}

/** `- بحسب ما نقلته الوكالة عن أربعة مصادر | - التقارير`: where an aside between dashes ends. */
function dashBehind({ words }: Clause, { at, last, kind }: Led['cue']): number {
  const dash = kind === 'source' && DASH.test(words[at]!.gap);
  const end = dash ? words.findIndex(({ gap }, i) => i > last && DASH.test(gap)) : -1;
  return end < 0 ? words.length : end;
}

/** `وقال البيان على لسان يوليا`: whose words a paper tells. */
function onTongueOf(clause: Clause, { from, to: end }: Phrase, to: number): Phrase | null {
  const [on, tongue] = [clause.words[end], clause.words[end + 1]];
  const isOn = on?.form === 'علي' && on.gap.trim() === '' && tongue?.form === 'لسان';
  const isOfPaper = isPaper(clause.words[from]!.form.replace(/^ال/u, ''));
  return isOn && isOfPaper && end + 2 < to ? speakerPhrase(clause, end + 2, to) : null;
}

/** `وينص هذا القانون`, `وتقول هذه المنظمة`, `واعترف هذا العنصر` */
function isThisPaper({ words }: Clause, at: number): boolean {
  const noun = words[at + 1]?.form ?? '';
  const isSayer = BODY_NOUNS.has(noun) || TEXT.test(noun) || SOMEBODY.test(noun);
  return /^هذ(?:ا|ه)$/u.test(words[at]?.form ?? '') && isSayer && noun.startsWith('ال');
}

/** `وتوضح لفرانس24 شانتال زيدان أن` */
function behindOutlet(clause: Clause, at: number, to: number): Phrase | null {
  const from = afterOutlet(clause.words, at, to);
  return from < 0 ? null : speakerPhrase(clause, from, to);
}

/** `وأضافت، حبيبة زيدان، الاثنين «…»`: a comma between a verb and who speaks. */
function afterComma(clause: Clause, at: number, to: number): Phrase | null {
  const [verb, word] = [clause.words[at - 1]!, clause.words[at]];
  if (!word || at >= to || word.sentence !== verb.sentence || !/^\s*[،,]\s*$/u.test(word.gap))
    return null;
  if (word.quotation >= 0) return null;
  // `وأفاد، ذات المصدر، أنه`
  const from = /^(?:ذات|نفس)$/u.test(word.form) ? at + 1 : at;
  const { form } = clause.words[from]!;
  const isSomebody = GIVEN_NAMES.has(word.form) || PERSON_NOUNS.has(form) || /^احدي?$/u.test(form);
  if (isSomebody || isBetweenCommas(clause, at)) return phraseAfterComma(clause, from, to);
  return null;
}

/** `وبين، الولباني، في تصريح أن`: a word or two that no list knows. */
function isBetweenCommas({ words }: Clause, at: number): boolean {
  const end = words.findIndex(({ gap }, i) => i > at && /\S/u.test(gap));
  if (end < 0 || end - at > 3 || !/[،,]/u.test(words[end]!.gap)) return false;
  return words.slice(at, end).every((word) => {
    // `وقالت، فاستا زيدان، …`
    const isManner =
      /(?:ا|ه)$/u.test(word.form) &&
      !/^ال/u.test(word.form) &&
      (end - at === 1 ? !isListedName(word.form) : isOrdinary(word.form));
    return isNounLike(word) && !isManner && !ADVERBS.has(word.form) && !hasBeh(word);
  });
}

/** `سألته "ماذا تريد من هذا؟"`: words between marks that go on are what is said. */
function isSpoken({ words }: Clause, { from, to }: Phrase): boolean {
  const { quotation } = words[from]!;
  return quotation >= 0 && words[to]?.quotation === quotation;
}

/** `قال الحزب الدستوري الحر إن`: what such a verb acts on is the clause or preposition it leads to. */
function mayTakeObject({ cue, complement }: Omit<Led, 'said'>): boolean {
  const past = cue.form?.verb.past ?? '';
  if (complement?.kind === 'that') return TAKES_OBJECT_TOO.test(past);
  return complement?.kind !== 'preposition' || !INTRANSITIVE.test(past);
}

/** `جاء في البيان: …`, `وجاء في تقرير للمنظمة أن`: the paper that says it. */
function paperPhrase(clause: Clause, { last }: Led['cue'], to: number): Phrase | null {
  const { words } = clause;
  const head = words[last + 2]?.form ?? '';
  // `جاء في إحدى التغريدات`
  const isOne = /^احدي?$/u.test(head) && /^ال/u.test(words[last + 3]?.form ?? '');
  if (words[last + 1]?.form === 'في' && isOne) return { from: last + 2, to: last + 4 };
  const isIn = words[last + 1]?.form === 'في' && last + 3 < to;
  // `وجاء في تصريح نشره كوفان أن`
  if (isIn && WORDS_OF.test(head) && PUT.test(words[last + 3]!.form))
    return speakerPhrase(clause, last + 4, to);
  const whose = words[last + 3]?.form ?? '';
  if (isIn && WORDS_OF.test(head) && (PERSON_NOUNS.has(whose) || GIVEN_NAMES.has(whose)))
    return speakerPhrase(clause, last + 3, to);
  // `ورد على الصفحة الرسمية`
  if (
    !/^(?:في|علي)$/u.test(words[last + 1]?.form ?? '') ||
    !(BODY_NOUNS.has(head) || TEXT.test(head))
  )
    return null;
  return speakerPhrase(clause, last + 2, to);
}

/** `قال غير واحد إن`, `قال أكثر من مسؤول إن`: somebody speaks, but nobody in particular. */
export function hasUnnamedSubject(clause: Clause, { cue }: Led): boolean {
  const next = clause.words[cue.last + 1]?.form ?? '';
  return cue.kind === 'verb' && !opensWords(clause, cue) && UNNAMED.test(next);
}

/** `وأضاف: «بعض الناس …»`: right behind the verb somebody's words begin. */
function opensWords({ words }: Clause, { last }: Led['cue']): boolean {
  const next = words[last + 1];
  return next === undefined || next.quotation >= 0 || /:/u.test(next.gap);
}
