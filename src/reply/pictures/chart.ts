import type { Canvas } from '@napi-rs/canvas';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { FONTS } from './canvas.ts';

use([BarChart, GridComponent, CanvasRenderer]);

/** Draws a chart over the whole of a canvas. */
export function drawChart(canvas: Canvas, option: EChartsCoreOption): void {
  const { width, height } = canvas;
  // ECharts asks for a browser's canvas and needs no more of it than this one has.
  const chart = init(canvas as never, null, { width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONTS }, ...option });
  } finally {
    // Undisposed charts stay in a registry of ECharts for ever.
    chart.dispose();
  }
}
