import type { SearchIndex } from './index.ts';

/** A phrase as terms, glued words as two; a word that the corpus lacks is -1, which stands nowhere. */
export function phraseTerms(words: readonly string[], { lexicon }: SearchIndex): number[] {
  return words.flatMap((word) => {
    const terms = lexicon.termsOf(word);
    return terms.length > 0 ? terms : [-1];
  });
}

/** Calls back with each place, counted from the passage's first token, where a phrase begins. */
export function eachPhrase(
  index: SearchIndex,
  passage: number,
  phrase: readonly number[],
  visit: (at: number) => void,
): void {
  const { tokens, passageStart } = index;
  const from = passageStart[passage]!;
  const last = passageStart[passage + 1]! - phrase.length;
  for (let i = from; i <= last; i++) {
    let matched = 0;
    while (matched < phrase.length && tokens[i + matched] === phrase[matched]) matched++;
    if (matched === phrase.length) visit(i - from);
  }
}

/** Whether a passage holds a phrase. */
export function holdsPhrase(
  index: SearchIndex,
  passage: number,
  phrase: readonly number[],
): boolean {
  let holds = false;
  eachPhrase(index, passage, phrase, () => {
    holds = true;
  });
  return holds;
}
