import { ownInts } from './memory.ts';
import { StringTable, type StringTableParts } from './table.ts';

/**
 * Numbers for strings in the order of their first coming. Those of an older table keep none of their
 * numbers, but are found without being made anew: after a change most strings are old ones.
 */
export class Renumbering {
  readonly #old: StringTable | null;
  /** By the old number, the new; -1 for one that has not come yet. */
  readonly #numbers: Int32Array;
  readonly #new = new Map<string, number>();
  readonly #strings: string[] = [];

  constructor(old: StringTableParts | null = null) {
    this.#old = old && new StringTable(old);
    this.#numbers = ownInts(this.#old?.size ?? 0).fill(-1);
  }

  of(string: string): number {
    const old = this.#old?.find(string) ?? -1;
    if (old >= 0) return this.ofOld(old);
    const known = this.#new.get(string);
    if (known !== undefined) return known;
    const number = this.#strings.push(string) - 1;
    this.#new.set(string, number);
    return number;
  }

  /** @param old a number of the older table */
  ofOld(old: number): number {
    const known = this.#numbers[old]!;
    if (known >= 0) return known;
    const number = this.#strings.push(this.#old!.at(old)) - 1;
    this.#numbers[old] = number;
    return number;
  }

  done(): StringTableParts {
    return StringTable.of(this.#strings).parts;
  }
}
