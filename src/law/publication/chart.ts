/** A chart in the text of a publication: one line that says its kind and title, and below it the table that it is drawn from. */

export const chartKinds = { bar: '柱形', line: '折线', pie: '饼形' } as const;
export type ChartKind = keyof typeof chartKinds;
export const chartKindKeys = Object.keys(chartKinds) as readonly ChartKind[];

export interface ChartMark {
  readonly kind: ChartKind;
  readonly title: string;
}

const mark = /^【图表(?:[：:]\s*(柱形|折线|饼形)\s*[｜|]\s*(.*?))?\s*】$/;

/** Whether the line is meant as the mark of a chart, whole or not. */
export const isChartLine = (line: string): boolean => /^【图表/.test(line);

/** Null where the line is none, or not whole. */
export function chartMarkOf(line: string): ChartMark | null {
  const [, name, title = ''] = mark.exec(line) ?? [];
  const kind = chartKindKeys.find((one) => chartKinds[one] === name);
  return kind === undefined || title === '' ? null : { kind, title };
}

export function chartLine({ kind, title }: ChartMark): string {
  return `【图表：${chartKinds[kind]}｜${title.replace(/[【】｜|\s]+/g, ' ').trim()}】`;
}

export interface ChartData {
  /** Names of the rows, in their order. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** What can be told apart without colours [convention]. */
const most = { rows: 40, series: 3, slices: 8 } as const;

/** What is drawn, or why nothing can be, in a sentence. The first row names the series, the first column the rows. */
export function chartDataOf(kind: ChartKind, rows: readonly (readonly string[])[]): ChartData | string {
  const [[, ...names] = [], ...lines] = rows;
  if (lines.length < 2 || names.length === 0) return '图表的数据至少要有一行表头、两行数字，第一列是名称。';
  if (lines.length > most.rows) return `图表的数据有${lines.length}行，最多${most.rows}行。请合并，或者只用表格。`;
  if (names.length > most.series) return `图表的数据有${names.length}列数字，最多${most.series}列。请分成几个图表。`;
  const cells = lines.flatMap(([label = '', ...values]) => values.map((text) => ({ label, text, n: numberIn(text) })));
  const wrong = cells.find(({ n }) => n === null);
  if (wrong !== undefined) {
    return `图表中“${wrong.label}”一行的“${wrong.text}”不是数字。请只写数字，单位写在表头。`;
  }
  if (kind !== 'line' && cells.some(({ n }) => (n ?? 0) < 0)) return '柱形图、饼形图不能有负数，请改用折线图。';
  const series = names.map((name, i) => ({ name, values: lines.map((line) => numberIn(line[i + 1] ?? '') ?? 0) }));
  if (kind === 'pie') {
    if (series.length > 1) return '饼形图只能有一列数字。请删去其他列，或者改用柱形图。';
    if (lines.length > most.slices)
      return `饼形图有${lines.length}份，最多${most.slices}份。请合并为“其他”，或者改用柱形图。`;
    if ((series[0]?.values ?? []).every((n) => n === 0)) return '饼形图的数字都是零，画不出来。';
  }
  return { labels: lines.map(([label = '']) => label), series };
}

/** `1,234.5` and `12%` too; null where it is none. */
function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[,，\s]/g, '').replace(/[%％]$/, '');
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** What is to be seen, for who can not see it: the table says the rest. */
export function chartWords({ kind, title }: ChartMark, { labels, series }: ChartData): string {
  const parts = series.map(({ name, values }) => {
    const [high, low] = [Math.max(...values), Math.min(...values)];
    const at = (n: number) => labels[values.indexOf(n)] ?? '';
    return `“${name}”最高的是${at(high)}（${high}），最低的是${at(low)}（${low}）`;
  });
  return `${chartKinds[kind]}图：${title}。${parts.join('；')}。`;
}

/** A pasted table, of a sheet or as CSV, as rows of cells. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
    const cells = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
    return cells.map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'),
    );
  });
}
