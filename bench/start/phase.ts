import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLive } from '../../src/library.ts';
import { askAll, until } from './subjects.ts';

/** What one process of `bench:start` measured. */
export interface Measured {
  readonly documents: number;
  readonly passages: number;
  readonly seconds: number;
  /** Most resident memory that the process ever had. */
  readonly megabytes: number;
  readonly seenSeconds?: number;
  readonly answeredSeconds?: number;
  readonly removedSeconds?: number;
  readonly blockMs?: number;
  /** The longest turn of the event loop, by the time that its thread ran; 0 off Linux. */
  readonly busyMs?: number;
  readonly searchMs?: number;
  /** Until every subject had answered, or told of a new file. */
  readonly subjectSeconds?: number;
}

const [phase, folder, data] = process.argv.slice(2) as [string, string, string];
const since = (at: number) => (performance.now() - at) / 1000;

let seenAt = 0;
const startedAt = performance.now();
const library = await openLive({
  folder,
  cacheDir: join(data, 'cache'),
  onProgress: () => {
    seenAt = performance.now();
  },
});
const seconds = since(startedAt);
const { documents, passages } = await library.stats();
const live = phase === 'live' ? await changeWhileAsked() : {};
const asked = ['studied', 'asked', 'changed'].includes(phase) ? await askSubjects() : {};
await library.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ documents, passages, seconds, megabytes, ...live, ...asked }),
);

/** Milliseconds that this thread ran: on a busy machine less than the clock says. 0 off Linux. */
function ranMs(): number {
  const path = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6 : 0;
}

/** Asks every subject, and for the phase `changed` of an added and a removed file too. */
async function askSubjects() {
  await askAll(library);
  const seconds = since(startedAt);
  // What was found last is still being written.
  const isKept = () => readdirSync(join(data, 'cache')).some((name) => /^events-.*t$/u.test(name));
  await until(async () => isKept(), Boolean);
  if (phase !== 'changed') return { subjectSeconds: seconds };
  const added = join(folder, 'zz-told.txt');
  const events = () => library.events({ from: '2031-08-07', to: '2031-08-07' });
  const isTold = (found: Awaited<ReturnType<typeof events>>) =>
    found.some(({ title }) => title.document === 'zz-told');
  const writtenAt = performance.now();
  writeFileSync(added, 'قال الوزير إن معرض الزنبركات المعدنية يفتتح في 7 أغسطس 2031.');
  await until(events, isTold);
  const subjectSeconds = since(writtenAt);
  await askAll(library);
  rmSync(added);
  await until(events, (found) => !isTold(found));
  return { subjectSeconds };
}

/** Adds and removes a file while one search follows the other. */
async function changeWhileAsked() {
  const queries = ['الانتخابات في ليبيا', 'قال رئيس الحكومة', '"الأمم المتحدة"', 'النفط', 'ترامبب'];
  let blockMs = 0;
  let searchMs = 0;
  let isOver = false;
  let busyMs = 0;
  let last = performance.now();
  let lastRan = ranMs();
  const watch = () => {
    const now = performance.now();
    const ran = ranMs();
    blockMs = Math.max(blockMs, now - last);
    busyMs = Math.max(busyMs, ran - lastRan);
    last = now;
    lastRan = ran;
    if (!isOver) setImmediate(watch);
  };
  const ask = async (text: string) => {
    const at = performance.now();
    const result = await library.search({ text, limit: 10 });
    searchMs = Math.max(searchMs, performance.now() - at);
    return result;
  };
  for (const text of queries) for (let i = 0; i < 5; i++) await ask(text);
  searchMs = 0;
  watch();
  blockMs = 0;
  busyMs = 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
  const until = async (isThere: boolean) => {
    const at = performance.now();
    for (let i = 0; ; i++) {
      await ask(queries[i % queries.length]!);
      const { hits } = await ask('"زنبركات معدنية لولبية"');
      if (hits.length > 0 === isThere) return since(at);
      await pause();
    }
  };
  await pause();
  const added = join(folder, 'zz-added.txt');
  const writtenAt = performance.now();
  writeFileSync(added, 'عثر الباحث في المتحف على زنبركات معدنية لولبية من القرن الماضي.');
  const answeredSeconds = await until(true);
  const seenSeconds = (seenAt - writtenAt) / 1000;
  rmSync(added);
  const removedSeconds = await until(false);
  isOver = true;
  return { seenSeconds, answeredSeconds, removedSeconds, blockMs, busyMs, searchMs };
}
