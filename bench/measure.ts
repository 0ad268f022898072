/** Mean reciprocal rank and recall at ten, by kind of query. */
export class Quality {
  private readonly kinds = new Map<string, { count: number; reciprocal: number; found: number }>();

  /** @param rank of the first relevant passage, from 0; -1 when none is among the ten */
  add(kind: string, rank: number): void {
    const sum = this.kinds.get(kind) ?? { count: 0, reciprocal: 0, found: 0 };
    this.kinds.set(kind, {
      count: sum.count + 1,
      reciprocal: sum.reciprocal + (rank >= 0 ? 1 / (rank + 1) : 0),
      found: sum.found + (rank >= 0 ? 1 : 0),
    });
  }

  get names(): string[] {
    return [...this.kinds.keys()];
  }

  mrr(kind?: string): number {
    return this.mean(kind, (sum) => sum.reciprocal);
  }

  recall(kind?: string): number {
    return this.mean(kind, (sum) => sum.found);
  }

  private mean(
    kind: string | undefined,
    of: (sum: { count: number; reciprocal: number; found: number }) => number,
  ): number {
    const sums = kind === undefined ? [...this.kinds.values()] : [this.kinds.get(kind)!];
    const count = sums.reduce((total, sum) => total + sum.count, 0);
    return count === 0 ? 0 : sums.reduce((total, sum) => total + of(sum), 0) / count;
  }
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Heap in megabytes after a collection, where the process allows one (`--expose-gc`). */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
