import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, readEnvironment } from './config.ts';

test('an empty environment has every default', () => {
  expect(readConfig({ DISCORD_TOKEN: '' })).toMatchObject({
    discordToken: null,
    corpusDir: 'corpus',
    dataDir: 'data',
    port: 3000,
    timeZone: 'Africa/Tripoli',
    language: 'ar',
    uploads: 'guild',
  });
});

test.each([
  [{ PORT: 'http' }, 'PORT: "http" is not allowed; allowed: a port, 0 to 65535'],
  [{ PORT: '70000' }, 'PORT: "70000" is not allowed'],
  [{ LANGUAGE: 'fr' }, 'LANGUAGE: "fr" is not allowed; allowed: ar or en'],
  [{ UPLOADS: 'yes' }, 'UPLOADS: "yes" is not allowed; allowed: guild, shared or off'],
  [{ TZ_DEFAULT: 'Libya/Nowhere' }, 'TZ_DEFAULT: "Libya/Nowhere" is not allowed'],
  [{ GUILD_IDS: '12, 34' }, 'GUILD_IDS: "12, 34" is not allowed'],
  [{ DISCORD_API: 'http://example.com/api' }, 'is not on this machine'],
])('%o stops the start with one line', (env, line) => {
  expect(() => readConfig(env)).toThrow(line);
});

test('a secret is never repeated', () => {
  for (const env of [
    { DISCORD_TOKEN: 'my secret' },
    { DATABASE_URL: 'mysql://u:secret@h/d' },
    { DATABASE_URL: 'postgres://u:100%secret@h/d' },
    { DATABASE_URL: 'postgres://u:a/secret@h/d' },
  ]) {
    expect(() => readConfig(env)).toThrow(/value \(not shown\)/u);
    expect(() => readConfig(env)).not.toThrow(/secret/u);
  }
});

test('a loopback server is allowed, another one only when asked for', () => {
  expect(readConfig({ DISCORD_API: 'http://127.0.0.1:4000/api' }).discordApi).toContain('4000');
  const secret = { DISCORD_API: 'http://user:hidden@example.com/api' };
  expect(() => readConfig(secret)).toThrow(/DISCORD_API=http:\/\/example\.com is/u);
  const broken = { DISCORD_API: 'http://user:hid@den@127.0.0.1:x/api' };
  expect(() => readConfig(broken)).toThrow('"http://…@127.0.0.1:x/api" is not allowed');
  const remote = { DISCORD_API: 'http://example.com/api', DISCORD_API_ALLOW_REMOTE: '1' };
  expect(readConfig(remote).discordApi).toBe('http://example.com/api');
});

test('a broken .env names its line', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), '.env');
  writeFileSync(path, '# a comment\nPORT=3001\nthis is not a setting\n');
  expect(() => readEnvironment(path, {})).toThrow(/line 3: expected NAME=value/u);
});

test.each([
  ['GUILD_ID', 'GUILD_IDS'],
  ['discord_token', 'DISCORD_TOKEN'],
  ['DATABASEURL', 'DATABASE_URL'],
])('a .env that says %s is told that %s was meant', (name, meant) => {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), '.env');
  writeFileSync(path, `${name}=123456789012345678\n`);
  expect(() => readEnvironment(path, {})).toThrow(`${path}: ${name} is not a setting; ${meant} is`);
});

test("a .env may hold other programs' settings", () => {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), '.env');
  writeFileSync(path, 'POSTGRES_PASSWORD=a\nHOST=b\nTOKEN=c\nTZ=d\n');
  expect(readEnvironment(path, {})).toMatchObject({ POSTGRES_PASSWORD: 'a', TZ: 'd' });
});

test.each(['en_US:en', 'ar_LY', 'ar:en', 'en_GB.UTF-8'])(
  'a desktop whose LANGUAGE is %s starts the bot in the language of .env, else in Arabic',
  (LANGUAGE) => {
    const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), '.env');
    expect(readConfig(readEnvironment(path, { LANGUAGE })).language).toBe('ar');
    writeFileSync(path, 'LANGUAGE=en\n');
    expect(readConfig(readEnvironment(path, { LANGUAGE })).language).toBe('en');
    writeFileSync(path, 'LANGUAGE=en_US:en\n');
    expect(() => readConfig(readEnvironment(path, {}))).toThrow(/^LANGUAGE: /u);
    expect(() => readConfig(readEnvironment(path, { LANGUAGE: 'fr' }))).toThrow(/^LANGUAGE: /u);
  },
);

test('the process environment goes before the .env file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), '.env');
  writeFileSync(path, 'PORT=3001\nLANGUAGE=en\n');
  expect(readEnvironment(path, { PORT: '4001' })).toMatchObject({ PORT: '4001', LANGUAGE: 'en' });
});

test.each([
  ['auto', 'auto'],
  ['2', { ids: [0, 1], count: 2 }],
  ['0,2/4', { ids: [0, 2], count: 4 }],
  ['1-3/8', { ids: [1, 2, 3], count: 8 }],
])('SHARDS=%s is %o', (text, shards) => {
  expect(readConfig({ SHARDS: text }).shards).toEqual(shards);
});

test.each(['0', '4/4', '1/0', 'all', '-1/4', '0,/4', '3-1/4', '1/2/3'])(
  'SHARDS=%s is refused with what is allowed',
  (text) => {
    expect(() => readConfig({ SHARDS: text })).toThrow(/^SHARDS: .*allowed: auto, a number/u);
  },
);

test('a DATA_DIR is in CORPUS_DIR whatever links lead there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  mkdirSync(join(folder, 'articles'));
  symlinkSync(join(folder, 'articles'), join(folder, 'link'));
  const [real, link] = [join(folder, 'articles'), join(folder, 'link')];
  for (const [CORPUS_DIR, DATA_DIR] of [
    [link, join(real, 'not', 'made', 'yet')],
    [real, join(link, 'data')],
  ])
    expect(() => readConfig({ CORPUS_DIR, DATA_DIR })).toThrow(/^DATA_DIR: .* lies in CORPUS_DIR/u);
  expect(readConfig({ CORPUS_DIR: link, DATA_DIR: folder })).toMatchObject({ dataDir: folder });
});

test('what servers added is never read as articles of the archive for all', () => {
  for (const [CORPUS_DIR, DATA_DIR] of [
    ['/srv/isnad', '/srv/isnad/data'],
    ['/srv/isnad', '/srv/isnad'],
    ['.', 'data'],
  ])
    expect(() => readConfig({ CORPUS_DIR, DATA_DIR })).toThrow(/^DATA_DIR: .* lies in CORPUS_DIR/u);
  for (const [CORPUS_DIR, DATA_DIR] of [
    ['/srv/isnad/corpus', '/srv/isnad'],
    ['/srv/isnad', '/srv/isnad-data'],
    ['/srv/isnad', '/srv/isnad/.data'],
  ])
    expect(readConfig({ CORPUS_DIR, DATA_DIR })).toMatchObject({ dataDir: DATA_DIR });
});
