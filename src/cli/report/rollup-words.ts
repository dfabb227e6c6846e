/** The words after `gongkai report rollup`. */

import { parseArgs } from 'node:util';
import { isReportFormat, type ReportFormat, reportFormats } from '#paper/report/formats';

export interface RollupWords {
  readonly files: readonly string[];
  readonly previous: readonly string[];
  readonly agency: string;
  /** Null: the year of most of the files. */
  readonly year: number | null;
  /** File of the agencies that must be in it, one to a line. */
  readonly list: string | null;
  readonly to: ReportFormat;
  readonly out: string;
  readonly json: boolean;
}

const usage =
  '用法：gongkai report rollup 文件… --agency 名称 [--year 年份] [--list 名单] [--previous 上年报告]… --to 格式 -o 文件 [--json]';

/** What is asked for, or a sentence saying what is wrong with the words. */
export function rollupWords(args: readonly string[]): RollupWords | string {
  const options = {
    agency: { type: 'string' },
    year: { type: 'string' },
    list: { type: 'string' },
    previous: { type: 'string', multiple: true },
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { agency, year, list, previous, to, out, json } = values;
    if (files.length === 0) return `没有写要汇总的文件。${usage}`;
    if (agency === undefined || to === undefined || out === undefined) return `缺少参数。${usage}`;
    if (!isReportFormat(to)) return `--to 的值是“${to}”，可用的格式有：${Object.keys(reportFormats).join('、')}。`;
    if (year !== undefined && !/^20\d\d$/.test(year)) return `--year 的值是“${year}”，应为四位数的年份，例如 2024。`;
    return {
      files,
      previous: previous ?? [],
      agency,
      year: year === undefined ? null : Number(year),
      list: list ?? null,
      to,
      out,
      json: json ?? false,
    };
  } catch {
    return `参数不对。${usage}`;
  }
}
