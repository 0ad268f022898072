import { Searcher } from '../src/search/search.ts';
import { WEIGHTS, type Weights } from '../src/search/weights.ts';
import { hasData } from './data.ts';
import { heapMegabytes, percentile, Quality } from './measure.ts';
import { PEERS } from './peers.ts';
import { readSearchSet, SEARCH_SETS, type SearchSet } from './searchSets.ts';

/**
 * Is Isnad's search better than its peers'? `npm run bench:search`, in one run over the development
 * sets, on every fourth query (some peers take 60 ms each; `-- --all` for all queries).
 * `-- --held` measures the third of the queries on which no weight was tuned, `-- --ablate` what each
 * weight is worth there, `-- --alone` leaves the peers out and takes all queries.
 */
const FLOOR: Readonly<Record<string, number>> = {
  'wiki-dev': 0.8,
  'ant-jfm': 0.935,
  'ant-ms-dev': 0.93,
};

interface Row {
  readonly name: string;
  readonly quality: Quality;
  readonly times: readonly number[];
  readonly buildSeconds: number;
  readonly megabytes: number;
}

const has = (flag: string) => process.argv.includes(flag);
const isHeldBack = (number: number) => number % 3 === 0;
const isSampled = (number: number) => has('--alone') || has('--all') || number % 4 === 0;

async function measure(
  set: SearchSet,
  name: string,
  build: () => Promise<(text: string) => Promise<readonly string[]> | readonly string[]>,
  onlyHeld: boolean,
): Promise<Row> {
  const before = heapMegabytes();
  const started = performance.now();
  const search = await build();
  const buildSeconds = (performance.now() - started) / 1000;
  const megabytes = heapMegabytes() - before;
  const quality = new Quality();
  const times: number[] = [];
  // The first queries warm the compiler up and are not measured.
  for (const query of set.queries.slice(0, 100)) await search(query.text);
  for (const [number, query] of set.queries.entries()) {
    if (onlyHeld ? !isHeldBack(number) : !isSampled(number)) continue;
    const at = performance.now();
    const found = await search(query.text);
    times.push(performance.now() - at);
    quality.add(
      query.kind,
      found.findIndex((id) => query.relevant.includes(id)),
    );
  }
  return { name, quality, times, buildSeconds, megabytes };
}

function isnad(set: SearchSet, weights: Weights) {
  return async () => {
    const searcher = new Searcher(set.documents, weights);
    return (text: string) =>
      searcher
        .search(text, { limit: 10 })
        .hits.map((hit) => set.goldOf(hit.document.id, hit.passage.start, hit.passage.end));
  };
}

const cell = (text: string) => text.padStart(11);

function printHead(set: SearchSet, kinds: readonly string[]): void {
  console.log(`\n${set.name}: ${set.passages.length} passages, ${set.documents.length} articles`);
  const head = ['MRR@10', 'R@10', ...kinds, 'p50 ms', 'p95 ms', 'passages/s', 'heap MB'];
  console.log(''.padEnd(18) + head.map(cell).join(''));
}

function printRow(set: SearchSet, row: Row): void {
  const { name, quality, times, buildSeconds, megabytes } = row;
  const cells = [
    quality.mrr().toFixed(3),
    quality.recall().toFixed(3),
    ...quality.names.map((kind) => quality.mrr(kind).toFixed(3)),
    percentile(times, 0.5).toFixed(2),
    percentile(times, 0.95).toFixed(2),
    String(Math.round(set.passages.length / buildSeconds)),
    megabytes.toFixed(0),
  ];
  console.log(name.padEnd(18) + cells.map(cell).join(''));
}

async function ablate(set: SearchSet): Promise<void> {
  const base = (await measure(set, 'Isnad', isnad(set, WEIGHTS), true)).quality.mrr();
  console.log(`\n${set.name}, held-back third: MRR@10 ${base.toFixed(4)}; without`);
  for (const key of Object.keys(WEIGHTS) as (keyof Weights)[]) {
    const { quality } = await measure(set, key, isnad(set, { ...WEIGHTS, [key]: 0 }), true);
    console.log(`  ${key.padEnd(14)} ${(quality.mrr() - base).toFixed(4)}`);
  }
}

let isFloorKept = true;
for (const name of SEARCH_SETS) {
  if (!hasData(`search/${name}/passages.jsonl.gz`)) continue;
  const set = readSearchSet(name);
  const onlyHeld = has('--held');
  if (has('--ablate')) {
    await ablate(set);
    continue;
  }
  const own = await measure(set, 'Isnad', isnad(set, WEIGHTS), onlyHeld);
  isFloorKept &&= own.quality.mrr() >= FLOOR[name]!;
  printHead(set, own.quality.names);
  printRow(set, own);
  for (const [label, build] of has('--alone') ? [] : Object.entries(PEERS)) {
    const peer = async () => {
      const built = await build(set.passages);
      return (text: string) => built.search(text);
    };
    printRow(set, await measure(set, label, peer, onlyHeld));
  }
}
process.exitCode = isFloorKept ? 0 : 1;
