import { reverses } from '../governed.ts';
import { isReport } from './title-cost.ts';
import { BREAK, THAT, type Word } from './title-words.ts';

/** Words of a dateline. */
const LONGEST_DATELINE = 8;
/** Words between who reports and what is reported: `أكد وزير الخارجية الليبي أن`. */
const REPORTED_WITHIN = 8;
/** Words of a sentence that is still a title as a whole; a longer one may be parted at its commas. */
const LONGEST = 60;

/** The words at which a title of the sentence may begin, the first one and others up to `first`. */
export function startsOf(text: string, tokens: readonly Word[], first: number): number[] {
  const starts = [0];
  for (let k = 1; k <= first; k++) {
    if (reverses(tokens, k - 1)) return starts;
    const isReported = THAT.has(tokens[k - 1]!.text) && followsReport(tokens, k - 1);
    const isParted = BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    const isJoined = isParted && isFiniteAfterWaw(tokens[k]!.text);
    if (isAfterDateline(text, tokens, k)) starts.splice(0, starts.length, k);
    else if (isReported || isJoined) starts.push(k);
    else if (isParted && tokens.length > LONGEST) starts.push(k);
  }
  return starts;
}

/** `دبي، الإمارات (CNN)— أصدر`: where an agency wrote, and its name. */
function isAfterDateline(text: string, tokens: readonly Word[], k: number): boolean {
  return (
    k <= LONGEST_DATELINE &&
    /\)\s*(?:[—–:-]|--)\s*$/u.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))
  );
}

function followsReport(tokens: readonly Word[], that: number): boolean {
  for (let k = that - 1; k >= Math.max(0, that - REPORTED_WITHIN); k--) {
    if (isReport(tokens[k]!.text)) return true;
    // أكد الوزير أن … أن: the nearer clause belongs to another verb.
    if (THAT.has(tokens[k]!.text)) return false;
  }
  return false;
}

/** `، وأعلنت`: و before a verb of reporting or another of a woman's past. */
function isFiniteAfterWaw(word: string): boolean {
  return word.startsWith('و') && isReport(word);
}
