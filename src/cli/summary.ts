import { toDocument } from '../corpus/load.ts';
import { type Article, buildLibrary, type Library } from '../library.ts';
import type { Length, SummarySentence } from '../summary/summarise.ts';

/** A document's summary in the shape of the contract. */
export async function summaryAnswer(library: Library, { document }: Article, length: Length) {
  const sentences = await library.summary(document.id, length);
  const mentions = await library.keyDates(document.id, MOST_KEY_DATES);
  return {
    id: document.id,
    ...toAnswer(document.text, sentences),
    keyDates: mentions.map(({ start, end, value }) => ({
      start,
      end,
      text: document.text.slice(start, end),
      value,
    })),
    keyNames: await library.keyNames(document.id, MOST_KEY_NAMES),
  };
}

const MOST_KEY_DATES = 10;
const MOST_KEY_NAMES = 10;

/** The summary of a text that is in no corpus. */
export async function summaryOfText(text: string, title: string | undefined, length: Length) {
  const document = toDocument('', '', text, title === undefined ? {} : { title });
  const library = buildLibrary({ documents: [document], problems: [] });
  const { id: _, ...answer } = await summaryAnswer(library, (await library.article(''))!, length);
  return answer;
}

function toAnswer(text: string, sentences: readonly SummarySentence[]) {
  return {
    sentences: sentences.map(({ index, start, end, paragraph }) => ({
      index,
      start,
      end,
      text: text.slice(start, end),
      paragraph,
    })),
  };
}
