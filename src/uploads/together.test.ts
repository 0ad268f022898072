import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { buildLibrary, type Library } from '../library.ts';
import { together } from './together.ts';

const SAID = 'لن نغلق المرفأ القديم مهما طال الشتاء';

function libraryOf(...ids: readonly string[]): Library {
  const documents = ids.map((id) => toDocument(id, id, `قال سامي حداد: «${SAID}». المقال ${id}.`));
  return buildLibrary({ documents, problems: [] });
}

test.each([
  [['a'], ['b'], 1],
  [['a', 'b'], ['c', 'd'], 3],
  [['a', 'b'], [], 1],
  [[], ['c'], 0],
])(
  'articles with the same words are counted in both libraries: %j, %j',
  async (shared, own, others) => {
    const library = together(libraryOf(...shared), libraryOf(...own));
    expect(await library.verify(SAID)).toMatchObject({ verdict: 'verbatim', others });
  },
);
