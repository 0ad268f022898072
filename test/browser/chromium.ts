import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The compiled page; `npm test` builds it first. */
export const PAGE_FOLDER = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist', 'page');

const executablePath = PATHS.find((path) => path && existsSync(path));

/** Why the browser tests cannot run here; null when they can. */
export const WHY_NOT: string | null = !executablePath
  ? 'no Chromium was found: set CHROMIUM to its path'
  : existsSync(join(PAGE_FOLDER, 'main.js'))
    ? null
    : 'the page is not built: npm run build';

/** Starts the browser that was found. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
