import { parse, postprocess, preprocess } from 'micromark';
import { decode } from '../decode.ts';
import { DECODE_PROBLEM, type FileItem } from './format.ts';
import { withFrontMatter } from './text.ts';

/** Marks of Markdown that are no part of what an article says: they go, the rest stays. */
const MARKS = new Set([
  'atxHeadingSequence',
  'setextHeadingLineSequence',
  'emphasisSequence',
  'strongSequence',
  'blockQuotePrefix',
  'codeFencedFence',
  'codeTextSequence',
  'escapeMarker',
  'hardBreakEscape',
  'thematicBreak',
  'image',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelMarker',
  'labelImageMarker',
  'resource',
  'reference',
  'autolinkMarker',
]);
/** Without one of these characters there is no mark, and most articles have none. */
const MAY_HAVE_MARKS = /[*_#>`[\]\\<=~-]/u;

/**
 * `.md`: the text as it stands without the marks of Markdown: `**` and `_`, `#`, `>`, backslashes,
 * the addresses of links, pictures and HTML tags. Lines, blank lines, bullets and numbers of lists
 * stay, so that an article written without marks is read letter for letter.
 */
export async function* readMarkdown(bytes: Uint8Array): AsyncGenerator<FileItem> {
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    yield { problem: DECODE_PROBLEM[decoded.problem] };
    return;
  }
  const item = withFrontMatter(decoded.text);
  if (item.problem !== undefined) yield item;
  else {
    const text = withoutMarks(item.text);
    const isEmpty = text.trim() === '';
    yield isEmpty ? { problem: DECODE_PROBLEM.empty } : { text, keys: item.keys };
  }
}

/** A Markdown text without its marks. */
export function withoutMarks(markdown: string): string {
  if (!MAY_HAVE_MARKS.test(markdown)) return markdown;
  const chunks = preprocess()(markdown, undefined, true);
  const events = postprocess(parse().document().write(chunks));
  let text = '';
  let from = 0;
  for (const [way, { type, start, end }] of events) {
    if (way !== 'enter' || !MARKS.has(type) || start.offset < from) continue;
    text += markdown.slice(from, start.offset);
    from = end.offset;
    // The space after `#` and around a closing one belongs to the mark.
    if (type === 'atxHeadingSequence') while (/[ \t]/u.test(markdown[from] ?? '')) from++;
  }
  return text + markdown.slice(from);
}
