import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/app.ts';
import { describeCommand, readCommands } from '../src/registry.ts';
import { wordsOf } from '../src/reply/words.ts';
import { ROOT } from './newsroom.ts';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const registry = await readCommands(COMMANDS);

test('every file of commands/ is a command whose key is the file name', () => {
  const files = readdirSync(join(ROOT, 'commands'));
  expect(registry.commands.map((command) => `${command.key}.ts`).sort()).toEqual(files.sort());
});

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const words = wordsOf(language);
  const listed = registry.commands.filter(({ isUnlisted }) => !isUnlisted);
  const described = listed.map((command) => describeCommand(command, words));

  test('no two commands share a name', () => {
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length);
  });

  test.each(described)('/$name keeps the limits of Discord', (command) => {
    for (const part of [command, ...(command.options ?? [])]) {
      expect(part.name).toMatch(NAME);
      expect(part.name).toBe(part.name.toLowerCase());
      expect(part.name).not.toMatch(/\p{M}|\u0640/u);
      expect(part.description.length).toBeGreaterThan(0);
      expect(part.description.length).toBeLessThanOrEqual(100);
    }
    expect(command.options?.length ?? 0).toBeLessThanOrEqual(25);
    expect(JSON.stringify(command).length).toBeLessThanOrEqual(8000);
    const required = (command.options ?? []).map((option) => option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  });
});
