/** A report in our own JSON (gongkai.annual-report/1), as the document that it would be on paper. */

import { formBlocks } from './form-blocks.ts';
import { type Fault, reportOf } from './json-report.ts';
import type { DocumentReading } from './read.ts';

/** Reads the report itself, or the answer of `report read` that holds it. */
export function readJson(text: string): DocumentReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: '文件像是 JSON，但格式有错误，不能读取。请核对文件是否完整。' };
  }
  const report = reportOf(data);
  if ('fault' in report) return { ok: false, reason: reasonOf(report) };
  return { ok: true, document: { blocks: formBlocks(report, (path) => ({ place: { path } })) }, format: 'json' };
}

function reasonOf({ fault, path }: Fault): string {
  if (fault === 'format') return '这个 JSON 文件不是年度报告（缺少 "format": "gongkai.annual-report/1"），不能读取。';
  return `这个 JSON 文件的“${path}”应为${fault}，不能读取。请按年度报告的数据格式核对文件。`;
}
