/** Where in a file a thing stands, in words that an officer finds it by. */

import type { Place } from '../report.ts';

/** 第3页, 第12行第4列, 工作表“处罚”B12, 第2个表格第3行第2格. */
export function placeWords(place: Place): string {
  if ('page' in place) return `第${place.page}页${place.line === undefined ? '' : `第${place.line}行`}`;
  if ('line' in place) return `第${place.line}行${place.column === undefined ? '' : `第${place.column}列`}`;
  const [, sheet, cell] = /^(.+)!([A-Z]+\d+)$/.exec(place.path) ?? [];
  if (sheet !== undefined && cell !== undefined) return `工作表“${sheet}”${cell}`;
  return place.path
    .replace(/\btable (\d+)/g, '第$1个表格')
    .replace(/\brow (\d+)/g, '第$1行')
    .replace(/\bcell (\d+)/g, '第$1格')
    .replace(/\bparagraph (\d+)/g, '第$1段')
    .replace(/,\s*/g, '');
}
