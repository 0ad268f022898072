import { extractDates } from '../src/dates/extract.ts';
import { inferReference } from '../src/dates/reference.ts';
import { type Day, parseDay } from '../src/day.ts';
import { mergingF1 } from './dates/events.ts';
import { type Counts, count, f1, noCounts } from './dates/score.ts';
import { dataFolder, type Item, readLines } from './dates/sets.ts';
import { chronoArabic, isnad, type System } from './dates/systems.ts';

/** Question: does Isnad read the dates of Arabic news better than chrono-node's `ar`, and faster? */

interface Row {
  readonly measure: string;
  readonly chrono: number | null;
  readonly isnad: number;
  /** The least that passes (for `most`: the most). */
  readonly floor: number;
  readonly most?: boolean;
}

const SYSTEMS: readonly System[] = [chronoArabic, isnad];

const articles = readLines<Item>('dates/news28_dev.jsonl');
if (!articles) {
  console.log(`skipped: no development data below ${dataFolder()} (set ISNAD_DATA)`);
  process.exit(0);
}

const rows: Row[] = [
  ...articleRows('news articles', articles),
  ...articleRows('five articles', readLines<Item>('dates/seeds_docs.jsonl')!),
  ...valueRows('one expression', 'selfverified_dev', 99),
  ...valueRows('weekday masked', 'selfverified_masked_dev', 98.5),
  ...valueRows('month names', 'month_name_probe', 100),
  ...valueRows('chat (Duckling)', 'duckling_time_ar', 90),
  ...referenceRows(),
  {
    measure: 'five articles: events, pairwise F1',
    chrono: null,
    isnad: mergingF1(true),
    floor: 95,
  },
  {
    measure: 'the same, publication days unknown',
    chrono: null,
    isnad: mergingF1(false),
    floor: 90,
  },
  {
    measure: 'slowest hostile 100 KB, milliseconds',
    chrono: null,
    isnad: slowestHostile(),
    floor: 1000,
    most: true,
  },
];

console.log(`${'measure'.padEnd(52)}${'chrono'.padStart(8)}${'isnad'.padStart(8)}   floor`);
for (const row of rows) print(row);
const speed = measureSpeed();
console.log(
  `\nspeed, megabytes of text a second: chrono ${speed[0]!.toFixed(2)}, isnad ${speed[1]!.toFixed(2)}`,
);
const failed = rows.filter((row) => !passes(row));
if (speed[1]! <= speed[0]!)
  failed.push({ measure: 'speed', chrono: speed[0]!, isnad: speed[1]!, floor: speed[0]! });
for (const row of failed) console.log(`below its floor: ${row.measure}`);
process.exit(failed.length > 0 ? 1 : 0);

function articleRows(name: string, items: readonly Item[]): Row[] {
  const [theirs, ours] = SYSTEMS.map((system) => score(items, system, false));
  const words = items.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const row = (
    measure: string,
    of: (counts: Counts) => number,
    floor: number,
    most = false,
  ): Row => ({
    measure: `${name}: ${measure}`,
    chrono: of(theirs!),
    isnad: of(ours!),
    floor,
    most,
  });
  return [
    row('value F1', (c) => 100 * f1(c.values, c), 90),
    row('relaxed F1', (c) => 100 * f1(c.relaxed, c), 95),
    row('exact F1', (c) => 100 * f1(c.exact, c), 85),
    row('spurious a 1,000 words', (c) => (1000 * c.spurious) / words, 1.5, true),
  ];
}

/** All items of a set, and every third of them: the two should not differ. */
function valueRows(name: string, set: string, floor: number): Row[] {
  const items = readLines<Item>(`dates/${set}.jsonl`)!.filter(
    ({ scope }) => scope !== 'out' && scope !== 'dialect' && scope !== 'holiday',
  );
  const parts = { all: items, 'every third': items.filter((_, i) => i % 3 === 2) };
  return Object.entries(parts).map(([part, chosen]) => {
    const [theirs, ours] = SYSTEMS.map((system) => score(chosen, system, true)).map(
      ({ values, goldValues }) => (100 * values) / goldValues,
    );
    return {
      measure: `${name}: value right (${part}, ${chosen.length})`,
      chrono: theirs!,
      isnad: ours!,
      floor,
    };
  });
}

function score(items: readonly Item[], system: System, partial: boolean): Counts {
  const counts = noCounts();
  for (const { text, reference, expected } of items) {
    count(counts, expected, system(text, dayOf(reference)), partial);
  }
  return counts;
}

function dayOf(reference: string | null): Day {
  return parseDay((reference ?? '').slice(0, 10)) ?? parseDay('2020-01-01')!;
}

interface Shifted {
  readonly text: string;
  readonly stamp: string;
  readonly true_reference: string;
}

function referenceRows(): Row[] {
  const items = readLines<Shifted>('dates/refshift_dev.jsonl')!;
  const believed = items.map(
    ({ text, stamp }) => inferReference(text, { stamp: dayOf(stamp) }).day,
  );
  const isStampRight = items.map((item) => item.stamp.startsWith(item.true_reference));
  const right = items.filter((item, i) => believed[i] === item.true_reference).length;
  const broken = items.filter(
    (item, i) => isStampRight[i] && believed[i] !== item.true_reference,
  ).length;
  return [
    {
      measure: `publication day right (${items.length})`,
      chrono: null,
      isnad: (100 * right) / items.length,
      floor: 97,
    },
    { measure: 'right stamps broken', chrono: null, isnad: broken, floor: 0, most: true },
  ];
}

/** The best of 25 rounds over the same texts, both systems in turn, megabytes of UTF-8 a second. */
function measureSpeed(): number[] {
  const articleSets = [articles!, readLines<Item>('dates/selfverified_dev.jsonl')!];
  const texts = articleSets.flat().map((item) => item.text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const day = parseDay('2017-01-01')!;
  const best = SYSTEMS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 25; round++) {
    SYSTEMS.forEach((system, i) => {
      const start = performance.now();
      for (const text of texts) system(text, day);
      best[i] = Math.min(best[i]!, performance.now() - start);
    });
  }
  return best.map((ms) => bytes / 1e3 / ms);
}

/** 100 KB of what a date reader might choke on, the best of three runs; the first day of 2017 stated. */
function slowestHostile(): number {
  const pieces = [
    '1',
    'ال',
    'ال ',
    '/',
    '1/',
    '2011-',
    'الأحد ',
    'بين 2011 و2012 ',
    'قبل ',
    '28 شوال 1436 الموافق ',
    'يوم ',
    'و',
    '9 و',
    '9، ',
    'السبت والأحد ',
    'السبت و1 ',
    'عيد ',
    'غدا ',
    'لم تعقد ',
    '30 سبتمبر - ',
    '1 محرم ',
    'الأشهر ',
    'العقد الأخير من ',
  ];
  const reference = inferReference('', { stated: parseDay('2017-01-01')! });
  const times = [...pieces, pieces.join('')].map((piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      extractDates(text, reference);
      return performance.now() - start;
    });
    return Math.min(...runs);
  });
  return Math.max(...times);
}

function passes({ isnad: value, floor, most }: Row): boolean {
  return most ? value <= floor : value >= floor;
}

function print(row: Row): void {
  const figure = (n: number | null) => (n === null ? '–' : n.toFixed(1)).padStart(8);
  const bound = `${row.most ? '≤' : '≥'} ${row.floor}`;
  console.log(`${row.measure.padEnd(52)}${figure(row.chrono)}${figure(row.isnad)}   ${bound}`);
}
