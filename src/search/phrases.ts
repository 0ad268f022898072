import type { SearchIndex } from './index.ts';

/**
 * A phrase as terms, glued words as two; at each place the terms that are its word: one, none where
 * the corpus lacks it, several where it has the word behind proclitics only.
 */
export type Phrase = readonly (readonly number[])[];

export function phraseTerms(words: readonly string[], { lexicon }: SearchIndex): Phrase {
  return words.flatMap((word) => {
    const terms = lexicon.termsOf(word);
    return terms.length > 0 ? terms.map((term) => [term]) : [lexicon.cliticForms(word)];
  });
}

/** Calls back with each place, counted from the passage's first token, where a phrase begins. */
export function eachPhrase(
  index: SearchIndex,
  passage: number,
  phrase: Phrase,
  visit: (at: number) => void,
): void {
  const { tokens, passageStart } = index;
  const from = passageStart[passage]!;
  const last = passageStart[passage + 1]! - phrase.length;
  for (let i = from; i <= last; i++) {
    let matched = 0;
    while (matched < phrase.length && phrase[matched]!.includes(tokens[i + matched]!)) matched++;
    if (matched === phrase.length) visit(i - from);
  }
}

/** Whether a passage holds a phrase. */
export function holdsPhrase(index: SearchIndex, passage: number, phrase: Phrase): boolean {
  let holds = false;
  eachPhrase(index, passage, phrase, () => {
    holds = true;
  });
  return holds;
}
