import { readdir } from 'node:fs/promises';
import { UPLOAD_MARK } from '../corpus/document.ts';
import { loadCorpus } from '../corpus/load.ts';
import { buildLibrary, type Library } from '../library.ts';
import { keyOf, readSidecar, SIDECAR } from './file.ts';

/** A library over a guild's files; ids begin with what no path of a corpus begins with. */
export async function openShelf(folder: string): Promise<Library> {
  const { documents, problems } = await loadCorpus(folder);
  const names = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(SIDECAR))) {
    const upload = await readSidecar(folder, name);
    if (upload) names.set(upload.key, upload.name);
  }
  const nameOf = (path: string) => names.get(keyOf(path)) ?? path;
  const counts = new Map<string, number>();
  return buildLibrary({
    documents: documents.map((document) => {
      const key = keyOf(document.path);
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      const id = `${UPLOAD_MARK}${key}${number === 1 ? '' : `#${number}`}`;
      return { ...document, id, path: nameOf(document.path) };
    }),
    problems: problems.map((problem) => ({ ...problem, path: nameOf(problem.path) })),
  });
}
