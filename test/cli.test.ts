import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ROOT } from './newsroom.ts';

const CORPUS = join(ROOT, 'corpus');
const FOLDER = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
const PARIS = 'paris-conference-libya';
const PARIS_TEXT = readFileSync(join(CORPUS, `${PARIS}.txt`), 'utf8').normalize('NFC');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as an operator does; `npm test` compiles it first. */
async function isnad(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/isnad.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, CORPUS_DIR: CORPUS, DATA_DIR: FOLDER, DISCORD_TOKEN: '' },
  });
  // A program that refuses its arguments ends without reading what it is given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { status, out, err };
}

type Json = Record<string, unknown>;

/** The one JSON value on standard output; logs may stand on the other. */
async function answer(args: readonly string[]): Promise<{ status: number; value: Json }> {
  const { status, out } = await isnad([...args, '--json']);
  return { status, value: JSON.parse(out) as Json };
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** More keys may come, none may go. */
function expectKeys(value: unknown, keys: readonly string[]): void {
  expect(Object.keys(value as Json)).toEqual(expect.arrayContaining([...keys]));
}

function first(value: unknown): Json {
  const [item] = value as Json[];
  expect(item).toBeDefined();
  return item!;
}

/** A span of the contract shows what it points at. */
function expectSlice(item: Json, text = PARIS_TEXT): void {
  expect(text.slice(item['start'] as number, item['end'] as number)).toBe(item['text']);
}

const HIT = 'document title published passage start end text highlights score'.split(' ');
const QUOTE = 'document passage start end text speaker speakerText cue kind'.split(' ');
const VERDICT = 'verdict kind sources differences ms attribution speaker confidence'.split(' ');
const SENTENCE = 'index start end text paragraph'.split(' ');
const MENTION =
  'start end text type value edtf days alternatives precision known certainty kind'.split(' ');
const EVENT = 'id title days edtf precision certainty history conflicts mentions'.split(' ');

describe('one answer as JSON', () => {
  test('index', async () => {
    const { status, value } = await answer(['index']);
    expect(status).toBe(0);
    expectKeys(value, 'documents passages problems seconds bytesOfText heapBytes'.split(' '));
    expect(value).toMatchObject({ documents: 5, problems: [] });
  });

  test('index of a folder with a bad file names it and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
    writeFileSync(join(folder, 'good.txt'), 'وصل الوفد أمس.');
    writeFileSync(join(folder, 'bad.json'), '{');
    const { status, value } = await answer(['index', '--corpus', folder]);
    expect(status).toBe(0);
    expect(value['documents']).toBe(1);
    expect(first(value['problems'])).toMatchObject({ path: 'bad.json' });
    expectKeys(first(value['problems']), ['path', 'reason']);
  });

  test('search', async () => {
    const { status, value } = await answer(['search', 'ماكرون', '--document', PARIS]);
    expect(status).toBe(0);
    expectKeys(value, ['query', 'total', 'ms', 'hits']);
    const hit = first(value['hits']);
    expectKeys(hit, HIT);
    expectSlice(hit);
    const [[start, end]] = hit['highlights'] as [[number, number]];
    expect(PARIS_TEXT.slice(start, end)).toContain('ماكرون');
  });

  test('search keeps to its limit, best first', async () => {
    const { value } = await answer(['search', 'الانتخابات', '--limit', '3']);
    const hits = value['hits'] as Json[];
    expect(hits).toHaveLength(3);
    expect(value['total']).toBeGreaterThan(3);
    const scores = hits.map((hit) => hit['score'] as number);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test.each([
    ['first', ['search', '-ماكرون الانتخابات']],
    ['first, in words of the shell', ['search', '-ماكرون', 'الانتخابات']],
    ['after two dashes', ['search', '--', '-ماكرون', 'الانتخابات']],
    ['in Latin letters', ['search', '-Macron', '-ماكرون', 'الانتخابات']],
    ['last', ['search', 'الانتخابات -ماكرون']],
  ])('search leaves out a word that stands %s', async (_, args) => {
    // `--json` behind two dashes would be a word.
    const [name, ...words] = args as [string, ...string[]];
    const { out, status } = await isnad([name, '--json', ...words]);
    expect(status).toBe(0);
    const hits = (JSON.parse(out) as Json)['hits'] as Json[];
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit['text']).not.toContain('ماكرون');
  });

  test('search says how it read a quotation mark that was not closed', async () => {
    const { value } = await answer(['search', '«الانتخابات الليبية']);
    expect(value['unpairedMark']).toEqual({ mark: '«', readAs: 'words' });
    expect((await answer(['search', '«الانتخابات»'])).value['unpairedMark']).toBeNull();
    expect((await isnad(['search', '«الانتخابات الليبية'])).out).toContain('« has no fellow');
  });

  test('quotes', async () => {
    const { status, value } = await answer(['quotes', '--speaker', 'ماكرون', '--document', PARIS]);
    expect(status).toBe(0);
    for (const quote of value['quotes'] as Json[]) {
      expectKeys(quote, QUOTE);
      expectSlice(quote);
      expect(['direct', 'reported']).toContain(quote['kind']);
    }
    expect(first(value['quotes'])).toMatchObject({ speaker: 'إيمانويل ماكرون' });
  });

  test('verify', async () => {
    const { status, value } = await answer(['verify', 'إن خطة انسحاب المرتزقة يجب أن تنفذ']);
    expect(status).toBe(0);
    expectKeys(value, VERDICT);
    expect(value['verdict']).toBe('verbatim');
    expectKeys(first(value['sources']), 'document passage start end text'.split(' '));
    expectSlice(first(value['sources']));
  });

  test('summary', async () => {
    const { status, value } = await answer(['summary', PARIS, '--sentences', '2']);
    expect(status).toBe(0);
    expectKeys(value, ['id', 'sentences', 'keyDates', 'keyNames']);
    const sentences = value['sentences'] as Json[];
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      expectKeys(sentence, SENTENCE);
      expectSlice(sentence);
    }
  });

  test('dates', async () => {
    const { status, value } = await answer(['dates', '--document', PARIS]);
    expect(status).toBe(0);
    expectKeys(value, ['id', 'reference', 'mentions']);
    expectKeys(value['reference'], ['certain', 'why']);
    for (const mention of value['mentions'] as Json[]) {
      expectKeys(mention, MENTION);
      expectSlice(mention);
    }
  });

  test('events', async () => {
    const { status, value } = await answer(['events', '--on', '12-24']);
    expect(status).toBe(0);
    for (const event of value['events'] as Json[]) {
      expectKeys(event, EVENT);
      expect((event['days'] as string[])[0]).toMatch(/-12-24$/u);
    }
    expectKeys(first(first(value['events'])['mentions']), ['document', 'start', 'end']);
  });

  test('events between two days', async () => {
    const { value } = await answer(['events', '--from', '2021-11-01', '--to', '2021-11-30']);
    expect((value['events'] as Json[]).map((event) => event['edtf'])).toContain('2021-11-12');
  });

  test('events as a calendar file', async () => {
    const { status, out } = await isnad(['events', '--ics']);
    expect(status).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(out).toContain('DTSTART;VALUE=DATE:20211224');
  });

  test('check', async () => {
    expect(await answer(['check'])).toEqual({ status: 0, value: { problems: [] } });
  });
});

const TEXT =
  'أعلن الوزير أحمد سالم: «سنوقع الاتفاق غدًا». وصل الوفد في 24 ديسمبر 2021. انتهى اللقاء.';

/** Odd ids come back as they are, and lines stay in order. */
const IDS = ['b', 7, 'a', 'ثالث', 'b'] as const;
const BATCHES: readonly [command: string, item: Json, keys: readonly string[]][] = [
  ['search', { query: 'ماكرون' }, ['query', 'total', 'ms', 'hits']],
  ['quotes', { text: TEXT }, ['quotes']],
  ['verify', { text: 'إن خطة انسحاب المرتزقة', speaker: 'ماكرون' }, VERDICT],
  ['sentences', { text: TEXT }, ['sentences']],
  ['summary', { text: TEXT, title: 'اتفاق', sentences: 1 }, ['sentences']],
  ['dates', { text: TEXT, reference: '2021-12-25' }, ['reference', 'mentions']],
  ['reference', { text: TEXT, stamp: '2021-12-25' }, ['reference']],
];

describe('--batch', () => {
  test.each(BATCHES)('%s answers each line in order with its id', async (name, item, keys) => {
    const input = IDS.map((id) => JSON.stringify({ id, ...item })).join('\n');
    const piped = await isnad([name, '--batch', '-'], `${input}\n`);
    expect(piped).toMatchObject({ status: 0, err: '' });
    const answers = lines(piped.out).map((line) => JSON.parse(line) as Json);
    expect(answers.map(({ id }) => id)).toEqual(IDS);
    for (const value of answers) expectKeys(value, keys);
    const path = join(FOLDER, `${name}.jsonl`);
    // Windows line ends, and no end on the last line.
    writeFileSync(path, input.replaceAll('\n', '\r\n'));
    const read = await isnad([name, '--batch', path]);
    const timeless = (out: string) => out.replaceAll(/"ms":[\d.]+/gu, '"ms":0');
    expect(timeless(read.out)).toBe(timeless(piped.out));
  });

  test('spans of a batch are slices of the text that came', async () => {
    const of = async (name: string) => {
      const { out } = await isnad([name, '--batch', '-'], JSON.stringify({ id: 1, text: TEXT }));
      return JSON.parse(out) as Json;
    };
    const [quotes, dates, summary] = await Promise.all([of('quotes'), of('dates'), of('summary')]);
    for (const list of [quotes['quotes'], dates['mentions'], summary['sentences']]) {
      expect(list).not.toEqual([]);
      for (const item of list as Json[]) expectSlice(item, TEXT);
    }
    expectKeys(first(quotes['quotes']), QUOTE);
    expectKeys(first(dates['mentions']), MENTION);
    expectKeys(first(summary['sentences']), SENTENCE);
  });

  test('a summary of so many words takes whole sentences, at least one', async () => {
    const { out } = await isnad(
      ['summary', '--batch', '-'],
      JSON.stringify({ id: 1, text: TEXT, words: 1 }),
    );
    expect((JSON.parse(out) as Json)['sentences']).toHaveLength(1);
  });

  test('nothing in, nothing out', async () => {
    const ended = await isnad(['sentences', '--batch', '-']);
    expect(ended).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('the exit status', () => {
  test.each([
    ['--help', ['--help']],
    ['the help of a command', ['search', '--help']],
    ['an answer in words', ['search', 'ماكرون']],
    ['a summary in words', ['summary', PARIS]],
  ])('is 0 for %s', async (_, args) => {
    const { status, out, err } = await isnad(args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toBe('');
  });

  test.each([
    ['search', ['search', 'زقازيقتمساح']],
    ['quotes', ['quotes', '--speaker', 'زقازيقتمساح']],
    ['verify', ['verify', 'سنبني مدينة كاملة على سطح القمر']],
    ['events', ['events', '--from', '1950-01-01', '--to', '1950-01-02']],
    ['check', ['check', '--corpus', mkdtempSync(join(tmpdir(), 'isnad-empty-'))]],
  ])('is 1 where the answer of %s is no', async (_, args) => {
    const inWords = await isnad(args);
    expect(inWords).toMatchObject({ status: 1, err: '' });
    expect(inWords.out.trim()).not.toBe('');
    expect((await answer(args)).status).toBe(1);
  });

  test.each<[string, readonly string[], string, string?]>([
    ['an unknown command', ['nosuch'], 'nosuch'],
    ['an option that nobody knows', ['search', '--zzzzzzzz', 'x'], '--zzzzzzzz'],
    ['a missing query', ['search'], 'a query'],
    ['a blank query', ['search', '  '], 'a query'],
    ['two quotes to verify', ['verify', 'a', 'b'], 'arguments'],
    ['a short option that nobody has', ['-z'], '-z'],
    ['a limit of none', ['search', 'x', '--limit', '0'], '--limit'],
    ['a limit in letters', ['search', 'x', '--limit', 'ten'], '--limit'],
    ['a month that is none', ['search', 'x', '--from', '2021-13-01'], '--from'],
    ['a day that is none', ['events', '--on', '02-30'], '--on'],
    ['an unknown document', ['summary', 'nosuch'], 'nosuch'],
    ['an unknown document to search in', ['search', 'x', '--document', 'nosuch'], 'nosuch'],
    ['an unknown document with dates', ['dates', '--document', 'nosuch'], 'nosuch'],
    ['a missing corpus', ['search', 'x', '--corpus', join(FOLDER, 'nosuch')], 'CORPUS_DIR'],
    ['a missing batch', ['sentences'], '--batch'],
    ['a batch file that is not there', ['sentences', '--batch', 'nosuch.jsonl'], 'nosuch.jsonl'],
    ['a batch line that is not JSON', ['sentences', '--batch', '-'], 'line 2', '{"text":""}\nno'],
    ['a batch line that is a list', ['sentences', '--batch', '-'], 'line 1', '[1]'],
    ['a batch item without text', ['sentences', '--batch', '-'], '"x"', '{"id":"x"}'],
    ['a batch that is a folder', ['sentences', '--batch', '.'], 'folder'],
    [
      'a speaker that is no text',
      ['verify', '--batch', '-'],
      'speaker',
      '{"text":"x","speaker":7}',
    ],
    ['an id that is a list', ['quotes', '--batch', '-'], 'id', '{"text":"x","id":[7]}'],
    ['a reference that is no day', ['dates', '--batch', '-'], 'day', '{"text":"","reference":"x"}'],
    ['no token to register with', ['register'], 'DISCORD_TOKEN'],
  ])('is 2 for %s, with one clear line', async (_, args, named, input = '') => {
    const { status, err } = await isnad(args, input);
    expect(status).toBe(2);
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(/^isnad: /u);
    expect(err).toContain(named);
  });

  test('a wrong line of a batch costs its own answer only', async () => {
    const { status, out } = await isnad(
      ['search', '--batch', '-'],
      '{"id":1,"query":"حفتر"}\nno\n{"id":3}\n{"id":4,"query":"باريس"}',
    );
    const answers = lines(out).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id }) => id)).toEqual([1, undefined, 3, 4]);
    expect(answers.map((each) => 'error' in each)).toEqual([false, true, true, false]);
    expect(status).toBe(2);
  });
});
