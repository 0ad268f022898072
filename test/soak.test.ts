import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soak } from '../bench/soak/soak.ts';
import { ROOT } from './newsroom.ts';

/** `bench:soak` is the hour; this is its minute. */
test('a minute of editors at work while Discord fails now and then: none is left without an answer', {
  timeout: 240_000,
}, async () => {
  const corpus = join(ROOT, 'corpus');
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(corpus, name), 'utf8'));
  const data = mkdtempSync(join(tmpdir(), 'isnad-soak-'));
  const result = await soak({ seed: 3, seconds: 60, rate: 20, corpus, data, texts });
  expect(result.interactions).toBe(1200);
  expect(result.unanswered).toEqual([]);
  expect(result.errors).toEqual([]);
  expect(result.isAlive).toBe(true);
});
