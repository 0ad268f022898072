/** The text of a file's bytes, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: 'empty' | 'binary' };

/** Bytes below 0x20 that text does not hold: everything but tab, newlines and form feed. */
const CONTROL_SHARE = 0.01;

/**
 * Decodes by byte order mark, then as strict UTF-8, else as windows-1256: Arabic in that code page
 * is never valid UTF-8 by accident beyond a few letters. The text is NFC, without its mark.
 * A file with NUL bytes or many control characters is not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  const encoding = encodingOf(bytes);
  if (encoding === null) return { problem: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  return text.trim() === '' ? { problem: 'empty' } : { text, encoding };
}

function encodingOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const wide = zeroByteOrder(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1256';
  }
}

/**
 * UTF-16 without a mark: Arabic has 0x06 as every high byte, spaces and Latin 0x00, and both stand
 * on one side of the pairs only.
 */
function zeroByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 2000);
  if (pairs < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i++) {
    if (isHighByte(bytes[2 * i + 1]!)) little++;
    if (isHighByte(bytes[2 * i]!)) big++;
  }
  if (little > pairs * 0.9 && big < pairs * 0.3) return 'utf-16le';
  if (big > pairs * 0.9 && little < pairs * 0.3) return 'utf-16be';
  return null;
}

function isHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x06 || byte === 0x20;
}

function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  }
  return controls > size * CONTROL_SHARE;
}
