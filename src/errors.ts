/**
 * An expected failure that its reader can mend: bad input, an unknown document, a wrong setting.
 * `key` names a sentence of the catalogue and `values` fill its placeholders; `message` is the
 * English for logs. Anything else that is thrown is a bug or the outside world, and is shown to
 * readers as an incident number only.
 */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Placeholders that a mention of a command fills, which is shown as it is. */
  readonly mentions: Readonly<Record<string, string>>;

  constructor(
    key: string,
    message: string,
    values: Readonly<Record<string, string | number>> = {},
    mentions: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.key = key;
    this.values = values;
    this.mentions = mentions;
  }
}

/** Wrong usage or configuration: one line for the operator, no stack, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The message of anything thrown, in one line; of several errors that have none together, of each. */
export function messageOf(error: unknown): string {
  // A name with two addresses, as localhost has, fails with both errors and no words of its own.
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map(messageOf).join('; ');
  }
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').trim();
}
