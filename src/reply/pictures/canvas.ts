import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** Font families for pictures: Arabic letters from the first, Latin letters and digits the second. */
export const FONTS = 'Isnad Arabic, Isnad Latin';

let areFontsRegistered = false;

/**
 * An empty canvas that draws Arabic rightly, whatever fonts the machine has: they come inside an npm
 * package. The files of one family for two scripts are registered under two names, or the second
 * would hide the first.
 */
export function openCanvas(width: number, height: number): Canvas {
  if (!areFontsRegistered) registerFonts();
  return createCanvas(width, height);
}

function registerFonts(): void {
  const require = createRequire(import.meta.url);
  const folder = join(
    dirname(require.resolve('@fontsource/ibm-plex-sans-arabic/400.css')),
    'files',
  );
  for (const [script, name] of [
    ['arabic', 'Isnad Arabic'],
    ['latin', 'Isnad Latin'],
  ] as const) {
    for (const weight of [400, 600]) {
      const file = join(folder, `ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`);
      GlobalFonts.registerFromPath(file, name);
    }
  }
  areFontsRegistered = true;
}

/** How a text is set: its colour, its size in pixels, the space from line to line. */
export interface Type {
  readonly color: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

/**
 * Sets a text from right to left in lines no wider than `width`, the first one's middle at `top`;
 * beyond `mostLines` it ends in `…`. Returns how many lines were set.
 */
export function setLines(
  canvas: Canvas,
  text: string,
  at: { readonly right: number; readonly top: number; readonly width: number },
  { color, size, weight, lineHeight }: Type,
  mostLines: number,
): number {
  const context = canvas.getContext('2d');
  context.font = `${weight} ${size}px ${FONTS}`;
  context.fillStyle = color;
  context.direction = 'rtl';
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > at.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown[mostLines - 1] += '…';
  shown.forEach((each, i) => {
    context.fillText(each, at.right, at.top + i * lineHeight);
  });
  return shown.length;
}

/** A dot, filled or hollow. */
export function setDot(
  canvas: Canvas,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  color: string,
  isHollow: boolean,
): void {
  const context = canvas.getContext('2d');
  context.beginPath();
  context.arc(at.x, at.y, at.radius, 0, 2 * Math.PI);
  context.lineWidth = 4;
  context.strokeStyle = color;
  context.fillStyle = color;
  if (isHollow) context.stroke();
  else context.fill();
}
