import { parse } from 'yaml';
import { messageOf } from '../../errors.ts';
import { decode } from '../decode.ts';
import { DECODE_PROBLEM, type Trouble } from './format.ts';

/** UTF-16 units. Titles and days are a few lines; the reader's time grows with the square of its keys. */
const LONGEST = 32_768;

/** The keys of a YAML text (dates stay strings), or the reason that it holds none. */
export function readYaml(text: string): { keys: Record<string, unknown> } | { problem: string } {
  if (text.length > LONGEST) return { problem: `YAML: longer than ${LONGEST} characters` };
  try {
    const value: unknown = parse(text, { maxAliasCount: 20, schema: 'failsafe' });
    if (value === null || value === undefined || value === '') return { keys: {} };
    if (typeof value === 'object' && !Array.isArray(value)) {
      return { keys: value as Record<string, unknown> };
    }
    return { problem: 'YAML: expected "key: value" lines' };
  } catch (error) {
    // The lines after the first draw the place with an arrow.
    return { problem: `YAML: ${messageOf(error).split('\n')[0]}` };
  }
}

/** The keys of a sidecar, which is YAML in any encoding that is read. */
export function readKeys(
  bytes: Uint8Array,
): { readonly keys: Readonly<Record<string, unknown>> } | { readonly problem: Trouble } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: DECODE_PROBLEM[decoded.problem] };
  const yaml = readYaml(decoded.text);
  return 'keys' in yaml ? yaml : { problem: { kind: 'yaml', reason: yaml.problem } };
}
