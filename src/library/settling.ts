import type { CorpusFile } from '../corpus/files.ts';

/** What stands for a file that is not there. */
const GONE = 'gone';

/** Which changes of a folder are over: a file that is still being written is as it was before. */
export class Settling {
  readonly #waitMs: number;
  /** Files that are not as they were read: how they were when last seen, and since when. */
  #unsettled = new Map<string, { readonly stamp: string; readonly since: number }>();

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /**
   * The files as they are to be read now. One that is gone has to settle too: it may be on its way
   * to another name, and is not missed meanwhile.
   * @param before the files as they were read
   * @param isImpatient takes every file as it is
   */
  of<T extends CorpusFile>(
    now: readonly CorpusFile[],
    before: ReadonlyMap<string, T>,
    isImpatient: boolean,
    at: number = performance.now(),
  ): { files: CorpusFile[]; isSettled: boolean } {
    const found = new Map<string, CorpusFile | null>(now.map((file) => [file.path, file]));
    for (const path of before.keys()) if (!found.has(path)) found.set(path, null);
    const unsettled = new Map<string, { stamp: string; since: number }>();
    const files: CorpusFile[] = [];
    for (const [path, file] of found) {
      const old = before.get(path) ?? null;
      const stamp = file?.stamp ?? GONE;
      if (stamp === (old?.stamp ?? GONE) || isImpatient) {
        if (file) files.push(file);
        continue;
      }
      const seen = this.#unsettled.get(path);
      const since = seen?.stamp === stamp ? seen.since : at;
      const isOver = at - since >= this.#waitMs;
      if (!isOver) unsettled.set(path, { stamp, since });
      const chosen = isOver ? file : old;
      if (chosen) files.push(chosen);
    }
    this.#unsettled = unsettled;
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, isSettled: unsettled.size === 0 };
  }
}
