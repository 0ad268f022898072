import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasData, readLines } from './data.ts';
import { percentile } from './measure.ts';
import { soak } from './soak/soak.ts';

/**
 * Does the bot stay well under load and faults? `npm run bench:soak -- [--warm 1800] [--seconds 3600]
 * [--seed 1] [--passages 100000] [--home DIR]`: twenty interactions a second on the real bot in a
 * process of its own. Corpus and data stay in `--home`, so that a second run starts from what the
 * first kept. Ends with 0 when every interaction was answered, searches took under 100 ms at the 99th
 * percentile and the heap does not grow. Faults, answers and times count from the first second; only
 * the growth of the heap is asked of the seconds after the warm-up, in which code is still compiled.
 */
const { values } = parseArgs({
  options: {
    warm: { type: 'string', default: '1800' },
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    passages: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '20' },
    home: { type: 'string' },
  },
});
const warm = Number(values.warm);
const seconds = Number(values.seconds);
const MOST_SEARCH_MS = 100;
/** MB an hour that the heap holds more, by least squares over each minute's after the warm-up. */
const MOST_GROWTH = 1;

interface Line {
  readonly doc: string;
  readonly text: string;
}

/** About so many passages of the development sets in a folder, or the five articles. */
function corpusOf(passages: number): { folder: string; texts: string[] } {
  if (passages > 0 && hasData('search/ant-ms-dev/passages.jsonl.gz')) {
    const byDocument = new Map<string, string>();
    const lines = ['ant-ms-dev', 'ant-jfm', 'wiki-dev'].flatMap((set) =>
      readLines<Line>(`search/${set}/passages.jsonl.gz`),
    );
    for (const { doc, text } of lines) {
      byDocument.set(doc, `${byDocument.get(doc) ?? ''}${text}\n\n`);
    }
    const texts = [...byDocument.values()];
    const folder = join(home, 'corpus');
    if (existsSync(folder)) return { folder, texts };
    mkdirSync(folder, { recursive: true });
    const rounds = Math.max(1, Math.round(passages / lines.length));
    const all = Array.from({ length: rounds }, (_, round) =>
      texts.map((text, i) => JSON.stringify({ id: `${i}~${round}`, text })).join('\n'),
    );
    writeFileSync(join(folder, 'articles.jsonl'), all.join('\n'));
    return { folder, texts };
  }
  const names = readdirSync('corpus').filter((name) => name.endsWith('.txt'));
  return {
    folder: 'corpus',
    texts: names.map((name) => readFileSync(join('corpus', name), 'utf8')),
  };
}

const home = values.home ?? mkdtempSync(join(tmpdir(), 'isnad-soak-'));
const { folder, texts } = corpusOf(Number(values.passages));
const result = await soak({
  seed: Number(values.seed),
  seconds: warm + seconds,
  rate: Number(values.rate),
  corpus: folder,
  data: join(home, 'data'),
  texts,
});
if (values.home === undefined) rmSync(home, { recursive: true, force: true });
console.log('kind           count   p50 ms   p95 ms   p99 ms');
for (const [kind, times] of result.latencies) {
  const at = (share: number) => percentile(times, share).toFixed(1).padStart(9);
  console.log(
    `${kind.padEnd(12)}${String(times.length).padStart(8)}${at(0.5)}${at(0.95)}${at(0.99)}`,
  );
}
const searchMs = percentile(result.latencies.get('search') ?? [], 0.99);
const settled = result.heap.filter(([at]) => at > warm);
const growth = slope(settled) * 3600;
console.log(
  [
    `${result.interactions} interactions, ${result.faults} faults, ${result.unanswered.length} unanswered`,
    `${result.errors.length} errors logged, ${result.violations.length} violations, alive: ${result.isAlive}`,
    `the thread that answers ran ${result.ran.toFixed(1)} s and waited ${result.waited.toFixed(1)} s for a core; its event loop late by ${result.lateMs.toFixed(0)} ms (p99)`,
    `heap ${result.heap.map(([, megabytes]) => megabytes.toFixed(1)).join(' ')} MB, growing ${growth.toFixed(2)} MB an hour; at most ${result.residentMegabytes.toFixed(0)} MB resident`,
  ].join('\n'),
);
for (const each of [...result.unanswered, ...result.errors, ...result.violations].slice(0, 20))
  console.log(each);
const isWell =
  result.isAlive &&
  result.unanswered.length + result.errors.length === 0 &&
  searchMs < MOST_SEARCH_MS;
// A slope over some minutes is the collector's rhythm, not growth.
process.exitCode = isWell && (seconds < 1800 || growth < MOST_GROWTH) ? 0 : 1;

/** Megabytes a second by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const below = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return below === 0 ? 0 : above / below;
}
