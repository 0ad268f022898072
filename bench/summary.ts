import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/arabic/sentences.ts';
import { sliceOf } from '../src/arabic/span.ts';
import type { Article } from '../src/summary/article.ts';
import { summarise } from '../src/summary/summarise.ts';
import { type Chooser, lead, lexRank, random, textRank } from './summary-baselines.ts';
import { rouge, rougeWords } from './summary-rouge.ts';

/**
 * Which sentences to print, and are they sentences? ROUGE beside four simple ways, junk, the five
 * articles, sentence boundaries, speed. `--part tune` or `--part held` takes two items of three, or
 * the third. Ends with 0 only if every floor holds.
 */
interface EascItem {
  readonly genre: string;
  readonly title: string;
  readonly text: string;
  readonly references: readonly string[];
  readonly units: readonly (readonly [number, number])[];
}
interface NewsItem {
  readonly title: string;
  readonly text: string;
  readonly references: readonly string[];
  readonly noise_lines?: readonly string[];
}
interface SeedSentences {
  readonly doc: string;
  readonly sentences: readonly { start: number; end: number; para: number; text: string }[];
}
interface SeedSummary {
  readonly doc: string;
  readonly must: readonly number[];
  readonly acceptable: readonly number[];
  readonly avoid: readonly number[];
  readonly junk: readonly number[];
}

const FLOORS = {
  'EASC ROUGE-1': 56.0,
  'EASC ROUGE-2': 49.5,
  'EASC newspapers ROUGE-1': 57.5,
  'EASC newspapers ROUGE-2': 51.5,
  'noisy news ROUGE-1': 54.5,
  'clean news ROUGE-1': 55.2,
  'five articles: acceptable of 15': 14,
  'five articles: must of 5': 5,
  'segmentation F1': 0.99,
} as const;
const CEILINGS = {
  'noisy news: junk chosen, %': 1,
  'five articles: unwanted of 15': 0,
  'seconds for 1,000 articles of 400 words': 5,
} as const;

const DATA = process.env['ISNAD_DATA'] ?? join('..', 'shared', 'data');
const CORPUS =
  process.env['CORPUS_DIR'] ?? (existsSync('corpus') ? 'corpus' : join(DATA, '..', 'corpus'));
const part = process.argv[process.argv.indexOf('--part') + 1] ?? 'all';

const isnad: Chooser = (article, length) => summarise(article, length).map((item) => item.index);
const WAYS: Readonly<Record<string, Chooser>> = { isnad, lead, random, textRank, lexRank };
const figures = new Map<string, number>();

if (!existsSync(join(DATA, 'summaries'))) {
  console.log(`skipped: no summaries below ${DATA} (set ISNAD_DATA)`);
} else {
  main();
}

function main(): void {
  const easc = items<EascItem>('summaries/easc_dev.jsonl');
  table('EASC', easc, (item) => ({ words: budget(item.references) }));
  const papers = easc.filter((item) => item.genre === 'news');
  table('EASC newspapers', papers, (item) => ({ words: budget(item.references) }));
  table('clean news', items<NewsItem>('summaries/bbc_dev.jsonl'), () => ({ sentences: 1 }));
  const noisy = items<NewsItem>('summaries/noisy_bbc_dev.jsonl');
  table('noisy news', noisy, () => ({ sentences: 1 }));
  junk(noisy);
  fiveArticles();
  segmentation(easc);
  speed(items<NewsItem>('summaries/bbc_dev.jsonl'));
  process.exitCode = verdict() ? 0 : 1;
}

function items<T>(path: string): T[] {
  const all = readFileSync(join(DATA, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
  if (part === 'all' || !process.argv.includes('--part')) return all;
  return all.filter((_, i) => (i % 3 === 2) === (part === 'held'));
}

function articleOf({ text, title }: { text: string; title: string }): Article {
  return { text, title, ...segment(text) };
}

function budget(references: readonly string[]): number {
  const words = references.reduce((sum, item) => sum + rougeWords(item).length, 0);
  return Math.round(words / references.length);
}

function table<T extends NewsItem | EascItem>(
  name: string,
  all: readonly T[],
  length: (item: T) => Parameters<Chooser>[1],
): void {
  console.log(`\n${name}, ${all.length} articles     ROUGE-1  ROUGE-2`);
  for (const [way, choose] of Object.entries(WAYS)) {
    const sums = [0, 0];
    for (const item of all) {
      const article = articleOf(item);
      const summary = choose(article, length(item))
        .map((index) => sliceOf(article.text, article.sentences[index]!))
        .join(' ');
      sums[0]! += rouge(1, summary, item.references);
      sums[1]! += rouge(2, summary, item.references);
    }
    const [r1, r2] = sums.map((sum) => (100 * sum) / all.length) as [number, number];
    console.log(`  ${way.padEnd(24)} ${r1.toFixed(2).padStart(10)} ${r2.toFixed(2).padStart(8)}`);
    if (way !== 'isnad') continue;
    figures.set(`${name} ROUGE-1`, r1);
    figures.set(`${name} ROUGE-2`, r2);
  }
}

function junk(all: readonly NewsItem[]): void {
  console.log('\nnoisy news: a line that was put in is chosen, of', all.length);
  for (const [way, choose] of Object.entries(WAYS)) {
    const bad = all.filter((item) => {
      const article = articleOf(item);
      const noise = new Set(item.noise_lines?.map((line) => line.trim()));
      return choose(article, { sentences: 1 }).some((index) => {
        const { start, end } = article.sentences[index]!;
        const from = article.text.lastIndexOf('\n', start) + 1;
        const to = article.text.indexOf('\n', end);
        return noise.has(article.text.slice(from, to < 0 ? undefined : to).trim());
      });
    });
    console.log(`  ${way.padEnd(24)} ${bad.length}`);
    if (way === 'isnad') figures.set('noisy news: junk chosen, %', (100 * bad.length) / all.length);
    if (way === 'isnad' && process.argv.includes('--show')) {
      for (const item of bad) {
        const article = articleOf(item);
        for (const { start, end } of summarise(article, { sentences: 1 })) {
          console.log('   ', article.text.slice(start, end));
        }
      }
    }
  }
}

function fiveArticles(): void {
  const gold = new Map(
    seeds<SeedSentences>('sentences/seeds_sentences.jsonl').map((item) => [item.doc, item]),
  );
  console.log('\nfive articles, three sentences     unwanted  acceptable  must');
  for (const [way, choose] of Object.entries(WAYS)) {
    const sum = { unwanted: 0, acceptable: 0, must: 0 };
    for (const item of seeds<SeedSummary>('summaries/seeds_summary.jsonl')) {
      const text = readFileSync(join(CORPUS, item.doc), 'utf8');
      const article: Article = { text, ...segment(text) };
      const chosen = choose(article, { sentences: 3 }).map((index) => {
        const { start } = article.sentences[index]!;
        return gold.get(item.doc)!.sentences.findLastIndex((known) => known.start <= start);
      });
      if (way === 'isnad' && process.argv.includes('--show')) console.log('   ', item.doc, chosen);
      const unwanted = new Set([...item.avoid, ...item.junk]);
      sum.unwanted += chosen.filter((index) => unwanted.has(index)).length;
      sum.acceptable += chosen.filter((index) => item.acceptable.includes(index)).length;
      sum.must += item.must.filter((index) => chosen.includes(index)).length;
    }
    console.log(
      `  ${way.padEnd(24)} ${String(sum.unwanted).padStart(16)} ${String(sum.acceptable).padStart(11)} ${String(sum.must).padStart(5)}`,
    );
    if (way !== 'isnad') continue;
    figures.set('five articles: unwanted of 15', sum.unwanted);
    figures.set('five articles: acceptable of 15', sum.acceptable);
    figures.set('five articles: must of 5', sum.must);
  }
}

function seeds<T>(path: string): T[] {
  return readFileSync(join(DATA, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Boundaries: exact spans with their paragraph on the five articles; ends on EASC's prose. */
function segmentation(easc: readonly EascItem[]): void {
  const exact = { right: 0, given: 0, gold: 0 };
  for (const item of seeds<SeedSentences>('sentences/seeds_sentences.jsonl')) {
    const text = readFileSync(join(CORPUS, item.doc), 'utf8');
    const gold = new Set(
      item.sentences.map((known) => `${known.start}-${known.end}-${known.para}`),
    );
    const given = segment(text).sentences.map(
      (found) => `${found.start}-${found.end}-${found.paragraph}`,
    );
    exact.right += given.filter((span) => gold.has(span)).length;
    exact.given += given.length;
    exact.gold += gold.size;
  }
  const ends = { right: 0, given: 0, gold: 0 };
  for (const item of easc) {
    // where lines are wrapped, EASC's units are lines
    const { paragraphs, sentences } = segment(item.text);
    if (paragraphs.some((span) => sliceOf(item.text, span).includes('\n'))) continue;
    const gold = new Set(
      item.units.map(([from, to]) => item.text.slice(0, to).trimEnd().length + 0 * from),
    );
    const given = new Set(sentences.map((sentence) => sentence.end));
    ends.right += [...given].filter((end) => gold.has(end)).length;
    ends.given += given.size;
    ends.gold += gold.size;
  }
  const f1 = (sum: typeof exact) => (2 * sum.right) / (sum.given + sum.gold);
  console.log(`\nsentences: five articles, exact spans F1 ${f1(exact).toFixed(4)}`);
  console.log(`           EASC, ends F1 ${f1(ends).toFixed(4)} of ${ends.gold}`);
  figures.set('segmentation F1', f1(exact));
}

function speed(all: readonly NewsItem[]): void {
  const texts: string[] = [];
  for (let i = 0; texts.length < 1000; i++) {
    let text = '';
    for (let j = i; rougeWords(text).length < 400; j++) text += `${all[j % all.length]!.text}\n`;
    texts.push(text);
  }
  const start = process.cpuUsage();
  for (const text of texts) summarise({ text, ...segment(text) }, { sentences: 3 });
  const { user, system } = process.cpuUsage(start);
  figures.set('seconds for 1,000 articles of 400 words', (user + system) / 1e6);
}

function verdict(): boolean {
  console.log('\nfloors');
  let holds = true;
  const line = (name: string, limit: number, sign: string, isMet: boolean) => {
    holds &&= isMet;
    const value = figures.get(name)!.toFixed(3);
    console.log(`  ${isMet ? 'ok  ' : 'MISS'} ${name}: ${value} (${sign} ${limit})`);
  };
  for (const [name, floor] of Object.entries(FLOORS)) {
    line(name, floor, '≥', figures.get(name)! >= floor);
  }
  for (const [name, ceiling] of Object.entries(CEILINGS)) {
    line(name, ceiling, '≤', figures.get(name)! <= ceiling);
  }
  return holds;
}
