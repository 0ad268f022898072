import { ReaderError } from '../errors.ts';
import type { Library } from '../library.ts';
import { fitCard } from '../reply/card.ts';
import { quotePassage } from '../reply/passage.ts';
import type { Reply } from '../reply/reply.ts';
import { sayParagraphs, sourceLines } from '../reply/source.ts';
import type { Words } from '../reply/words.ts';

/**
 * The paragraph of an event's sentence, whole, with the event marked and its source. Throws
 * ReaderError when the archive has the event no more.
 */
export async function eventPassage(
  eventId: string,
  library: Library,
  words: Words,
): Promise<Reply> {
  const event = (await library.events({})).find(({ id }) => id === eventId);
  const article = event && (await library.article(event.title.document));
  if (!article) throw new ReaderError('stateGone', 'event is gone');
  const { document } = article;
  const { title } = event;
  const place =
    document.paragraphs.find((each) => each.start <= title.start && title.end <= each.end) ?? title;
  const lines = [
    quotePassage(document.text, place, [title], words.say('quote.label')),
    ...sourceLines(article, place, words),
  ];
  return fitCard({ title: sayParagraphs(document, title, words), sections: [{ lines }] }).reply;
}
