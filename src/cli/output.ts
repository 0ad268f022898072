/** Ways to end: done, "the answer is no", wrong usage or input. */
export const STATUS = { done: 0, no: 1, usage: 2 } as const;

/** Writes a value as JSON when asked to, else the lines for a person. */
export function print(isJson: boolean, value: object, lines: () => readonly string[]): void {
  process.stdout.write(`${isJson ? JSON.stringify(value) : lines().join('\n')}\n`);
}
