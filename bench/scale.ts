import { toDocument } from '../src/corpus/load.ts';
import { Searcher } from '../src/search/search.ts';
import { hasData, readLines } from './data.ts';
import { heapMegabytes, percentile } from './measure.ts';

/**
 * How do time and memory grow with the corpus? `npm run bench:scale`: the same queries over 1,000,
 * 10,000 and 100,000 passages of the development sets' articles, repeated with their words shuffled
 * where they are too few (so that idf and posting lists grow as with new articles).
 */
const SIZES = [1_000, 10_000, 100_000] as const;
const QUERIES = 600;
/** Ends with 0 while p95 grows slower than this power of the number of passages. */
const STEEPEST = 0.6;

interface Line {
  readonly doc: string;
  readonly text: string;
}

function articles(): { id: string; text: string }[] {
  const byDocument = new Map<string, string[]>();
  for (const set of ['ant-ms-dev', 'ant-jfm', 'wiki-dev']) {
    for (const { doc, text } of readLines<Line>(`search/${set}/passages.jsonl.gz`)) {
      byDocument.set(doc, [...(byDocument.get(doc) ?? []), text]);
    }
  }
  return [...byDocument].map(([id, texts]) => ({ id, text: texts.join('\n\n') }));
}

/** A copy of an article whose sentences stand in another order: the same words, another text. */
function shuffled({ id, text }: { id: string; text: string }, round: number) {
  const pieces = text.split(/(?<=[.؟!])\s+/u);
  const turned = pieces.map((_, i) => pieces[(i * 7 + round * 3) % pieces.length]!);
  return { id: `${id}~${round}`, text: turned.join(' ') };
}

if (hasData('search/ant-ms-dev/passages.jsonl.gz')) {
  const all = articles();
  const queries = readLines<{ text: string }>('search/ant-ms-dev/queries.jsonl.gz')
    .filter((_, i) => i % 3 === 0)
    .slice(0, QUERIES);
  const points: { passages: number; p95: number }[] = [];
  console.log('passages   build s   passages/s   heap MB   RSS MB   p50 ms   p95 ms');
  for (const size of SIZES) {
    const documents = [];
    let passages = 0;
    for (let round = 0; passages < size; round++) {
      for (const article of all) {
        if (passages >= size) break;
        const { id, text } = round === 0 ? article : shuffled(article, round);
        const document = toDocument(id, id, text);
        passages += document.passages.length;
        documents.push(document);
      }
    }
    const before = heapMegabytes();
    const started = performance.now();
    const searcher = new Searcher(documents);
    const seconds = (performance.now() - started) / 1000;
    const heap = heapMegabytes() - before;
    for (const { text } of queries.slice(0, 100)) searcher.search(text, { limit: 10 });
    const times = queries.map(({ text }) => {
      const at = performance.now();
      searcher.search(text, { limit: 10 });
      return performance.now() - at;
    });
    const p95 = percentile(times, 0.95);
    points.push({ passages, p95 });
    const row = [
      String(passages).padStart(8),
      seconds.toFixed(2).padStart(10),
      String(Math.round(passages / seconds)).padStart(13),
      heap.toFixed(0).padStart(10),
      (process.memoryUsage().rss / 2 ** 20).toFixed(0).padStart(9),
      percentile(times, 0.5).toFixed(2).padStart(9),
      p95.toFixed(2).padStart(9),
    ];
    console.log(row.join(''));
  }
  const [, tenth, whole] = points as [unknown, (typeof points)[0], (typeof points)[0]];
  const exponent = Math.log(whole.p95 / tenth.p95) / Math.log(whole.passages / tenth.passages);
  console.log(
    `growth of p95 from ${tenth.passages} to ${whole.passages}: exponent ${exponent.toFixed(2)}`,
  );
  process.exitCode = exponent < STEEPEST ? 0 : 1;
}
