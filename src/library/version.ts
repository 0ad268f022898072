import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms on whose code it depends what a document becomes. */
const ROOMS = ['arabic', 'corpus', 'dates', 'flat', 'library', 'quotes', 'search'];
const HERE = fileURLToPath(new URL('..', import.meta.url));

/**
 * A digest of the code that analyses documents, of the libraries it uses and of Node.js (whose
 * Unicode tables decide what a letter is). Work kept by another version is done again: nobody has
 * to remember to raise a number. Takes 20 ms.
 */
export function analysisVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const room of ROOMS) {
    for (const name of readdirSync(join(HERE, room), { recursive: true }).map(String).sort()) {
      if (/(?<!\.test|\.d)\.[jt]s$/u.test(name))
        hash.update(name).update(readFileSync(join(HERE, room, name)));
    }
  }
  // The calendar stands beside the rooms.
  for (const name of readdirSync(HERE).filter((each) => /^day\.[jt]s$/u.test(each)))
    hash.update(readFileSync(join(HERE, name)));
  for (const up of ['..', '../..']) {
    const lock = join(HERE, up, 'package-lock.json');
    if (existsSync(lock)) hash.update(readFileSync(lock));
  }
  return hash.digest('hex').slice(0, 32);
}
