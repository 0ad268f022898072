import { fold } from '../arabic/fold.ts';
import { Lines } from '../flat/lines.ts';
import { oneSlipAway, withoutProclitics } from './beginnings.ts';
import { NameBeginnings } from './names.ts';
import type { Suggestions } from './suggestions.ts';

/** Phrases under one beginning that are compared; more are read by frequency until enough fit. */
const MOST_SCANNED = 4_000;
const ENOUGH = 200;
/** With so many that begin as typed, nobody needs what only might have been meant. */
const FEW = 5;

interface Phrase {
  readonly text: string;
  readonly count: number;
}

/**
 * Completes a query as it is typed, from the corpus's own words, names and phrases. A phrase is
 * found by the beginning of any of its words, and shown as it was first written. Where few begin so,
 * the beginning is read as one with clitics, as a name in Latin letters, and as a misspelt one.
 */
export class Suggester {
  private readonly suggestions: Suggestions;
  private readonly phrases: Lines;
  private readonly folded: Lines;
  private readonly names: NameBeginnings;

  constructor(suggestions: Suggestions) {
    this.suggestions = suggestions;
    this.phrases = new Lines(suggestions.phrases);
    this.folded = new Lines(suggestions.folded);
    this.names = new NameBeginnings(suggestions.names, (owner) => this.folded.at(owner).slice(1));
  }

  /** Phrases that hold a word beginning with what was typed, or years, most frequent first. */
  suggest(typed: string, limit: number): string[] {
    const beginning = fold(typed).replace(/\s+/gu, ' ').trimStart();
    if (/^\d+$/u.test(beginning)) {
      const { years } = this.suggestions;
      return years.filter((year) => year.startsWith(beginning)).slice(0, limit);
    }
    if (beginning === '') {
      const first = Math.min(limit, this.phrases.size);
      return Array.from({ length: first }, (_, owner) => this.phrases.at(owner));
    }
    const found = new Set<number>();
    const isEnough = () => found.size >= Math.min(limit, FEW);
    const add = (owners: readonly number[]) => {
      for (const owner of owners) found.add(owner);
    };
    add(this.beginningWith(beginning));
    for (const rest of withoutProclitics(beginning)) if (!isEnough()) add(this.beginningWith(rest));
    if (!isEnough()) add(this.names.of(beginning));
    if (!isEnough()) {
      for (const form of oneSlipAway(beginning)) if (!isEnough()) add(this.beginningWith(form));
    }
    return dropContained([...found].map((owner) => this.phrase(owner))).slice(0, limit);
  }

  private phrase(owner: number): Phrase {
    return { text: this.phrases.at(owner), count: this.suggestions.counts[owner]! };
  }

  /** Numbers of the phrases one of whose words begins so, most frequent first. */
  private beginningWith(beginning: string): number[] {
    const { keys } = this.suggestions;
    const from = this.lowerBound(beginning);
    const owners = new Set<number>();
    for (let i = from; i * 2 < keys.length && this.compare(i, beginning) === 0; i++) {
      if (i >= from + MOST_SCANNED) return this.frequentWith(beginning);
      owners.add(keys[i * 2 + 1]!);
    }
    // Owners are numbered by frequency already.
    return [...owners].sort((a, b) => a - b).slice(0, ENOUGH);
  }

  /** The same for a beginning so common that the first phrases by frequency hold enough of it. */
  private frequentWith(beginning: string): number[] {
    const found = new Set<number>();
    for (const part of [` ${beginning}`, ` ال${beginning}`]) {
      let count = 0;
      for (const owner of this.folded.holding(part)) {
        if (++count > ENOUGH) break;
        found.add(owner);
      }
    }
    return [...found].sort((a, b) => a - b).slice(0, ENOUGH);
  }

  /** The first key that begins so or comes after. */
  private lowerBound(beginning: string): number {
    let low = 0;
    let high = this.suggestions.keys.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, beginning) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 for a key that comes before all that begin so, 0 for one that does. */
  private compare(key: number, beginning: string): number {
    const { keys, folded } = this.suggestions;
    const start = keys[key * 2]!;
    for (let i = 0; i < beginning.length; i++) {
      // Behind its last letter stands 0, which comes before all.
      const difference = folded.text[start + i]! - beginning.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** A phrase inside a longer one of nearly the same count says less than the longer one. */
function dropContained(phrases: readonly Phrase[]): string[] {
  return phrases
    .slice(0, ENOUGH)
    .filter(
      (phrase) =>
        !phrases.some(
          (other) =>
            other.text.length > phrase.text.length &&
            other.count >= phrase.count * 0.8 &&
            other.count > 1 &&
            ` ${other.text} `.includes(` ${phrase.text} `),
        ),
    )
    .map((phrase) => phrase.text);
}
