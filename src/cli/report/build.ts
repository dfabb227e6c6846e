/** `gongkai report build`: the report computed from the ledger, as a file. */

import { parseArgs } from 'node:util';
import { parseDay } from '#law/calendar/day';
import { type ReportFormat, reportFormats } from '#paper/report/formats';
import type { Office } from '#work/office';
import { reportFile } from '#work/report/download';
import { liveReport } from '#work/report/live';
import type { Io } from '../io.ts';

interface Wanted {
  readonly agency: string;
  readonly year: number;
  readonly to: ReportFormat;
  readonly out: string;
}

/** Writes the file and names what the checks found. Exit 1 where a check found an error: the file is written all the same. */
export async function reportBuild(args: readonly string[], io: Io, office: Office): Promise<0 | 1 | 2> {
  const wanted = parse(args);
  if (typeof wanted === 'string') {
    io.err(wanted);
    return 2;
  }
  const view = await liveReport(office.db, wanted.agency, wanted.year);
  if (view === null) {
    io.err(`没有代码为“${wanted.agency}”的机关。请核对 --agency 的值。`);
    return 2;
  }
  const file = await reportFile(view.report, wanted.to);
  try {
    await io.writeFile(wanted.out, file.bytes);
  } catch {
    io.err(`不能写入文件“${wanted.out}”。请检查文件夹是否存在、是否有写入权限。`);
    return 2;
  }
  const errors = view.findings.filter((finding) => finding.severity === 'error');
  for (const finding of errors) io.err(`${finding.rule} ${finding.message}`);
  return errors.length > 0 ? 1 : 0;
}

function parse(args: readonly string[]): Wanted | string {
  const options = {
    agency: { type: 'string' },
    year: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
  } as const;
  let values: { agency?: string; year?: string; to?: string; out?: string };
  try {
    values = parseArgs({ args: [...args], options }).values;
  } catch {
    return '参数不对。用法：gongkai report build --agency 代码 --year 年份 --to 格式 -o 文件';
  }
  const { agency, year, to, out } = values;
  if (agency === undefined || year === undefined || to === undefined || out === undefined) {
    return '缺少参数。用法：gongkai report build --agency 代码 --year 年份 --to 格式 -o 文件';
  }
  if (parseDay(`${year}-12-31`) === null) return `--year 的值是“${year}”，应为四位数的年份，例如 2024。`;
  const format = Object.keys(reportFormats).find((key): key is ReportFormat => key === to);
  if (format === undefined) return `--to 的值是“${to}”，可用的格式有：${Object.keys(reportFormats).join('、')}。`;
  return { agency, year: Number(year), to: format, out };
}
