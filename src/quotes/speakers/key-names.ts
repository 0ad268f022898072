import { fold } from '../../arabic/fold.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ADVERBS, BODY_NOUNS, PERSON_NOUNS, PREPOSITIONS, STATES, THAT } from '../lexicon/words.ts';
import { isPaper } from '../phrases/issuer.ts';

/** A longer speaker phrase has more in it than a name. */
const MOST_WORDS = 4;
/** So often named alike, a phrase whose first word nobody knows is a name. */
const OFTEN = 3;
/** Heads of phrases that name nobody: `تقارير سابقة`, `وسائل إعلام`. */
const GENERIC: ReadonlySet<string> = new Set(
  ['تقارير', 'وسائل', 'موقع', 'الموقع', 'وثيقة', 'الوثيقة', 'وثائق', 'صحف', 'وكالات', 'دراسة'].map(
    fold,
  ),
);
/** Inside a name these join it with what follows: `أحمد أبو الغيط`. */
const JOINERS: ReadonlySet<string> = new Set(
  ['بن', 'بنت', 'ابن', 'أبو', 'أبي', 'آل', 'عبد', 'أم'].map(fold),
);

/**
 * Who is quoted in a document, those quoted most often first, at most `limit`: people and bodies by
 * name alone. Speaker phrases that say less (`مصدر`, `البيان`), or have more in them than a name, are
 * left out: one name too few misleads nobody.
 * @param speakers of each quote, null where unknown
 */
export function keyNames(speakers: readonly (string | null)[], limit: number): string[] {
  const counts = new Map<string, number>();
  for (const name of speakers) {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name, count]) => isName(fold(name).trim().split(/\s+/u), count))
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([name]) => name);
}

function isName(words: readonly string[], count: number): boolean {
  const [head = '', ...others] = words;
  if (STATES.has(words.join(' '))) return true;
  if (others.length === 0 || words.length > MOST_WORDS || others.some(isNoPart)) return false;
  if (isPaper(head) || GENERIC.has(head) || isNoPart(head)) return false;
  if (BODY_NOUNS.has(head)) return words.length < MOST_WORDS;
  const isPlain = others.length === 1 || isJoined(words) || !others.at(-1)!.startsWith('ال');
  if (GIVEN_NAMES.has(head)) return isPlain || count > 1;
  return !PERSON_NOUNS.has(head) && isPlain && count >= OFTEN;
}

function isJoined(words: readonly string[]): boolean {
  return words.slice(0, -1).some((word) => JOINERS.has(word));
}

/** Words that stand in no name, and what `و` adds to one. */
function isNoPart(word: string): boolean {
  const isAdded = word.startsWith('و') && BODY_NOUNS.has(word.slice(1));
  return (
    isAdded || PREPOSITIONS.has(word) || ADVERBS.has(word) || THAT.has(word) || isSpeechVerb(word)
  );
}
