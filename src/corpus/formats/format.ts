import { readFileSync } from 'node:fs';
import { messageOf } from '../../errors.ts';

/** Why something could not be used, for words in any language. */
export type ProblemKind =
  | 'empty'
  | 'notText'
  | 'yaml'
  | 'json'
  | 'notDocument'
  | 'format'
  | 'size'
  | 'id'
  | 'link'
  | 'unreadable'
  | 'metadata'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'unnamed'
  | 'slow'
  | 'nested';

/** A problem: its kind, and the particulars in English for the log and the command line. */
export interface Trouble {
  readonly kind: ProblemKind;
  readonly reason: string;
}

/** What a file holds before it becomes documents: a text and its keys, or why one has no text. */
export type FileItem =
  | { readonly text: string; readonly keys: Readonly<Record<string, unknown>>; problem?: undefined }
  | { readonly problem: Trouble };

/**
 * Reads the documents of one file in order. An item that cannot be read is a problem among the
 * others; an I/O error is thrown.
 */
export type FormatReader = (path: string) => AsyncIterable<FileItem>;

/** The same of bytes in memory, which may stand in a file or in an archive. Never throws. */
export type BytesReader = (bytes: Uint8Array) => AsyncIterable<FileItem>;

/** A reader of whole files from one of bytes. */
export function ofFile(read: BytesReader): FormatReader {
  return async function* (path) {
    // At once: four turns of the event loop for each of thirty thousand small files take longer than they.
    yield* read(readFileSync(path));
  };
}

/** A reader whose every failure is a problem of the file. */
export function guarded(read: BytesReader): BytesReader {
  return async function* (bytes) {
    try {
      yield* read(bytes);
    } catch (error) {
      // What nests without end runs out of stack, or into a limit of ours.
      yield error instanceof RangeError
        ? trouble('nested', 'nested too deep')
        : trouble('damaged', `cannot be read: ${messageOf(error).slice(0, 200)}`);
    }
  };
}

export function trouble(kind: ProblemKind, reason: string): { readonly problem: Trouble } {
  return { problem: { kind, reason } };
}

/** Why bytes have no text. */
export const DECODE_PROBLEM: Readonly<Record<'empty' | 'binary', Trouble>> = {
  empty: { kind: 'empty', reason: 'the file is empty' },
  binary: { kind: 'notText', reason: 'the file is not text' },
};
