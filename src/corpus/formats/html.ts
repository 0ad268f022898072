import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decode } from '../decode.ts';
import { depthOfHtml } from './depth.ts';
import { DECODE_PROBLEM, type FileItem, trouble } from './format.ts';
import { declaredInHtml, textOfHtml } from './markup.ts';
import { keysOfPage } from './pageKeys.ts';
import { dropTeasers } from './teasers.ts';

const LARGEST_BYTES = 16 * 2 ** 20;
/** Real pages are forty deep; the time that finding the article takes grows with the cube. */
const DEEPEST = 250;

/**
 * `.html`, `.htm`: the article of a saved page without its menus, as Readability finds it, a line a
 * paragraph; captions of pictures and links to other articles are left out. What is known about it
 * comes from the page's own tags. No script is run and nothing is loaded.
 */
export async function* readHtml(bytes: Uint8Array): AsyncGenerator<FileItem> {
  if (bytes.length > LARGEST_BYTES) {
    yield trouble('size', `a page larger than ${LARGEST_BYTES / 2 ** 20} MB`);
    return;
  }
  const decoded = decode(bytes, declaredInHtml(bytes));
  if ('problem' in decoded) {
    yield { problem: DECODE_PROBLEM[decoded.problem] };
    return;
  }
  if (depthOfHtml(decoded.text) > DEEPEST) {
    yield trouble('nested', `elements more than ${DEEPEST} deep`);
    return;
  }
  // A console of its own that nobody listens to: what a page's styles get wrong is not our log.
  const dom = new JSDOM(decoded.text, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const keys = keysOfPage(document);
    const headings = document.querySelectorAll('h1');
    const heading = headings.length === 1 ? headings[0]!.textContent?.trim() : undefined;
    dropTeasers(document);
    const whole = document.body?.innerHTML ?? '';
    const article = new Readability<string>(document, { charThreshold: 200 }).parse();
    const text = textOfHtml(article?.content ?? '') || textOfHtml(whole);
    if (text === '') yield trouble('empty', 'a page without text');
    else {
      const title = keys['title'] ?? (heading || article?.title?.trim());
      const named = {
        ...keys,
        ...(title ? { title } : {}),
        ...(!keys['author'] && article?.byline ? { author: article.byline.trim() } : {}),
      };
      yield { text: withoutTitle(text, title).toWellFormed().normalize('NFC'), keys: named };
    }
  } finally {
    dom.window.close();
  }
}

/** The headline is shown as the title; many pages repeat it as the first line of the article. */
function withoutTitle(text: string, title: string | undefined): string {
  const end = text.indexOf('\n');
  const isRepeated = title !== undefined && end > 0 && text.slice(0, end).trim() === title;
  return isRepeated ? text.slice(end).trim() : text;
}
