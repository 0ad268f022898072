import { createReadStream } from 'node:fs';
import { messageOf } from '../../errors.ts';
import { decode, encodingOfLines, firstTellingLine, JUDGED_BYTES } from '../decode.ts';
import { DECODE_PROBLEM, type FileItem, type Trouble } from './format.ts';

/** `.json`: one document or an array of them. */
export async function* readJson(bytes: Uint8Array): AsyncGenerator<FileItem> {
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    yield { problem: DECODE_PROBLEM[decoded.problem] };
    return;
  }
  const value = parse(decoded.text);
  if ('problem' in value) yield value;
  else if (Array.isArray(value.json)) yield* value.json.map(toNumberedItem);
  else yield toItem(value.json);
}

/** `.jsonl`: a document a line, read line by line, so that a file may be larger than memory. */
export function readJsonLines(path: string): AsyncGenerator<FileItem> {
  return readLines(createReadStream(path) as AsyncIterable<Uint8Array>);
}

/** The same of bytes in memory. */
export function readJsonLinesIn(bytes: Uint8Array): AsyncGenerator<FileItem> {
  return readLines([bytes]);
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function* readLines(chunks: Chunks): AsyncGenerator<FileItem> {
  let number = 0;
  for await (const line of lines(chunks)) {
    number++;
    if (line.trim() === '') continue;
    const item = readJsonLine(line);
    if (item.problem === undefined) yield item;
    else {
      const { kind, reason } = item.problem;
      yield { problem: { kind, reason: `line ${number}: ${reason}` } };
    }
  }
  if (number === 0) yield { problem: DECODE_PROBLEM.empty };
}

/** One line of a `.jsonl` file; its problem does not name the line. */
export function readJsonLine(line: string): FileItem {
  const value = parse(line);
  return 'problem' in value ? value : toItem(value.json);
}

async function* lines(chunks: Chunks): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decoded(chunks)) {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** Bytes as text, in the encoding that the first line beyond ASCII and those after it show. */
async function* decoded(chunks: Chunks): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let judged = Buffer.alloc(0);
  const decide = () => {
    decoder = new TextDecoder(encodingOfLines(judged));
    return decoder.decode(judged, { stream: true });
  };
  for await (const chunk of chunks) {
    if (decoder) {
      yield (decoder as TextDecoder).decode(chunk, { stream: true });
      continue;
    }
    const from = judged.length > 0 ? 0 : firstTellingLine(chunk);
    const ascii = from < 0 ? chunk : chunk.subarray(0, from);
    yield Buffer.from(ascii).toString('latin1');
    judged = Buffer.concat([judged, chunk.subarray(ascii.length)]);
    if (judged.length >= JUDGED_BYTES) yield decide();
  }
  yield decoder ? (decoder as TextDecoder).decode() : decide();
}

function parse(text: string): { json: unknown } | { problem: Trouble } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = `not JSON: ${messageOf(error).slice(0, 120)}`;
    return { problem: { kind: 'json', reason } };
  }
}

function toItem(value: unknown): FileItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return notDocument('expected a document: an object with "text"');
  }
  const { text, ...keys } = value as Record<string, unknown>;
  if (typeof text !== 'string') return notDocument('a document without "text"');
  if (text.trim() === '') return notDocument('a document with an empty "text"');
  // A lone surrogate is no character: it could be neither shown nor sent.
  return { text: text.toWellFormed().normalize('NFC'), keys };
}

function toNumberedItem(value: unknown, i: number): FileItem {
  const item = toItem(value);
  return item.problem === undefined ? item : notDocument(`entry ${i + 1}: ${item.problem.reason}`);
}

function notDocument(reason: string): FileItem {
  return { problem: { kind: 'notDocument', reason } };
}
