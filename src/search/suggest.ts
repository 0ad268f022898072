import { fold } from '../arabic/fold.ts';
import { oneSlipAway, withoutProclitics } from './beginnings.ts';
import type { SearchIndex } from './index.ts';
import { NameBeginnings } from './names.ts';
import { collectPhrases, collectYears, type Phrase } from './recurring.ts';

/** Phrases under one beginning that are compared; more are read by frequency until enough fit. */
const MOST_SCANNED = 4_000;
const ENOUGH = 200;
/** With so many that begin as typed, nobody needs what only might have been meant. */
const FEW = 5;

/**
 * Completes a query as it is typed, from the corpus's own words, names and phrases. A phrase is
 * found by the beginning of any of its words, and shown as it was first written. Where few begin so,
 * the beginning is read as one with clitics, as a name in Latin letters, and as a misspelt one.
 */
export class Suggester {
  private readonly phrases: readonly Phrase[];
  /** Folded phrases between spaces, by number. */
  private readonly folded: readonly string[];
  /** Folded phrase from each of its words on, sorted, with the phrase's number. */
  private readonly keys: readonly string[];
  private readonly owners: Int32Array;
  private readonly names: NameBeginnings;
  /** Years that the corpus names, most often named first. */
  private readonly years: readonly string[];

  constructor(index: SearchIndex) {
    this.phrases = collectPhrases(index);
    this.years = collectYears(index);
    this.folded = this.phrases.map((phrase) => ` ${fold(phrase.text)}`);
    const entries: { key: string; owner: number }[] = [];
    this.folded.forEach((folded, owner) => {
      for (let at = 0; at >= 0; at = folded.indexOf(' ', at + 1)) {
        const key = folded.slice(at + 1);
        entries.push({ key, owner });
        if (key.startsWith('ال')) entries.push({ key: key.slice(2), owner });
      }
    });
    entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
    this.keys = entries.map((entry) => entry.key);
    this.owners = Int32Array.from(entries, (entry) => entry.owner);
    this.names = new NameBeginnings(
      this.folded.flatMap((text, owner) =>
        text.indexOf(' ', 1) < 0 ? [[text.slice(1), owner] as const] : [],
      ),
    );
  }

  /** Phrases that hold a word beginning with what was typed, or years, most frequent first. */
  suggest(typed: string, limit: number): string[] {
    const beginning = fold(typed).replace(/\s+/gu, ' ').trimStart();
    if (/^\d+$/u.test(beginning)) {
      return this.years.filter((year) => year.startsWith(beginning)).slice(0, limit);
    }
    if (beginning === '') return this.phrases.slice(0, limit).map((phrase) => phrase.text);
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
    return dropContained([...found].map((owner) => this.phrases[owner]!)).slice(0, limit);
  }

  /** Numbers of the phrases one of whose words begins so, most frequent first. */
  private beginningWith(beginning: string): number[] {
    const from = lowerBound(this.keys, beginning);
    const owners = new Set<number>();
    for (let i = from; i < this.keys.length && this.keys[i]!.startsWith(beginning); i++) {
      if (i >= from + MOST_SCANNED) return this.frequentWith(beginning);
      owners.add(this.owners[i]!);
    }
    // Owners are numbered by frequency already.
    return [...owners].sort((a, b) => a - b).slice(0, ENOUGH);
  }

  /** The same for a beginning so common that the first phrases by frequency hold enough of it. */
  private frequentWith(beginning: string): number[] {
    const found: number[] = [];
    for (let owner = 0; owner < this.folded.length && found.length < ENOUGH; owner++) {
      const folded = this.folded[owner]!;
      if (folded.includes(` ${beginning}`) || folded.includes(` ال${beginning}`)) found.push(owner);
    }
    return found;
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

function lowerBound(keys: readonly string[], prefix: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
