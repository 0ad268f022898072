import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../library.ts';

/** A progress bar on standard error; nothing where that is no terminal. */
export function progressBar(): { readonly onProgress: OnProgress; stop(): void } {
  if (!process.stderr.isTTY || !process.stdout.isTTY) return { onProgress: () => {}, stop() {} };
  const bar = new SingleBar(
    {
      format: 'reading {bar} {percentage}% | {value} of {total} MB',
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    onProgress(done, total) {
      bar.setTotal(toMegabytes(total));
      bar.update(toMegabytes(done));
    },
    stop: () => bar.stop(),
  };
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
