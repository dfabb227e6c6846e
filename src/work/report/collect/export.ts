/** The whole table of a collection as a file, for a spreadsheet. */

import type { CollectionLine } from '#law/report/collect/lines';
import { collectionStates } from '#law/report/collect/state';
import { allowed, type Decided } from '#law/ruling';
import { listToXlsx } from '#paper/report/plain-workbook';
import { csvText } from '#paper/report/to-csv';
import type { Office, Who } from '../../office.ts';
import { wholeCollection } from './list.ts';

export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

const columns: readonly (readonly [head: string, of: (line: CollectionLine) => string | number | null])[] = [
  ['机关代码', (line) => line.code],
  ['机关名称', (line) => line.name],
  ['状态', (line) => collectionStates[line.state]],
  ['来源', (line) => (line.source === null ? null : line.source === 'edition' ? '本系统' : '文件')],
  ['版次或文件名', (line) => line.sourceName],
  ['报送日', (line) => line.submittedOn],
  ['逾期天数', (line) => line.daysLate],
  ['错误', (line) => line.findings?.error ?? null],
  ['提醒', (line) => line.findings?.warning ?? null],
  ['说明', (line) => line.findings?.info ?? null],
  ['退回次数', (line) => line.returnedTimes],
  ['更正期限', (line) => line.mendBy],
];

export async function exportCollection(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  format: 'csv' | 'xlsx',
): Promise<Decided<MadeFile>> {
  const whole = await wholeCollection(office, who, agency, year);
  if (!whole.ok) return whole;
  const title = `${year}年度报告收集情况`;
  const heads = columns.map(([head]) => head);
  const rows = whole.value.lines.map((line) => columns.map(([, of]) => of(line)));
  const fileName = `${title}.${format}`;
  if (format === 'csv') {
    const bytes = new TextEncoder().encode(csvText([heads, ...rows]));
    return allowed({ bytes, mediaType: 'text/csv; charset=utf-8', fileName });
  }
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return allowed({ bytes: await listToXlsx({ name: '收集情况', title, heads, rows }), mediaType, fileName });
}
