/** What a system says of a text, in the form of `isnad dates`. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly days: readonly [string, string] | null;
  readonly alternatives: readonly (readonly [string, string])[];
}

/** A labelled expression; `days` null where the label gives no value. */
export interface Gold {
  readonly span: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly days: readonly [string, string] | null;
  readonly alternatives?: readonly (string | readonly [string, string])[];
  readonly optional?: boolean;
}

export interface Counts {
  items: number;
  gold: number;
  goldValues: number;
  predicted: number;
  relaxed: number;
  exact: number;
  exactCore: number;
  values: number;
  spurious: number;
}

export const noCounts = (): Counts => ({
  items: 0,
  gold: 0,
  goldValues: 0,
  predicted: 0,
  relaxed: 0,
  exact: 0,
  exactCore: 0,
  values: 0,
  spurious: 0,
});

const LEADING = /^(?:يوم |في يوم |في |بتاريخ |من |شهر |عام |سنة |العام |حتى |إلى |منذ |هذا )+/u;
const DAY = 86_400_000;

/**
 * Counts one item as the development data's `score.py` does: a label is found when a prediction
 * overlaps it, its value is right when the days agree (ranges: within a day at the end), and
 * predictions on optional labels are neither right nor wrong. `partial`: one label a text.
 */
export function count(
  into: Counts,
  gold: readonly Gold[],
  predictions: readonly Prediction[],
  partial: boolean,
): void {
  const placed = gold.filter((g) => g.start !== null && g.end !== null);
  const wanted = placed.filter((g) => !g.optional);
  const optional = placed.filter((g) => g.optional);
  const dates = predictions.filter(isDate);
  const used = new Set<number>();
  into.items++;
  into.gold += wanted.length;
  for (const label of wanted) {
    if (label.days) into.goldValues++;
    const at = mostOverlapping(label, dates, used);
    if (at < 0) continue;
    used.add(at);
    const found = dates[at]!;
    into.relaxed++;
    if (found.start === label.start && found.end === label.end) into.exact++;
    if (core(found.text) === core(label.span)) into.exactCore++;
    if (label.days && isRight(label, found, partial)) into.values++;
  }
  const free = dates.filter(
    (p, i) => !used.has(i) && optional.some((g) => overlap(g, p) > 0),
  ).length;
  into.predicted += dates.length - free;
  into.spurious += dates.length - free - used.size;
}

/** Precision and recall joined, from a number of right answers. */
export function f1(right: number, counts: Counts): number {
  const precision = counts.predicted ? right / counts.predicted : 0;
  const recall = counts.gold ? right / counts.gold : 0;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function isDate({ type, days }: Prediction): boolean {
  return type === 'DATE' || type === 'RANGE' || (type === 'TIME' && days !== null);
}

function overlap(g: Gold, p: Prediction): number {
  return Math.min(g.end!, p.end) - Math.max(g.start!, p.start);
}

function mostOverlapping(
  label: Gold,
  dates: readonly Prediction[],
  used: ReadonlySet<number>,
): number {
  let best = -1;
  let most = 0;
  dates.forEach((p, i) => {
    const shared = overlap(label, p);
    if (!used.has(i) && shared > most) {
      best = i;
      most = shared;
    }
  });
  return best;
}

function core(text: string): string {
  return text.replace(/^[ ،,.]+|[ ،,.]+$/gu, '').replace(LEADING, '');
}

function isRight(label: Gold, found: Prediction, partial: boolean): boolean {
  const isRange = ['RANGE', 'daterange', 'datetimerange'].includes(label.type);
  const right = [label.days, ...(label.alternatives ?? []).map(asDays)].filter((d) => d !== null);
  const said = [found.days, ...found.alternatives].filter((d) => d !== null);
  if (right.some((r) => said.some((s) => isNear(r, s, isRange)))) return true;
  if (!partial || !found.days || found.type !== 'RANGE') return false;
  const last = isoDay(Date.parse(found.days[1]) - DAY);
  return found.days[0] === label.days![0] || last === label.days![0];
}

function isNear(
  a: readonly [string, string],
  b: readonly [string, string],
  range: boolean,
): boolean {
  if (a[0] !== b[0]) return false;
  return a[1] === b[1] || (range && Math.abs(Date.parse(a[1]) - Date.parse(b[1])) <= DAY);
}

/** Alternatives come as intervals, `a/b`, a day or a month. */
function asDays(alternative: string | readonly [string, string]): readonly [string, string] | null {
  if (typeof alternative !== 'string') return alternative;
  const [first, second] = alternative.split('/');
  if (second !== undefined) return [first!.slice(0, 10), second.slice(0, 10)];
  if (/^\d{4}-\d\d-\d\d$/u.test(alternative))
    return [alternative, isoDay(Date.parse(alternative) + DAY)];
  if (!/^\d{4}-\d\d$/u.test(alternative)) return null;
  const [year, month] = alternative.split('-').map(Number) as [number, number];
  return [`${alternative}-01`, isoDay(Date.UTC(year, month, 1))];
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
