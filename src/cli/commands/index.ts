import { openLibrary } from '../../library.ts';
import { print } from '../output.ts';
import { type Common, command, configOf } from '../program.ts';

/** Adds `index` to the program. */
export function indexCommand(): void {
  command('index', 'Build the index and report what is in it').action(async (options: Common) => {
    const started = performance.now();
    // Other commands draw no bar and should not load the library for it.
    const { progressBar } = await import('../progress.ts');
    const bar = progressBar();
    const library = await openLibrary(configOf(options).corpusDir, bar.onProgress).finally(
      bar.stop,
    );
    const seconds = Math.round(performance.now() - started) / 1000;
    const [stats, problems] = await Promise.all([library.stats(), library.problems()]);
    const { heapUsed } = process.memoryUsage();
    print(!!options.json, { ...stats, problems, seconds, heapBytes: heapUsed }, () => [
      `${stats.documents} documents, ${stats.passages} passages in ${seconds} s`,
      ...problems.map(({ path, reason }) => `${path}: ${reason}`),
    ]);
  });
}
