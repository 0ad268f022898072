/** A word of the quote beside a word of the archive; -1 where the other has none. */
export interface Step {
  readonly said: number;
  readonly archive: number;
  readonly same: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

const SUBSTITUTE = 1;
const ALIKE = 0.8;
/**
 * A word that was added costs more than an exchanged one, also at the ends, where the archive's
 * words cost nothing; one that was left out costs less than two added ones.
 */
const ADDED = 1.1;
const LEFT_OUT = 0.6;

const DIAGONAL = 1;
const SKIP_SAID = 2;
const SKIP_ARCHIVE = 3;

/**
 * The cheapest way from the words of the archive to those of the quote: all of the quote, any
 * stretch of `archive`. Words that are alike (a clitic, an ending) are rather paired than others.
 * Semi-global alignment after Needleman & Wunsch (1970), with free ends on the archive's side.
 *
 * `archive` are the ids of the words `[from, from + archive.length)`; the steps give places of the
 * whole archive. Time and memory are the product of the two lengths.
 */
export function align(
  said: readonly number[],
  archive: Int32Array,
  from: number,
  areAlike: (said: number, id: number) => boolean,
): Alignment {
  const n = said.length;
  const m = archive.length;
  const width = m + 1;
  const moves = new Uint8Array((n + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= n; i++) {
    row[0] = i * ADDED;
    moves[i * width] = SKIP_SAID;
    const id = said[i - 1]!;
    for (let j = 1; j <= m; j++) {
      let best = above[j - 1]!;
      let move = DIAGONAL;
      const skipSaid = above[j]! + ADDED;
      if (id < 0 || id !== archive[j - 1]) {
        // To compare two words costs more than all else here, and most pairs lose even if alike.
        const mayWin = best + ALIKE <= Math.min(skipSaid, row[j - 1]! + LEFT_OUT);
        best += mayWin && areAlike(i - 1, archive[j - 1]!) ? ALIKE : SUBSTITUTE;
      }
      if (skipSaid < best) {
        best = skipSaid;
        move = SKIP_SAID;
      }
      const skipArchive = row[j - 1]! + LEFT_OUT;
      if (skipArchive < best) {
        best = skipArchive;
        move = SKIP_ARCHIVE;
      }
      row[j] = best;
      moves[i * width + j] = move;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j <= m; j++) if (above[j]! < above[end]!) end = j;
  const cost = above[end]!;
  const steps: Step[] = [];
  let i = n;
  let j = end;
  while (i > 0) {
    const move = moves[i * width + j]!;
    if (move === DIAGONAL) {
      i--;
      j--;
      steps.push({ said: i, archive: from + j, same: said[i]! >= 0 && said[i] === archive[j] });
    } else if (move === SKIP_SAID) {
      i--;
      steps.push({ said: i, archive: -1, same: false });
    } else {
      j--;
      steps.push({ said: -1, archive: from + j, same: false });
    }
  }
  return { steps: steps.reverse(), cost };
}
