import type { Article } from '../../src/summary/article.ts';
import type { Length } from '../../src/summary/choose.ts';
import { countWords, termsOf } from '../../src/summary/terms.ts';

/** A way to choose sentences: their indices, in the order of the text. */
export type Chooser = (article: Article, length: Length) => number[];

/** The first sentences, whatever they are. */
export const lead: Chooser = (article, length) =>
  take(
    article,
    article.sentences.map((_, i) => -i),
    length,
  );

/** Any sentences; the same ones in every run. */
export const random: Chooser = (article, length) => {
  let state = 20_261_122 + article.text.length;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return take(
    article,
    article.sentences.map(() => draw()),
    length,
  );
};

/** Mihalcea and Tarau (2004): shared words over log lengths, PageRank. */
export const textRank: Chooser = (article, length) => {
  const terms = termSets(article);
  const links = terms.map((a, i) =>
    terms.map((b, j) => {
      if (i === j || a.size < 2 || b.size < 2) return 0;
      let shared = 0;
      for (const term of a) if (b.has(term)) shared++;
      return shared / (Math.log(a.size) + Math.log(b.size));
    }),
  );
  return take(article, pageRank(links), length);
};

/** Erkan and Radev (2004): cosine of tf·idf above 0.1, PageRank. */
export const lexRank: Chooser = (article, length) => {
  const lists = article.sentences.map((sentence) => termsOf(article.text, sentence));
  const spread = new Map<string, number>();
  for (const list of lists) {
    for (const term of new Set(list)) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const vectors = lists.map((list) => {
    const vector = new Map<string, number>();
    for (const term of list) {
      vector.set(term, (vector.get(term) ?? 0) + Math.log(1 + lists.length / spread.get(term)!));
    }
    return vector;
  });
  const links = vectors.map((a, i) =>
    vectors.map((b, j) => (i !== j && cosine(a, b) > 0.1 ? 1 : 0)),
  );
  return take(article, pageRank(links), length);
};

function termSets(article: Article): Set<string>[] {
  return article.sentences.map((sentence) => new Set(termsOf(article.text, sentence)));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  const norm = (v: ReadonlyMap<string, number>) => Math.hypot(...v.values());
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function pageRank(links: readonly (readonly number[])[]): number[] {
  const n = links.length;
  const out = links.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let rank = links.map(() => 1 / n);
  for (let round = 0; round < 40; round++) {
    rank = links.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) if (out[j]! > 0) sum += (rank[j]! * links[j]![i]!) / out[j]!;
      return 0.15 / n + 0.85 * sum;
    });
  }
  return rank;
}

function take(article: Article, points: readonly number[], length: Length): number[] {
  const order = points.map((_, i) => i).sort((a, b) => points[b]! - points[a]! || a - b);
  const chosen: number[] = [];
  let words = 0;
  for (const index of order) {
    const size = countWords(article.text, article.sentences[index]!);
    if ('sentences' in length) {
      if (chosen.length >= length.sentences) break;
    } else if (
      chosen.length > 0 &&
      Math.abs(words + size - length.words) >= Math.abs(words - length.words)
    ) {
      break;
    }
    chosen.push(index);
    words += size;
  }
  return chosen.sort((a, b) => a - b);
}
