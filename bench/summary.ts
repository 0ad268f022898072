import { segment } from '../src/arabic/sentences.ts';
import { summarise } from '../src/summary/summarise.ts';
import { WEIGHTS, type Weights } from '../src/summary/weights.ts';
import { hasData } from './data.ts';
import { type Chooser, lead, lexRank, random, textRank } from './summary/baselines.ts';
import { cutQuotations, eascF1, seedsF1 } from './summary/boundaries.ts';
import { fiveArticles } from './summary/five.ts';
import { junkOf, rougeOf } from './summary/rank.ts';
import { rougeWords } from './summary/rouge.ts';
import { type Item, items, ONE_SENTENCE, type Part, referenceLength } from './summary/sets.ts';

/*
 * Which sentences would an editor print, and are they sentences? Beside the first sentences, any
 * sentences, TextRank and LexRank. `--part tune` measures two items of three, `--part held` the
 * third; `--ablation` leaves out one feature at a time. Ends with 0 only if every floor holds.
 */

const FLOORS: Readonly<Record<string, readonly [sign: '≥' | '≤', limit: number]>> = {
  'EASC ROUGE-1': ['≥', 56],
  'EASC ROUGE-2': ['≥', 49.5],
  'EASC newspapers ROUGE-1': ['≥', 57.5],
  'EASC newspapers ROUGE-2': ['≥', 51.5],
  'noisy news ROUGE-1': ['≥', 54.5],
  'noisy news, junk chosen, %': ['≤', 1],
  'clean news ROUGE-1 above lead': ['≥', 0],
  'five articles, unwanted of 15': ['≤', 0],
  'five articles, acceptable of 15': ['≥', 14],
  'five articles, must of 5': ['≥', 5],
  'sentences F1, five articles': ['≥', 0.99],
  'sentences that cut a quotation': ['≤', 0],
  'seconds, 1,000 articles of 400 words': ['≤', 5],
};

const isnadWith =
  (weights: Weights): Chooser =>
  (article, length) =>
    summarise(article, length, weights).map(({ index }) => index);
const isnad = isnadWith(WEIGHTS);
const WAYS: Readonly<Record<string, Chooser>> = { isnad, lead, random, textRank, lexRank };

if (hasData('summaries')) {
  const asked = process.argv[process.argv.indexOf('--part') + 1];
  const part: Part = asked === 'tune' || asked === 'held' ? asked : 'all';
  const sets = {
    easc: items('easc', part),
    clean: items('bbc', part),
    noisy: items('noisy_bbc', part),
  };
  if (process.argv.includes('--ablation')) ablation(sets);
  else process.exitCode = measure(sets) ? 0 : 1;
}

interface Sets {
  readonly easc: readonly Item[];
  readonly clean: readonly Item[];
  readonly noisy: readonly Item[];
}

function measure({ easc, clean, noisy }: Sets): boolean {
  const papers = easc.filter((item) => item.genre === 'news');
  const figures: Record<string, number> = {};
  console.log(
    `ROUGE-1/2, %    EASC (${easc.length})    newspapers (${papers.length})  clean news (${clean.length})  noisy news (${noisy.length})  junk   unwanted/acceptable/must`,
  );
  for (const [way, choose] of Object.entries(WAYS)) {
    const all = rougeOf(choose, easc, referenceLength);
    const paper = rougeOf(choose, papers, referenceLength);
    const one = rougeOf(choose, clean, ONE_SENTENCE);
    const rough = rougeOf(choose, noisy, ONE_SENTENCE);
    const junk = junkOf(choose, noisy);
    const five = fiveArticles(choose);
    const cells = [all, paper, one, rough].map((r) => `${r.one.toFixed(2)}/${r.two.toFixed(2)}`);
    const judged = `${five.unwanted}/${five.acceptable}/${five.must}`;
    console.log(
      [way.padEnd(14), ...cells.map((cell) => cell.padEnd(18)), junk, ' ', judged].join(' '),
    );
    if (way === 'lead') figures['clean news ROUGE-1 above lead'] = -one.one;
    if (way !== 'isnad') continue;
    figures['EASC ROUGE-1'] = all.one;
    figures['EASC ROUGE-2'] = all.two;
    figures['EASC newspapers ROUGE-1'] = paper.one;
    figures['EASC newspapers ROUGE-2'] = paper.two;
    figures['clean news ROUGE-1'] = one.one;
    figures['noisy news ROUGE-1'] = rough.one;
    figures['noisy news, junk chosen, %'] = (100 * junk) / noisy.length;
    figures['five articles, unwanted of 15'] = five.unwanted;
    figures['five articles, acceptable of 15'] = five.acceptable;
    figures['five articles, must of 5'] = five.must;
  }
  figures['clean news ROUGE-1 above lead']! += figures['clean news ROUGE-1']!;
  figures['sentences F1, five articles'] = seedsF1();
  figures['sentence ends F1, EASC'] = eascF1(easc);
  figures['sentences that cut a quotation'] = cutQuotations([...easc, ...noisy]);
  figures['seconds, 1,000 articles of 400 words'] = secondsFor(clean);
  return report(figures);
}

/** CPU seconds, sentences included. */
function secondsFor(all: readonly Item[]): number {
  const texts = Array.from({ length: 1000 }, (_, i) => {
    let text = '';
    for (let j = i; rougeWords(text).length < 400; j++) text += `${all[j % all.length]!.text}\n`;
    return text;
  });
  const start = process.cpuUsage();
  for (const text of texts) summarise({ text, ...segment(text) }, { sentences: 3 });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function report(figures: Readonly<Record<string, number>>): boolean {
  console.log('');
  let holds = true;
  for (const [name, value] of Object.entries(figures)) {
    const floor = FLOORS[name];
    const isMet = floor === undefined || (floor[0] === '≥' ? value >= floor[1] : value <= floor[1]);
    holds &&= isMet;
    const limit = floor === undefined ? '' : `(${floor[0]} ${floor[1]})`;
    console.log(`${isMet ? 'ok  ' : 'MISS'} ${name.padEnd(38)} ${value.toFixed(3)} ${limit}`);
  }
  return holds;
}

function ablation({ easc, clean, noisy }: Sets): void {
  const without = (name: string): Weights => ({ ...WEIGHTS, [name]: 0 });
  const cases: [string, Weights][] = [
    ['all features', WEIGHTS],
    ...Object.keys(WEIGHTS)
      .filter((name) => name !== 'centrality')
      .map((name): [string, Weights] => [`without ${name}`, without(name)]),
    ['without centrality', { ...WEIGHTS, centrality: { news: 0, entry: 0 } }],
    ['entries as news', { ...WEIGHTS, definition: 0, centrality: { news: 0.1, entry: 0.1 } }],
  ];
  console.log('ROUGE-1, %            EASC   clean  noisy  unwanted/acceptable/must');
  for (const [name, weights] of cases) {
    const choose = isnadWith(weights);
    const five = fiveArticles(choose);
    const cells = [
      rougeOf(choose, easc, referenceLength).one,
      rougeOf(choose, clean, ONE_SENTENCE).one,
      rougeOf(choose, noisy, ONE_SENTENCE).one,
    ].map((value) => value.toFixed(2));
    const judged = `${five.unwanted}/${five.acceptable}/${five.must}`;
    console.log([name.padEnd(21), ...cells, judged].join('  '));
  }
}
