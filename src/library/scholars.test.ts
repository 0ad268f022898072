import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import { ReaderError } from '../errors.ts';
import { buildLibrary } from '../library.ts';
import type { Library } from './interface.ts';
import { openLive } from './live.ts';

let folder: string;
let cacheDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-scholars-'));
  cacheDir = join(mkdtempSync(join(tmpdir(), 'isnad-cache-')), 'cache');
  write('a.txt', 'قال الوزير سالم العربي إن الانتخابات الرئاسية ستجرى في 24 ديسمبر 2021.');
  write('b.txt', 'أعلنت مفوضية الانتخابات أن الانتخابات الرئاسية في ليبيا في 24 ديسمبر 2021.');
  write('c.txt', 'وقالت المبعوثة ستيفاني ويليامز: "الحوار مستمر". وعقد الاجتماع في 7 مارس 2021.');
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

/** Asks again while the archive is still being read, as an editor would. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ReaderError) || error.key !== 'preparing') throw error;
    }
  }
}

async function answersOf(library: Library) {
  const quotes = await patiently(() => library.quotes({ query: 'الانتخابات' }));
  const verified = await patiently(() => library.verify('الانتخابات الرئاسية ستجرى في 24 ديسمبر'));
  const spoken = await patiently(() =>
    library.search({ text: 'الانتخابات', speaker: 'سالم العربي', limit: 10 }),
  );
  return {
    spoken: spoken.hits.map(({ document, passage }) => [document.id, passage.number]),
    quotes: quotes.map(({ document, quote, score }) => [document.id, quote, score]),
    speakers: await patiently(() => library.speakers('', 10)),
    verdict: [verified.verdict, verified.speaker, verified.sources.map((each) => each.document.id)],
    events: await patiently(() => library.events({})),
    onDay: (await patiently(() => library.events({ on: '03-07' }))).map(({ id }) => id),
  };
}

const fresh = async () => answersOf(buildLibrary(await loadCorpus(folder)));

test('threads answer of quotes, verdicts and events what one thread answers, anew, kept and changed', async () => {
  for (const change of [() => {}, () => {}, () => write('d.txt', 'نفى الوزير سالم العربي ذلك.')]) {
    change();
    const library = await openLive({ folder, cacheDir, isLarge: true });
    try {
      expect(await answersOf(library)).toEqual(await fresh());
    } finally {
      await library.close();
    }
  }
});

test('a change is answered from when its study is over, the edition before until then', async () => {
  const library = await openLive({ folder, cacheDir, isLarge: true });
  try {
    const before = await answersOf(library);
    rmSync(join(folder, 'b.txt'));
    write('e.txt', 'وأكد رئيس الحكومة عبد الحميد الدبيبة أن الميزانية جاهزة، في 9 مايو 2021.');
    await library.reload();
    const after = await fresh();
    let now = before;
    const isOld = ({ events, speakers }: typeof now) =>
      events.length !== after.events.length || speakers.join() !== after.speakers.join();
    while (isOld(now)) now = await answersOf(library);
    // Its first answers may have been of the edition before.
    expect(await answersOf(library)).toEqual(after);
  } finally {
    await library.close();
  }
});

test('of changes that come faster than they are studied, some are left out, and every answer is whole', async () => {
  const library = await openLive({ folder, cacheDir, isLarge: true });
  try {
    await answersOf(library);
    for (const [i, name] of ['سالم', 'كريم', 'منصور', 'هشام'].entries()) {
      write(`n${i}.txt`, `قال النائب ${name} الورفلي إن الجلسة رقم ${i} تعقد في 5 أبريل 2022.`);
      await library.reload();
    }
    const after = await fresh();
    let speakers: readonly string[] = [];
    while (speakers.join() !== after.speakers.join()) {
      const answers = await library.quotes({ speaker: 'العربي' });
      expect(answers.map(({ document }) => document.id)).toContain('a');
      speakers = await library.speakers('', 10);
    }
  } finally {
    await library.close();
  }
});
