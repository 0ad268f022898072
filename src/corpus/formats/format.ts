/** What a file holds before it becomes documents: a text and its keys, or why one has no text. */
export type FileItem =
  | { readonly text: string; readonly keys: Readonly<Record<string, unknown>>; problem?: undefined }
  | { readonly problem: string };

/**
 * Reads the documents of one file in order. An item that cannot be read is a problem among the
 * others; an I/O error is thrown.
 */
export type FormatReader = (path: string) => AsyncIterable<FileItem>;

/** In words for the operator, why bytes have no text. */
export const DECODE_PROBLEM = {
  empty: 'the file is empty',
  binary: 'the file is not text',
} as const;
