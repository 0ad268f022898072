import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import { hasBeh, isLedNoun, takesBeh } from '../cues/clitic.ts';
import type { Led } from '../cues/led.ts';
import { isConstruct } from '../cues/said-noun.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  DEED,
  isLand,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { fullNameEnd } from '../names/full-name.ts';
import { isDefiniteNoun, isKnown, isNounLike } from '../names/noun.ts';
import { isActedOn } from './acted-on.ts';
import { isAddressee } from './addressee.ts';
import { isPaper } from './bodies.ts';
import { type Phrase, phraseAfterComma, speakerPhrase } from './phrase.ts';
import { OBJECTS } from './phrase-stop.ts';
import { relayed, sourcePhrase } from './source.ts';
import { wholeTitle } from './whole-title.ts';

/** `رد الأمين العام بالقول`, `متابعا القول`: its subject stands before it. */
const WITHOUT_OWNER = /^[وف]?ب?ال/u;
const CAME = /^(?:جاء|ورد)$/u;
const RELAY = 'نقل';
/** Where words stand: `ورد في خطاب الاتحاد`. */
const TEXT =
  /^(?:ال)?(?:خطاب|نص|تدوينه|منشور|محضر|مقال|كتاب|تغريده|برقيه|شكوي|مسوده|قانون|دستور|مشروع|نسخه|ماده|فصل|اتفاق|اتفاقيه|قرار|حكم|مقدمه|نشره|خبر|افتتاحيه|عريضه|اعلان|مسح|استطلاع|ميثاق|مرسوم|ملصق|لافته|وصيه)$/u;
/** Where somebody's words stand, whose name follows: `جاء في كلمة الوزير أن`. */
const WORDS_OF = /^(?:كلمه|مداخله|تصريح|تصريحات|حديث|مقابله|خطبه)$/u;
const WROTE = 'كتب';
const DESCRIBING = /^(?:وصف|اتهم)$/u;
/** Besides what they lead to, these take somebody or something: `أبلغ الوزير النواب أن`. */
const TAKES_OBJECT_TOO = /^(?:أبلغ|أخبر|نصح|دعا|طالب|ناشد|حث|سأل|اتهم|وصف|نقل|حذر|وعد|هدد)$/u;
/** With their preposition they take no object before it. */
const INTRANSITIVE = /^(?:أعرب|عبر|شدد|أشار|لفت|كشف|أعلن|أشاد|رحب|أفصح|ألمح|نوه|تعهد|أصر)$/u;
const MASCULINE_LAND =
  /^(?:العراق|لبنان|الاردن|السودان|اليمن|المغرب|عمان|الكرملين|الاليزيه|النيجر|البيت)$/u;
/** `قال أحدهم`: who it is, the text does not say; elsewhere these are no subject (`بعضهم بعضا`). */
export const ONE_OF_THEM = /^(?:احدهم|احدهما|احداهن|بعضهم|بعضهن)$/u;
const UNNAMED = /^(?:غير|اكثر|كثير|كثيرون|بعض|بعضهم|اخرون|هولاء|احدهم|احد|البعض|الكثير)$/u;

/** The phrase right after the cue; for `قوله` the one after `عن` before it. */
export function ownPhrase(clause: Clause, { cue, complement }: Led): Phrase | null {
  if (cue.kind === 'saying')
    return WITHOUT_OWNER.test(clause.words[cue.at]!.form) ? null : relayed(clause, cue.at);
  if (cue.kind === 'participle') return null;
  if (ONE_OF_THEM.test(clause.words[cue.last + 1]?.form ?? '') && !opensWords(clause, cue))
    return { from: cue.last + 1, to: cue.last + 2 };
  const to = complement?.before ?? Math.min(clause.words.length, cue.last + 18);
  if (cue.form?.verb.past === RELAY) {
    for (let i = cue.last + 1; i < to; i++) {
      if (clause.words[i]!.form === 'عن') return speakerPhrase(clause, i + 1, to);
    }
  }
  const isInside = /^في/u.test(clause.words[cue.last + 1]?.form ?? '');
  if (CAME.test(cue.form?.verb.past ?? '') && isInside) return paperPhrase(clause, cue, to);
  if (cue.kind === 'source') return sourcePhrase(clause, cue, to);
  const takesObject = mayTakeObject({ cue, complement });
  const found =
    speakerPhrase(clause, cue.last + 1, to, takesObject) ?? afterComma(clause, cue.last + 1, to);
  const whole = found && complement ? wholeTitle(clause, found, to) : found;
  const phrase = described(clause, cue, whole, to);
  // `الطبيب الذي كتب التقرير`
  if (phrase && cue.form?.verb.past === WROTE && isPaper(clause.words[phrase.from]!.form))
    return null;
  if (phrase && isActOf(clause, { cue, complement }, phrase)) return null;
  if (phrase && isActedOn(clause, { cue, complement, said: null }, phrase)) return null;
  if (phrase && (isObjectByForm(clause, cue, phrase) || isSpoken(clause, phrase))) return null;
  return phrase && isAddressee(clause, cue, phrase) ? null : phrase;
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
    const isManner = /(?:ا|ه)$/u.test(word.form) && !/^ال/u.test(word.form);
    return isNounLike(word) && !isManner && !ADVERBS.has(word.form) && !hasBeh(word);
  });
}

/** `سألته "ماذا تريد من هذا؟"`: words between marks that go on are what is said. */
function isSpoken({ words }: Clause, { from, to }: Phrase): boolean {
  const { quotation } = words[from]!;
  return quotation >= 0 && words[to]?.quotation === quotation;
}

/** `هددوا شيوخ القبيلة`, `وصف خطوة الرئيس`: no subject of a verb with such an ending. */
function isObjectByForm({ text, words }: Clause, { form }: Led['cue'], { from }: Phrase): boolean {
  if (!form || form.shape === 'participle') return false;
  if (form.plural) return true;
  const head = words[from]!;
  // `واتهم تركيا`: she would take a verb in the feminine.
  // `ودعا الولايات المتحدة`
  const isStates = head.form === 'الولايات' && words[from + 1]?.form === 'المتحده';
  if (form.feminine === false && (isStates || isFeminineLand(head.form))) return true;
  const hasOwner = /\p{L}{3}(?:ه|ها|هم|هما)$/u.test(text.slice(head.start, head.end));
  // `نفى امتلاكه`, `ترفض التعاون`, `ووصف ابنته`
  const stem = head.form.replace(/(?:ه|ها|هما|هم)$/u, '');
  const isDeed = DEED.test(hasOwner ? stem : head.form) && !isKnown(head.form);
  // `وأكد عرض ملفه على الوزراء`
  if (SHORT_ACT.has(head.form) && form.verb.takes.has('noun')) return true;
  if (isDeed && form.verb.takes.has('noun')) return true;
  if (!DESCRIBING.test(form.verb.past)) return false;
  // `وصف كلمته`, `وصف أوضاعهم`
  const isTheirs = head.form !== stem && !head.form.endsWith(`${stem}ه`);
  const bearer = stem.replace(/ت$/u, 'ه');
  if (hasOwner && (isTheirs || PERSON_NOUNS.has(bearer) || OCCASIONS.has(bearer))) return true;
  const isFeminine = text[head.end - 1] === TEH_MARBUTA && !/^ال/u.test(head.form);
  const isName = GIVEN_NAMES.has(head.form) || PERSON_NOUNS.has(head.form) || NAMED.has(head.form);
  return form.feminine === false && isFeminine && !isName && !BODY_NOUNS.has(head.form);
}

/** A state or its seat; all but a few are feminine. */
function isFeminineLand(form: string): boolean {
  return isLand(form) && !MASCULINE_LAND.test(form);
}

/** `وأكد تنكيس الأعلام`: what is told of, where no clause follows. */
function isActOf(
  { words }: Clause,
  { cue, complement }: Omit<Led, 'said'>,
  { from }: Phrase,
): boolean {
  const head = words[from]!.form;
  if (complement?.kind === 'that' || cue.form?.verb.takes.has('noun') !== true) return false;
  if (!/^ت\p{L}{2}ي\p{L}$/u.test(head) || from !== cue.last + 1) return false;
  const isBody = BODY_NOUNS.has(head) || NAMED.has(head) || GIVEN_NAMES.has(head);
  return !isBody && /^ال/u.test(words[from + 1]?.form ?? '');
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
  if (isIn && WORDS_OF.test(head) && PERSON_NOUNS.has(words[last + 3]!.form))
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

/** `وصف شكري الاتفاق`: after a bare name comes what is described. */
function described(
  clause: Clause,
  cue: Led['cue'],
  phrase: Phrase | null,
  to: number,
): Phrase | null {
  const { form } = cue;
  if (!phrase || !form || !DESCRIBING.test(form.verb.past)) return phrase;
  // `ووصفتها الولايات المتحدة بأنها`: what is described is told of already.
  const { bare } = clause.words[cue.at]!;
  const verb = bare.replace(/(?:ه|ها|هم|هما)$/u, '');
  if (verb !== bare && VERB_FORMS.has(verb)) return phrase;
  // `يتهم الطبيب فيلا | بسرقة الطفلة`
  const of = clause.words.findIndex(
    (word, i) =>
      i > phrase.from &&
      i < phrase.to &&
      takesBeh(word) &&
      (isLedNoun(word) || !isConstruct(clause.words[i - 1]!)),
  );
  if (of > 0) return described(clause, cue, { ...phrase, to: of }, to);
  const [first, second] = clause.words.slice(phrase.from, phrase.to);
  // `وصف شقيق القتيل نورا | بأنها`: nothing else is described.
  const name = clause.words.findIndex(
    (word, i) => i > phrase.from && i < phrase.to && GIVEN_NAMES.has(word.form),
  );
  // `يصف الاتفاق | بأنه`
  const isThing = ![PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(first!.form));
  const isAll = phrase.to === to || PREPOSITIONS.has(clause.words[phrase.to]!.form);
  const isMany = /\p{L}{3}ون$/u.test(first!.form);
  if (isAll && isThing && !isMany && /^(?:ال|س\p{L}{1,3}$)/u.test(first!.form)) return null;
  if (phrase.to === to && name > 0 && PERSON_NOUNS.has(first!.form)) return { ...phrase, to: name };
  // `وصف الوزير القرار`, but `وصف الوزير السابق`.
  if (
    /^ال/u.test(first!.form) &&
    PERSON_NOUNS.has(first!.form) &&
    second &&
    isDefiniteNoun(second)
  ) {
    return { ...phrase, to: phrase.from + 1 };
  }
  // `وصف خالد | الإقرار بالهزيمة`
  if (second && GIVEN_NAMES.has(first!.form) && ACT.test(second.form.replace(/^ال/u, '')))
    return { ...phrase, to: phrase.from + 1 };
  // `يتهم محمد البدوي البلدية`
  if (GIVEN_NAMES.has(first!.form) && second && /^ال/u.test(second.form))
    return { ...phrase, to: Math.max(phrase.from + 2, fullNameEnd(clause.words, phrase.from)) };
  // `وصف أحد الناجين ما شهده`, `وصف معظم السكان القرار`
  if (
    /^(?:احدي?|معظم|اغلب|غالبيه|بعض|جميع)$/u.test(first!.form) &&
    second &&
    /^ال/u.test(second.form)
  )
    return { ...phrase, to: Math.min(phrase.to, phrase.from + 2) };
  const isBare = !PERSON_NOUNS.has(first!.form) && !BODY_NOUNS.has(first!.form);
  const isWhole = /^ال.*(?:ون|ين)$/u.test(first!.form);
  return isBare && second && (isWhole || /^ال/u.test(second.form) || OBJECTS.test(second.form))
    ? { ...phrase, to: phrase.from + 1 }
    : phrase;
}
