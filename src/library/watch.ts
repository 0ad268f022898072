import { realpathSync } from 'node:fs';
import { watch } from 'chokidar';

/**
 * Calls back when something changes below a folder, at most every {@link GATHER_MS}. Only folders
 * are watched, not each of thirty thousand files: the system tells of a folder's files too.
 * @returns stops watching
 */
export function watchFolder(folder: string, onChange: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const gather = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, GATHER_MS).unref();
  };
  const watcher = watch(realOf(folder), {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (_, stats) => stats !== undefined && !stats.isDirectory(),
  });
  // What changed before the watch was set up told nobody.
  watcher.on('ready', gather).on('raw', gather).on('all', gather);
  // A watch that the system refuses (too many, gone) leaves the regular look.
  watcher.on('error', gather);
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** Where a folder lies that is given as a link: links are not followed by the watch. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

const GATHER_MS = 50;
