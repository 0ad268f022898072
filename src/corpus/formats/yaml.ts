import { parse } from 'yaml';
import { messageOf } from '../../errors.ts';

/** The keys of a YAML text (dates stay strings), or the reason that it holds none. */
export function readYaml(text: string): { keys: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = parse(text, { maxAliasCount: 20, schema: 'failsafe' });
    if (value === null || value === undefined || value === '') return { keys: {} };
    if (typeof value === 'object' && !Array.isArray(value)) {
      return { keys: value as Record<string, unknown> };
    }
    return { problem: 'YAML: expected "key: value" lines' };
  } catch (error) {
    return { problem: `YAML: ${messageOf(error)}` };
  }
}
