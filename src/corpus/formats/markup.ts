import { parseDocument } from 'htmlparser2';

type IsLeftOut = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

/** An element or a text of a parsed page, feed or office file. */
type Node = ReturnType<typeof parseDocument>['children'][number];

/** An element of XML; `name` has its prefix, as `dc:creator`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Every text in it, entities and CDATA read. */
  text(): string;
  /** The same with paragraphs, for a page inside XML. */
  page(): string;
}

/** A tree deeper than this is no page that somebody wrote. */
const DEEPEST = 400;

/** Elements that stand on lines of their own; those in HEADINGS have a blank line before them. */
const BLOCKS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figure footer form header hgroup hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements whose contents are not read: programs, forms, pictures and their captions. */
const UNREAD = new Set(
  'audio button canvas embed figcaption head iframe input map math noscript object rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);

/**
 * The text of HTML: a line a paragraph, a blank line before a heading, cells of a table apart by a
 * space. Nothing is run or loaded. An element that `isLeftOut` is passed over.
 * Throws RangeError for a tree deeper than {@link DEEPEST}.
 */
export function textOfHtml(html: string, isLeftOut: IsLeftOut = () => false): string {
  return textOfNodes(parseDocument(html).children, isLeftOut);
}

function textOfNodes(roots: readonly Node[], isLeftOut: IsLeftOut): string {
  const lines: string[] = [''];
  const breakLine = () => {
    if (lines.at(-1)!.trim() === '') lines[lines.length - 1] = '';
    else lines.push('');
  };
  const visit = (nodes: readonly Node[], isLiteral: boolean, depth: number): void => {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    for (const node of nodes) {
      if (node.type === 'text') {
        const data = isLiteral ? node.data : node.data.replace(/[^\S\u00a0]+/gu, ' ');
        const parts = data.split('\n');
        lines[lines.length - 1] += parts[0]!;
        lines.push(...parts.slice(1));
      } else if (node.type === 'cdata' || node.type === 'root') {
        visit(node.children, isLiteral, depth + 1);
      } else if ('name' in node && 'children' in node) {
        const { name } = node;
        if (UNREAD.has(name) || isLeftOut(name, node.attribs)) continue;
        if (name === 'br') lines.push('');
        else if (name === 'td' || name === 'th') {
          visit(node.children, isLiteral, depth + 1);
          lines[lines.length - 1] += ' ';
        } else {
          const isHeading = HEADINGS.has(name);
          const isBlock = isHeading || BLOCKS.has(name);
          if (isBlock) breakLine();
          if (isHeading) lines.push('');
          visit(node.children, isLiteral || name === 'pre', depth + 1);
          if (isBlock) breakLine();
        }
      }
    }
  };
  visit(roots, false, 0);
  return lines
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/**
 * The elements of an XML text, as far as it can be read. Entities that a DTD would define are not
 * expanded, so that none can grow. Throws RangeError for a tree deeper than {@link DEEPEST}.
 */
export function readXml(xml: string): readonly XmlElement[] {
  const toElement = (node: Node, depth: number): XmlElement[] => {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    if (!('name' in node && 'children' in node)) return [];
    return [
      {
        name: node.name,
        attributes: node.attribs,
        children: node.children.flatMap((child) => toElement(child, depth + 1)),
        text: () => textIn(node.children),
        page: () => textOfNodes(node.children, () => false),
      },
    ];
  };
  return parseDocument(xml, { xmlMode: true }).children.flatMap((node) => toElement(node, 0));
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.data : 'children' in node ? textIn(node.children) : '',
    )
    .join('');
}

const XML_ENCODING = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["'](?<label>[\w.:-]+)/u;
const HTML_CHARSET = /<meta[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/iu;

/** The encoding that an XML text names in its first line. */
export function declaredInXml(bytes: Uint8Array): string | undefined {
  return XML_ENCODING.exec(head(bytes, 200))?.groups?.['label'];
}

/** The encoding that a page names in `<meta charset>`, or in its XML line. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
  const start = head(bytes, 8192);
  return (HTML_CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.groups?.['label'];
}

function head(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}
