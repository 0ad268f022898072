import { fold } from '../arabic/fold.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Article } from './article.ts';
import { cut } from './cut.ts';
import { DISCLAIMERS, LABELS, TO_READERS } from './labels.ts';

/** What a paragraph is, told by its form alone. */
export type Form = 'prose' | 'heading' | 'foreign' | 'notice' | 'rule';

const FULL_STOP = /(?:[.۔]|\.{2,}|…)[\p{P}\p{S}\s\p{Cf}]*$/u;
const ANY_STOP = /[.!؟?…۔][\p{P}\p{S}\s\p{Cf}]*$/u;
const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const ADDRESS = /https?\s?:|www\.|\p{L}@\p{L}/u;
/** A hashtag, or the name of an account. */
const TAG = /(?:@\w|#\p{L})[\p{L}\p{M}\p{N}_]*/gu;
/** The share of a sentence's words from which on tags make a notice of it. */
const MOST_TAGS = 1 / 3;
/** `وكانت الشروط هي:` tells nothing without the list below it. */
const ANNOUNCES = /:[\s\p{Cf}]*$/u;
/** `(ضوضاء تعيق سماع إجابته).` */
const BRACKETED = /^[\s\p{Cf}]*(?:\([^()]*\)|\[[^[\]]*\])[\s\p{P}\p{Cf}]*$/u;
/** What stands before the first colon, dash or dot of a line, when it is short. */
const LABEL = /^[\p{P}\p{S}\s\p{Cf}]*(?<label>[\p{L}\p{M} ]{2,25}?)\s*(?:[:.،\-–—…|«"]|$)/u;
/** From this many words on, a paragraph is prose though its stop is forgotten. */
const LONG = 20;
/** A paragraph of at most this many words that only asks is a heading. */
const SHORT_QUESTION = 14;
/** Fewest words of prose, where no paragraph of the article has a stop. */
const SHORTEST_UNSTOPPED = 9;
/** Fewest words of a sentence that tells something. */
const SHORTEST = 4;

/**
 * The indices of the sentences that tell something: no headings, captions, bylines, credits,
 * trailers, disclaimers, no sentences in another script or with half a quotation, and none that only
 * announces a list or stands in brackets. If the article
 * has no such sentence, those of its prose; or all, if they are one line or a text in another
 * script. Empty where it has none of these: it is a list of headings.
 *
 * A paragraph is judged as a whole. In newspapers prose ends with a stop, and headings, captions,
 * bylines and links do not: where at least half of the longer paragraphs end with one, a shorter
 * paragraph without is none. What follows a drawn rule near the end is a notice.
 */
export function proseOf(
  article: Article,
  forms: ReadonlyMap<number, Form>,
  words: readonly number[],
): number[] {
  const formAt = (index: number) => forms.get(article.sentences[index]!.paragraph)!;
  const all = [...article.sentences.keys()].filter((index) => words[index]! > 0);
  const isCut = cut(article);
  const told = all.filter((index) => {
    if (isCut[index] || formAt(index) !== 'prose' || words[index]! < SHORTEST) return false;
    const sentence = sliceOf(article.text, article.sentences[index]!);
    if (words[index]! < LONG && isJunk(sentence)) return false;
    return !isForeign(sentence) && !isDisclaimer(sentence);
  });
  if (told.length > 0) return told;
  const prose = all.filter((index) => formAt(index) === 'prose');
  if (prose.length > 0) return prose;
  return all.length === 1 || all.every((index) => formAt(index) === 'foreign') ? all : [];
}

/** The form of each paragraph, by its number. */
export function formsOf(article: Article): Map<number, Form> {
  const { text, paragraphs, title } = article;
  const folded = title === undefined ? null : bare(title);
  const counts = paragraphs.map((paragraph) => tokenise(text, paragraph).length);
  const long = paragraphs.filter((_, i) => counts[i]! >= SHORTEST_UNSTOPPED + 3);
  const stopped = long.filter((paragraph) => FULL_STOP.test(sliceOf(text, paragraph)));
  const hasStops = stopped.length * 2 >= long.length;
  const forms = new Map<number, Form>();
  let ruled = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const line = sliceOf(text, paragraph);
    let form = formOf(text, paragraph, counts[i]!, hasStops);
    if (form === 'prose' && folded !== null && counts[i]! < LONG && bare(line) === folded) {
      form = 'heading';
    }
    if (form === 'rule' && i * 3 >= paragraphs.length * 2) ruled = true;
    else if (ruled && form === 'prose') form = 'notice';
    forms.set(paragraph.number, form);
  }
  return forms;
}

function formOf(text: string, paragraph: Span, words: number, hasStops: boolean): Form {
  const line = sliceOf(text, paragraph);
  if (words === 0) return 'rule';
  if (isForeign(line)) return 'foreign';
  if (words < LONG * 2 && (ADDRESS.test(line) || isLabelled(line))) return 'notice';
  if (words < LONG * 2 && isTagged(line)) return 'notice';
  if (words < LONG * 2 && speaksToReaders(text, paragraph)) return 'notice';
  if (!ANY_STOP.test(line))
    return words >= (hasStops ? LONG : SHORTEST_UNSTOPPED) ? 'prose' : 'heading';
  if (!FULL_STOP.test(line) && words <= SHORT_QUESTION) return 'heading';
  return 'prose';
}

/** Newspapers tag words of their sentences, `وقعت #مصر …`; a line of tags is no sentence. */
function isTagged(line: string): boolean {
  const tags = line.match(TAG)?.length ?? 0;
  if (tags === 0) return false;
  return !FULL_STOP.test(line) || tags >= MOST_TAGS * line.split(/\s+/u).length;
}

function isForeign(text: string): boolean {
  const latin = text.match(LATIN)?.length ?? 0;
  const arabic = text.match(ARABIC)?.length ?? 0;
  return latin >= arabic;
}

/** What is behind a sentence rather than one: a link, a list announced, a stage direction. */
function isJunk(sentence: string): boolean {
  return isLabelled(sentence) || ANNOUNCES.test(sentence) || BRACKETED.test(sentence);
}

function isDisclaimer(sentence: string): boolean {
  const folded = fold(sentence);
  return DISCLAIMERS.some((phrase) => folded.includes(phrase));
}

function isLabelled(line: string): boolean {
  const label = LABEL.exec(line)?.groups?.['label'];
  if (label === undefined) return false;
  const folded = fold(label);
  // `رابط الخبر بصحيفة …:`; one word alone is none there, `مصدر أمني:` says who speaks
  return LABELS.has(folded) || LABELS.has(folded.split(/\s+/u).slice(0, 2).join(' '));
}

function speaksToReaders(text: string, paragraph: Span): boolean {
  return tokenise(text, paragraph).some((token) => TO_READERS.has(fold(sliceOf(text, token))));
}

function bare(line: string): string {
  return fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
