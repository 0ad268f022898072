import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  isLand,
  isRelative,
  MEASURES,
  NAMED,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  SOURCES,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { afterAddressee, isToldTo } from './after-addressee.ts';
import { isSomebody } from './handed-on.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';
import { soleSource } from './sole-subject.ts';
import { isOwnSource } from './source-pronoun.ts';
import { wholeTitle } from './whole-title.ts';

/** Up to so many words before a source are an opening: a verb with its subject. */
export const LONGEST_OPENING = 5;
const DASH = /[-–—]/u;
const DASH_OR_COMMA = /[-–—،,]/u;
const SHOWN = /^(?:أظهر|رأى|بين)$/u;
/** `أدلى بها` */
const MADE = /^(?:ادل[يت]|ادلت|ادلوا)$/u;
const WITH_IT = /^ب(?:ه|ها)$/u;
const MEDIA = /^(?:صحفي|صحافي|اعلامي|متلفز|تلفزيوني|اذاعي|رسمي|حصري|سابق)(?:ه|ات)?$/u;
const ACCORDING = /^(?:وفقا|طبقا|استنادا)$/u;
/** `بحسب تصريحات لمراسلتنا`, `وفقا للمعلومات`: whose, it does not say. */
const WORDS_OF_ANYONE = /^(?:لل|ال)?(?:تصريحات|تصريح|معلومات)$/u;
const NUMBER = 'عدد';
const ESTIMATE = /^(?:تحذيرات?|تقديرات?)$/u;
const STATEMENT =
  /^(?:تصريح|تصريحات|اعلان|اقوال|شهاده|تعبير|قول|راي|كلام|وصف|روايه|روايات|شهادات|افاده|افادات|تاكيد|تحذيرات?|تقديرات?)$/u;

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
  // `وفق عدد من المتضررين`
  if (head === NUMBER && words[from + 1]?.form === 'من') return false;
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
  const { form, bare, gap } = clause.words[cue.at]!;
  // `- بحسب وزارة الخارجية - | خمسة خبراء`
  const dash = clause.words.findIndex((word, i) => i > cue.last && DASH.test(word.gap));
  if (DASH.test(gap) && dash > cue.last + 1 && dash < to) return sourcePhrase(clause, cue, dash);
  const afterLam = ACCORDING.test(form) || ACCORDING.test(bare);
  // `وفقا لما قالته لولوة زيدان`: her own letter
  const isRight = cue.last === cue.at;
  const lam = afterLam && isRight ? phraseAfterLam(clause, cue.last + 1, to) : null;
  // `وفق ما صرح به لموزاييك | الناطق باسم المحكمة`
  if (isToldTo(clause, cue)) return afterAddressee(clause, cue, to);
  const published = ofPublished(clause, cue, to);
  if (published !== undefined) return published;
  const phrase =
    ofStatement(clause, cue, to) ??
    lam ??
    speakerPhrase(clause, cue.last + 1, to) ??
    afterAddressee(clause, cue, to);
  if (!phrase || isMeasure(clause, phrase, cue)) return null;
  const titled = phrase.lam ? phrase : wholeTitle(clause, phrase, to, true);
  const whole = beforeAct(clause, beforeComma(clause, soleSource(clause, titled, cue)), cue);
  return isParted(clause, whole) ? { ...whole, closed: true } : whole;
}

/**
 * `وتعتزم باريس وفق صحيفة لوموند | سحب قواتها`: without what a verb with its subject, which stand before
 * the source, acts on; a noun with the article, `وفق المرصد الضغط`, may be an adjective of the source.
 */
function beforeAct({ words }: Clause, phrase: Phrase, { at }: Led['cue']): Phrase {
  const { sentence, gap } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (at - first < 2 || at - first > LONGEST_OPENING || gap.trim() !== '') return phrase;
  const act = words.findIndex((word, i) => {
    if (i <= phrase.from || i >= phrase.to || word.gap !== ' ') return false;
    const before = words[i - 1]!.form;
    const isWhole = /^ال/u.test(before) || (i > phrase.from + 1 && !BODY_NOUNS.has(before));
    return isWhole && !PREPOSITIONS.has(before) && SHORT_ACT.has(word.form);
  });
  return act < 0 ? phrase : { ...phrase, to: act };
}

/** `وتعتزم واشنطن، وفق مسؤول في البنتاغون، | سحب ألف جندي`: no act is part of who tells it. */
function beforeComma({ words }: Clause, phrase: Phrase): Phrase {
  const act = words.findIndex(
    ({ form, gap }, i) =>
      i > phrase.from && i < phrase.to && /[،,]/u.test(gap) && SHORT_ACT.has(form),
  );
  return act < 0 ? phrase : { ...phrase, to: act };
}

/** `بحسب العميد ناجي ملاعب،`: nothing is acted on behind a source. */
function isParted({ words }: Clause, { to }: Phrase): boolean {
  const next = words[to];
  return next === undefined || next.sentence !== words[to - 1]!.sentence || /[،,]/u.test(next.gap);
}

/** `وفق ما جاء بالوثيقة`, but not `كما قال`: somebody or something told it, whoever that is. */
export function isTold({ words }: Clause, { cue }: Led): boolean {
  const { form, bare } = words[cue.at]!;
  const isSource = SOURCES.has(form) || SOURCES.has(bare);
  return cue.form !== null && !SHOWN.test(cue.form.verb.past) && isSource;
}

/** Whether a source stands behind a statement, and no more of that follows: not `وسيذهب، بحسب ما قاله، إلى`. */
export function isClosing({ words }: Clause, { cue, said }: Led): boolean {
  if (said === null) return true;
  const { sentence, start, gap } = words[cue.at]!;
  if (said.start > start) return true;
  const first = words.findIndex((word) => word.start >= said.start);
  const isAside = words.some(
    (word, i) => i > cue.last && word.sentence === sentence && DASH_OR_COMMA.test(word.gap),
  );
  return !DASH.test(gap) && !(isAside && cue.at - first <= LONGEST_OPENING);
}

/** `لصحيفة`, `للصحفيين`, `للوكالة`: to whom something was said. */
function isOutlet(form: string): boolean {
  const noun = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
  return OUTLETS.has(noun) || OUTLETS.has(noun.replace(/^ال/u, ''));
}

const FINDINGS =
  /^(?:لل|ل|ال)?(?:معلومات|بيانات|ارقام|تقارير|تفاصيل|وثايق|نتايج|دراسه|احصايات|احصاءات|صور)$/u;
const GAVE_OUT = /^(?:كشف|نشر|اورد|ذكر|اعلن|بث|اصدر|اجر|اعد|جمع|وزع)ت?(?:ها|ه)$/u;

function isPeople(form: string): boolean {
  const isListed = [PERSON_NOUNS, BODY_NOUNS].some(
    (list) => list.has(form) || (/^ال/u.test(form) && list.has(form.slice(2))),
  );
  return isListed || isLand(form) || /^ال\p{L}{3,}(?:ين|ون)$/u.test(form);
}

/** `وفق تصريح المدير للصحيفة`: whose statement it is. */
function ofStatement(clause: Clause, cue: Led['cue'], to: number): Phrase | null {
  const [statement, next] = clause.words.slice(cue.last + 1, cue.last + 3);
  // `حسب تصريحات صحفية لمدير السد`
  const isTheirs =
    /(?:ه|ات)$/u.test(next?.form ?? '') &&
    /^ل\p{L}{3}/u.test(clause.words[cue.last + 3]?.form ?? '');
  const isMedia = MEDIA.test(next?.form ?? '') || isTheirs;
  const at = cue.last + (isMedia ? 3 : 2);
  const whose = clause.words[at];
  // `وفقا لتصريحات مسؤولين`
  const noun = statement?.form.replace(/^ل(?!ل)/u, '') ?? '';
  if (STATEMENT.test(noun) && /^ل\p{L}{3}/u.test(whose?.form ?? ''))
    return isOutlet(whose!.form) ? null : phraseAfterLam(clause, at, to);
  if (!STATEMENT.test(noun) || !whose || whose.gap.trim() !== '') return null;
  // `تقديرات الحرب`: a thing estimates nothing.
  if (ESTIMATE.test(noun) && !isPeople(whose.form)) return null;
  // `وفق تصريحات متطابقة أدلى بها | رؤساء الغرف`, `بحسب تصريح من | محاميه`
  const made = clause.words.findIndex((word, i) => i >= at && i <= at + 2 && MADE.test(word.form));
  if (made > 0 && WITH_IT.test(clause.words[made + 1]?.form ?? ''))
    return speakerPhrase(clause, made + 2, to);
  if (whose.form === 'من') return speakerPhrase(clause, at + 1, to);
  const isTold =
    [PERSON_NOUNS, GIVEN_NAMES, BODY_NOUNS, NAMED].some((list) => list.has(whose.form)) ||
    PERSON_NOUNS.has(whose.form.replace(/(?:ون|ين|ي)$/u, '')) ||
    /^(?:احد|احدي|بعض|شهود|ال\p{L}{3,})$/u.test(whose.form) ||
    // `حسب قول بويرير`: a name that no list has; not `وفق إعلان حكومي`
    !(isOrdinary(whose.form) || /يه?$/u.test(whose.form));
  return isTold ? speakerPhrase(clause, at, to) : null;
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

function textOf({ text, words }: Clause, { from, to }: Phrase): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
