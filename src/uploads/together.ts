import type { Library } from '../library.ts';

type SearchResult = Awaited<ReturnType<Library['search']>>;

/** Titles and texts of an own library are few; all of them are looked at before the shared ones. */
const ALL = 10_000;

/**
 * The shared archive and a smaller one beside it, asked as one. Both stay what they are: nothing of
 * the one can be found through the other, so that what a guild added is seen by no other guild.
 * Events that both tell are not joined.
 */
export function together(shared: Library, own: Library): Library {
  const homeOf = async (id: string): Promise<Library> => ((await own.article(id)) ? own : shared);
  const both = <T>(ask: (library: Library) => Promise<T>): Promise<[T, T]> =>
    Promise.all([ask(shared), ask(own)]);
  return {
    async stats() {
      const [a, b] = await both((library) => library.stats());
      return {
        ...a,
        documents: a.documents + b.documents,
        passages: a.passages + b.passages,
        bytesOfText: a.bytesOfText + b.bytesOfText,
        builtAt: Math.max(a.builtAt, b.builtAt),
      };
    },
    async problems() {
      return (await both((library) => library.problems())).flat();
    },
    async reload() {
      await both((library) => library.reload());
    },
    async search(request) {
      const { limit, offset = 0 } = request;
      const wide = { ...request, limit: offset + limit, offset: 0 };
      const [a, b] = await both((library) => library.search(wide));
      const merged = mergeResults(a, b);
      return { ...merged, hits: merged.hits.slice(offset, offset + limit) };
    },
    async suggest(typed, limit) {
      return alternate(await both((library) => library.suggest(typed, limit)), limit);
    },
    async article(id) {
      return (await own.article(id)) ?? shared.article(id);
    },
    async findByTitle(typed, limit) {
      const [a, b] = await both((library) => library.findByTitle(typed, limit));
      return [...b, ...a].slice(0, limit);
    },
    async findArticles(typed, limit, offset = 0) {
      const mine = await own.findArticles(typed, ALL);
      const first = mine.slice(offset, offset + limit);
      const from = Math.max(0, offset - mine.length);
      const rest = limit - first.length;
      return rest === 0 ? first : [...first, ...(await shared.findArticles(typed, rest, from))];
    },
    dates: async (id) => (await homeOf(id)).dates(id),
    async quotes(request) {
      const answers = (await both((library) => library.quotes(request))).flat();
      return answers.sort((x, y) => y.score - x.score);
    },
    async speakers(typed, limit) {
      return alternate(await both((library) => library.speakers(typed, limit)), limit);
    },
    async verify(text, speaker) {
      const [a, b] = await both((library) => library.verify(text, speaker));
      const [least, most] = rankOf(a) < rankOf(b) ? [a, b] : [b, a];
      // At the same verdict, the one who is known to have said it, then the closer one.
      if (rankOf(least) < rankOf(most)) return most;
      const isAttributed = (each: typeof a) => Number(each.attribution === 'ok');
      const isFirst =
        isAttributed(a) === isAttributed(b) ? a.confidence >= b.confidence : isAttributed(a) > 0;
      const [better, other] = isFirst ? [a, b] : [b, a];
      // The other's article has the same words too.
      const isThereToo = other.verdict === 'verbatim';
      return { ...better, others: better.others + (isThereToo ? 1 + other.others : 0) };
    },
    readDays: (text, today) => shared.readDays(text, today),
    async events(request) {
      const events = (await both((library) => library.events(request))).flat();
      const firstOf = ({ days }: (typeof events)[number]) => days?.[0] ?? '9999';
      return events.sort((x, y) => firstOf(x).localeCompare(firstOf(y)));
    },
    summary: async (id, length) => (await homeOf(id)).summary(id, length),
    async summaryOf(query, sentences) {
      const [a, b] = await both((library) => library.summaryOf(query, sentences));
      return b.length > a.length ? b : a;
    },
    keyNames: async (id, limit) => (await homeOf(id)).keyNames(id, limit),
    keyDates: async (id, limit) => (await homeOf(id)).keyDates(id, limit),
  };
}

const VERDICTS = { absent: 0, altered: 1, verbatim: 2 } as const;

function rankOf({ verdict }: { readonly verdict: keyof typeof VERDICTS }): number {
  return VERDICTS[verdict];
}

/** One of each in turn, each thing once. */
function alternate<T>([a, b]: [readonly T[], readonly T[]], limit: number): T[] {
  const mixed = new Set<T>();
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (i < b.length) mixed.add(b[i]!);
    if (i < a.length) mixed.add(a[i]!);
  }
  return [...mixed].slice(0, limit);
}

/**
 * Hits of both by how much of the query they hold, then by score in shares of the best of their own
 * library: scores of two libraries rest on different counts of words. An archive that had to guess
 * at words that the other one knows does not answer.
 */
function mergeResults(a: SearchResult, b: SearchResult): SearchResult {
  if (b.hits.length === 0) return a;
  if (a.hits.length === 0) return b;
  const [knowing, other] = b.unknown.length < a.unknown.length ? [b, a] : [a, b];
  const answering = other.corrections.length > knowing.corrections.length ? [knowing] : [a, b];
  const hits = answering.flatMap((result) => {
    const best = result.hits[0]!;
    const share = best.matched / Math.max(1, result.asked);
    return result.hits.map((hit) => ({ hit, weight: (hit.score / best.score) * share }));
  });
  return {
    ...knowing,
    hits: hits.sort((x, y) => y.weight - x.weight).map(({ hit }) => hit),
    total: answering.reduce((sum, { total }) => sum + total, 0),
  };
}
