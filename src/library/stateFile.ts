import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Edition } from './edition.ts';
import type { KeptState } from './keeper.ts';
import type { KeptFile } from './kept.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { analysisVersion } from './version.ts';

interface Kept {
  readonly files: readonly KeptFile[];
  readonly bundles: readonly (readonly [number, Bundle])[];
  readonly words: KeptState['words'];
  readonly edition: Edition;
}

/** The file in which something is kept of a folder; no two folders share one. */
export function snapshotPath(cacheDir: string, folder: string, what: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return join(cacheDir, `${what}-${name}.snapshot`);
}

/** Where what was read of a folder is kept between two runs. */
export class StateFile {
  readonly #path: string;
  readonly #version: string;

  /** @param cacheDir made when first written to */
  constructor(cacheDir: string, folder: string) {
    this.#path = snapshotPath(cacheDir, folder, 'library');
    this.#version = analysisVersion();
  }

  /** The state; null when there is none. Throws with a reason when it cannot be used. */
  read(): KeptState | null {
    const kept = readSnapshot(this.#path, this.#version) as Kept | null;
    if (kept === null) return null;
    return {
      files: new Map(kept.files.map((file) => [file.path, file])),
      bundles: new Map(kept.bundles),
      words: kept.words,
      edition: kept.edition,
    };
  }

  /** Throws what the file system throws. */
  write({ files, bundles, words, edition }: KeptState): void {
    const kept: Kept = {
      files: [...files.values()],
      bundles: [...bundles],
      words,
      edition,
    };
    writeSnapshot(this.#path, this.#version, kept);
  }
}
