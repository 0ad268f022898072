import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './start/phase.ts';

/**
 * How long does a large folder take: built anew, started again, and a file added while editors
 * search? And how much memory, with every subject studied and asked too? `npm run bench:start --
 * FOLDER`. The folder is copied, each phase is a process of its own.
 */
const FLOORS = {
  coldSeconds: 30,
  warmSeconds: 4,
  answeredSeconds: 4,
  blockMs: 30,
  megabytes: 650,
};

const PHASE = fileURLToPath(new URL('start/phase.js', import.meta.url));
const [source] = process.argv.slice(2);

if (source === undefined) {
  console.log('usage: npm run bench:start -- FOLDER');
  process.exitCode = 2;
} else {
  const home = mkdtempSync(join(tmpdir(), 'isnad-start-'));
  try {
    const corpus = join(home, 'corpus');
    cpSync(source, corpus, { recursive: true });
    const run = (phase: string, data: string, one: readonly string[] = []): Measured => {
      const command = [...one, process.execPath, PHASE, phase, corpus, join(home, data)];
      const { stdout, stderr, status } = spawnSync(command[0]!, command.slice(1), {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${phase}: ${stderr}`);
      return JSON.parse(stdout) as Measured;
    };
    const cold = run('cold', 'data');
    const warm = run('warm', 'data');
    const live = run('live', 'data');
    const studied = run('studied', 'data');
    const asked = run('asked', 'data');
    const changed = run('changed', 'data');
    console.log(`${warm.documents} documents, ${warm.passages} passages`);
    const show = (name: string, value: number, unit: string) =>
      console.log(`${name.padEnd(44)}${value.toFixed(2).padStart(10)} ${unit}`);
    show(`cold, ${availableParallelism()} cores`, cold.seconds, 's');
    if (hasTaskset())
      show('cold, one core', run('cold', 'one', ['taskset', '-c', '0']).seconds, 's');
    show('cold, most memory', cold.megabytes, 'MB');
    show('warm', warm.seconds, 's');
    show('warm, memory', warm.megabytes, 'MB');
    show('a file added: read after', live.seenSeconds!, 's');
    show('a file added: answered from after', live.answeredSeconds!, 's');
    show('a file removed: no longer answered from after', live.removedSeconds!, 's');
    show('longest block meanwhile, searches included', live.blockMs!, 'ms');
    show('the same, by the time that the thread ran', live.busyMs!, 'ms');
    show('longest search meanwhile', live.searchMs!, 'ms');
    show('most memory until then', live.megabytes, 'MB');
    show('the first studies over, every subject asked', studied.subjectSeconds!, 's');
    show('most memory until then', studied.megabytes, 'MB');
    show('started again, every subject asked', asked.subjectSeconds!, 's');
    show('most memory until then', asked.megabytes, 'MB');
    show('a file added after it: its event told after', changed.subjectSeconds!, 's');
    show('most memory until it was removed again', changed.megabytes, 'MB');
    const holds =
      cold.seconds < FLOORS.coldSeconds &&
      warm.seconds < FLOORS.warmSeconds &&
      live.answeredSeconds! < FLOORS.answeredSeconds &&
      live.busyMs! < FLOORS.blockMs &&
      [cold, live, studied, asked, changed].every(({ megabytes }) => megabytes < FLOORS.megabytes);
    console.log(holds ? 'all floors hold' : `a floor does not hold: ${JSON.stringify(FLOORS)}`);
    process.exitCode = holds ? 0 : 1;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function hasTaskset(): boolean {
  return spawnSync('taskset', ['--version']).status === 0;
}
