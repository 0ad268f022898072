import { decode } from '../decode.ts';
import { readPublished } from '../metadata.ts';
import { DECODE_PROBLEM, type FileItem, trouble } from './format.ts';
import { declaredInXml, readXml, textOfHtml, type XmlElement } from './markup.ts';

/** Where each kind of feed keeps the text, the fullest first. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];
/** Days of publication; `updated` is the day of the last change, which is another thing. */
const DAYS = ['pubDate', 'published', 'dc:date', 'issued', 'dcterms:issued'];

/** `.rss`, `.atom`, `.xml`: RSS 0.9–2.0 and Atom, a document an item, in the order of the feed. */
export async function* readFeed(bytes: Uint8Array): AsyncGenerator<FileItem> {
  const decoded = decode(bytes, declaredInXml(bytes));
  if ('problem' in decoded) {
    yield { problem: DECODE_PROBLEM[decoded.problem] };
    return;
  }
  const root = readXml(decoded.text).find(({ name }) => /^(?:rss|feed|rdf:RDF)$/u.test(name));
  if (!root) {
    yield trouble('notDocument', 'not a feed: neither RSS nor Atom');
    return;
  }
  const channel = child(root, 'channel') ?? root;
  // RSS 1.0 has its items beside the channel.
  const items = [...channel.children, ...(channel === root ? [] : root.children)].filter(
    ({ name }) => name === 'item' || name === 'entry',
  );
  const language =
    valueIn(channel, 'language') ?? valueIn(channel, 'dc:language') ?? root.attributes['xml:lang'];
  const common = { source: valueIn(channel, 'title'), language };
  let untexted = 0;
  for (const item of items) {
    const text = textOf(item);
    if (text === '') untexted++;
    else yield { text, keys: { ...common, ...keysOf(item) } };
  }
  if (items.length === 0) yield trouble('empty', 'a feed without items');
  if (untexted > 0) yield trouble('notDocument', `items without a text: ${untexted}`);
}

function textOf(item: XmlElement): string {
  for (const name of TEXTS) {
    const element = child(item, name);
    if (!element) continue;
    const text = element.children.length > 0 ? element.page() : textOfHtml(element.text());
    if (text !== '') return text.normalize('NFC').toWellFormed();
  }
  return '';
}

function keysOf(item: XmlElement): Record<string, string> {
  const days = DAYS.map((name) => valueIn(item, name)).filter((day) => day !== undefined);
  // One that cannot be read is told of, where no other can.
  const published = days.find((day) => readPublished(day)) ?? days[0];
  const links = item.children.filter(({ name }) => name === 'link');
  const link = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const url = (link?.attributes['href'] ?? link?.text() ?? '').trim();
  const writer = child(item, 'author');
  const author =
    valueIn(item, 'dc:creator') ?? (writer && (valueIn(writer, 'name') ?? writer.text().trim()));
  const title = textOfHtml(child(item, 'title')?.text() ?? '').replace(/\s+/gu, ' ');
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(/^https?:\/\/\S+$/u.test(url) ? { url } : {}),
    ...(author ? { author } : {}),
  };
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

function valueIn(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text().trim() || undefined;
}
