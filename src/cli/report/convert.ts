/** `gongkai report convert`: any report that can be read, as a file of another format. */

import { parseArgs } from 'node:util';
import type { AnnualReport, Fact, Finding } from '#law/report/report';
import { isReportFormat, type ReportFormat, reportFormats, writeReport } from '#paper/report/formats';
import type { Io } from '../io.ts';

type ReadResult =
  | {
      readonly ok: true;
      readonly report: AnnualReport;
      readonly findings: readonly Finding[];
      readonly facts: readonly Fact[];
    }
  | { readonly ok: false; readonly reason: string };

/** The report in the bytes of a file; `reason` is a Chinese sentence. */
type Read = (bytes: Uint8Array, name: string) => ReadResult | Promise<ReadResult>;

interface Wanted {
  readonly file: string;
  readonly to: ReportFormat;
  readonly out: string;
}

const usage = '用法：gongkai report convert 文件 --to 格式 -o 文件';

/** Writes the file. Exit 1 where something could not be read and so is not in it: the file is written all the same. */
export async function reportConvert(args: readonly string[], io: Io, read: Read): Promise<0 | 1 | 2> {
  const wanted = parse(args);
  if (typeof wanted === 'string') return refuse(io, wanted);
  const bytes = await io.readFile(wanted.file).catch(() => null);
  if (bytes === null) return refuse(io, `不能读取文件“${wanted.file}”。请检查文件是否存在、是否有读取权限。`);
  const reading = await read(bytes, wanted.file);
  if (!reading.ok) return refuse(io, `“${wanted.file}”：${reading.reason}`);
  const written = await writeReport(reading.report, wanted.to);
  try {
    await io.writeFile(wanted.out, written);
  } catch {
    return refuse(io, `不能写入文件“${wanted.out}”。请检查文件夹是否存在、是否有写入权限。`);
  }
  const errors = reading.findings.filter((finding) => finding.severity === 'error');
  for (const finding of errors) io.err(`${finding.rule} ${finding.message}`);
  return errors.length > 0 ? 1 : 0;
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence);
  return 2;
}

/** What is asked for, or a sentence saying what is wrong with the words. */
function parse(args: readonly string[]): Wanted | string {
  const options = { to: { type: 'string' }, out: { type: 'string', short: 'o' } } as const;
  let values: { to?: string; out?: string };
  let files: readonly string[];
  try {
    ({ values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch {
    return `参数不对。${usage}`;
  }
  const [file, ...others] = files;
  const { to, out } = values;
  if (file === undefined || to === undefined || out === undefined) return `缺少参数。${usage}`;
  if (others.length > 0) return `一次转换一份报告，这里给了${files.length}份。${usage}`;
  if (!isReportFormat(to)) return `--to 的值是“${to}”，可用的格式有：${Object.keys(reportFormats).join('、')}。`;
  return { file, to, out };
}
