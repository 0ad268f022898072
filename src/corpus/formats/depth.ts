import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * How deep the elements of a page stand in one another as a browser would build them, which no
 * count of tags tells: tables put in rows of their own, and a script swallows the tags in it.
 */
export function depthOfHtml(html: string): number {
  let level: Node[] = [parse(html)];
  let depth = 0;
  while (level.length > 0) {
    depth++;
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return depth;
}
