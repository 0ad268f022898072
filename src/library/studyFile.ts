import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { snapshotPath } from './stateFile.ts';
import type { Kept } from './study.ts';
import { analysisVersion } from './version.ts';

/** Where what a study found is kept between two runs. */
export class StudyFile {
  readonly #path: string;
  readonly #version = analysisVersion();

  /** @param cacheDir made when first written to */
  constructor(cacheDir: string, folder: string, subject: string) {
    this.#path = snapshotPath(cacheDir, folder, subject);
  }

  /** Null when there is none, and when it is torn, damaged or of another version. */
  read(): Kept | null {
    try {
      return readSnapshot(this.#path, this.#version) as Kept | null;
    } catch {
      return null;
    }
  }

  /** Throws what the file system throws. */
  write(kept: Kept): void {
    writeSnapshot(this.#path, this.#version, kept);
  }
}
