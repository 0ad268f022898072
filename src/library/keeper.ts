import { type CorpusFile, listFiles, type Problem } from '../corpus/files.ts';
import type { StringTableParts } from '../flat/table.ts';
import { type Bundle, renumber } from './bundle.ts';
import { Dictionary } from './dictionary.ts';
import { contentsOf, type Edition, toEdition } from './edition.ts';
import type { KeptFile, KeptUnit } from './kept.ts';
import { isUnread, type Reading } from './reading.ts';
import type { Reader } from './threads.ts';
import { bytesOf, toTasks, type Unit, unitsOf } from './units.ts';

/** An edition with the bundles that its readers have not seen, and those that no document is in. */
export interface Published {
  readonly edition: Edition;
  readonly added: readonly (readonly [number, Bundle])[];
  readonly dropped: readonly number[];
}

/** Bytes read of bytes to be read. */
export type OnProgress = (done: number, total: number) => void;

/** What a keeper has, as a snapshot keeps it. */
export interface KeptState {
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly bundles: ReadonlyMap<number, Bundle>;
  /** The words of the dictionary by which tokens are numbered. */
  readonly words: StringTableParts;
  readonly edition: Edition;
}

interface Listing {
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
}

interface PlannedUnit extends Unit {
  readonly known: string | null;
  readonly old: KeptUnit | null;
}

/**
 * Keeps a library in step with its folder: reads what changed and nothing else, then makes a whole
 * new edition of all documents. An edition is a function of the files' contents, however it came
 * about: there is no difference between a library that was built and one that was kept.
 */
export class Keeper {
  readonly #folder: string;
  #files: ReadonlyMap<string, KeptFile> = new Map();
  #listed: readonly Problem[] = [];
  readonly #bundles = new Map<number, Bundle>();
  #dictionary = new Dictionary();
  #nextBundle = 0;
  /** Bundles that the readers of editions have. */
  #published = new Set<number>();
  #hasPublished = false;
  #edition: Edition | null = null;

  constructor(folder: string, state: KeptState | null = null) {
    this.#folder = folder;
    if (!state) return;
    this.#dictionary = new Dictionary(state.words);
    this.#files = state.files;
    this.#bundles = new Map(state.bundles);
    this.#nextBundle = Math.max(-1, ...state.bundles.keys()) + 1;
    this.#edition = state.edition;
    this.#listed = state.edition.listed;
  }

  /** What a snapshot has to keep; null before the first edition. */
  get state(): KeptState | null {
    if (!this.#edition) return null;
    const words = this.#dictionary.done();
    return { files: this.#files, bundles: this.#bundles, words, edition: this.#edition };
  }

  /** The files of the folder as they are. Throws ReaderError without a folder. */
  look(): Listing {
    return listFiles(this.#folder);
  }

  /** Those that are not as they were read, and those that could not be. */
  changed(files: readonly CorpusFile[]): CorpusFile[] {
    return files.filter(({ path, stamp }) => {
      const kept = this.#files.get(path);
      return kept?.stamp !== stamp || kept.units.some(isUnread);
    });
  }

  /**
   * Reads the files that are not as they were and publishes a new edition; null when the last one
   * still holds.
   * @param files which there are now; those not settled yet may be given as they were
   */
  async update(
    { files, problems }: Listing,
    reader: Reader,
    onProgress: OnProgress = () => {},
  ): Promise<Published | null> {
    const kept = await this.#read(files, reader, onProgress);
    const isSame =
      isSameContent(kept, this.#files) && JSON.stringify(problems) === JSON.stringify(this.#listed);
    this.#files = kept;
    this.#listed = problems;
    if (this.#edition && isSame) return this.#hasPublished ? null : this.#publish(this.#edition);
    // What is new in it lies flat from now on.
    this.#dictionary = new Dictionary(this.#dictionary.done());
    const contents = contentsOf(kept.values(), problems);
    this.#edition = toEdition(contents, this.#bundles, this.#dictionary);
    return this.#publish(this.#edition);
  }

  #publish(edition: Edition): Published {
    this.#hasPublished = true;
    const used = new Set<number>();
    for (const { units } of this.#files.values())
      for (const { ids, bundle } of units) if (ids.length > 0) used.add(bundle);
    const dropped = [...this.#bundles.keys()].filter((number) => !used.has(number));
    for (const number of dropped) this.#bundles.delete(number);
    const added = [...this.#bundles].filter(([number]) => !this.#published.has(number));
    this.#published = used;
    return { edition, added, dropped };
  }

  async #read(
    files: readonly CorpusFile[],
    reader: Reader,
    onProgress: OnProgress,
  ): Promise<Map<string, KeptFile>> {
    const planned = (await Promise.all(this.changed(files).map((file) => this.#plan(file)))).flat();
    const units = new Map<string, KeptUnit[]>();
    const total = planned.reduce((sum, unit) => sum + bytesOf(unit), 0);
    let done = 0;
    const readings = toTasks(planned).map(async (task) => {
      const reading = await reader.read({ folder: this.#folder, units: task.map(toRead) });
      const kept = this.#adopt(task, reading);
      done += task.reduce((sum, unit) => sum + bytesOf(unit), 0);
      onProgress(done, total);
      return { task, kept };
    });
    for (const { task, kept } of await Promise.all(readings)) {
      task.forEach(({ file }, i) => {
        units.set(file.path, [...(units.get(file.path) ?? []), kept[i]!]);
      });
    }
    return new Map(
      files.map((file) => {
        const read = units.get(file.path);
        return [file.path, read ? { ...file, units: read } : this.#files.get(file.path)!];
      }),
    );
  }

  async #plan(file: CorpusFile): Promise<PlannedUnit[]> {
    const before = this.#files.get(file.path)?.units ?? [];
    return (await unitsOf(this.#folder, file)).map((unit) => {
      const old = before.find(({ range }) => isSameRange(range, unit.range)) ?? null;
      return { ...unit, old, known: old?.hash ?? null };
    });
  }

  /** Takes a reading's documents in, its words numbered as in the dictionary. */
  #adopt(task: readonly PlannedUnit[], { bundle, words, units }: Reading): KeptUnit[] {
    const number = this.#nextBundle++;
    const dictionary = this.#dictionary;
    const numbers = words
      .split('\n')
      .slice(0, -1)
      .map((word) => dictionary.ofFolded(word));
    // Nothing new: a file that cannot be opened is tried again every half a minute.
    if (units.some(({ isKnown }) => !isKnown)) this.#bundles.set(number, renumber(bundle, numbers));
    let first = 0;
    return units.map(({ isKnown, ...unit }, i) => {
      const { range, old } = task[i]!;
      if (isKnown) return old!;
      const kept = { ...unit, range, bundle: number, first };
      first += unit.ids.length;
      return kept;
    });
  }
}

function toRead({ file, range, known }: PlannedUnit) {
  return { file, range, known };
}

function isSameRange(a: Unit['range'], b: Unit['range']): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.encoding === b?.encoding;
}

/** Whether files are the same by name and by what was read of them. */
function isSameContent(
  a: ReadonlyMap<string, KeptFile>,
  b: ReadonlyMap<string, KeptFile>,
): boolean {
  if (a.size !== b.size) return false;
  for (const [path, { units }] of a) {
    const other = b.get(path)?.units;
    if (other === units) continue;
    if (other?.length !== units.length || !units.every((unit, i) => unit === other[i]))
      return false;
  }
  return true;
}
