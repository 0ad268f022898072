import { access, constants, mkdir } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { loadCorpus } from '../corpus/load.ts';
import { messageOf } from '../errors.ts';
import { writtenOut } from '../reply/escape.ts';

/** Everything that an operator should mend, a sentence each; empty when all is well. */
export async function check(config: Config): Promise<string[]> {
  const lines: string[] = [];
  try {
    const { documents, problems } = await loadCorpus(config.corpusDir);
    if (documents.length === 0) lines.push(`there are no articles below ${config.corpusDir}`);
    lines.push(...problems.map(({ path, reason }) => writtenOut(`${path}: ${reason}`)));
  } catch (error) {
    lines.push(messageOf(error));
  }
  try {
    await mkdir(config.dataDir, { recursive: true });
    await access(config.dataDir, constants.W_OK);
  } catch (error) {
    lines.push(`DATA_DIR cannot be written: ${messageOf(error)}`);
  }
  return lines;
}
