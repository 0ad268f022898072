import { fold } from '../../arabic/fold.ts';
import { BEH, LAM } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  BODY_NOUNS,
  LETTER,
  NAMED,
  NOT_BEFORE_THAT,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isActAfterComma } from './act.ts';
import type { Clause, Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import { isInPaper } from './in-paper.ts';
import { isSaidNoun } from './said-noun.ts';
import { isJoinedThat, isThat } from './that.ts';

const TO = 'الي';
const LONGEST_SUBJECT = 5;
const LEAD_REACH = 160;
const CORRESPONDENT = /^ل?(?:مراسل|موفد|مندوب)ه?$/u;
/** `اف ام`, `نسمة`: a word, or a few of two letters. */
const STATION = /^\s*(?:\p{L}+|(?:\p{L}{2,3}\s*){2,3})\s*$/u;
const LEADS_ON = /^[^.!?؟:"«“]*[\s،](?:إن|أن|بأن)(?:ه|ها|هم|هما|نا|ني)?\s/u;

/** `«ماكرون»: "…"`: words follow a name between marks. */
const WORDS_FOLLOW = /^\s*(?:\([^)]{1,40}\)\s*)?:/u;

/** `"الخوذ البيضاء"`: a noun and its adjective. */
function isTwo(text: string): boolean {
  return /^\s*ال\p{L}{2,}\s+ال\p{L}{2,}\s*$/u.test(text);
}

/** `وكتبت "الخوذ البيضاء" على تويتر: "…"` */
const PLACE_FOLLOWS = /^\s*(?:على|في|عبر)(?:\s+\p{L}+){1,5}\s*:\s*["«“]/u;

/** A colon leads on to what follows. */
export function isLed(gap: string): boolean {
  return /:/u.test(gap);
}

/** `بـ"…"` */
export function isGluedBeh({ form }: Word, { gap }: Word): boolean {
  return form === BEH && /^\s*["«“]/u.test(gap);
}

/** A name between marks inside the speaker's phrase: after a comma, followed by another. */
export function isNameHere(
  { text, words, quotations }: Clause,
  word: Word,
  before: Word,
  isAfterCue: boolean,
): boolean {
  if (/^[لبك]$/u.test(before.form)) return true;
  const { inner: span, end } = quotations[word.quotation]!;
  const isShort = text.slice(span.start, span.end).trim().split(/\s+/u).length <= LONGEST_SUBJECT;
  // `قال "المركز السوداني" … إن …`: between its verb and أن it is the subject.
  // `دعا "كريم زيدان" رئيس البلدية`
  const title = /^\s*(\p{L}+)/u.exec(text.slice(end, end + LEAD_REACH))?.[1];
  if (isAfterCue && isShort && title !== undefined && PERSON_NOUNS.has(fold(title))) return true;
  if (isAfterCue && isShort && WORDS_FOLLOW.test(text.slice(end, end + LEAD_REACH))) return true;
  const places = text.slice(end, end + LEAD_REACH);
  if (isAfterCue && isTwo(text.slice(span.start, span.end)) && PLACE_FOLLOWS.test(places))
    return true;
  if (isAfterCue && isShort && LEADS_ON.test(text.slice(end, end + LEAD_REACH))) return true;
  // `لقناة "العربية"`: its name.
  const isTouching = /^\s*["«“]$/u.test(word.gap);
  if (isTouching && isShort && NAMED.has(before.form.replace(/^[لب]/u, ''))) return true;
  // `مراسل "الجوهرة" | وصول`
  if (isTouching && isShort && CORRESPONDENT.test(before.form)) return true;
  // `للجوهرة "اف ام"`: whom one spoke to.
  const isStation =
    /^لل\p{L}{3}/u.test(before.form) && STATION.test(fold(text.slice(span.start, span.end)));
  if (isTouching && !isAfterCue && isStation) return true;
  // `شركة النفط العملاقة "أطلس"، الجمعة،`
  const at = words.indexOf(word);
  const isOfBody =
    /^و?ال/u.test(before.form) &&
    words.slice(Math.max(0, at - HEAD_REACH), at).some(({ form }) => NAMED.has(form));
  const mayBeName =
    /[،,]/u.test(word.gap) || PERSON_NOUNS.has(before.bare) || NAMED.has(before.bare) || isOfBody;
  if (!mayBeName) return false;
  const quotation = quotations[word.quotation]!;
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim();
  const count = inner.split(/\s+/u).length;
  if (count > 4) return false;
  const after = text.slice(quotation.end, quotation.end + 30);
  return (
    /^\s*(?:\([^)]{1,40}\)\s*)?[،,]?\s*(?:إن|أن|على|عن|إلى|\([A-Z]|[:"“«،,]|إنه|أنه|(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)[،,])/u.test(
      after,
    ) && !/:\s*$/u.test(word.gap.replace(/["«“”]/gu, ''))
  );
}

/** A noun of what is announced with the pronoun of who announces it. */
function isAnnounced({ form }: Word): boolean {
  const stem = form.replace(/(?:ها|هم|ه)$/u, '');
  return stem !== form && (SAID_NOUNS.has(stem) || SAID_NOUNS.has(stem.replace(/ت$/u, 'ه')));
}

/** `لمراسل`, `لقناة` */
function isToReporter({ form }: Word): boolean {
  return form.startsWith(LAM) && OUTLETS.has(form.slice(1));
}

const LONGEST_BYNAME = 3;
const SHORTEST_NAME = 2;
/** Words of those whom a name between marks asks. */
const ASKED_REACH = 6;
/** How far before it the head stands that it names. */
const HEAD_REACH = 6;
const SAID_IN = /^(?:بلاغ|بيان|تصريح|تصريحات|موتمر|ندوه|رساله|مقابله)$/u;
const DAYS = /^(?:اليوم|امس|صباح|مساء|يوم)$/u;

interface Passing {
  /** How far the cue may lead, a word's index. */
  readonly reach: number;
  readonly isAfterCue: boolean;
  /** Prepositions that lead to what is said, folded. */
  readonly takes: ReadonlySet<string>;
  /** Whether a word begins the thing that the cue announces. */
  readonly announces: (at: number) => boolean;
}

/**
 * `في تصريح لمراسل "الجوهرة" … أن`, `في ندوة حول "دور القضاء" أن`, `نقلت "رويترز" عن`: marks inside
 * the phrase that names who speaks and where, not after the verb or a colon, when its `أن` follows.
 */
export function isPassedOver(
  { words, quotations }: Clause,
  at: number,
  { reach, isAfterCue, takes, announces }: Passing,
): boolean {
  const { quotation, gap, sentence } = words[at]!;
  const before = words[at - 1]!;
  if (isLed(gap)) return false;
  let end = at;
  while (end < words.length && words[end]!.quotation === quotation) end++;
  const isTopic =
    PREPOSITIONS.has(before.form) ||
    isToReporter(before) ||
    NAMED.has(before.form) ||
    NAMED.has(before.bare);
  if (end - at > LONGEST_SUBJECT && !(isTopic && quotations[quotation]!.closed)) return false;
  const isSpelled = words.slice(at, end).every(({ form }) => LETTER.test(form));
  const next = words[end];
  if (!isAfterCue && end - at <= LONGEST_BYNAME && isBynameBefore(words, { at, end, reach, takes }))
    return true;
  // `وأفادت وكالة الأنباء "وفا" بمقتل`
  const isLedToBehind =
    next?.sentence === sentence && (takes.has(next.form) || (takes.has(BEH) && takesBeh(next)));
  if (!isAfterCue && end - at <= SHORTEST_NAME && isLedToBehind && !isLed(next.gap)) return true;
  // `أعلن رئيس "اف بي آي" إعادة فتح`
  const isName = isSpelled || NAMED.has(before.form) || NAMED.has(before.bare);
  if (!isAfterCue && isName && next?.gap.trim().length === 1 && announces(end)) return true;
  // `ودعا برنامج "حساب المواطن" المسجلين | إلى`
  const isTold = words
    .slice(end, Math.min(reach, end + ASKED_REACH))
    .some((word) => word.sentence === sentence && takes.has(word.form));
  if (!isAfterCue && isName && end - at <= LONGEST_BYNAME && isTold) return true;
  // `نقلت "البحر" عن`, `أعلنت "كتائب الشمال" مسؤوليتها`
  // `أعلنت "كتائب البحر" في بيان مسؤوليتها`
  const after = words[end + 2];
  if (isAfterCue && after?.sentence === sentence && isInPaper(words, end + 2))
    return isSaidNoun(after) || isThat(after);
  if (isAfterCue)
    return (
      next?.sentence === sentence &&
      (next.form === 'عن' ||
        isAnnounced(next) ||
        (isNamed(words, at) && takes.has(next.form)) ||
        (end - at <= SHORTEST_NAME && asksSomebody(words, { end, reach, takes })))
    );
  for (let i = end; i < reach && words[i]!.sentence === sentence; i++) {
    const word = words[i]!;
    if (isLed(word.gap)) return true;
    // `في مقابلة مع "البحر" إلى`
    // `أبلغت الجوهرة "اف ام" عن`
    // `في تصريح لمراسل "البحر أف أم" بتدخل`
    const isLedTo = takes.has(word.form) || (takes.has(BEH) && takesBeh(word));
    if ((isTopic || isSpelled) && i === end && isLedTo) return true;
    // `قالت "يجب أن نقف" وإن "…"`
    if (i === end && isJoinedThat(word)) return false;
    if (isThat(word) && !NOT_BEFORE_THAT.has(words[i - 1]!.form)) return true;
  }
  return false;
}

/** `ودعت "البحر" | هذه القنوات إلى`: whom a name in marks asks, and what the verb leads to. */
function asksSomebody(
  words: readonly Word[],
  { end, reach, takes }: { end: number } & Pick<Passing, 'reach' | 'takes'>,
): boolean {
  const { sentence, form, gap } = words[end]!;
  if (!takes.has(TO) || !/^(?:هذه?|هولاء|جميع|كل)$/u.test(form)) return false;
  if (!/^["»”]\s+$/u.test(gap)) return false;
  const to = words.findIndex((word, i) => i > end && word.form === TO);
  return (
    to > 0 && to < reach && words.slice(end, to + 1).every((word) => word.sentence === sentence)
  );
}

/** `وشدد "كريم زيدان" على` */
function isNamed(words: readonly Word[], at: number): boolean {
  return GIVEN_NAMES.has(words[at]!.form) && words[at + 1]?.quotation === words[at]!.quotation;
}

/** `أعلنت حركة البحر "نور،" الأربعاء، عن`: a name, then when, then what the verb leads to. */
function isBynameBefore(
  words: readonly Word[],
  { at, end, reach, takes }: { at: number; end: number } & Pick<Passing, 'reach' | 'takes'>,
): boolean {
  const next = words[end];
  // `مركز المرأة للتدريب "كوثر" في بلاغ له عن`
  const isTold = next?.form === 'في' && SAID_IN.test(words[end + 1]?.form ?? '');
  const isWhen = next !== undefined && (WEEKDAYS.has(next.form) || DAYS.test(next.form));
  if (!next || !(isWhen || isTold)) return false;
  const head = words
    .slice(Math.max(0, at - HEAD_REACH), at)
    .flatMap((word) => [word.form, word.bare]);
  if (!head.some((form) => [PERSON_NOUNS, NAMED, BODY_NOUNS].some((list) => list.has(form))))
    return false;
  return words
    .slice(end, reach)
    .some(
      (word, i) =>
        word.sentence === next.sentence &&
        (takes.has(word.form) || isThat(word) || isActAfterComma(words, end + i)),
    );
}
