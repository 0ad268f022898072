/**
 * How do the parsers bear damaged files? `npm run bench:fuzz -- [--cases 10000] [--seed 1]
 * [--format html]` makes that many damaged files of each format from whole ones and reads them.
 * Status 0 only if nothing was thrown, none held on for more than five seconds, memory stayed below its bound, and
 * every text was well formed.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type FuzzResult, fuzz } from './fuzz/run.ts';
import { TARGETS } from './fuzz/samples.ts';

interface Task {
  readonly format: string;
  readonly cases: number;
  readonly seed: number;
}

/** No end in sight, even on a machine with much else to do. */
const HANG_MS = 60_000;
const MOST_MEMORY_MB = 1500;
/** As the parsers' thread has it. */
const HEAP = { maxOldGenerationSizeMb: 768 };

/** In a thread of its own, so that a hang is seen from outside. */
function runApart(task: Task): Promise<FuzzResult | string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      stderr: true,
      resourceLimits: HEAP,
    });
    let number = 0;
    let timer: NodeJS.Timeout;
    const end = (result: FuzzResult | string) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const wind = () => {
      clearTimeout(timer);
      const hung = `${task.format}, seed ${task.seed + number}: does not end`;
      timer = setTimeout(() => end(hung), HANG_MS);
    };
    wind();
    worker.on('message', (message: number | FuzzResult) => {
      if (typeof message !== 'number') return end(message);
      number = message;
      wind();
    });
    worker.on('error', (error) =>
      end(`${task.format}, seed ${task.seed + number}: ${error.message}`),
    );
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string' },
    },
  });
  const formats = values.format ? [values.format] : Object.keys(TARGETS);
  let isSound = true;
  let peakMb = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 2 ** 20);
  }, 100);
  console.log('format   cases   texts  problems  given up  slowest ms  peak MB  seconds  failures');
  for (const format of formats) {
    peakMb = 0;
    const startedAt = performance.now();
    const task = { format, cases: Number(values.cases), seed: Number(values.seed) };
    const result = await runApart(task);
    const failures = typeof result === 'string' ? [result] : result.failures;
    const { cases, texts, problems, givenUp, slowestMs } =
      typeof result === 'string'
        ? { cases: 0, texts: 0, problems: 0, givenUp: 0, slowestMs: 0 }
        : result;
    const columns: [number, number][] = [
      [cases, 7],
      [texts, 8],
      [problems, 10],
      [givenUp, 10],
      [slowestMs, 12],
      [peakMb, 9],
      [(performance.now() - startedAt) / 1000, 9],
      [failures.length, 10],
    ];
    const row = columns.map(([value, width]) => String(Math.round(value)).padStart(width));
    console.log(format.padEnd(6) + row.join(''));
    for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
    if (typeof result !== 'string') {
      for (const [reason, count] of [...result.kept].sort((a, b) => b[1] - a[1]).slice(0, 5))
        console.log(`  kept ${count}×: ${reason}`);
    }
    if (failures.length > 0 || peakMb > MOST_MEMORY_MB) isSound = false;
  }
  clearInterval(watch);
  return isSound ? 0 : 1;
}

if (isMainThread) process.exitCode = await main();
else {
  const { format, cases, seed } = workerData as Task;
  parentPort!.postMessage(await fuzz(format, cases, seed, (n) => parentPort!.postMessage(n)));
}
