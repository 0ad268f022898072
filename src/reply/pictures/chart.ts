import type { Canvas } from '@napi-rs/canvas';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { FONTS, openCanvas } from './canvas.ts';

use([BarChart, GridComponent, CanvasRenderer]);

/** Draws a chart over the whole of a canvas. */
export function drawChart(canvas: Canvas, option: EChartsCoreOption): void {
  const { width, height } = canvas;
  const own = openCanvas(width, height);
  // ECharts asks for a browser's canvas and needs no more of it than this one has.
  const chart = init(own as never, null, { width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONTS }, ...option });
    canvas.getContext('2d').drawImage(own, 0, 0);
  } finally {
    // Undisposed charts stay in a registry of ECharts for ever; disposing wipes the canvas, which
    // is why the chart has its own.
    chart.dispose();
  }
}
