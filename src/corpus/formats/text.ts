import { readFile } from 'node:fs/promises';
import { decode } from '../decode.ts';
import { DECODE_PROBLEM, type FileItem } from './format.ts';
import { readYaml } from './yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** `.txt` and `.md`: one document, with YAML front matter if it begins with `---`. */
export async function* readText(path: string): AsyncGenerator<FileItem> {
  const decoded = decode(await readFile(path));
  yield 'problem' in decoded
    ? { problem: DECODE_PROBLEM[decoded.problem] }
    : withFrontMatter(decoded.text);
}

function withFrontMatter(whole: string): FileItem {
  const match = FRONT_MATTER.exec(whole);
  if (!match) return { text: whole, keys: {} };
  const yaml = readYaml(match.groups!['yaml']!);
  if ('problem' in yaml)
    return { problem: { kind: 'yaml', reason: `front matter: ${yaml.problem}` } };
  return { text: whole.slice(match[0].length), keys: yaml.keys };
}
