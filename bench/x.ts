import { Searcher } from '../src/search/search.ts';
import { readSearchSet, SEARCH_SETS } from './searchSets.ts';

for (const name of process.argv.slice(2).length ? process.argv.slice(2) : SEARCH_SETS) {
  const set = readSearchSet(name);
  const t0 = performance.now();
  const s = new Searcher(set.documents);
  const t1 = performance.now();
  const kinds = new Map<string, { n: number; mrr: number; r10: number }>();
  const times: number[] = [];
  for (const q of set.queries) {
    const a = performance.now();
    const res = s.search(q.text, { limit: 10 });
    times.push(performance.now() - a);
    const rank = res.hits.findIndex((h) =>
      q.relevant.includes(set.goldOf(h.document.id, h.passage.start, h.passage.end)),
    );
    for (const k of [q.kind, 'ALL']) {
      const e = kinds.get(k) ?? { n: 0, mrr: 0, r10: 0 };
      e.n++;
      if (rank >= 0) {
        e.mrr += 1 / (rank + 1);
        e.r10++;
      }
      kinds.set(k, e);
    }
  }
  times.sort((a, b) => a - b);
  console.log(
    name,
    'passages',
    s.index.passageCount,
    'terms',
    s.index.lexicon.size,
    'build',
    ((t1 - t0) / 1000).toFixed(2),
    's p50',
    times[times.length >> 1]!.toFixed(2),
    'p95',
    times[Math.floor(times.length * 0.95)]!.toFixed(2),
  );
  for (const [k, e] of kinds)
    console.log(
      '  ',
      k.padEnd(12),
      'MRR',
      (e.mrr / e.n).toFixed(4),
      'R@10',
      (e.r10 / e.n).toFixed(4),
    );
}
