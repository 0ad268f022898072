import type { FormatReader } from './format.ts';
import { readJson, readJsonLines } from './json.ts';
import { readText } from './text.ts';

/** The reader of each file name extension; a new format is a file beside this one and a line here. */
export const READERS: Readonly<Record<string, FormatReader>> = {
  '.txt': readText,
  '.md': readText,
  '.json': readJson,
  '.jsonl': readJsonLines,
};
