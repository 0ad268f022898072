import { listFiles } from './corpus/files.ts';
import { type Corpus, loadCorpus } from './corpus/load.ts';
import type { Library } from './library/interface.ts';
import { Keeper, type OnProgress } from './library/keeper.ts';
import { WORTH_THREADS_BYTES } from './library/keeping.ts';
import { libraryOver } from './library/memory.ts';
import { contentsOf, Stacks } from './library/stacks.ts';
import { ReaderPool } from './library/threads.ts';

export type { Article, Title } from './library/article.ts';
export type * from './library/interface.ts';
export type { OnProgress } from './library/keeper.ts';
export { type CorpusNews, openLive } from './library/live.ts';

/**
 * Reads a corpus folder, a large one with every core, and builds the library over it.
 * Throws ReaderError when the folder is missing or unreadable.
 */
export async function openLibrary(folder: string, onProgress?: OnProgress): Promise<Library> {
  const bytes = listFiles(folder).files.reduce((sum, { size }) => sum + size, 0);
  if (bytes < WORTH_THREADS_BYTES) return buildLibrary(await loadCorpus(folder));
  const keeper = new Keeper(folder);
  const reader = new ReaderPool();
  try {
    const published = await keeper.update(keeper.look(), reader, onProgress);
    return libraryOver(await new Stacks().open(published!));
  } finally {
    await reader.close();
  }
}

/** An immutable library over documents in memory. */
export function buildLibrary(corpus: Corpus): Library {
  return libraryOver(contentsOf(corpus));
}
