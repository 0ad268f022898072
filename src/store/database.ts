export type Parameter = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A home of the store: plain SQL with `$1` placeholders, each call atomic. */
export interface Database {
  /** Runs a statement; how many rows it changed. */
  run(sql: string, parameters?: readonly Parameter[]): Promise<number>;
  all(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
