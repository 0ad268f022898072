import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryOut } from './trial.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = () => mkdtempSync(join(tmpdir(), 'isnad-'));
/** Marks that open and never close: reading who speaks in them takes the square of their number. */
const BOMB = 'قال «'.repeat(20_000);

test('an ordinary file is counted', async () => {
  const text = bytes('قال الوزير: «سنفتح الطريق غدًا».');
  const trial = { folder: folder(), bytes: text, kind: '.txt', mostLetters: 1000 };
  expect(await tryOut(trial)).toEqual({ documents: 1, letters: 32 });
});

test('a text that takes too long to study is refused, and so is any beside one that was added', async () => {
  const trial = { folder: folder(), bytes: bytes(BOMB), kind: '.txt', mostLetters: 200_000 };
  await expect(tryOut(trial, 300)).rejects.toMatchObject({ key: 'uploadTooLong' });
  writeFileSync(join(trial.folder, 'a.txt'), BOMB);
  const beside = { ...trial, bytes: bytes('نص قصير.') };
  await expect(tryOut(beside, 300)).rejects.toMatchObject({ key: 'uploadTooLong' });
});

test('what cannot be read is refused with the reason', async () => {
  const trial = { folder: folder(), bytes: bytes(''), kind: '.txt', mostLetters: 10 };
  await expect(tryOut(trial)).rejects.toMatchObject({
    key: 'uploadUnreadable',
    values: { why: 'empty' },
  });
  const long = { ...trial, bytes: bytes('نص أطول من عشرة أحرف') };
  await expect(tryOut(long)).rejects.toMatchObject({ key: 'uploadsLong' });
});
