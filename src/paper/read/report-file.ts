/** Bytes of a published report → what is read from them: the reading that the command line and the back office share. */

import { readReport } from '#law/report/read/read';
import type { AnnualReport, Fact, Finding, Place } from '#law/report/report';
import { readBounded } from './bounded.ts';
import type { DocumentReading } from './read.ts';

export type ReadReport =
  | {
      readonly ok: true;
      readonly report: AnnualReport;
      readonly findings: readonly Finding[];
      readonly facts: readonly Fact[];
      readonly places: ReadonlyMap<string, Place>;
    }
  | { readonly ok: false; readonly reason: string };

type ReadDocument = (bytes: Uint8Array, name: string) => Promise<DocumentReading>;

/** The report with its findings, or one Chinese sentence saying why the bytes can not be used. `read`: a bounded reader. */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  read: ReadDocument = readBounded,
): Promise<ReadReport> {
  const source = await read(bytes, name);
  if (!source.ok) return source;
  const reading = readReport(source.document);
  return nothingOfReport(reading.report) ? { ok: false, reason: noReport } : { ok: true, ...reading };
}

/** Neither year, nor section, nor table: some other document. A report that lost only its tables is still read. */
function nothingOfReport({ year, sections, activeDisclosure, applications, appeals }: AnnualReport): boolean {
  const prose = [sections.overview, sections.problems, sections.other];
  const tables = [activeDisclosure, applications, appeals];
  return year === 0 && prose.every((text) => text === null) && tables.every((table) => table === null);
}

const noReport =
  '文件中没有找到政府信息公开工作年度报告：没有带年份的标题，没有“一、总体情况”等部分，也没有官方格式的表格。请核对是不是选错了文件。';
