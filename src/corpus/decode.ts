/** The text of a file's bytes, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: 'empty' | 'binary' };

/** Bytes below 0x20 that text does not hold: everything but tab, newlines and form feed. */
const CONTROL_SHARE = 0.01;

/**
 * Decodes by byte order mark, then as UTF-8, else as windows-1256 or ISO-8859-6, whichever its
 * letters fit: Arabic in those code pages is never valid UTF-8 by accident beyond a few letters.
 * A UTF-8 file with a few damaged bytes stays UTF-8 and shows U+FFFD in their place. The text is
 * NFC, without its mark. A file with NUL bytes or many control characters is not text.
 *
 * @param declared the encoding that the file itself names, as a web page does; believed only where
 * the bytes are not UTF-8, since pages are often saved in another encoding than they say
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  const encoding = encodingOf(bytes, declared);
  if (encoding === null) return { problem: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  if (text.trim() === '') return { problem: 'empty' };
  return isNoText(text, encoding) ? { problem: 'binary' } : { text, encoding };
}

const NEWLINE = 0x0a;

/** No ASCII, or the zero byte of a wide encoding. */
const isTelling = (byte: number): boolean => byte >= 0x80 || byte === 0;

/**
 * Where the first line begins that shows its encoding; -1 while all is ASCII, which is the same in
 * every encoding of bytes.
 */
export function firstTellingLine(bytes: Uint8Array): number {
  const first = bytes.findIndex(isTelling);
  return first < 0 ? -1 : bytes.lastIndexOf(NEWLINE, first) + 1;
}

/** Bytes by which the encoding of lines is judged, where there are as many. */
export const JUDGED_BYTES = 2 ** 16;

/** The encoding of lines, of which the last may be cut anywhere and is left out of the judgement. */
export function encodingOfLines(bytes: Uint8Array): string {
  const judged = bytes.subarray(0, JUDGED_BYTES);
  const lastLine = judged.lastIndexOf(NEWLINE);
  const whole = judged.subarray(0, lastLine > 0 ? lastLine : judged.length);
  const decoded = decode(whole.some(isTelling) ? whole : judged);
  return 'problem' in decoded ? 'utf-8' : decoded.encoding;
}

function encodingOf(bytes: Uint8Array, declared?: string): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const wide = zeroByteOrder(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) return null;
  return isMostlyUtf8(bytes) ? 'utf-8' : (knownLabel(declared) ?? arabicCodePage(bytes));
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

const NO_CHARACTER = /[\p{Cn}\p{Co}\p{Cs}\ufffd]/gu;

/**
 * Whether what was decoded is no text after all: U+0000 anywhere, as a file has whose end was never
 * written, and UTF-16 of which many units are no characters: its mark begins other files too.
 */
function isNoText(text: string, encoding: string): boolean {
  if (text.includes('\0')) return true;
  if (!encoding.startsWith('utf-16')) return false;
  const start = text.slice(0, 20_000);
  return (start.match(NO_CHARACTER)?.length ?? 0) > start.length * CONTROL_SHARE;
}

/** Damaged bytes that UTF-8 may have for each of its whole characters beyond ASCII. */
const DAMAGED_SHARE = 0.1;

/**
 * Whether the bytes beyond ASCII are sequences of UTF-8, but for some damage. In windows-1256 a
 * tah or zah before a byte of 0x80–0xBF is rare, so that what is whole here is next to nothing.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let damaged = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let last = i + 1;
    while (last < i + length && (bytes[last]! & 0xc0) === 0x80) last++;
    // A file that was cut ends inside a character.
    const isCut = last === bytes.length && last < i + length;
    if (byte >= 0xc2 && byte <= 0xf4 && last === i + length) whole++;
    else if (!isCut || byte < 0xc2) damaged++;
    i = last;
  }
  return damaged <= whole * DAMAGED_SHARE;
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    // Bytes that are not UTF-8 are not UTF-8, whatever they say, nor are they wide without zeros.
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/**
 * Both code pages have the letters from hamza to ghain in the same places. Of the rest, 0xE7–0xEA
 * are heh, waw, alef maksura and yeh in ISO-8859-6 but ç è é ê in windows-1256, where the yehs are
 * 0xEC and 0xED, which are vowel marks in ISO-8859-6: one word in three tells them apart. Without
 * Arabic letters around them, è and é are French.
 */
function arabicCodePage(bytes: Uint8Array): 'windows-1256' | 'iso-8859-6' {
  let shared = 0;
  let iso = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (byte >= 0xc1 && byte <= 0xd6) shared++;
    else if (byte >= 0xe7 && byte <= 0xea) iso++;
    else if (byte === 0xec || byte === 0xed) windows++;
  }
  return iso > windows * 2 && shared >= iso ? 'iso-8859-6' : 'windows-1256';
}
