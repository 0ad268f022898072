export type Parameter = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A home of the store: plain SQL with `$1` placeholders, each call atomic. */
export interface Database {
  /**
   * Runs a statement; how many rows it changed. Where `durability` is `process`, a failure of power
   * may undo it, but not the end of the process: it need not wait for the disk.
   */
  run(
    sql: string,
    parameters?: readonly Parameter[],
    durability?: 'power' | 'process',
  ): Promise<number>;
  all(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
