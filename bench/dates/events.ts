import { toDocument } from '../../src/corpus/load.ts';
import { clusterEvents } from '../../src/dates/events.ts';
import { extractDates } from '../../src/dates/extract.ts';
import { inferReference } from '../../src/dates/reference.ts';
import { parseDay } from '../../src/day.ts';
import { type Item, readLines } from './sets.ts';

interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly event_key: string | null;
  readonly optional: boolean;
}

/**
 * Pairwise F1 of event merging on the five articles, percent: two labelled mentions are right
 * together when they are of one event in both. `stated`: with the labelled publication days, else
 * with what the texts alone tell.
 */
export function mergingF1(stated: boolean): number {
  const inputs = readLines<Item>('dates/seeds_docs.jsonl')!.map(({ id, text, reference }) => {
    const day = stated ? parseDay(reference!.slice(0, 10)) : null;
    const believed = inferReference(text, day ? { stated: day } : {});
    const mentions = extractDates(text, believed);
    return { document: toDocument(id, id, text), reference: believed, mentions };
  });
  const events = clusterEvents(inputs);
  const gold = readLines<GoldMention>('dates/seeds_gold.jsonl')!.filter(
    (g) => g.event_key && !g.optional,
  );
  const eventOf = gold.map(({ file, start, end }, i) => {
    const document = `seed-${file.slice(0, 3)}`;
    const found = events.find(({ mentions }) =>
      mentions.some((m) => m.document === document && m.start < end && start < m.end),
    );
    return found?.id ?? `none ${i}`;
  });
  let both = 0;
  let one = 0;
  gold.forEach((a, i) => {
    gold.slice(0, i).forEach((b, k) => {
      const wanted = a.event_key === b.event_key;
      const made = eventOf[i] === eventOf[k];
      if (wanted && made) both++;
      else if (wanted || made) one++;
    });
  });
  return (100 * 2 * both) / (2 * both + one);
}
