import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A drawn character where it stands on the page; x grows to the right, y upwards, in points. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of the font. */
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  ctm: Matrix;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** The sine of the angle beyond which a line is not part of the running text: stamps, margins. */
const MOST_SLANT = 0.1;

/**
 * Every character of a page at its place, in the order of drawing. The reader's own text items are
 * not used: they are already ordered by a guess at the direction that breaks Arabic lines with
 * numbers and brackets, and glue or part words at justified letters. Follows the operators of PDF
 * 32000-1:2008, 9.4.
 */
export async function glyphsOf(page: PDFPageProxy): Promise<Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const glyphs: Glyph[] = [];
  const saved: State[] = [];
  let state: State = {
    ctm: IDENTITY,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };

  const show = (drawn: readonly (DrawnGlyph | number)[]) => {
    const unit = Math.abs(state.font?.fontMatrix?.[0] ?? 0.001);
    for (const glyph of drawn) {
      if (typeof glyph === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-glyph / 1000) * state.size * state.scale, 0]);
        continue;
      }
      const width = glyph.width * unit * state.size;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const placed = multiply(state.ctm, multiply(text, [1, 0, 0, 1, 0, state.rise]));
      const [a, b, c, d, x, y] = placed;
      const along = Math.hypot(a, b);
      if (along > 0 && Math.abs(b) <= along * MOST_SLANT && glyph.unicode !== '') {
        const end = x + a * width * state.scale;
        glyphs.push({
          text: glyph.unicode,
          left: Math.min(x, end),
          right: Math.max(x, end),
          y,
          size: Math.abs(state.size) * Math.hypot(c, d),
        });
      }
      text = multiply(text, [1, 0, 0, 1, (width + spacing) * state.scale, 0]);
    }
  };

  for (const [i, operator] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as never[];
    const [first, second] = args as unknown as [number, number];
    if (operator === OPS.save) save();
    else if (operator === OPS.restore) restore();
    else if (operator === OPS.transform) state.ctm = multiply(state.ctm, toMatrix(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      save();
      if (args[0]) state.ctm = multiply(state.ctm, toMatrix(args[0]));
    } else if (operator === OPS.paintFormXObjectEnd) restore();
    else if (operator === OPS.beginText) {
      text = IDENTITY;
      line = IDENTITY;
    } else if (operator === OPS.setFont) {
      state.font = fontOf(page, String(args[0]));
      state.size = second;
    } else if (operator === OPS.setTextMatrix) {
      line = toMatrix(args.length === 1 ? args[0]! : args);
      text = line;
    } else if (operator === OPS.moveText) moveLine(first, second);
    else if (operator === OPS.setLeadingMoveText) {
      state.leading = -second;
      moveLine(first, second);
    } else if (operator === OPS.nextLine) moveLine(0, -state.leading);
    else if (operator === OPS.setCharSpacing) state.charSpacing = first;
    else if (operator === OPS.setWordSpacing) state.wordSpacing = first;
    else if (operator === OPS.setHScale) state.scale = first / 100;
    else if (operator === OPS.setLeading) state.leading = first;
    else if (operator === OPS.setTextRise) state.rise = first;
    else if (operator === OPS.showText) show(args[0] as unknown as (DrawnGlyph | number)[]);
  }
  return glyphs;
}

function fontOf({ commonObjs }: PDFPageProxy, name: string): Font | null {
  return commonObjs.has(name) ? (commonObjs.get(name) as Font) : null;
}

function toMatrix(values: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
