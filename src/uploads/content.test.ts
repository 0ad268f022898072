import { expect, test } from 'vitest';
import { kindOf } from './content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['PK\u0003\u0004…', 'a.txt', '.zip'],
  ['PK\u0003\u0004…', 'a.docx', '.docx'],
  ['PKK: أعلن الحزب', 'a.txt', '.txt'],
  ['%PDF-1.7', 'a.txt', '.pdf'],
  ['<!DOCTYPE html>', 'a.txt', '.html'],
  ['PKK', 'a.docx', null],
  ['نص', 'a.exe', null],
])('%j named %s is %s', (start, name, kind) => {
  expect(kindOf(bytes(start), name)).toBe(kind);
});
