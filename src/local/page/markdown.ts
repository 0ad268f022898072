/**
 * Discord's dialect of Markdown, read into a tree; drawing it is `text.tsx`. It knows bold, italics,
 * underline, strikethrough, spoilers, code, masked links, bare links, mentions, timestamps, and at
 * the start of a line: headings, subtext, quotes, lists and fenced code. Whatever it does not
 * recognise stays text, and nothing here ever becomes HTML.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'strong' | 'em' | 'u' | 's' | 'spoiler';
      readonly inner: readonly Inline[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly inner: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly inner: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inner: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly inner: readonly Inline[] }
  | { readonly kind: 'quote'; readonly inner: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly text: string };

export interface Item {
  readonly depth: number;
  /** As written; null for a bullet. */
  readonly number: number | null;
  readonly inner: readonly Inline[];
}

const FENCE = /^```(?:[\w+-]*\n)?(?<text>[\s\S]*?)```/u;
const HEADING = /^(?<marks>#{1,3}) +(?<text>.+)$/u;
const SUBTEXT = /^-# +(?<text>.+)$/u;
const QUOTE = /^> ?(?<text>.*)$/u;
const QUOTE_REST = /^>>> ?/u;
const ITEM = /^(?<indent> *)(?:[-*]|(?<number>\d{1,9})\.) +(?<text>.+)$/u;

/** Reads a text. Quotes, lists and the like begin only at the start of a line. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    const joined = plain.join('\n');
    if (joined.trim() !== '') blocks.push({ kind: 'paragraph', inner: readInline(joined) });
    plain = [];
  };
  let rest = text;
  while (rest !== '') {
    const taken = takeBlock(rest);
    if (taken) {
      flush();
      blocks.push(taken.block);
      rest = rest.slice(taken.length).replace(/^\n/u, '');
      continue;
    }
    const end = rest.indexOf('\n');
    const line = end < 0 ? rest : rest.slice(0, end);
    const fence = line.indexOf('```');
    if (fence > 0 && FENCE.test(rest.slice(fence))) {
      plain.push(rest.slice(0, fence));
      rest = rest.slice(fence);
      continue;
    }
    plain.push(line);
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  flush();
  return blocks;
}

function takeBlock(rest: string): { block: Block; length: number } | null {
  const fence = FENCE.exec(rest);
  if (fence) {
    const code = fence.groups?.['text']?.replace(/\n$/u, '') ?? '';
    return { block: { kind: 'code', text: code }, length: fence[0].length };
  }
  const open = QUOTE_REST.exec(rest);
  if (open) {
    const inner = readBlocks(rest.slice(open[0].length));
    return { block: { kind: 'quote', inner }, length: rest.length };
  }
  const line = lineOf(rest);
  const heading = HEADING.exec(line)?.groups;
  if (heading) {
    const level = heading['marks']!.length as 1 | 2 | 3;
    const block: Block = { kind: 'heading', level, inner: readInline(heading['text']!) };
    return { block, length: line.length };
  }
  const subtext = SUBTEXT.exec(line)?.groups;
  if (subtext) {
    const block: Block = { kind: 'subtext', inner: readInline(subtext['text']!) };
    return { block, length: line.length };
  }
  if (QUOTE.test(line)) return takeQuote(rest);
  return ITEM.test(line) ? takeList(rest) : null;
}

function lineOf(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function takeQuote(rest: string): { block: Block; length: number } {
  const lines = takeLines(rest, (line) => QUOTE.test(line));
  const inner = lines.map((line) => QUOTE.exec(line)?.groups?.['text'] ?? '').join('\n');
  return { block: { kind: 'quote', inner: readBlocks(inner) }, length: lines.join('\n').length };
}

function takeList(rest: string): { block: Block; length: number } {
  const first = itemOf(lineOf(rest));
  const lines = takeLines(rest, (line) => {
    const item = itemOf(line);
    // Bullets after numbers, at the outermost depth, are a list of their own.
    return item !== null && (item.depth > 0 || (item.number === null) === (first?.number === null));
  });
  const items = lines.flatMap((line) => itemOf(line) ?? []);
  const block: Block = { kind: 'list', start: first?.number ?? null, items };
  return { block, length: lines.join('\n').length };
}

function itemOf(line: string): Item | null {
  const groups = ITEM.exec(line)?.groups;
  if (!groups) return null;
  const { indent = '', number, text = '' } = groups;
  return {
    depth: Math.min(5, Math.ceil(indent.length / 2)),
    number: number === undefined ? null : Number(number),
    inner: readInline(text),
  };
}

function takeLines(text: string, fits: (line: string) => boolean): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !fits(line));
  return end < 0 ? lines : lines.slice(0, end);
}

interface Rule {
  readonly pattern: RegExp;
  readonly make: (groups: Readonly<Record<string, string>>) => Inline;
}

const span =
  (kind: 'strong' | 'em' | 'u' | 's' | 'spoiler') =>
  (groups: Readonly<Record<string, string>>): Inline => ({
    kind,
    inner: readInline(groups['inner']!),
  });

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** In this order: what comes first wins (`***` before `**` before `*`). */
const RULES: readonly Rule[] = [
  { pattern: /^\\(?<char>[^\p{L}\p{M}\p{N}\s])/u, make: (g) => text(g['char']!) },
  {
    pattern: /^(?<ticks>`+)(?<code>[^`](?:[\s\S]*?[^`])?)\k<ticks>(?!`)/u,
    make: (g) => ({ kind: 'code', text: g['code']!.replace(/^ (.+) $/u, '$1') }),
  },
  {
    pattern: /^<t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFsSR]))?>/u,
    make: (g) => ({ kind: 'time', seconds: Number(g['seconds']), style: g['style'] ?? 'f' }),
  },
  { pattern: /^<@!?(?<id>\d+)>/u, make: (g) => ({ kind: 'mention', of: 'user', id: g['id']! }) },
  { pattern: /^<@&(?<id>\d+)>/u, make: (g) => ({ kind: 'mention', of: 'role', id: g['id']! }) },
  { pattern: /^<#(?<id>\d+)>/u, make: (g) => ({ kind: 'mention', of: 'channel', id: g['id']! }) },
  { pattern: /^<\/(?<name>[^:>]+):\d+>/u, make: (g) => ({ kind: 'command', name: g['name']! }) },
  {
    pattern: /^\[(?<inner>(?:\\.|[^\]\\])+)\]\(<?(?<url>https?:\/\/[^\s)>]+)>?\)/u,
    make: (g) => ({ kind: 'link', url: g['url']!, inner: readInline(g['inner']!) }),
  },
  {
    pattern: /^<(?<url>https?:\/\/[^\s>]+)>/u,
    make: (g) => ({ kind: 'link', url: g['url']!, inner: [text(g['url']!)] }),
  },
  {
    pattern: /^(?<url>https?:\/\/[^\s<>]*[^\s<>.,:;!?'"”»،؛؟)\]])/u,
    make: (g) => ({ kind: 'link', url: g['url']!, inner: [text(g['url']!)] }),
  },
  {
    pattern: /^\*\*\*(?<inner>(?:\\.|[^\\])+?)\*\*\*(?!\*)/su,
    make: (g) => ({ kind: 'strong', inner: [{ kind: 'em', inner: readInline(g['inner']!) }] }),
  },
  { pattern: /^\*\*(?<inner>(?:\\.|[^\\])+?)\*\*(?!\*)/su, make: span('strong') },
  { pattern: /^__(?<inner>(?:\\.|[^\\])+?)__(?!_)/su, make: span('u') },
  { pattern: /^~~(?<inner>(?:\\.|[^\\])+?)~~/su, make: span('s') },
  { pattern: /^\|\|(?<inner>(?:\\.|[^\\])+?)\|\|/su, make: span('spoiler') },
  { pattern: /^\*(?<inner>(?!\s)(?:\\.|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/su, make: span('em') },
  {
    pattern: /^_(?<inner>(?:\\.|__|[^\\_])+?)_(?![\p{L}\p{M}\p{N}_])/su,
    make: span('em'),
  },
];

/** Characters at which a rule may begin; everything up to the next one is plain. */
const PLAIN = /^[^\\`<[*_~|h]+/u;

/** Reads what stands in a line or paragraph. Line breaks stay in the texts. */
export function readInline(source: string): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  let rest = source;
  const flush = (): void => {
    if (plain !== '') nodes.push(text(plain));
    plain = '';
  };
  while (rest !== '') {
    const run = PLAIN.exec(rest)?.[0];
    if (run) {
      plain += run;
      rest = rest.slice(run.length);
      continue;
    }
    const match = firstMatch(rest, plain);
    if (!match) {
      plain += rest[0];
      rest = rest.slice(1);
      continue;
    }
    if (match.node.kind === 'text') plain += match.node.text;
    else {
      flush();
      nodes.push(match.node);
    }
    rest = rest.slice(match.length);
  }
  flush();
  return nodes;
}

function firstMatch(rest: string, before: string): { node: Inline; length: number } | null {
  // `snake_case` is one word: an underscore inside a word begins nothing.
  if (/^_(?!_)/u.test(rest) && /[\p{L}\p{M}\p{N}]$/u.test(before)) return null;
  for (const { pattern, make } of RULES) {
    const match = pattern.exec(rest);
    if (match) return { node: make(match.groups ?? {}), length: match[0].length };
  }
  return null;
}
