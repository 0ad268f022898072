import { type Family, isSpaced, type Mark, marksOf, opens, sideOf } from './quotation-marks.ts';
import type { Span } from './span.ts';

/**
 * Words between quotation marks. The span takes in the marks; `inner` leaves them out. A quotation
 * that is not `closed` has lost its second mark: it ends where the text looked at ends.
 */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  /** The pair is written the wrong way round: `»…«`. */
  readonly reversed: boolean;
}

/**
 * Where quotations stand in a paragraph, outer ones before those inside them.
 *
 * Marks of one family close each other, whatever their shape (`"…”`). A mark without a side opens
 * or closes by what stands beside it, and takes turns where that does not tell. A guillemet may be
 * closed by a double mark, and the other way round, if its own partner never comes. Of the marks
 * left open, neighbours of one family are taken as pairs (a space on the wrong side of a closing
 * mark makes it look like an opening one); what then remains is not `closed`.
 *
 * Single marks count only where they clearly open or close: they are apostrophes as well. Doubled
 * brackets, `((…))`, count only in pairs.
 */
export function quotations(
  text: string,
  within: Span = { start: 0, end: text.length },
): Quotation[] {
  const marks = marksOf(text, within);
  const found: Quotation[] = [];
  const open = new OpenMarks();
  let guillemetsToCome = marks.filter((mark) => mark.family === 'guillemet').length;
  for (const mark of marks) {
    if (mark.family === 'guillemet') guillemetsToCome--;
    const side = sideOf(text, within, mark);
    const own = open.last(mark.family);
    const partner = own ?? otherFamily(open.last(), mark, guillemetsToCome);
    if (partner !== undefined && closes(text, mark, side, own)) {
      found.push(closedBy(partner.mark, mark));
      open.close(partner);
    } else if (mark.side === 'close') {
      if (side === 'open') open.push({ mark, reversed: true });
    } else if (opens(text, mark, side)) {
      open.push({ mark, reversed: false });
    }
  }
  for (const family of ['guillemet', 'double'] as const) {
    const left = open.all().filter((item) => item.mark.family === family);
    for (let i = 0; i + 1 < left.length; i += 2) {
      found.push(closedBy(left[i]!.mark, left[i + 1]!.mark));
      open.close(left[i]!);
      open.close(left[i + 1]!);
    }
  }
  for (const { mark } of open.all()) {
    if (mark.family === 'single' || mark.family === 'round') continue;
    const inner = { start: mark.end, end: within.end };
    found.push({ start: mark.start, end: within.end, inner, closed: false });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks that wait for their second, in order; each step takes the same time for any number. */
class OpenMarks {
  readonly #order: Open[] = [];
  readonly #families = new Map<Family, Open[]>();
  readonly #closed = new Set<Open>();

  push(item: Open): void {
    this.#order.push(item);
    const family = this.#families.get(item.mark.family);
    if (family === undefined) this.#families.set(item.mark.family, [item]);
    else family.push(item);
  }

  /** The one opened last, of a family or of all. */
  last(family?: Family): Open | undefined {
    const stack = family === undefined ? this.#order : (this.#families.get(family) ?? []);
    while (stack.length > 0 && this.#closed.has(stack.at(-1)!)) stack.pop();
    return stack.at(-1);
  }

  close(item: Open): void {
    this.#closed.add(item);
  }

  all(): Open[] {
    return this.#order.filter((item) => !this.#closed.has(item));
  }
}

/** Whether a mark, when something is open that it could close, does. `own`: of its own family. */
function closes(text: string, mark: Mark, side: Mark['side'], own: Open | undefined): boolean {
  if (mark.side === 'close') return true;
  if (mark.side === 'open') return own?.reversed === true && side === 'close';
  if (side === 'close') return true;
  return own !== undefined && (side === null || isSpaced(text, own.mark));
}

function closedBy(first: Mark, last: Mark): Quotation {
  const inner = { start: first.end, end: last.start };
  return { start: first.start, end: last.end, inner, closed: true };
}

/** The mark opened last, if it is of the other family and its own partner cannot come any more. */
function otherFamily(
  last: Open | undefined,
  mark: Mark,
  guillemetsToCome: number,
): Open | undefined {
  if (last === undefined || last.reversed) return undefined;
  if (mark.family === 'double' && last.mark.family === 'guillemet') {
    return guillemetsToCome === 0 ? last : undefined;
  }
  return mark.family === 'guillemet' && last.mark.family === 'double' ? last : undefined;
}
