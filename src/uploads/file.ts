import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readYaml } from '../corpus/formats/yaml.ts';

/** A file that administrators added. */
export interface Upload {
  /** Its name on disk without extension: lower-case letters and digits. */
  readonly key: string;
  /** As it was called by who added it; never used as a path. */
  readonly name: string;
  readonly documents: number;
  /** UTF-16 code units of their texts. */
  readonly letters: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

export const SIDECAR = '.meta.yaml';

/** The key of a file by its name on disk. */
export function keyOf(path: string): string {
  return path.split('.')[0]!;
}

/** What stands in a sidecar; null where it cannot be read. */
export async function readSidecar(folder: string, file: string): Promise<Upload | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '');
  const yaml = readYaml(text);
  if ('problem' in yaml || typeof yaml.keys['upload'] !== 'string') return null;
  const { upload: name, documents, letters = 0, added } = yaml.keys;
  const key = keyOf(file);
  return {
    key,
    name,
    documents: Number(documents),
    letters: Number(letters),
    addedAt: Number(added),
  };
}

/** Whole or not at all; throws what the file system throws. */
export async function put(path: string, content: string | Uint8Array): Promise<void> {
  // Hidden files are not read.
  const half = join(dirname(path), `.${basename(path)}.part`);
  try {
    await writeFile(half, content, { mode: 0o600 });
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
