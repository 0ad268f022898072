import type { DayInterval } from '../../day.ts';

/**
 * Words as numbers in the order of their first coming; lists of kinds and pairs of days, each kept
 * once: of a hundred thousand mentions most share theirs with others.
 */
export class Terms {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #kinds = new Map<string, readonly string[]>();
  readonly #days = new Map<string, DayInterval>();

  /** Numbers of words, ascending. */
  of(words: readonly string[]): number[] {
    return words.map((word) => this.#numberOf(word)).sort((a, b) => a - b);
  }

  /** An equal list; the same one for equal lists. */
  kinds(kinds: readonly string[]): readonly string[] {
    const key = kinds.join();
    const known = this.#kinds.get(key) ?? kinds;
    this.#kinds.set(key, known);
    return known;
  }

  /** The same pair for equal ones. */
  days(days: DayInterval): DayInterval {
    const key = days.join();
    const known = this.#days.get(key) ?? days;
    this.#days.set(key, known);
    return known;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}
