/** A chart's data as ECharts is told them: still, flat, told apart without colours, in print as on the screen. */

import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { cinnabar, fontFamily, ink, ink2, line, outline, paper, porcelain, porcelainPale } from '../colours.ts';
import type { ChartData, ChartSeries } from './data.ts';

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption | MarkLineComponentOption
>;

/** With more figures than these, or three beside each other, the table is read instead. */
const mostLabelled = 40;
const mostBeside = 2;

/** `narrow`: on a telephone long names are cut short earlier. */
export function optionOf(data: ChartData, narrow: boolean): ChartOption {
  const { form, labels, unit, most } = data;
  const lying = form === 'bars';
  const names = {
    type: 'category' as const,
    data: labels.map((label, i) => (lacking(data, i) ? `${label}（缺）` : label)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: outline } },
    axisLabel: {
      color: ink,
      ...(lying ? { width: narrow ? 96 : 200, overflow: 'truncate' as const, interval: 0 } : { hideOverlap: true }),
    },
    ...(lying ? { inverse: true } : {}),
  };
  const figures = {
    type: 'value' as const,
    min: 0,
    ...(most === undefined ? { minInterval: 1, splitNumber: narrow ? 3 : 5 } : { max: most, interval: most / 4 }),
    axisLabel: { color: ink2 },
    splitLine: { lineStyle: { color: line } },
  };
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: 13, color: ink },
    grid: {
      left: 4,
      right: lying ? 44 : 12,
      top: 28,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      // Drawn on the canvas: the page's policy lets no style into a string of HTML.
      renderMode: 'richText',
      confine: true,
      backgroundColor: paper,
      borderColor: outline,
      borderWidth: 1,
      padding: [8, 12],
      textStyle: { color: ink, fontSize: 14, fontFamily },
      axisPointer: form === 'line' ? { type: 'line' } : { type: 'shadow' },
      formatter: (points) => tooltipOf(Array.isArray(points) ? points : [points], data, unit),
    },
    ...(lying ? { xAxis: figures, yAxis: names } : { xAxis: names, yAxis: figures }),
    series: data.series.map((series, i) => seriesOf(series, i, data)),
  };
}

/** Nothing is known of it, in any series. */
const lacking = ({ series }: ChartData, i: number) => series.every(({ values }) => (values[i] ?? null) === null);

function tooltipOf(points: readonly { readonly dataIndex: number }[], { labels, series }: ChartData, unit: string) {
  const at = points[0]?.dataIndex ?? 0;
  const lines = series.map(({ name, values }) => {
    const value = values[at] ?? null;
    return `${name}　${value === null ? '没有数据' : `${value}${unit}`}`;
  });
  return [labels[at] ?? '', ...lines].join('\n');
}

const looks = [
  { color: porcelain, borderColor: porcelain },
  { color: porcelainPale, borderColor: porcelain },
  { color: ink2, borderColor: ink2 },
] as const;

function seriesOf({ name, values }: ChartSeries, i: number, { form, labels, series, bar }: ChartData) {
  const look = { ...looks[i % looks.length], borderWidth: 1 };
  const label = {
    show: series.length <= mostBeside && labels.length * series.length <= mostLabelled,
    position: form === 'bars' ? ('right' as const) : ('top' as const),
    color: ink,
    fontSize: 12,
  };
  const common = {
    name,
    // Nothing has no outline either.
    data: values.map((value) => ({ value: value ?? '-', ...(value === 0 ? { itemStyle: { borderWidth: 0 } } : {}) })),
    label,
    labelLayout: { hideOverlap: true },
    itemStyle: look,
    emphasis: { disabled: true },
    ...(bar === undefined || i > 0 ? {} : { markLine: markOf(bar) }),
  };
  if (form !== 'line') return { type: 'bar' as const, barMaxWidth: form === 'bars' ? 18 : 36, ...common };
  return {
    type: 'line' as const,
    symbol: 'circle',
    symbolSize: 8,
    lineStyle: { color: porcelain, width: 2, type: i === 1 ? ('dashed' as const) : ('solid' as const) },
    ...common,
  };
}

function markOf({ at, name }: NonNullable<ChartData['bar']>) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: cinnabar, type: 'dashed' as const },
    label: { formatter: name, position: 'insideStartTop' as const, color: cinnabar },
    data: [{ yAxis: at }],
  };
}
