/** Draws a chart into an element with ECharts: only its parts that are used, in a chunk of their own. */

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartData } from './data.ts';
import { optionOf } from './option.ts';

use([BarChart, LineChart, GridComponent, TooltipComponent, MarkLineComponent, LabelLayout, CanvasRenderer]);

const narrowBelow = 560;

/** `choose` is told which figure was clicked. Follows the width of the element; the answer removes the chart. */
export function draw(
  element: HTMLElement,
  data: ChartData,
  choose: ((label: number, series: number) => void) | null,
): () => void {
  const height = heightOf(data);
  const chart = init(element, null, { renderer: 'canvas', width: element.clientWidth, height });
  const follow = () => {
    const width = element.clientWidth;
    if (width === 0) return;
    chart.resize({ width, height });
    chart.setOption({ ...optionOf(data, width < narrowBelow) }, true);
  };
  follow();
  if (choose !== null) chart.on('click', (point) => choose(point.dataIndex, point.seriesIndex ?? 0));
  const watch = new ResizeObserver(follow);
  watch.observe(element);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}

/** In pixels: bars lie below each other and need a line each. */
function heightOf({ form, labels, series }: ChartData): number {
  return form === 'bars' ? 48 + labels.length * (12 + 20 * series.length) : 240;
}
