import { expect, test } from 'vitest';
import { fuzz } from './fuzz/run.ts';
import { TARGETS } from './fuzz/samples.ts';

const SLOW = new Set(['html', 'pdf', 'docx']);

test.each(Object.keys(TARGETS))(
  'damaged %s files are read or said to be damaged',
  async (format) => {
    const { failures, texts } = await fuzz(format, SLOW.has(format) ? 80 : 300, 20_000);
    expect(failures).toEqual([]);
    expect(texts).toBeGreaterThan(0);
  },
);
