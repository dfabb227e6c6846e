/** What a chart draws, before it is drawn: names along one axis, figures along the other. */

export interface ChartData {
  /** Columns stand beside each other, bars lie below each other (for long names), a line tells of days. */
  readonly form: 'columns' | 'bars' | 'line';
  readonly labels: readonly string[];
  /** At most three, which can be told apart without colours. */
  readonly series: readonly ChartSeries[];
  /** 件, 分 */
  readonly unit: string;
  /** End of the axis, where it is known: 100 for points. */
  readonly most?: number;
  /** A line that the figures are held against. */
  readonly bar?: { readonly at: number; readonly name: string };
}

export interface ChartSeries {
  readonly name: string;
  /** Null: there is no figure, which is no zero. */
  readonly values: readonly (number | null)[];
}

/** Address of the list that a figure counts; null where there is nothing to open. */
export type Opening = (label: number, series: number) => string | null;

/** One sentence for who does not see the chart: where it is highest and lowest; the table says the rest. */
export function wordsOf(name: string, { labels, series, unit }: ChartData): string {
  const parts = series.map(({ name: of, values }) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return `${of}没有数据`;
    const at = (n: number) => `${labels[values.indexOf(n)]}（${n}${unit}）`;
    const [high, low] = [Math.max(...known), Math.min(...known)];
    return high === low ? `${of}都是${high}${unit}` : `${of}最高的是${at(high)}，最低的是${at(low)}`;
  });
  return `${name}。${parts.join('；')}。`;
}
