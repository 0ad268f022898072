import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from './newsroom.ts';

/** ISNAD_SLOW=1 kills a hundred times, as a release should. */
const ROUNDS = process.env['ISNAD_SLOW'] ? 100 : 5;
const LIBRARY = pathToFileURL(join(ROOT, 'dist/src/library.js')).href;

/** Opens the library, says what it answers, and stays until it is killed. */
const CHILD = `
const { openLive } = await import(process.argv[2]);
const library = await openLive({ folder: process.argv[3], cacheDir: process.argv[4], isLarge: true });
const answers = [];
for (const text of ['الوزير طرابلس', 'الخبر رقم 7', 'بنغازى', '"مدينة بنغازي"']) {
  const { hits, total } = await library.search({ text, limit: 50 });
  answers.push([total, hits.map(({ document, passage, score }) => [document.id, passage.number, score])]);
}
const asked = async (ask) => {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (error.key !== 'preparing') throw error;
    }
  }
};
const quotes = await asked(() => library.quotes({ query: 'ماذا قال الوزير عن الجولة؟' }));
answers.push(quotes.map(({ document, quote, score }) => [document.id, quote, score]));
answers.push(await asked(() => library.speakers('', 50)));
const { sources, ...verdict } = await asked(() => library.verify('زار الوزير مدينة بنغازي'));
answers.push(verdict, sources.map(({ document, start, end }) => [document.id, start, end]));
answers.push(await asked(() => library.events({})));
const { documents, passages } = await library.stats();
process.stdout.write(JSON.stringify([documents, passages, answers]) + '\\n');
setInterval(() => {}, 1000);
`;

function open(folder: string, cacheDir: string) {
  const program = join(mkdtempSync(join(tmpdir(), 'isnad-child-')), 'child.mjs');
  writeFileSync(program, CHILD);
  const child = spawn(process.execPath, [program, LIBRARY, folder, cacheDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, ended: once(child, 'exit'), said: once(child.stdout, 'data') };
}

/** What a start says, after which it is killed. */
async function answersOf(folder: string, cacheDir: string): Promise<string> {
  const { child, ended, said } = open(folder, cacheDir);
  const [answers] = await said;
  child.kill('SIGKILL');
  await ended;
  return String(answers);
}

test(`after ${ROUNDS} rounds of kill -9 while building, keeping and merging, a start answers as a fresh build does`, {
  timeout: 1_800_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-killed-'));
  const cacheDir = join(mkdtempSync(join(tmpdir(), 'isnad-cache-')), 'cache');
  const nothing = () => join(mkdtempSync(join(tmpdir(), 'isnad-cache-')), 'cache');
  const write = (name: string, round: number) =>
    writeFileSync(
      join(folder, name),
      Array.from({ length: 60 }, (_, i) =>
        JSON.stringify({
          text: `الخبر رقم ${i} من الجولة ${round}. زار الوزير مدينة بنغازي. وقال الوزير سالم العربي إن الجولة ${round} تبدأ في ${(i % 28) + 1} مارس 2021.`,
        }),
      ).join('\n'),
    );
  write('0.jsonl', 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const { child, ended } = open(folder, cacheDir);
    // Somewhere between the first line of code and well after the first answer.
    await pause(Math.random() * 700);
    write(`${round % 7}.jsonl`, round);
    if (round % 5 === 0) rmSync(join(folder, `${(round + 3) % 7}.jsonl`), { force: true });
    await pause(Math.random() * 1500);
    child.kill('SIGKILL');
    await ended;
    if (round % 5 === 0 || round === ROUNDS) {
      expect(await answersOf(folder, cacheDir)).toBe(await answersOf(folder, nothing()));
    }
  }
});
