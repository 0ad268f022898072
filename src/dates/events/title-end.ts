import { reverses } from '../governed.ts';
import { CUE_WORDS } from '../lexicon/cue-words.ts';
import { words } from '../readers.ts';
import { isReport } from './title-cost.ts';
import { BREAK, THAT, type Word } from './title-words.ts';

/**
 * The words with which a title may end, the last one and others from `last` on.
 * @param first the word with which the date begins
 * @param last the word with which it ends
 */
export function endsOf(
  text: string,
  tokens: readonly Word[],
  first: number,
  last: number,
): number[] {
  const between = (k: number) => text.slice(tokens[k - 1]!.end, tokens[k]!.start);
  const end = tokens.length - 1;
  const ends = [end];
  // `أصدرت هولندا، الجمعة، تحذيرا`: between two commas the date only interrupts its clause.
  const isInterrupting = first > 0 && BREAK.test(between(first));
  for (let k = end; k > last; k--) {
    if (reverses(tokens, k)) break;
    const word = tokens[k]!.text;
    if (completes(word, between(k))) continue;
    const isBreak = BREAK.test(between(k)) && !/^\d/u.test(word);
    const isOpen = isInterrupting && k === last + 1 && !ASIDES.has(word);
    if (isReporting(tokens, k - 1)) continue;
    if (isTrailer(word) || (isBreak && !isOpen && !isRelative(text, tokens, k))) ends.push(k - 1);
  }
  return ends;
}

/** `القصف، الذي بدأ في 18 فبراير، إلى`: what goes on before a comma is said in passing. */
function isRelative(text: string, tokens: readonly Word[], k: number): boolean {
  for (let from = k - 1; from > 0; from--) {
    if (BREAK.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start))) {
      return RELATIVES.has(tokens[from]!.text);
    }
  }
  return false;
}

const RELATIVES = words('الذي|التي|الذين|اللذان|اللتان|اللذين|اللتين|اللواتي|ومن|بمن|بما|أي');

/** After the second comma these are added, and go on with nothing. */
const ASIDES = words('بعد|بعدما|قبل|قبيل|غداة|خلال|وهو|وهي');

/** What was said begins here: nothing before it says anything without it. */
function completes(word: string, before: string): boolean {
  return /^(?:و|ف)?(?:ب|ل)?ان(?:ه|ها|هم|هما|نا|ني)?$/u.test(word) || /[:«"“]/u.test(before);
}

/** What begins with these is added to a sentence that is whole without it. */
const TRAILERS = words(
  'حيث|وذلك|بحضور|بمشاركة|بهدف|وسط|فيما|بينما|بحسب|حسب|حسبما|وفق|وفقا|برعاية|بدعوة|بمناسبة|كما|بسبب|إثر|عقب|لمناقشة|لبحث|قائلا|قائلة|مضيفا|مضيفة|مشيرا|مشيرة|موضحا|موضحة|مؤكدا|مؤكدة|متهما|متهمة|محذرا|محذرة|معتبرا|معتبرة|داعيا|داعية|مطالبا|مطالبة',
);

function isTrailer(word: string): boolean {
  return (
    TRAILERS.has(word) ||
    (word.startsWith('و') && CUE_WORDS.get(word.slice(1))?.includes('past') === true)
  );
}

/** `أعلن الوزير الأحد`: what was said is still to come. */
function isReporting(tokens: readonly Word[], last: number): boolean {
  for (let k = last; k >= 0; k--) {
    if (THAT.has(tokens[k]!.text)) return false;
    if (isReport(tokens[k]!.text)) return true;
  }
  return false;
}
