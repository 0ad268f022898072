const MOST_COMPARED = 300;

/** Disjoint sets of things, joined by rules (union–find with path halving). */
export class Groups<T> {
  readonly #members: readonly T[];
  readonly #index: ReadonlyMap<T, number>;
  readonly #parent: number[];
  /** By root, the places of its set. */
  readonly #sets: number[][];

  constructor(members: readonly T[]) {
    this.#members = members;
    this.#index = new Map(members.map((member, i) => [member, i]));
    this.#parent = members.map((_, i) => i);
    this.#sets = members.map((_, i) => [i]);
  }

  /**
   * Unites those of a bucket that the rule calls the same; already united ones are not compared, nor
   * ones further apart than {@link MOST_COMPARED}: no article dates more on one day.
   */
  join(bucket: readonly T[], isSame: (a: T, b: T) => boolean): void {
    const at = bucket.map((member) => this.#index.get(member)!);
    for (let i = 1; i < bucket.length; i++) {
      let root = this.#rootOf(at[i]!);
      for (let k = Math.max(0, i - MOST_COMPARED); k < i; k++) {
        const other = this.#rootOf(at[k]!);
        if (other === root || !isSame(bucket[i]!, bucket[k]!)) continue;
        this.#link(root, other);
        root = other;
      }
    }
  }

  unite(a: T, b: T): void {
    const [from, to] = [this.#root(a), this.#root(b)];
    if (from !== to) this.#link(from, to);
  }

  /** Puts one set below the root of another. */
  #link(from: number, to: number): void {
    this.#parent[from] = to;
    const sets = this.#sets;
    const [small, large] = [sets[from]!, sets[to]!].sort((x, y) => x.length - y.length);
    for (const place of small!) large!.push(place);
    sets[to] = large!;
    sets[from] = [];
  }

  areOne(a: T, b: T): boolean {
    return this.#root(a) === this.#root(b);
  }

  /** Whether it was united with anything as the one that gave way. */
  isJoined(member: T): boolean {
    const i = this.#index.get(member)!;
    return this.#parent[i] !== i;
  }

  /** Those united with a member, itself included, in no order. */
  setOf(member: T): T[] {
    return this.#sets[this.#root(member)]!.map((place) => this.#members[place]!);
  }

  /** The sets, each and all in the order of the members. */
  all(): T[][] {
    const sets = new Map<number, T[]>();
    for (const member of this.#members) {
      const root = this.#root(member);
      const set = sets.get(root);
      if (set) set.push(member);
      else sets.set(root, [member]);
    }
    return [...sets.values()];
  }

  #root(member: T): number {
    return this.#rootOf(this.#index.get(member)!);
  }

  #rootOf(start: number): number {
    let i = start;
    while (this.#parent[i] !== i) {
      this.#parent[i] = this.#parent[this.#parent[i]!]!;
      i = this.#parent[i]!;
    }
    return i;
  }
}
