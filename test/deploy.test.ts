import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './newsroom.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** The variables that the bot knows. */
const KNOWN = new Set([...read('.env.example').matchAll(/^(?<name>[A-Z_]+)=/gmu)].map((m) => m[1]));

test('the licence list is that of the lock file (npm run licences makes it)', () => {
  expect(read('LICENCES.md')).toBe(
    execFileSync(process.execPath, [join(ROOT, 'scripts/licences.mjs')], { encoding: 'utf8' }),
  );
});

test('no package that we run with has a licence that binds our own code, or none', () => {
  const licences = read('LICENCES.md').split('\n').slice(6).filter(Boolean);
  expect(licences.length).toBeGreaterThan(20);
  const binding = (line: string) => /GPL|not stated|UNLICENSED/iu.test(line);
  // Of two licences offered, we take the one that does not bind.
  const isChoice = (line: string) => /\bMIT OR\b|\bOR MIT\b/u.test(line);
  expect(licences.filter((line) => binding(line) && !isChoice(line))).toEqual([]);
});

/** What the container settles itself. */
const OF_THE_CONTAINER = new Set([
  'CORPUS_DIR',
  'DATA_DIR',
  'HEALTH_PORT',
  'PORT',
  'DISCORD_API',
  'DISCORD_API_ALLOW_REMOTE',
]);

test('compose.yaml passes on every variable that an operator may set in .env', () => {
  const { services } = parse(read('compose.yaml')) as {
    services: Record<string, { environment: Record<string, string> }>;
  };
  const names = Object.keys(services['isnad']!.environment);
  expect(names.sort()).toEqual([...KNOWN].filter((name) => !OF_THE_CONTAINER.has(name!)).sort());
});

test('the unit file sets variables that the bot knows', () => {
  const set = /^Environment=(?<all>.*)$/mu.exec(read('deploy/isnad.service'))!.groups!['all']!;
  const names = set.split(' ').map((each) => each.split('=')[0]!);
  expect(names.filter((name) => name !== 'NODE_ENV' && !KNOWN.has(name))).toEqual([]);
});

test('systemd starts the bot again whatever ended it: a database may come later than the bot', () => {
  const unit = read('deploy/isnad.service');
  expect(unit).toMatch(/^Restart=always$/mu);
  expect(unit).not.toMatch(/^RestartPreventExitStatus=/mu);
});

test('the Dockerfile copies what exists, and runs what npm start runs, not as root', () => {
  const lines = read('Dockerfile');
  const copied = [...lines.matchAll(/\/app\/(?<path>\S+)/gu)].map((m) => m.groups!['path']!);
  expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(lines).toMatch(/^USER node$/mu);
  expect(lines).toContain('"dist/src/bot.js"');
  expect(JSON.parse(read('package.json')).scripts.start).toContain('dist/src/bot.js');
});
