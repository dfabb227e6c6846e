/** A table of many rows under one line of heads: XLSX, CSV, or JSON as a list of objects. */

import { readXlsx } from 'hucre/xlsx';
import { beginsFormula } from '#law/report/prose/formula';
import { csvRecords } from './csv-records.ts';
import { openPackage } from './docx-package.ts';
import { decoded } from './encoding.ts';
import { fileKind } from './file-kind.ts';

export interface TableRow {
  /** Of the file, from 1, as a spreadsheet counts. */
  readonly row: number;
  /** By head; heads that are not asked for are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

export type RowsReading =
  | {
      readonly ok: true;
      readonly rows: readonly TableRow[];
      /** Heads that nobody asks for. */
      readonly unknown: readonly string[];
      /** Rows beyond the limit, which were not read. */
      readonly left: number;
    }
  | { readonly ok: false; readonly reason: string };

export interface WantedHeads {
  readonly all: readonly string[];
  /** Without these there is no line of heads. */
  readonly needed: readonly string[];
}

/** What a county has ten times over. */
const mostRows = 100_000;
/** Above the heads there may be a title and groups of heads. */
const headsWithin = 10;
const mostBytes = 60 * 1024 * 1024;
const mostUnpacked = 300 * 1024 * 1024;

type Line = { readonly row: number; readonly cells: readonly string[] };

/** Never throws. */
export async function readRows(bytes: Uint8Array, heads: WantedHeads): Promise<RowsReading> {
  if (bytes.length > mostBytes) return { ok: false, reason: '文件超过60 MB。请分成几个文件导入。' };
  const kind = fileKind(bytes);
  if (kind?.kind === 'refused') return { ok: false, reason: kind.reason };
  try {
    if (kind?.kind === 'zip') return await workbookRows(bytes, heads);
    const text = kind === null ? decoded(bytes) : null;
    if (text === null) return { ok: false, reason: wrongKind };
    return /^\uFEFF?\s*\[/.test(text) ? jsonRows(text, heads) : csvRows(text, heads);
  } catch {
    return { ok: false, reason: '文件的内容已损坏，不能读取。请重新导出或者另存后再导入。' };
  }
}

const wrongKind = '文件不是 XLSX、CSV 或者 JSON。请下载模板，按模板填写后导入。';

async function workbookRows(bytes: Uint8Array, heads: WantedHeads): Promise<RowsReading> {
  if (openPackage(bytes, mostUnpacked)?.names.includes('xl/workbook.xml') !== true) {
    return { ok: false, reason: '工作簿已损坏，或者展开后过大，不能读取。请另存后再导入；行数太多的，分成几个文件。' };
  }
  const book = await readXlsx(bytes, {
    maxRows: mostRows + headsWithin + 1,
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  });
  const readings = book.sheets.map(({ rows }) =>
    underHeads(
      rows.map((cells, i) => ({ row: i + 1, cells: cells.map(wordsOf) })),
      heads,
    ),
  );
  return readings.find(({ ok }) => ok) ?? readings[0] ?? { ok: false, reason: '工作簿中没有工作表。' };
}

function wordsOf(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function csvRows(text: string, heads: WantedHeads): RowsReading {
  const records = csvRecords(text, mostRows * heads.all.length * 2);
  if (records === null) return { ok: false, reason: '文件不是正确的 CSV：引号没有成对。请用模板填写，或者改用 XLSX。' };
  return underHeads(
    records.map(({ cells, line }) => ({ row: line, cells })),
    heads,
  );
}

function underHeads(lines: readonly Line[], heads: WantedHeads): RowsReading {
  const at = lines
    .slice(0, headsWithin)
    .findIndex(({ cells }) => heads.needed.every((head) => cells.some((cell) => headOf(cell) === head)));
  const names = lines[at]?.cells.map(headOf);
  if (names === undefined) {
    return {
      ok: false,
      reason: `前${headsWithin}行中没有找到表头。表头要有：${heads.needed.join('、')}。请下载模板，把内容填到模板里；表头合并过的，请取消合并。`,
    };
  }
  const body = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    ok: true,
    rows: body.slice(0, mostRows).map(({ row, cells }) => ({ row, cells: byHead(names, cells, heads) })),
    unknown: [...new Set(names.filter((name) => name !== '' && !heads.all.includes(name)))],
    left: Math.max(0, body.length - mostRows),
  };
}

/** Stars and blanks are how people mark what must be filled in. */
function headOf(cell: string): string {
  return cell.replace(/[\s*＊]/g, '');
}

function byHead(names: readonly string[], cells: readonly string[], { all }: WantedHeads): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    if (all.includes(name)) found.set(name, unmarked(cells[i] ?? ''));
  }
  return found;
}

/** A quote before what looks like a formula is how a CSV keeps it text. */
function unmarked(cell: string): string {
  return cell.startsWith("'") && beginsFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

function jsonRows(text: string, { all, needed }: WantedHeads): RowsReading {
  const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(list)) return { ok: false, reason: wrongKind };
  const objects = list.map((one: unknown) => (typeof one === 'object' && one !== null ? Object.entries(one) : []));
  const names = new Set(objects.flatMap((entries) => entries.map(([name]) => name)));
  const lacking = needed.filter((name) => !names.has(name));
  if (list.length > 0 && lacking.length > 0) {
    return { ok: false, reason: `JSON 的各项中没有：${lacking.join('、')}。请按模板的列名填写。` };
  }
  return {
    ok: true,
    rows: objects.slice(0, mostRows).map((entries, i) => ({
      row: i + 1,
      cells: new Map(
        entries
          .filter(([name]) => all.includes(name))
          .map(([name, value]) => [name, typeof value === 'object' ? '' : wordsOf(value as string | number | boolean)]),
      ),
    })),
    unknown: [...names].filter((name) => !all.includes(name)),
    left: Math.max(0, objects.length - mostRows),
  };
}
