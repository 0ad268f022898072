import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-snapshot-'));
  path = join(folder, 'cache', 'a.snapshot');
});

const VALUE = {
  list: [1, 'كلمة', null, { deep: true }],
  long: 'نص طويل. '.repeat(1000),
  ints: Int32Array.of(1, -2, 3),
  doubles: Float64Array.of(0.5, 2 ** 50),
  bytes: Uint8Array.of(1, 2, 3),
  units: Uint16Array.of(0x0627, 0xd800),
  none: new Int32Array(0),
};

test('what was written is read again, arrays in memory that all threads see', () => {
  writeSnapshot(path, 'v1', VALUE);
  const read = readSnapshot(path, 'v1') as typeof VALUE;
  expect(read).toEqual(VALUE);
  expect(read.ints.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('there is nothing where nothing was written', () => {
  expect(readSnapshot(path, 'v1')).toBeNull();
});

test('a snapshot of another version is refused', () => {
  writeSnapshot(path, 'v1', VALUE);
  expect(() => readSnapshot(path, 'v2')).toThrow('of another version');
});

test('a snapshot under the name of another is refused', () => {
  writeSnapshot(path, 'v1', VALUE);
  const other = join(folder, 'cache', 'b.snapshot');
  copyFileSync(path, other);
  expect(() => readSnapshot(other, 'v1')).toThrow('another file');
});

test('a file cut off anywhere, longer than it was or changed in any byte is refused', () => {
  writeSnapshot(path, 'v1', VALUE);
  const whole = readFileSync(path);
  const refused = (bytes: Buffer) => {
    writeFileSync(path, bytes);
    expect(() => readSnapshot(path, 'v1')).toThrow();
  };
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      refused(whole.subarray(0, at));
      const damaged = Buffer.from(whole);
      damaged[at]! ^= change;
      refused(damaged);
    }),
    { numRuns: 200 },
  );
  refused(Buffer.concat([whole, Buffer.of(0)]));
});

test('a write that fails leaves the old snapshot, and nothing half written', () => {
  writeSnapshot(path, 'v1', VALUE);
  const circular: Record<string, unknown> = {};
  circular['itself'] = circular;
  expect(() => writeSnapshot(path, 'v1', circular)).toThrow();
  expect(readSnapshot(path, 'v1')).toEqual(VALUE);
  writeFileSync(`${path}.${hostname()}.2147483647.tmp`, 'half of what a killed process wrote');
  writeSnapshot(path, 'v1', { other: 1 });
  expect(readSnapshot(path, 'v1')).toEqual({ other: 1 });
  expect(readdirSync(join(folder, 'cache'))).toEqual(['a.snapshot']);
});

test('what another machine is writing is left alone until it is an hour old', () => {
  writeSnapshot(path, 'v1', VALUE);
  const half = `${path}.another-container.${process.pid}.tmp`;
  writeFileSync(half, 'half of it');
  writeSnapshot(path, 'v1', VALUE);
  expect(existsSync(half)).toBe(true);
  const longAgo = Date.now() / 1000 - 2 * 3600;
  utimesSync(half, longAgo, longAgo);
  writeSnapshot(path, 'v1', VALUE);
  expect(existsSync(half)).toBe(false);
});
