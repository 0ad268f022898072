import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One temporary folder for a whole run, in which all tests and the processes they start make
 * theirs; gone when the run is over, however its tests ended.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
