import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

/** Pieces that parsers trip over: marks, nesting, sizes, bidi controls, half characters. */
const NASTY: readonly Uint8Array[] = [
  '\0',
  '\ufeff',
  '\u202e\u2066',
  '\u0651'.repeat(500),
  '<div>'.repeat(3000),
  '<table><tr><td>'.repeat(500),
  '<!--',
  '<![CDATA[',
  ']]>',
  '<script>while(true){}</script>',
  '<svg><style>*{}</style>',
  '<a href="javascript:x">',
  '&amp;amp;#x110000;&a;',
  '['.repeat(3000),
  '{"text":'.repeat(2000),
  '"\\ud800"',
  '*_'.repeat(1000),
  '[a]('.repeat(500),
  '> '.repeat(500),
  '---\n',
  'a: &a [*a, *a]\n',
  '1e999',
  '4294967295',
  '-1',
  'stream\nendstream',
  'endobj',
  '/Length 99999999',
  '[0 0 R]',
  '(('.repeat(300),
  'BT ET Q q ',
  'PK\u0003\u0004',
  '%PDF-1.7',
]
  .map((text) => new TextEncoder().encode(text))
  .concat([
    Uint8Array.from([0xff, 0xfe]),
    Uint8Array.from([0xd8]),
    Uint8Array.from([0xed, 0xa0, 0x80]),
    Uint8Array.from([0xf4, 0x90, 0x80, 0x80]),
  ]);

/** Nothing grows beyond this: hangs are looked for, not size limits. */
const LARGEST_BYTES = 2 ** 20;

/** A file after one to four accidents. */
export function mutate(file: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = file;
  for (let i = 1 + random(4); i > 0; i--) bytes = accident(bytes, other, random);
  return bytes.slice(0, LARGEST_BYTES);
}

/** The same inside one file of an archive, whose checksums are then right again. */
export function mutateInside(archive: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts);
  const name = names[random(names.length)]!;
  const damaged = mutate(parts[name]!, other, random);
  return zipSync({ ...parts, [name]: damaged as Uint8Array<ArrayBuffer> }, { level: 1 });
}

function accident(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const length = random(Math.min(2000, bytes.length - at + 1));
  switch (random(6)) {
    case 0: {
      const flipped = bytes.slice();
      for (let i = 1 + random(12); i > 0 && flipped.length > 0; i--) {
        flipped[random(flipped.length)]! ^= 1 << random(8);
      }
      return flipped;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return join(bytes.slice(0, at), bytes.slice(at + length));
    case 3: {
      const from = random(other.length);
      return join(bytes.slice(0, at), other.slice(from, from + length), bytes.slice(at));
    }
    case 4:
      return join(bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at));
    default:
      return join(bytes.slice(0, at), NASTY[random(NASTY.length)]!, bytes.slice(at));
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
