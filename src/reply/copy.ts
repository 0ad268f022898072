import { INVISIBLE } from '../arabic/letters.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { nameOf } from '../corpus/document.ts';
import type { Article } from '../library.ts';
import type { Reply } from './reply.ts';
import { sayParagraphs, sayPublished } from './source.ts';
import type { Words } from './words.ts';

/** Discord's limit for a plain message. */
const MOST_TEXT = 2000;

/**
 * Words with their source, to be pasted elsewhere. A plain message, for Discord copies nothing of a
 * card; unmarked, for it copies a message as it was typed, with every sign of ours in it. What does
 * not fit comes as a text file.
 */
export function copyReply(article: Article, place: Span, words: Words): Reply {
  const { document } = article;
  const title = article.title.isStated ? oneLine(article.title.text) : null;
  const { source, url } = document.stated;
  const lines = [
    sliceOf(document.text, place).replace(INVISIBLE, '').trim(),
    '',
    title === null ? '' : words.say('copy.title', { title }),
    `${sayParagraphs(document, place, words)} · ${sayPublished(article, words)}`,
    source === undefined ? '' : words.say('source.source', { source: oneLine(source) }),
    title === null ? words.say('source.document', { id: oneLine(nameOf(document)) }) : '',
    url === undefined ? '' : words.say('copy.url', { url: oneLine(url) }),
  ];
  const plain = lines.filter((line, at) => at === 1 || line !== '').join('\n');
  const text = literal(plain);
  const isPrivate = true;
  if (text.length <= MOST_TEXT) return { components: [], text, isPrivate, isBeside: true };
  const bytes = new TextEncoder().encode(plain);
  const files = [{ name: 'isnad.txt', bytes }];
  return { components: [], text: words.say('copy.file'), files, isPrivate, isBeside: true };
}

function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** What Discord would show as something else than its letters, the rest untouched. */
const MARKUP = new RegExp(
  [
    String.raw`\\(?=[^\p{L}\p{N}\s])`,
    String.raw`[*\x60~|]`,
    String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|__`,
    '<(?=[@#:/at]|id:|https?:)',
    String.raw`\[(?=[^\]\n]*\]\()`,
    String.raw`^[ \t]*(?:>+|-#?(?=\s|$)|\+(?=\s)|#{1,3}(?=\s))`,
    String.raw`(?<=^[ \t]*\d+)\.(?= )`,
  ].join('|'),
  'gmu',
);

/**
 * A text so that Discord shows it letter for letter with as few signs of ours as possible: only what
 * is markup where it stands is escaped, and news prose has next to none.
 */
export function literal(text: string): string {
  return text.replace(MARKUP, (found) => found.replace(/\S/gu, (sign) => `\\${sign}`));
}
