import { segment } from '../arabic/sentences.ts';
import type { Document } from './document.ts';
import { readEntries } from './entries.ts';
import { distinct, listFiles, type Problem } from './files.ts';
import { Ids, takenId } from './ids.ts';
import { toPassages } from './passages.ts';

export type { Problem } from './files.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every document below a folder, in order of path, one file after another. What cannot be
 * read is a problem with its path; it never stops the others.
 * Throws ReaderError when the folder itself is missing or unreadable.
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { files, problems } = listFiles(folder);
  const documents: Document[] = [];
  const ids = new Ids();
  for (const file of files) {
    const { path } = file;
    let number = 0;
    for await (const entry of readEntries(folder, file)) {
      if (entry.problem) {
        problems.push(entry.problem);
        continue;
      }
      number++;
      const id = ids.choose(entry.id, path, number);
      if (id === null) problems.push(takenId(path, entry.id));
      else documents.push(toDocument(id, path, entry.text, entry.metadata));
    }
  }
  return { documents, problems: distinct(problems) };
}

/** A document over a text that is already in memory, as the command line's batches bring. */
export function toDocument(id: string, path: string, text: string, stated = {}): Document {
  const { paragraphs, sentences } = segment(text);
  return { id, path, text, stated, paragraphs, sentences, passages: toPassages(text, sentences) };
}
