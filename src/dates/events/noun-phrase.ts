import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import { CUE_WORDS } from '../lexicon/cue-words.ts';
import { EVENT_KINDS } from '../lexicon/event-nouns.ts';
import { isFutureVerb } from '../lexicon/future-verbs.ts';
import { HOLDING_VERBS } from '../lexicon/holding-verbs.ts';
import { words } from '../readers.ts';
import type { Told } from './occurrence.ts';

/** Words of a noun phrase that is still a title. */
export const MOST_WORDS = 8;
/** Words from the end of the phrase to its date, at most. */
const FARTHEST = 10;
const PREPOSITIONS = words(
  'في|من|إلى|الى|على|عن|مع|بين|حول|بشأن|ضد|لدى|منذ|خلال|حتى|عند|قبل|بعد|أن|إن|الذي|التي|الذين|هو|هي|لا|لم|لن|قد|ما|كما|حيث|أو|ثم',
);
/** These belong to a phrase with what follows them: `محادثات بين طرابلس وبنغازي`. */
const COMPLEMENTS = words('بين|حول|بشأن|على|ضد|مع');
/** Between a phrase and its date nothing but these, holding verbs and the place: `في طرابلس`. */
const LINKS = words('في|يوم|التي|الذي|أن|من|قد|كان|كانت|بتاريخ|مساء|صباح|ظهر|مدينة|العاصمة|بمدينة');

const IN = fold('في');
/** Before a phrase these govern it as a preposition does. */
const ADVERBS = words(
  'أثناء|إثر|أعقاب|عقب|هامش|ضمن|خلال|بعد|قبل|غداة|قبيل|بعيد|منذ|عشية|بمناسبة|مناسبة|خوض|حضور|بحضور|فيها|فيه|لأن|أن',
);
/** Words that point out of the phrase. */
const POINTS = /.{3}(?:ها|هما|هم)$|(?<!ال.*).{4}[^ا]ه$/u;
/** Every article has one: what was said there is the news. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    'مؤتمر صحفي',
    'مؤتمر صحافي',
    'ندوة صحفية',
    'ندوة صحافية',
    'جلسة عامة',
    'جلسة اليوم',
    'حوار صحفي',
    'لقاء صحفي',
  ].map((each) => fold(each)),
);

interface Word extends Span {
  readonly text: string;
}

/**
 * The noun phrase of what happens, verbatim, where the sentence says no more of it than that it takes
 * place on the date: `القمة العربية` of `القمة العربية التي ستعقد في الرياض في 3 مايو`, `اجتماع 12 نوفمبر`
 * with its date where that is a part of it. Null where another verb makes the news (`أدانت القمة
 * الهجوم في 3 مايو`), where the phrase has one word only, or more than {@link MOST_WORDS}: none is cut.
 */
export function nounPhraseOf({ document, sentence, mention }: Told): Span | null {
  const { text } = document;
  const read = tokenise(text, { start: sentence.start, end: mention.start }).map((span) => ({
    ...span,
    text: fold(text.slice(span.start, span.end)),
  }));
  for (let k = read.length - 1; k >= Math.max(0, read.length - FARTHEST - MOST_WORDS); k--) {
    if (!namesEvent(read[k]!.text)) continue;
    const head = headOf(read, k, text);
    const end = head === null ? null : phraseEnd(read, head, text);
    if (head === null || end === null || end <= k) return null;
    // للانتخابات has no slice without its preposition.
    if (read[head]!.text.startsWith('لل')) return null;
    const phrase = read.slice(head, end).map((word) => word.text);
    if (phrase.some((word) => POINTS.test(word)) || GENERIC.has(phrase.join(' '))) return null;
    const start = startOf(read[head]!);
    const isBeside = end === read.length && isNear(text, read[end - 1]!.end, mention.start);
    // اجتماع 12 نوفمبر is called by its day; اليوم is no part of a name.
    const isCalledByDay =
      isBeside &&
      mention.known.day !== undefined &&
      mention.known.month !== undefined &&
      mention.known.weekday === undefined;
    if (isCalledByDay && end - head < MOST_WORDS - 2) return { start, end: mention.end };
    if (end - head < 2) return null;
    const before = read[head - 1]?.text ?? '';
    const isWithin = isBeside && (before === IN || ADVERBS.has(before));
    return isWithin || isHeld(read, head, end) ? { start, end: read[end - 1]!.end } : null;
  }
  return null;
}

/** Without و ف ب ل before the article, which lies outside the phrase. */
function startOf({ start, text }: Word): number {
  return start + (/^[وفب]ال/u.test(text) ? 1 : 0);
}

/** Kinds of event that are verbs, or are told by who acts. */
const NO_NOUNS = words(
  'انتخابي|انتخابية|ولاية|عهدة|تسجيل|تشكيل|تعيين|التقى|التقت|اجتمع|اجتمعت|وقع|توفي|توفيت|قتل|قتلت|استشهد|ولد|ولدت|استقال|حكمت|قضت|زار|يزور|تزور|وصل|وصلت|افتتح|استهدف|استهدفت|اعتقلت|أوقفت|ناخبون|ناخبين|حكومة|وزارة|محكمة|قضية|قانون|مرسوم|قرار|دستور|مشروع|مهمة|دراسة|مدارس',
);

function namesEvent(word: string): boolean {
  const own = EVENT_KINDS.has(word) ? word : word.replace(/^[وفب]?ال(?=.{3})/u, '');
  return EVENT_KINDS.has(own) && !NO_NOUNS.has(own);
}

/**
 * The first of the nouns of what happens that stand in one construct (`مباريات نهائي الكأس`); null where
 * the construct begins with another noun, which would be cut off: `قانون الانتخابات`, `رئيس المؤتمر`.
 */
function headOf(read: readonly Word[], k: number, text: string): number | null {
  let head = k;
  for (;;) {
    const before = read[head - 1];
    const isDefinite = /^[وفب]?ال|^لل/u.test(read[head]!.text);
    if (!before || !isNear(text, before.end, read[head]!.start)) return head;
    if (ADVERBS.has(bare(before.text)) || !isNoun(before.text)) return head;
    if (isHolding(before.text)) return head;
    if (namesEvent(before.text) && !/^[وفب]?ال/u.test(before.text)) {
      head--;
      continue;
    }
    // A definite noun or a name before an indefinite one is another phrase; ب and ل begin one.
    const isOther = /^[وف]?[بل]?ال|^لل/u.test(before.text);
    return isOther || (!isDefinite && /^[بل]/u.test(read[head]!.text)) ? head : null;
  }
}

/** The word after the phrase that begins at `head`; null where it cannot be told or is too long. */
function phraseEnd(read: readonly Word[], head: number, text: string): number | null {
  let end = head + 1;
  let hasComplement = false;
  while (end < read.length && isNear(text, read[end - 1]!.end, read[end]!.start)) {
    const word = read[end]!.text;
    if (COMPLEMENTS.has(word) && !hasComplement && end + 1 < read.length) {
      hasComplement = true;
      end++;
      continue;
    }
    if (!isNoun(word)) break;
    // بمناسبة عيد الأمهات تأمين, الملك عبد الله: another phrase or a name goes on.
    if (/^[وفب]?ال/u.test(read[end - 1]!.text) && !/^[وفب]?ال|^لل/u.test(word)) return null;
    end++;
    if (end - head > MOST_WORDS) return null;
  }
  return COMPLEMENTS.has(read[end - 1]!.text) ? null : end;
}

function isNoun(word: string): boolean {
  if (PREPOSITIONS.has(word) || HOLDING_VERBS.has(bare(word)) || /^\d/u.test(word)) return false;
  const cues = CUE_WORDS.get(word) ?? CUE_WORDS.get(bare(word));
  if (cues?.includes('past') || cues?.includes('future')) return false;
  return (
    !isFutureVerb(bare(word)) && !/^[وف]?(?:ي(?!ون|وم)|ت(?!ونس|ركي|شر|ق[رن]ي))[^ا ]{3}$/u.test(word)
  );
}

const bare = (word: string): string => word.replace(/^[وفل](?=.{3})/u, '');

const isNear = (text: string, from: number, to: number): boolean =>
  /^ $/u.test(text.slice(from, to));

/**
 * Whether nothing but its taking place is told of the phrase: a holding verb just before or after it,
 * and between it and the date only such verbs, links and a place.
 */
function isHeld(read: readonly Word[], head: number, end: number): boolean {
  const before = read[head - 1];
  const isLed = before !== undefined && isHolding(before.text);
  let isTold = false;
  let others = 0;
  for (const { text } of read.slice(end)) {
    if (isHolding(text)) isTold = true;
    else if (!LINKS.has(text)) others++;
  }
  return read.length - end <= FARTHEST && others <= 2 && (isLed || isTold);
}

const isHolding = (word: string): boolean =>
  HOLDING_VERBS.has(word) ||
  HOLDING_VERBS.has(bare(word)) ||
  HOLDING_VERBS.has(word.replace(/^[وف]?س/u, ''));
