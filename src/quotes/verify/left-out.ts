import type { Step } from './align.ts';
import type { Fingerprints } from './fingerprints.ts';

/** How many words of the archive may be left out at once. */
const REACH = 12;
/** A single word stands elsewhere by chance. */
const FEWEST = 2;

/**
 * An alignment whose ends are mended: to exchange two words costs it less than to leave many out, so
 * that for `رفضت البعثة الإدلاء` of `رفضت البعثة الدبلوماسية الروسية لدى الأمم المتحدة الإدلاء` it would tell an
 * exchange that nobody made. Words at an end of the quote that stand as they are a little further on in
 * the same sentence are the same; what stands between was left out. `ids` are the quote's words.
 */
export function withLeftOut(
  index: Fingerprints,
  ids: readonly number[],
  steps: readonly Step[],
): readonly Step[] {
  const first = steps.findIndex(({ same }) => same);
  if (first < 0) return steps;
  const last = steps.findLastIndex(({ same }) => same);
  const head = beyond(index, ids, steps.slice(0, first), steps[first]!.archive, -1);
  const tail = beyond(index, ids, steps.slice(last + 1), steps[last]!.archive, 1);
  if (!head && !tail) return steps;
  return [
    ...(head ?? steps.slice(0, first)),
    ...steps.slice(first, last + 1),
    ...(tail ?? steps.slice(last + 1)),
  ];
}

/** The steps of an end, where its words stand before (-1) or behind (1) the place `edge`; null if not. */
function beyond(
  index: Fingerprints,
  ids: readonly number[],
  end: readonly Step[],
  edge: number,
  way: -1 | 1,
): Step[] | null {
  const said = end.flatMap((step) => (step.said >= 0 ? [step.said] : []));
  if (said.length < FEWEST || said.some((at) => ids[at]! < 0)) return null;
  for (let gap = 1; gap <= REACH; gap++) {
    const from = way < 0 ? edge - gap - said.length : edge + gap + 1;
    const far = way < 0 ? from : from + said.length - 1;
    if (far < 0 || far >= index.length || !isOneSentence(index, edge, far)) return null;
    if (!said.every((at, i) => index.ids[from + i] === ids[at])) continue;
    const same = said.map((at, i) => ({ said: at, archive: from + i, same: true }));
    const skipped = Array.from({ length: gap }, (_, i) => ({
      said: -1,
      archive: way < 0 ? from + said.length + i : edge + 1 + i,
      same: false,
    }));
    return way < 0 ? [...same, ...skipped] : [...skipped, ...same];
  }
  return null;
}

function isOneSentence(index: Fingerprints, a: number, b: number): boolean {
  const number = index.documentAt(a);
  if (index.documentAt(b) !== number) return false;
  const [from, to] = [index.startOf(Math.min(a, b)), index.startOf(Math.max(a, b))];
  const { sentences } = index.documents[number]!;
  return !sentences.some(({ start }) => start > from && start <= to);
}
