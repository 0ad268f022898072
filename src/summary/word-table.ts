import { fold } from '../arabic/fold.ts';

/** Words or phrases divided by `|`, on as many lines as they need, folded. */
export function wordTable(lines: string): ReadonlySet<string> {
  const entries = lines.split('|').map((entry) => fold(entry.trim()));
  return new Set(entries.filter((entry) => entry !== ''));
}
