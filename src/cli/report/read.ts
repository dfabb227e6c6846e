/** `gongkai report read`: what a published report says, as figures, findings and facts. */

import { parseArgs } from 'node:util';
import { readReportFile } from '#paper/read/report-file';
import type { Io } from '../io.ts';
import { summaryOf } from './read-summary.ts';

const usage = '用法：gongkai report read 文件 [--json [--places]]';

/** Exit 0 where the report was read, 1 where the reading found an error, 2 where the words or the file can not be used. */
export async function reportRead(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const wanted = parse(args);
  if (wanted === null) {
    io.err(`参数不对。${usage}`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(wanted.file);
  } catch {
    io.err(`不能读取文件“${wanted.file}”。请检查路径是否正确、是否有读取权限。`);
    return 2;
  }
  const reading = await readReportFile(bytes, wanted.file);
  if (!reading.ok) {
    io.err(reading.reason);
    return 2;
  }
  const { report, findings, facts } = reading;
  const places = wanted.places ? { places: Object.fromEntries(reading.places) } : {};
  io.out(
    wanted.json ? JSON.stringify({ report, findings, facts, ...places }, null, 2) : summaryOf(report, findings, facts),
  );
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

interface Wanted {
  readonly file: string;
  readonly json: boolean;
  /** With the place in the source of every figure, by table, row and column. */
  readonly places: boolean;
}

function parse(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, places: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0
      ? null
      : { file, json: values.json === true, places: values.places === true };
  } catch {
    return null;
  }
}
