import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { contains } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import { words } from '../readers.ts';
import type { Told } from './occurrence.ts';

/** Paragraphs after which it no longer matters how far below an event stands. */
const LATE = 8;
/** Words of a title that reads well. */
const BEST_LENGTH = 9;

export const PRONOUNS = words(
  'هي|هو|هم|وهي|وهو|وهم|هذا|هذه|ذلك|تلك|وهذا|وهذه|كما|حيث|الذي|التي|الذين|مما|عندما|لكن|لكنه|لكنها|بل|ثم|أو|إذ|إذا|أي|وكان|وكانت|كان|كانت|وقد|قد|التى|والذي|والتي|ما|لا|لم|لن|فيما|بينما|كي|لكي',
);
export const PREPOSITIONS = words(
  'في|من|إلى|على|عن|خلال|منذ|بعد|قبل|مع|لدى|بين|حتى|عبر|نحو|حول|ضد|وفي|ومن|وعلى|عقب|إثر|بموجب|وفق|بحسب|حسب|بسبب|لغاية|غاية|به|بها|له|لها|فيه|فيها|عليه|عليها|منه|منها|إليه|إليها',
);
/** A title does not end on these. */
const OPEN = new Set([
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...words(
    'أن|إن|التي|الذي|غير|كل|بعض|و|أبرز|أهم|عدة|سوى|إلا|قال|قالت|وقال|تحت|اسم|باسم|بعنوان|شعار',
  ),
]);
/** Words whose و is their own. */
const OWN_WAW =
  /^(?:وقف|وفد|وزير|وزار|وصول|وفا|وثيق|وثائق|وكال|ولاي|وضع|وحد|ورش|وساط|فتح|فوز|فيضان|فقد|فري|فصل|فرض)/u;
const SOURCES = /^[وف]?(?:وفق|وفقا|بحسب|حسب|نقلا|طبقا|استنادا)$/u;
/** Who said so is not the event: أكد الوزير أن. */
const REPORTS =
  /^[وف]?(?:قال|اكد|اعلن|اضاف|اوضح|ذكر|اشار|كشف|افاد|صرح|اعتبر|شدد|بين|نفي|اعرب|يذكر|لفت)(?:ت|وا|ا)?$/u;
/** A pronoun that points out of the title. */
const POINTS = /.{2}(?:ها|هما|هم)$|^(?:به|بها|له|لها|فيه|فيها|عليه|عليها|منه|منها|اليه|اليها)$/u;

/**
 * How hard a span is to read alone, 0 is best: it begins with a pronoun or a preposition, ends on an
 * open word or in the middle of a phrase, points to what stands outside, has brackets or marks that
 * do not close, lacks the noun that names what happens, or is long or short.
 */
export function costOf(title: Span, { document, sentence, mention, noun }: Told): number {
  const { text } = document;
  const slice = text.slice(title.start, title.end);
  const spans = tokenise(text, title);
  const read = spans.map(({ start, end }) => fold(text.slice(start, end)));
  return (
    (mention.precision === 'day' ? 0 : 20) +
    // A date in full needs no reader to add to it; what comes early in an article is its news.
    (mention.implied.length > 0 ? 6 : 0) +
    Math.min(sentence.paragraph - 1, LATE) +
    (noun !== null && contains(title, noun) ? 0 : 18) +
    startCost(read, title.start === sentence.start, mention.start - title.start) +
    endCost(read, text.slice(title.end, sentence.end)) +
    6 * read.filter((word) => POINTS.test(word)).length +
    marksCost(slice) -
    (leads(title, sentence, mention) && text.charAt(mention.end) === '،' ? COMMA : 0) +
    Math.abs(read.length - BEST_LENGTH)
  );
}

/** Letters of a preposition before a date: `في 12 نوفمبر`. */
const LED = 4;

/** في 12 نوفمبر، التقى ممثلون: the date leads the sentence, and the comma after it parts nothing. */
function leads(title: Span, sentence: Span, mention: Span): boolean {
  return title.start === sentence.start && mention.start - title.start <= LED;
}

/** `before`: characters of the title before the date. */
function startCost(read: readonly string[], isSentenceHead: boolean, before: number): number {
  const head = read[0]!;
  const isDate = before <= LED;
  if (PRONOUNS.has(head)) return 30;
  if (SOURCES.test(head)) return 14;
  if (REPORTS.test(head) && read.slice(1, 8).some((word) => word === 'ان')) return 9;
  if (isDate) return isSentenceHead ? 0 : 14;
  if (PREPOSITIONS.has(head)) return isSentenceHead ? 4 : 14;
  const isJoined = /^[وف](?=.{3})/u.test(head) && !OWN_WAW.test(head);
  if (isSentenceHead) return isJoined ? 2 : 0;
  if (/^(?:[بلك]ال|لل|ل(?=.{4}))/u.test(head)) return 10;
  return isJoined ? 8 : 3;
}

function endCost(read: readonly string[], rest: string): number {
  if (OPEN.has(read.at(-1)!)) return 25;
  const next = /^\s*(?<word>[\p{L}\p{M}]+)/u.exec(rest)?.groups?.['word'];
  // A break follows, or a word that begins another phrase: the title may end here.
  if (next === undefined) return /^\s*[«“(]/u.test(rest) ? 14 : 0;
  const word = fold(next);
  return PREPOSITIONS.has(word) || PRONOUNS.has(word) || /^[وبلك]/u.test(word) ? 4 : 14;
}

const COMMA = 5;
const OPENING = '(«“[';
const CLOSING = ')»”]';

function marksCost(slice: string): number {
  const count = (mark: string) => slice.split(mark).length - 1;
  let depth = 0;
  let isTorn = count('"') % 2 === 1;
  for (const char of slice) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
    isTorn ||= depth < 0;
  }
  return (
    (isTorn || depth > 0 ? 30 : 0) +
    COMMA * (count('،') + count('؛')) +
    12 * count(':') +
    8 * count('(')
  );
}
