import type { Canvas } from '@napi-rs/canvas';
import type { Day } from '../../day.ts';
import { openCanvas, setDot, setLines, type Type } from './canvas.ts';
import { drawChart } from './chart.ts';

/** A dated thing on the timeline; `label` is shown beside its day. */
export interface TimelinePoint {
  readonly day: Day;
  readonly when: string;
  readonly label: string;
  /** Doubted, moved or missed: drawn hollow. */
  readonly isUncertain: boolean;
}

export interface Timeline {
  readonly title: string;
  readonly densityTitle: string;
  /** Labelled events, earliest first; at most {@link MOST_POINTS} are drawn. */
  readonly points: readonly TimelinePoint[];
  /** Every dated day, for the density. */
  readonly days: readonly Day[];
  /** The numbers of the density in the newsroom's digits. */
  numerals(number: string | number): string;
}

/** More would be read on no phone: Discord shows a high picture small. */
export const MOST_POINTS = 8;

const WIDTH = 1080;
const MARGIN = 48;
const DENSITY_TOP = 180;
const DENSITY_HEIGHT = 210;
const ROWS_TOP = DENSITY_TOP + DENSITY_HEIGHT + 110;
const ROW_HEIGHT = 176;
const MOST_LABEL_LINES = 2;

/** One paper for Discord's dark and light ground alike: the picture brings its own. */
const PAPER = '#faf7f0';
const INK = '#221d17';
const QUIET = '#7b7264';
const ACCENT = '#9c2a1f';

/**
 * The timeline as PNG, readable on a phone: how the days lie over the years above, and below each
 * event on a row of its own, its day and its words in full size. Time runs from right to left.
 */
export function drawTimeline({
  title,
  densityTitle,
  points,
  days,
  numerals,
}: Timeline): Uint8Array {
  const rows = points.slice(0, MOST_POINTS);
  const canvas = openCanvas(WIDTH, ROWS_TOP + rows.length * ROW_HEIGHT);
  drawDensity(canvas, binsOf(days), numerals);
  const column = { right: WIDTH - MARGIN, width: WIDTH - 2 * MARGIN };
  setLines(canvas, title, { ...column, top: 60 }, type(INK, 46, 600), 1);
  setLines(canvas, densityTitle, { ...column, top: 124 }, type(QUIET, 34, 400), 1);
  rows.forEach((point, row) => {
    const top = ROWS_TOP + row * ROW_HEIGHT;
    const text = { right: WIDTH - MARGIN - 48, width: WIDTH - 2 * MARGIN - 48 };
    setDot(canvas, { x: WIDTH - MARGIN - 12, y: top, radius: 11 }, ACCENT, point.isUncertain);
    setLines(canvas, point.when, { ...text, top }, type(INK, 38, 600), 1);
    setLines(canvas, point.label, { ...text, top: top + 52 }, type(INK, 34, 400), MOST_LABEL_LINES);
  });
  return canvas.toBuffer('image/png');
}

function type(color: string, size: number, weight: 400 | 600): Type {
  return { color, size, weight, lineHeight: Math.round(size * 1.4) };
}

function drawDensity(
  canvas: Canvas,
  bins: readonly { name: string; count: number }[],
  numerals: Timeline['numerals'],
): void {
  drawChart(canvas, {
    backgroundColor: PAPER,
    grid: { left: MARGIN, right: MARGIN, top: DENSITY_TOP, height: DENSITY_HEIGHT },
    xAxis: {
      type: 'category',
      inverse: true,
      data: bins.map((bin) => numerals(bin.name)),
      axisLabel: { fontSize: 30, color: INK, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: QUIET } },
    },
    yAxis: { type: 'value', show: false, max: Math.max(...bins.map((bin) => bin.count), 1) * 1.15 },
    series: {
      type: 'bar',
      data: bins.map((bin) => bin.count || null),
      itemStyle: { color: ACCENT },
      barMaxWidth: 36,
      label: {
        show: true,
        position: 'top',
        fontSize: 30,
        color: INK,
        formatter: ({ value }: { value: number }) => numerals(value),
      },
    },
  });
}

/** Counts by month up to three years apart, by year up to forty, else by decade. */
function binsOf(days: readonly Day[]): { name: string; count: number }[] {
  if (days.length === 0) return [];
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const first = Math.min(...months);
  const last = Math.max(...months);
  const size = last - first <= 36 ? 1 : last - first <= 480 ? 12 : 120;
  const nameOf = (bin: number) =>
    size === 1 ? `${(bin % 12) + 1}/${Math.floor(bin / 12)}` : String((bin * size) / 12);
  const bins: { name: string; count: number }[] = [];
  for (let bin = Math.floor(first / size); bin <= Math.floor(last / size); bin++) {
    const count = months.filter((month) => Math.floor(month / size) === bin).length;
    bins.push({ name: nameOf(bin), count });
  }
  return bins;
}
