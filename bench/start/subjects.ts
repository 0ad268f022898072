import { ReaderError } from '../../src/errors.ts';
import type { Library } from '../../src/library.ts';

/** A question of every subject, as editors would ask them. Resolves when all are answered. */
export async function askAll(library: Library): Promise<void> {
  await patiently(() => library.suggest('الانت', 10));
  await patiently(() => library.findArticles('الانتخابات', 10));
  await patiently(() => library.speakers('ماك', 5));
  await patiently(() => library.verify('قال رئيس الحكومة إن الانتخابات ستجرى في موعدها'));
  await patiently(() => library.quotes({ query: 'ماذا قال ماكرون عن ليبيا؟', limit: 20 }));
  await patiently(() => library.quotes({ speaker: 'ترامب', limit: 20 }));
  await patiently(() => library.search({ text: 'الانتخابات', speaker: 'ترامب', limit: 10 }));
  await patiently(() => library.events({ on: '03-04' }));
  await patiently(() => library.events({ from: '2018-03-01', to: '2018-03-31' }));
}

/** Asks until an answer has `isThere`; while the archive is still being read too. */
export async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean) {
  while (!isThere(await patiently(ask))) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ReaderError) || error.key !== 'preparing') throw error;
    }
  }
}
