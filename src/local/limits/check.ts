import type { Finding } from '../problem.ts';

type Path = readonly (string | number)[];

/**
 * A place in a request, with the findings collected so far. Lengths are UTF-16 code units: where
 * Discord may count fewer (emoji), what passes here passes there too.
 */
export class Check {
  readonly findings: Finding[];
  readonly #path: Path;

  constructor(findings: Finding[] = [], path: Path = []) {
    this.findings = findings;
    this.#path = path;
  }

  at(...keys: Path): Check {
    return new Check(this.findings, [...this.#path, ...keys]);
  }

  fail(code: string, message: string): void {
    this.findings.push({ path: this.#path, code, message });
  }

  /** A text of `min` to `max`; with `min` 0 it may be left out. */
  text(value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.fail('BASE_TYPE_REQUIRED', 'This field is required');
    } else if (typeof value !== 'string') {
      this.fail('STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    } else if (value.length < min || value.length > max) {
      this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
  }

  /** A list of `min` to `max`; returns what can be read of it. */
  list<T>(value: readonly T[] | null | undefined, min: number, max: number): readonly T[] {
    if (value === undefined || value === null) {
      if (min > 0) this.fail('BASE_TYPE_REQUIRED', 'This field is required');
      return [];
    }
    if (!Array.isArray(value)) {
      this.fail('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length < min || value.length > max) {
      this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
    return value;
  }

  /** A whole number from `min` to `max`, or nothing. */
  integer(value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) return;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.fail('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
    } else if (value < min || value > max) {
      this.fail('NUMBER_TYPE_MAX', `int value should be between ${min} and ${max}.`);
    }
  }
}
