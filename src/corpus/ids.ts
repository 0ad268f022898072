import { extname } from 'node:path';

/**
 * Gives documents their ids, in the order of the corpus: the stated one, else the path without its
 * extension, with `#n` for the n-th document of a file.
 */
export class Ids {
  readonly #taken = new Set<string>();

  /**
   * @param number of the document in its file, from 1
   * @returns null when the stated id is another document's
   */
  choose(stated: unknown, path: string, number: number): string | null {
    const id = this.#free(stated, path, number);
    if (id !== null) this.#taken.add(id);
    return id;
  }

  #free(stated: unknown, path: string, number: number): string | null {
    const id = statedId(stated);
    if (id !== undefined) return this.#taken.has(id) ? null : id;
    const suffix = number > 1 ? `#${number}` : '';
    const short = path.slice(0, path.length - extname(path).length).normalize('NFC') + suffix;
    // `a.txt` beside `a.md`: the second keeps its extension rather than being left out.
    if (!this.#taken.has(short)) return short;
    const long = path.normalize('NFC') + suffix;
    return this.#taken.has(long) ? null : long;
  }
}

/** An id as a file states it; undefined when it states none. */
export function statedId(stated: unknown): string | undefined {
  if (typeof stated !== 'string' && typeof stated !== 'number') return undefined;
  const id = String(stated).toWellFormed().normalize('NFC').trim();
  return id === '' ? undefined : id;
}

/** Why a document is left out whose stated id is taken. */
export function takenId(path: string, stated: unknown) {
  const reason = `another document has the id "${String(stated)}"`;
  return { path, kind: 'id', reason } as const;
}
