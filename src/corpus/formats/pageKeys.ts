import { readPublished } from '../metadata.ts';

/** Names under which pages keep the day of publication, the most exact first. */
const DAY_TAGS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.issued" i]',
  'meta[name="dc.date" i]',
  'meta[name="date"]',
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
];
const ARTICLE = /(?:Article|Posting|Report)$/u;

/** What the tags of a page say of its article: nothing is taken from the text. */
export function keysOfPage(document: Document): Record<string, string> {
  const linked = linkedData(document);
  const meta = (...selectors: string[]) => {
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      const value = (element?.getAttribute('content') ?? '').trim();
      if (value !== '') return value;
    }
    return undefined;
  };
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = [canonical, meta('meta[property="og:url"]'), textIn(linked['url'])];
  const keys = {
    title:
      textIn(linked['headline']) ?? meta('meta[property="og:title"]', 'meta[name="twitter:title"]'),
    published: publishedOf(document, linked),
    source:
      meta('meta[property="og:site_name"]', 'meta[name="application-name"]') ??
      textIn(linked['publisher']),
    url: address.find((url) => /^https?:\/\/\S+$/u.test(url ?? '')),
    author: textIn(linked['author']) ?? meta('meta[name="author"]', 'meta[property="author"]'),
    language: document.documentElement?.lang || meta('meta[http-equiv="content-language" i]'),
  };
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => (value ? [[key, clean(value)]] : [])),
  );
}

function clean(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** The first day that can be read; where none can, what stands there, for its reader to tell of. */
function publishedOf(document: Document, linked: Linked): string | undefined {
  const tagged = DAY_TAGS.map((selector) => {
    const element = document.querySelector(selector);
    return element?.getAttribute('content') ?? element?.getAttribute('datetime');
  });
  const stated = [textIn(linked['datePublished']), ...tagged].flatMap((day) => day?.trim() || []);
  return stated.find((day) => readPublished(day)) ?? stated[0];
}

type Linked = Readonly<Record<string, unknown>>;

/** The article among the page's JSON-LD, as schema.org describes one; empty without it. */
function linkedData(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Linked | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const linked = value as Linked;
  if ([linked['@type']].flat().some((type) => ARTICLE.test(String(type)))) return linked;
  return findArticle(linked['@graph'] ?? linked['mainEntity'], depth + 1);
}

/** A text, the name of a thing, or the names of several. */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return clean(value) || undefined;
  if (Array.isArray(value)) return value.map(textIn).filter(Boolean).join('، ') || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return textIn((value as Linked)['name'] ?? null);
}
