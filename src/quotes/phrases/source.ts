import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  LETTER,
  MEASURES,
  NAMED,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { afterOutlet } from './addressee.ts';
import { type Phrase, phraseAfterComma, phraseAfterLam, speakerPhrase } from './phrase.ts';
import { soleSource } from './sole-subject.ts';
import { isOwnSource, OWN } from './source-pronoun.ts';
import { wholeTitle } from './whole-title.ts';

/** How far before its cue a source may begin, in words. */
const REACH = 14;
/** Words of a verb with its subject. */
const OPENING = 5;
const MEDIA = /^(?:صحفي|صحافي|اعلامي|متلفز|تلفزيوني|اذاعي|رسمي|حصري|سابق)(?:ه|ات)?$/u;
const ADDRESSEE_REACH = 9;
const ABOUT_REACH = 9;
const ACCORDING = /^(?:وفقا|طبقا|استنادا)$/u;
/** `بحسب تصريحات لمراسلتنا`, `وفقا للمعلومات`: whose, it does not say. */
const WORDS_OF_ANYONE = /^(?:لل|ال)?(?:تصريحات|تصريح|معلومات)$/u;
const STATEMENT =
  /^(?:تصريح|تصريحات|اقوال|شهاده|تعبير|قول|راي|كلام|وصف|روايه|روايات|شهادات|افاده|افادات|تاكيد)$/u;

/** `ذكرت الوكالة نقلا عن الوزارة أن`: the one it is taken from says it. */
export function relayedIn(
  clause: Clause,
  { cue, complement }: Led,
  all: readonly Led[],
): Phrase | null {
  if (cue.kind !== 'verb' || !complement) return null;
  const source = all.find(
    (other) =>
      other.cue.kind === 'source' &&
      other.cue.at > cue.last &&
      other.cue.at < complement.at &&
      clause.words[other.cue.at]!.bare === 'نقلا',
  );
  const phrase = source ? sourcePhrase(clause, source.cue, complement.before) : null;
  // `تابعت الصحيفة، نقلا عن مصادرها`: hers, and no other's.
  const isHers = phrase !== null && phrase.to - phrase.from === 1;
  return isHers && /\p{L}{3}(?:ها|هم|ه)$/u.test(textOf(clause, phrase)) ? null : phrase;
}

/** `بحسب التقسيم`, `وفقا للقانون`: nobody says it. */
function isMeasure({ words }: Clause, { from, lam }: Phrase, { form }: Led['cue']): boolean {
  if (form !== null) return false;
  const head = words[from]!.form;
  if (WORDS_OF_ANYONE.test(head)) return true;
  const bare = head.startsWith(LAM + LAM) ? ALEF + head.slice(1) : head.slice(1);
  return MEASURES.has(lam ? bare : head);
}

/** Whom a source names: `بحسب الوزارة`, `وفقا للوزارة`. */
export function sourcePhrase(
  clause: Clause,
  cue: Led['cue'],
  to = clause.words.length,
): Phrase | null {
  if (isOwnSource(clause, { cue })) return null;
  const { form, bare } = clause.words[cue.at]!;
  const afterLam = ACCORDING.test(form) || ACCORDING.test(bare);
  const lam = afterLam ? phraseAfterLam(clause, cue.last + 1, to) : null;
  // `- بحسب وزارة الخارجية - | خمسة خبراء`
  const dash = clause.words.findIndex(({ gap }, i) => i > cue.last && DASH.test(gap));
  if (DASH.test(clause.words[cue.at]!.gap) && dash > cue.last + 1 && dash < to)
    return sourcePhrase(clause, cue, dash);
  // `وفق ما صرح به لموزاييك | الناطق باسم المحكمة`
  if (WITH_IT.test(clause.words[cue.last]!.form) && isToOne(clause.words[cue.last + 1]))
    return afterAddressee(clause, cue, to);
  const published = ofPublished(clause, cue, to);
  if (published !== undefined) return published;
  const phrase =
    ofStatement(clause, cue, to) ??
    lam ??
    speakerPhrase(clause, cue.last + 1, to) ??
    afterAddressee(clause, cue, to);
  if (!phrase || isMeasure(clause, phrase, cue)) return null;
  const titled = phrase.lam ? phrase : wholeTitle(clause, phrase, to, true);
  const whole = beforeAct(clause, soleSource(clause, titled, cue), cue);
  return isParted(clause, whole) ? { ...whole, closed: true } : whole;
}

/**
 * `وتحاول القوات وفق المرصد | الضغط`, `وتعتزم باريس وفق صحيفة لوموند | سحب قواتها`: without what a verb
 * with its subject, which stand before the source, acts on.
 */
function beforeAct({ words }: Clause, phrase: Phrase, { at }: Led['cue']): Phrase {
  const { sentence, gap } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (at - first < 2 || at - first > OPENING || gap.trim() !== '') return phrase;
  const act = words.findIndex((word, i) => {
    if (i <= phrase.from || i >= phrase.to || word.gap !== ' ') return false;
    const before = words[i - 1]!.form;
    const isWhole = /^ال/u.test(before) || (i > phrase.from + 1 && !BODY_NOUNS.has(before));
    return isWhole && !PREPOSITIONS.has(before) && SHORT_ACT.has(word.form);
  });
  return act < 0 ? phrase : { ...phrase, to: act };
}

/** `بحسب العميد ناجي ملاعب،`: nothing is acted on behind a source. */
function isParted({ words }: Clause, { to }: Phrase): boolean {
  const next = words[to];
  return next === undefined || next.sentence !== words[to - 1]!.sentence || /[،,]/u.test(next.gap);
}

/** `لصحيفة`, `للصحفيين`, `للوكالة`: to whom something was said. */
function isOutlet(form: string): boolean {
  const noun = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
  return OUTLETS.has(noun) || OUTLETS.has(noun.replace(/^ال/u, ''));
}

const FINDINGS =
  /^(?:لل|ل|ال)?(?:معلومات|بيانات|ارقام|تقارير|تفاصيل|وثايق|نتايج|دراسه|احصايات|احصاءات|صور)$/u;
const GAVE_OUT = /^(?:كشف|نشر|اورد|ذكر|اعلن|بث|اصدر|اجر|اعد|جمع|وزع)ت?(?:ها|ه)$/u;

/** `وفق تصريح المدير للصحيفة`: whose statement it is. */
function ofStatement(clause: Clause, cue: Led['cue'], to: number): Phrase | null {
  const [statement, next] = clause.words.slice(cue.last + 1, cue.last + 3);
  // `حسب تصريحات صحفية لمدير السد`
  const isMedia = MEDIA.test(next?.form ?? '');
  const at = cue.last + (isMedia ? 3 : 2);
  const whose = clause.words[at];
  // `وفقا لتصريحات مسؤولين`
  const noun = statement?.form.replace(/^ل(?!ل)/u, '') ?? '';
  if (STATEMENT.test(noun) && /^ل\p{L}{3}/u.test(whose?.form ?? ''))
    return isOutlet(whose!.form) ? null : phraseAfterLam(clause, at, to);
  if (!STATEMENT.test(noun) || !whose || whose.gap.trim() !== '') return null;
  const isSomebody =
    [PERSON_NOUNS, GIVEN_NAMES, BODY_NOUNS].some((list) => list.has(whose.form)) ||
    PERSON_NOUNS.has(whose.form.replace(/(?:ون|ين)$/u, '')) ||
    /^(?:احد|احدي|بعض|شهود)$/u.test(whose.form);
  return isSomebody ? speakerPhrase(clause, at, to) : null;
}

/**
 * `بحسب المعلومات التي كشفتها | الصحيفة`, `وفق بيانات رسمية نشرتها | الهيئة`: who published it; null where that is a
 * thing (`تفاصيل كشفها الحادث`), undefined where nothing is published.
 */
function ofPublished(
  clause: Clause,
  { last, form }: Led['cue'],
  to: number,
): Phrase | null | undefined {
  const { words } = clause;
  if (form !== null || !FINDINGS.test(words[last + 1]?.form ?? '')) return undefined;
  const isDescribed = /\p{L}{2}يه$/u.test(words[last + 2]?.form ?? '');
  const next = last + (isDescribed ? 3 : 2);
  const at = isRelative(words[next]?.form ?? '') ? next + 1 : next;
  const head = words[at + 1]?.form ?? '';
  const isListed = isSomebody(head) || isLand(head) || OUTLETS.has(head) || NAMED.has(head);
  const isWho = isListed || !isOrdinary(head) || /^ال(?:هلال|صليب|احتياطي)$/u.test(head);
  if (!GAVE_OUT.test(words[at]?.form ?? '')) return undefined;
  return isWho ? speakerPhrase(clause, at + 1, to) : null;
}

/** `بحسب ما صرح به لإذاعة البحر، الصحفي كريم زيدان`: after whom he spoke to, a comma. */
function afterAddressee(clause: Clause, cue: Led['cue'], to: number): Phrase | null {
  const { words } = clause;
  if (cue.form === null && !OWN.test(words[cue.last]!.form)) return null;
  // `كما أوضح للصحافة حينها وزير الداخلية`
  let at = cue.last + 1;
  if (WITH_IT.test(words[cue.last]!.form) && isToOne(words[at])) at++;
  while (TO_PRESS.test(words[at]?.form ?? '') || isTime(words, at) || isStation(words, at)) at++;
  // `وفق ما صرحت به لوكالة تونس | وزيرة السياحة`
  const outlet = afterOutlet(words, at, to);
  if (outlet > at) at = outlet;
  const { form: head = '', gap: before = '' } = words[at] ?? {};
  if (at > cue.last + 1 && (PERSON_NOUNS.has(head) || BODY_NOUNS.has(head)))
    return (/[،,]/u.test(before) ? phraseAfterComma : speakerPhrase)(clause, at, to);
  const limit = Math.min(to, cue.last + ADDRESSEE_REACH);
  for (let i = cue.last + 2; i < limit; i++) {
    const { gap, form, sentence } = words[i]!;
    if (sentence !== words[cue.at]!.sentence) return null;
    if (!/[،,]/u.test(gap)) continue;
    if (!PERSON_NOUNS.has(form) && !GIVEN_NAMES.has(form)) return null;
    return phraseAfterComma(clause, i, to);
  }
  return null;
}

const DASH = /[-–—]/u;
const WITH_IT = /^ب(?:ه|ها)$/u;

/** `لموزاييك`, `للجريدة` */
function isToOne(word: Word | undefined): boolean {
  return word !== undefined && /^ل\p{L}{3}/u.test(word.form) && word.gap === ' ';
}

/** `للصحافة`, `لمراسلنا` */
const TO_PRESS = /^(?:لل\p{L}{3,}|لمراسل(?:نا|ه|ها|تنا))$/u;

/** `وفق ما أكدته | لجوهرة أف أم | الكاتبة العامة` */
function isStation(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  const isName = word.form.startsWith(LAM) && next !== undefined && LETTER.test(next.form);
  const isLetter = LETTER.test(word.form) && !/^(?:في|ان|اي)$/u.test(word.form);
  return isName || (isLetter && !/[،,]/u.test(word.gap));
}

/** `وفق ما نشرته | أمس الجمعة 14 ماي 2021 صحف محلية` */
function isTime(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (ADVERBS.has(form) || WEEKDAYS.has(form) || /^\d+$/u.test(form)) return true;
  return /^\d{1,2}$/u.test(words[at - 1]?.form ?? '') && /^\d{4}$/u.test(words[at + 1]?.form ?? '');
}

const HANDS_ON = /^(?:نقل|نقلت|ينقل|تنقل|نقلوا)$/u;
/** `ونقلت عنه`, `ونقلت على لسانه` */
const OF_HIM = /^(?:عن|لسان)(?:ه|ها)$/u;
/** How far behind its verb the words handed on may be led to, in words. */
const HANDED_REACH = 30;
const TONGUE = 'لسان';
/** `فضلا عن بناء دار، مضيفا قوله` */
const BESIDES = /^(?:فضلا|عوضا|بدلا|ناهيك|بعيدا|نيابه|بغض)$/u;

/** `نقلت الوكالة عن المتحدث قوله`, `على لسان المتحدث قوله`: the phrase before the cue. */
export function relayed(clause: Clause, at: number): Phrase | null {
  const handedOn = handedOnFrom(clause, at);
  if (handedOn !== null) return speakerPhrase(clause, handedOn, at);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (clause.words[i]!.sentence !== clause.words[at]!.sentence) return null;
    const { form } = clause.words[i]!;
    if (BESIDES.test(clause.words[i - 1]?.form ?? '')) return null;
    // `تحدث الوزير عن المشاريع، مضيفا قوله`
    const before = clause.words.slice(Math.max(0, i - ABOUT_REACH), i);
    if (form === 'عن' && before.some(({ bare }) => VERB_FORMS.get(bare)?.verb.takes.has('عن')))
      continue;
    // `نسب للشيخ سامي حداد قوله`
    if (/^لل/u.test(form) && PERSON_NOUNS.has(ALEF + form.slice(1)) && isAscribed(clause, i))
      return phraseAfterLam(clause, i, at);
    const isTongue = form === TONGUE && clause.words[i - 1]?.form === 'علي';
    if (form === 'عن' || isTongue || (form === 'الي' && isAscribed(clause, i)))
      return speakerPhrase(clause, i + 1, at);
  }
  return null;
}

/** `ونقلت عنه الوكالة أن`: whether it is a woman of whom a verb of handing on tells; null where no pronoun does. */
export function relayedPronoun({ words }: Clause, { at, last, kind }: Led['cue']): boolean | null {
  const pronoun = words[last + 1]?.form ?? '';
  if (kind !== 'verb' || !HANDS_ON.test(words[at]!.bare)) return null;
  return /^عن(?:ه|ها)$/u.test(pronoun) ? pronoun === 'عنها' : null;
}

/** `ونقلت عنه الصحيفة قوله`: whether it is a woman's; null where no pronoun tells whose words these are. */
export function handedOnOf({ words }: Clause, at: number): boolean | null {
  const verb = handingOn(words, at, REACH);
  // `ونقلت عنه الصحيفة`, `ونقلت الوكالة عنها`
  const pronoun = words.slice(verb + 1, at).find(({ form }) => OF_HIM.test(form))?.form;
  return verb < 0 || pronoun === undefined ? null : pronoun.endsWith('ها');
}

/**
 * `ونقلت الوكالة عن | متظاهر وهو عاطل عن العمل قوله`: behind the first `عن` after the verb that somebody
 * follows; null without one.
 */
function handedOnFrom({ words }: Clause, at: number): number | null {
  const verb = handingOn(words, at, HANDED_REACH);
  const from = words.findIndex(
    ({ form }, i) => i > verb && i < at && form === 'عن' && isSomebody(words[i + 1]!.form),
  );
  return verb < 0 || from < 0 ? null : from + 1;
}

function isSomebody(form: string): boolean {
  const lists = [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES];
  return lists.some((list) => list.has(form)) || /^احدي?$/u.test(form);
}

/** The last verb of handing on in the sentence of word `at`, no further before it than that; -1 without one. */
function handingOn(words: Clause['words'], at: number, reach: number): number {
  const { sentence } = words[at]!;
  return words.findLastIndex(
    ({ bare, sentence: other }, i) =>
      i < at && i >= at - reach && other === sentence && HANDS_ON.test(bare),
  );
}

/** `ونسب الموقع إلى سامي حداد قوله` */
function isAscribed({ words }: Clause, at: number): boolean {
  const { sentence } = words[at]!;
  return words.some(
    ({ bare, sentence: other }, i) => i < at && other === sentence && /^[يت]?نسبت?$/u.test(bare),
  );
}

function textOf({ text, words }: Clause, { from, to }: Phrase): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
