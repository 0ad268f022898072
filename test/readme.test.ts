import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEEDED } from '../src/discord/asker.ts';
import { wordsOf } from '../src/reply/words.ts';
import { ROOT } from './newsroom.ts';

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
const linesOf = (name: string) => readFileSync(join(ROOT, name), 'utf8').split('\n');
const english = linesOf('README.md');
const arabic = linesOf('README.ar.md');

/** What of a README is the same in each language: how deep its headings are, and the first code of each row. */
function skeletonOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const heading = /^#+ /u.exec(line);
    if (heading) return [heading[0].trim()];
    const row = /^\| (?<first>.*?) \|/u.exec(line)?.groups?.['first'];
    return row === undefined ? [] : [/`(?<code>[^`]+)`/u.exec(row)?.groups?.['code'] ?? 'words'];
  });
}

test('both READMEs have the same chapters and the same rows in each table', () => {
  expect(skeletonOf(arabic)).toEqual(skeletonOf(english));
});

test('both READMEs name the same commands, variables and addresses in the same blocks', () => {
  const blocks = (lines: readonly string[]) =>
    [...lines.join('\n').matchAll(/^```sh\n(?<code>.*?)^```/gmsu)].map((m) => m.groups!['code']);
  expect(blocks(arabic)).toEqual(blocks(english));
  const variables = (lines: readonly string[]) =>
    [...new Set(lines.join('\n').match(/\b[A-Z]+_[A-Z_]+\b/gu))].sort();
  expect(variables(arabic)).toEqual(variables(english));
});

test('both READMEs say what to do about everything that the log warns of', () => {
  const sources = ['src/bot.ts', ...filesIn('src/discord'), ...filesIn('src/reminders')];
  const said = sources.flatMap((path) =>
    [
      ...linesOf(path)
        .join('\n')
        .matchAll(/(?:log\.(?:warn|error|fatal)|warn)\([^;]*?'(?<line>[^']+)'\s*\)/gu),
    ].map((match) => match.groups!['line']!),
  );
  expect(said.length).toBeGreaterThan(15);
  for (const readme of [english, arabic].map((lines) => lines.join('\n'))) {
    expect(said.filter((line) => !readme.includes(`\`${line}\``))).toEqual([]);
  }
});

test('both READMEs have the bot invited with the permissions that /إعدادات looks for', () => {
  for (const [language, lines] of [
    ['en', english],
    ['ar', arabic],
  ] as const) {
    const readme = lines.join(' ').replaceAll(/\s+/gu, ' ');
    const { say } = wordsOf(language);
    const names = NEEDED.map((name) => say(`settings.check.${name}`).split(':')[0]!);
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  }
});

test('docs/architecture.md tells of every room', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const told = linesOf('docs/architecture.md').join('\n');
  expect(rooms.map(({ name }) => name).filter((name) => !told.includes(`\`src/${name}`))).toEqual(
    [],
  );
});
