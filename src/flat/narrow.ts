/**
 * Texts in about one byte a letter: the letters, digits and marks of Arabic and English news have a
 * byte each, any other UTF-16 unit three ({@link ESCAPE} and itself, the low byte first). Half of
 * UTF-16, and of UTF-8 for Arabic; read back as it was, unit by unit, lone surrogates too.
 */
const UNITS = Uint16Array.from([
  ...[0x09, 0x0a, 0x0d, 0xa0, 0xab, 0xbb, 0xd7, 0xe0, 0xe7, 0xe8, 0xe9],
  ...range(0x20, 0x7e),
  ...[0x060c, 0x061b, 0x061f],
  ...range(0x0621, 0x0656),
  ...range(0x0660, 0x0671),
  ...[0x067e, 0x0686, 0x0698, 0x06a4, 0x06a9, 0x06af, 0x06cc, 0x06d4, 0x06d5],
  ...range(0x06f0, 0x06f9),
  ...range(0x200b, 0x200f),
  ...range(0x2010, 0x201e),
  ...[0x2022, 0x2026, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x20ac, 0xfd3e, 0xfd3f, 0xfeff],
]);
const ESCAPE = 0xff;
const BYTES_OF_ESCAPED = 3;

/** By unit its byte; {@link ESCAPE} for one that has none. */
const BYTES = new Uint8Array(2 ** 16).fill(ESCAPE);
UNITS.forEach((unit, byte) => {
  BYTES[unit] = byte;
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function toNarrow(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * BYTES_OF_ESCAPED);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = BYTES[unit]!;
    bytes[length++] = byte;
    if (byte !== ESCAPE) continue;
    bytes[length++] = unit & 0xff;
    bytes[length++] = unit >> 8;
  }
  return bytes.slice(0, length);
}

/** Units of the text that is being read; grows to the longest. */
let units = new Uint16Array(2 ** 12);

/** The text of the bytes `[start, end)`, which {@link toNarrow} made. */
export function fromNarrow(bytes: Uint8Array, start: number, end: number): string {
  if (units.length < end - start) units = new Uint16Array(end - start);
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte !== ESCAPE) units[length++] = UNITS[byte]!;
    else {
      units[length++] = bytes[i + 1]! | (bytes[i + 2]! << 8);
      i += 2;
    }
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}
