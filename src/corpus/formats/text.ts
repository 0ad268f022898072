import { decode } from '../decode.ts';
import { DECODE_PROBLEM, type FileItem } from './format.ts';
import { readYaml } from './yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** `.txt`: one document, letter for letter, with YAML front matter if it begins with `---`. */
export async function* readText(bytes: Uint8Array): AsyncGenerator<FileItem> {
  const decoded = decode(bytes);
  yield 'problem' in decoded
    ? { problem: DECODE_PROBLEM[decoded.problem] }
    : withFrontMatter(decoded.text);
}

/** A text and the keys of the YAML that it begins with. */
export function withFrontMatter(whole: string): FileItem {
  const match = FRONT_MATTER.exec(whole);
  if (!match) return { text: whole, keys: {} };
  const yaml = readYaml(match.groups!['yaml']!);
  if ('problem' in yaml)
    return { problem: { kind: 'yaml', reason: `front matter: ${yaml.problem}` } };
  const text = whole.slice(match[0].length);
  return text.trim() === ''
    ? { problem: { kind: 'empty', reason: 'front matter without a text' } }
    : { text, keys: yaml.keys };
}
