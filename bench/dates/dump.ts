import { extractDates } from '../../src/dates/extract.ts';
import { inferReference } from '../../src/dates/reference.ts';
import { parseDay } from '../../src/day.ts';
import { type Item, readLines } from './sets.ts';

const [set] = process.argv.slice(2);
for (const item of readLines<Item>(`dates/${set}.jsonl`)!) {
  const day = parseDay((item.reference ?? '2020-01-01').slice(0, 10))!;
  const mentions = extractDates(item.text, inferReference(item.text, { stated: day })).map((m) => ({
    ...m,
    text: item.text.slice(m.start, m.end),
  }));
  console.log(JSON.stringify({ id: item.id, mentions }));
}
