/** `gongkai report compare`: the years of one agency or the agencies of one year beside each other. */

import { type Comparison, compareReports } from '#law/report/compare/compare';
import type { AnnualReport } from '#law/report/report';
import type { Io } from '../io.ts';
import type { Read } from './check.ts';

const usage = '用法：gongkai report compare 文件… [--json]';

/** Exit 0; 2 where a file can not be read or the reports have neither the agency nor the year in common. */
export async function reportCompare(args: readonly string[], io: Io, read: Read): Promise<0 | 2> {
  const unknown = args.find((word) => word.startsWith('--') && word !== '--json');
  if (unknown !== undefined) return refuse(io, `不认识参数“${unknown}”。${usage}`);
  const files = args.filter((word) => word !== '--json');
  if (files.length < 2) return refuse(io, `比较至少要两份报告。${usage}`);
  const reports: AnnualReport[] = [];
  for (const file of files) {
    const bytes = await io.readFile(file).catch(() => null);
    if (bytes === null) return refuse(io, `不能读取文件“${file}”。请检查文件是否存在、是否有读取权限。`);
    const reading = await read(bytes, file);
    if (!reading.ok) return refuse(io, `“${file}”：${reading.reason}`);
    reports.push(reading.report);
  }
  const comparison = compareReports(reports);
  if (comparison === null) {
    const found = reports.map(({ agency, year }) => `${agency}${year}年度`).join('、');
    return refuse(io, `只能比较同一机关不同年度，或者不同机关同一年度的报告。给出的是：${found}。`);
  }
  io.out(args.includes('--json') ? JSON.stringify(comparison) : inWords(comparison));
  return 0;
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence);
  return 2;
}

/** Separated by tabs, to be pasted into a spreadsheet. */
function inWords({ kind, columns, lines, breaks }: Comparison): string {
  const heads = columns.map(({ agency, year }) => (kind === 'years' ? `${year}年` : agency));
  return [
    ['项目', ...heads].join('\t'),
    ...lines.map(({ label, unit, values }) =>
      [`${label}（${unit}）`, ...values.map((value) => (value === null ? '缺' : String(value)))].join('\t'),
    ),
    ...breaks.map(({ rule, message }) => `${rule} ${message}`),
  ].join('\n');
}
