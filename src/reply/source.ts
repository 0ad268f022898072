import type { Span } from '../arabic/span.ts';
import { type Document, nameOf } from '../corpus/document.ts';
import { addDays } from '../day.ts';
import type { Article } from '../library.ts';
import { sayDay } from './days.ts';
import { cut, escapeText, writtenOut } from './escape.ts';
import type { Words } from './words.ts';

const LONGEST_TITLE = 120;

/**
 * Where a quotation stands: article, paragraph, publication day, source; what was inferred says so.
 * Each is a line of its own in small type, an Arabic word first and Latin last.
 */
export function sourceLines(article: Article, place: Span | null, words: Words): string[] {
  const { document } = article;
  const place_ = place ? `${sayParagraphs(document, place, words)} · ` : '';
  const lines = [sayTitle(article, words), `${place_}${sayPublished(article, words)}`];
  if (document.stated.source !== undefined) {
    lines.push(words.say('source.source', { source: escapeText(document.stated.source) }));
  }
  lines.push(words.say('source.document', { id: sayId(nameOf(document)) }));
  return lines.map((line) => `-# ${line}`);
}

/** A document's id or a file's path, in one line. */
export function sayId(id: string): string {
  return escapeText(cut(id.replace(/\s+/gu, ' '), 200));
}

/** A file's name in one line. */
export function sayFile(path: string, words: Words): string {
  return words.say('source.file', { file: sayId(writtenOut(path)) });
}

/** The title; one that is only the beginning of the text says so. */
export function sayTitle(article: Article, words: Words): string {
  const title = shortTitle(article);
  return words.say(article.title.isStated ? 'source.title.stated' : 'source.title.inferred', {
    title: escapeText(title),
  });
}

/** The title in one line, unescaped, for lists and headings. */
export function shortTitle(article: Article, most = LONGEST_TITLE): string {
  return cut(article.title.text, most);
}

export function sayPublished({ reference }: Article, words: Words): string {
  if (reference.day !== null) {
    const isStated = reference.certain && reference.why === 'stated';
    return words.say(isStated ? 'source.published.stated' : 'source.published.inferred', {
      day: sayDay(reference.day, words),
    });
  }
  if (reference.window !== null) {
    const [first, dayAfterLast] = reference.window;
    return words.say('source.published.window', {
      first: sayDay(first, words),
      last: sayDay(addDays(dayAfterLast, -1), words),
    });
  }
  return words.say('source.published.unknown');
}

/** `الفقرة 4`, `الفقرتان 1–2`, or for several places `الفقرات 1–2 و5 و6`, in the order of the text. */
export function sayParagraphs(
  document: Document,
  places: Span | readonly Span[],
  words: Words,
): string {
  const ranges = [places]
    .flat()
    .map((place) => {
      const inside = document.sentences.filter((s) => s.start < place.end && place.start < s.end);
      const first = inside[0]?.paragraph ?? 1;
      return { first, last: inside.at(-1)?.paragraph ?? first };
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const count = new Set(
    ranges.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, n) => first + n),
    ),
  ).size;
  const distinct = new Set(
    ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)),
  );
  const number = words.numerals(LISTS[words.language].format(distinct));
  return words.say('source.paragraphs', { count, number });
}

const LISTS = {
  ar: new Intl.ListFormat('ar', { type: 'conjunction', style: 'long' }),
  en: new Intl.ListFormat('en', { type: 'conjunction', style: 'long' }),
} as const;
