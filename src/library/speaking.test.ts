import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { QuoteArchive } from '../quotes/ask.ts';
import { Speaking } from './speaking.ts';

const TEXT = `قال الوزير سالم العربي إن الانتخابات ستجرى في موعدها.\n\n${'زار الوفد مدينة بنغازي. '.repeat(60)}`;
const documents = ['__proto__', 'b'].map((id) => toDocument(id, `${id}.txt`, TEXT));

test('a passage in which somebody speaks is told from one in which he does not, after a journey too', () => {
  const answers = new QuoteArchive(documents.slice(0, 1)).ask({ speaker: 'سالم العربي' });
  const speaking = new Speaking(Speaking.of(answers).text);
  const isIn = documents.map((document) =>
    document.passages.map((passage) => speaking.isIn(document, passage)),
  );
  expect(isIn[0]!.length).toBeGreaterThan(1);
  expect(isIn[0]).toEqual(isIn[0]!.map((_, i) => i === 0));
  expect(isIn[1]).not.toContain(true);
});
