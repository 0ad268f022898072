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

/** A sentence that begins with one of these leans on the one before it. */
const LEANING = words(
  'هي|هو|هم|وهي|وهو|وهم|هذا|هذه|ذلك|تلك|وهذا|وهذه|كما|حيث|الذي|التي|الذين|مما|عندما|لكن|لكنه|لكنها|بل|ثم|أو|إذ|أي|والذي|والتي|فيما|بينما|كي|لكي',
);
const SOURCES = /^[وف]?(?:وفق|وفقا|بحسب|حسب|نقلا|طبقا|استنادا)$/u;
/** Who said so is not the event: أكد الوزير أن. Only verbs that report without reserve. */
const REPORTS =
  /^[وف]?(?:قال|اكد|اعلن|اضاف|اوضح|ذكر|اشار|كشف|افاد|صرح|شدد|بين|يذكر|لفت|اعتبر|قالوا|تقول|يقول|تؤكد|يؤكد|يوكد|توكد)(?:ت|وا|ا)?$/u;
/** A pronoun that points out of the title. */
const POINTS = /.{2}(?:ها|هما|هم)$|^(?:به|بها|له|لها|فيه|فيها|عليه|عليها|منه|منها|اليه|اليها)$/u;

/** Whether a folded word reports what follows أن without reserve. */
export function isReport(word: string): boolean {
  return REPORTS.test(word);
}

/**
 * How hard a span is to read alone, 0 is best: it leans on the sentence before, points to what
 * stands outside, has brackets or marks that do not close, lacks the noun that names what happens,
 * or is long or short.
 */
export function costOf(title: Span, { document, sentence, mention, noun }: Told): number {
  const { text } = document;
  const slice = text.slice(title.start, title.end);
  const read = tokenise(text, title).map(({ start, end }) => fold(text.slice(start, end)));
  return (
    (mention.precision === 'day' ? 0 : 20) +
    // A date in full needs no reader to add to it; what comes early in an article is its news.
    (mention.implied.length > 0 ? 6 : 0) +
    Math.min(sentence.paragraph - 1, LATE) +
    (noun !== null && contains(title, noun) ? 0 : 18) +
    startCost(read) +
    6 * read.filter((word) => POINTS.test(word)).length +
    marksCost(slice) +
    Math.abs(read.length - BEST_LENGTH)
  );
}

function startCost(read: readonly string[]): number {
  const head = read[0] ?? '';
  if (LEANING.has(head)) return 30;
  if (SOURCES.test(head)) return 14;
  if (isReport(head) && read.slice(1, 8).includes('ان')) return 9;
  return 0;
}

const OPENING = '(«“[';
const CLOSING = ')»”]';
const TORN = 200;

function marksCost(slice: string): number {
  const count = (mark: string) => slice.split(mark).length - 1;
  let depth = 0;
  let isTorn = count('"') % 2 === 1;
  for (const char of slice) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
    isTorn ||= depth < 0;
  }
  return (isTorn || depth > 0 ? TORN : 0) + 5 * count(':');
}
