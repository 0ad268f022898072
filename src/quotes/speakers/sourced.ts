import type { Span } from '../../arabic/span.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { complementOf } from '../cues/complement.ts';
import { contentEnd } from '../cues/content.ts';
import type { Cue } from '../cues/cue.ts';
import { MASDARS } from '../cues/masdar.ts';
import { ADVERBS, isRelative, SOURCES, WEEKDAYS } from '../lexicon/words.ts';
import { LONGEST_OPENING, sourcePhrase } from '../phrases/source.ts';
import { aroundSource, behindIssuer } from './around-source.ts';
import { carriedBy } from './carried.ts';
import { afterDateline } from './sentence-subject.ts';
import { isAsked, isSomebody } from './source-facts.ts';

/** The source's phrase goes on before its words begin. */
const LINK = /^(?:علي|في|عن|من|الي)$/u;
const LIKE = 'كما';
const NOT = /^[وف]?(?:لم|لن|ليس|ليست)$/u;
const DASH = /[-–—]/u;
const SELF = /^(?:ذات|نفس)(?:ه|ها|هم)$/u;
/** `وفي كل عام حسب التقاليد، يذبح`, `وكان الوزير بحسب الشرطة، نائما`: the statement goes on behind. */
const UNFINISHED = /^[وف]?(?:في|من|علي|مع|خلال|منذ|بين|عند|كان|كانت)$/u;
const TURN = /^(?:فيما|بينما|وكانت?)$/u;
/** A deed rather than words: `قررت المحكمة التأجيل ورفض المطالب، وفق الناطق`. */
const REFUSED = 'رفض';
const CAME = /^(?:جاء|ياتي)$/u;
const THIS = /^(?:ذلك|هذا)$/u;
/** Fewer words are no statement. */
const FEWEST = 4;
const LONGEST_NAME = 2;

/** What a source stands for: the rest of its sentence, or what stands before it there. */
export function sourced(clause: Clause, cue: Cue, cues: readonly Cue[]): Span | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  const opening = words.findIndex((word) => word.sentence === sentence);
  const first = afterDateline(words, opening, cue.at);
  const { form, bare } = words[cue.at]!;
  // `عين الرئيس كريم زيدان ناطقا. وذلك وفق بلاغ.`
  const isOfThat = cue.at === opening + 1 && words[opening]!.form === 'وذلك';
  const isFirstWord = cue.at === opening || isOfThat;
  const isRight = cue.at === first || !DASH.test(words[cue.at]!.gap);
  const isFirst =
    (isRight && cue.at - first <= 1) || (form !== bare && SOURCES.has(bare) && !SOURCES.has(form));
  const before = cues.filter(
    (other) => other.at < cue.at && words[other.at]!.sentence === sentence,
  );
  const isBetween = before.some((other) => isLedBeyond(clause, other, cue, cues));
  if (!isFirst) {
    // `وفقا للاتفاق، غادر الرهائن، وفقا للتلفزيون`: a source that is nobody leaves room for one.
    const isOther = before.some((other) => other.kind === 'source' && isSomebody(clause, other));
    // `جاء ذلك وفقا لوكالة الأنباء`: what came stands in the sentence before.
    if (cue.at - first === 2 && isCameOnly(words, first) && words[cue.at]!.gap === ' ') return null;
    // `ستعقد الجلسة كما أعلنت الوزارة؟`
    const isDoubt = form === LIKE && isAsked(clause, cue.at);
    if (isBetween || isOther || isDoubt) return null;
    // `استنادا إلى تقسيم العمل حسب القطاع`
    if (before.some(({ kind }) => kind === 'source') && !isSomebody(clause, cue)) return null;
    // `بدأ العملاء تخفيض طلباتهم بعد إعلان زيدان أنه …، وفقا للمصرف`: that one's is told beside it.
    const told = before.filter(
      ({ at, form }) => !MASDARS.has(words[at]!.form) && form?.verb.past !== REFUSED,
    );
    if (told.some((other) => tells(clause, other, cue.at)))
      return carriedBy(clause, cue, first, before, cues);
    const isTold =
      cue.at - first <= LONGEST_OPENING &&
      before.some(({ at, kind }) => at === first && kind === 'verb');
    const around = aroundSource(clause, cue, { first, isTold });
    if (around !== null) {
      // `لم يخطئ الحكم، كما قال المدرب، في قراره`: that he did, or that he did not?
      if (form === LIKE && NOT.test(words[first]!.form)) return null;
      const behind = saidFrom(clause, around, cues)!;
      // `وأكد الوزير، وفق البيان، | أهمية التنسيق`
      const end = Math.min(behind.end, turnBehind(clause, around));
      return isTold ? behind : { start: startOf(clause, first), end };
    }
    // `الذي يمثل وفق تقديره "عائقا"`
    if (isRelative(words[first]!.form) && cue.at - first < FEWEST) return null;
    const isUnfinished = cue.at - first <= LONGEST_OPENING && UNFINISHED.test(words[first]!.form);
    if (isUnfinished && isFollowed(clause, cue)) return null;
    // `وتابع الوزير وفقا لما نقلته الوكالة: «…»`
    if (isLeadOnly(clause, cue, first, before)) return null;
    // `وصلت السفن، وذلك بحسب الميناء`
    const isThat = words[cue.at - 1]!.form === 'وذلك' && cue.at - 2 >= first;
    const last = words[cue.at - (isThat ? 2 : 1)]!;
    return {
      start: startOf(clause, first),
      end: clause.quotations[last.quotation]?.end ?? last.end,
    };
  }
  if (isBetween && form === bare) return null;
  const phrase = sourcePhrase(clause, cue);
  let at = phrase ? behindIssuer(clause, phrase) : cue.last + 1;
  // `وحسب الجريدة ذاتها، فإن`
  if (SELF.test(words[at]?.form ?? '')) at++;
  const next = words[at]?.form ?? '';
  // `ووفقا للاستطلاع المنشور | الثلاثاء، فإن`
  const isTime = WEEKDAYS.has(next) && isTurn(words[at + 1] ?? words[at]!);
  if (isTime) at++;
  if (phrase === null || isRelative(next) || LINK.test(next)) {
    while (at < words.length && words[at]!.sentence === sentence && !isTurn(words[at]!)) at++;
  }
  // `شهدت الجزيرة زلزالا. وفقا لهيئة المسح.`
  if (words[at]?.sentence !== sentence || isNoStatement(words, at))
    return isFirstWord && isSomebody(clause, cue) ? sentenceBefore(clause, opening, cues) : null;
  return saidFrom(clause, words[at]!.form === 'فان' ? at + 1 : at, cues);
}

/** Whether a cue leads to anything before word `to`; `شدد الأطباء "المقيمون" من حركتهم`: a few words between marks are no more than a name. */
function tells(clause: Clause, cue: Cue, to: number): boolean {
  const complement = complementOf(clause, cue, to);
  if (complement?.kind !== 'quotation') return complement !== null;
  const { quotation } = clause.words[complement.at]!;
  const count = clause.words.filter((word) => word.quotation === quotation).length;
  return count > LONGEST_NAME || complement.at === cue.last + 1;
}

/** `إلى بغداد، | بينما كانت المعارك مستمرة`: where the paper turns to something else, an offset. */
function turnBehind({ words, end }: Clause, from: number): number {
  const { sentence } = words[from]!;
  const turn = words.findIndex(
    (word, i) =>
      i > from && word.sentence === sentence && /[،,]/u.test(word.gap) && TURN.test(word.form),
  );
  return turn < 0 ? end : words[turn - 1]!.end;
}

/** `جاء ذلك` */
function isCameOnly(words: readonly Word[], at: number): boolean {
  return CAME.test(words[at]!.bare) && THIS.test(words[at + 1]?.form ?? '');
}

/** `بحسب الشرطة | الأربعاء.`, `وفق ما أفادت الشرطة | لوكالة الأنباء.`: when, or to whom. */
function isNoStatement(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  const rest = words.slice(at, at + FEWEST + 1).filter((word) => word.sentence === sentence);
  if (rest.length > FEWEST || rest.some(({ gap }) => /\S/u.test(gap))) return false;
  const isTime = rest.every(({ form }) => WEEKDAYS.has(form) || ADVERBS.has(form));
  return isTime || hasLam(rest[0]!);
}

/** Nothing but a verb of speech with its subject stands before a source, and a colon behind it. */
function isLeadOnly({ words }: Clause, cue: Cue, first: number, before: readonly Cue[]): boolean {
  const isVerb = before.some(({ at, kind }) => at === first && kind === 'verb');
  const { sentence } = words[first]!;
  const colon = words.findIndex(({ gap }, i) => i > cue.last && /:/u.test(gap));
  return isVerb && cue.at - first <= LONGEST_OPENING && words[colon - 1]?.sentence === sentence;
}

/** Whether its sentence goes on behind a comma after the source. */
function isFollowed({ words }: Clause, { at, last }: Cue): boolean {
  const { sentence } = words[at]!;
  return words.some(
    ({ gap, sentence: other }, i) => i > last + 1 && other === sentence && /[،,]/u.test(gap),
  );
}

/** The sentence before a source that stands alone, where nobody speaks or asks in it. */
function sentenceBefore(clause: Clause, opening: number, cues: readonly Cue[]): Span | null {
  const { words } = clause;
  const last = words[opening - 1];
  if (!last || last.quotation >= 0 || isAsked(clause, opening - 1)) return null;
  const first = words.findIndex(({ sentence }) => sentence === last.sentence);
  // `سحبت الوزارة تصريحها. حسب البحر.`: a noun alone tells nothing.
  const isTold = cues.some(({ at, kind }) => at >= first && at < opening && kind !== 'saying');
  if (opening - first < FEWEST || isTold) return null;
  return { start: words[first]!.start, end: last.end };
}

/** `أوضحت الوكالة نقلا عن مصدر أن …`, `شددت الوزارة، بحسب الوكالة، على …`: what the verb leads to stands after the source. */
function isLedBeyond(clause: Clause, verb: Cue, source: Cue, cues: readonly Cue[]): boolean {
  if (verb.kind !== 'verb') return false;
  const next = cues.find(({ at, kind }) => at > source.last && kind !== 'source');
  // `ذكرت القناة نقلا عن المدير قوله «…»`
  if (next?.kind === 'saying' && clause.words[next.at]!.gap.trim() === '') return true;
  const complement = complementOf(clause, verb, next?.at ?? clause.words.length);
  const isRelay = clause.words[source.at]!.bare === 'نقلا' && complement?.kind === 'colon';
  const isLed = isRelay || complement?.kind === 'that' || complement?.kind === 'preposition';
  return isLed && complement !== null && complement.at > source.last;
}

/** Where the source ends and its words begin: at a comma or `فإن`. */
function isTurn({ form, gap }: Word): boolean {
  return /[،,]/u.test(gap) || /^ف(?:ان|انه|انها|قد)$/u.test(form);
}

/** With the mark that opens before it. */
function startOf({ words, quotations }: Clause, first: number): number {
  return quotations[words[first]!.quotation]?.start ?? words[first]!.start;
}

function saidFrom(clause: Clause, at: number, cues: readonly Cue[]): Span | null {
  const first = clause.words[at];
  if (!first) return null;
  return { start: first.start, end: contentEnd(clause, { kind: 'that', at, before: at }, cues) };
}
