/** An Excel workbook's visible sheets as texts and tables: the one door to hucre's reader. */

import { readXlsx } from 'hucre/xlsx';
import type { SourceCell } from '#law/report/source';
import type { DocumentReading } from './read.ts';
import { sheetBlocks } from './sheet-blocks.ts';

/** A report has three tables of some thirty rows. */
const mostRows = 2000;
const mostColumns = 120;

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

export async function readWorkbook(bytes: Uint8Array): Promise<DocumentReading> {
  const book = await readXlsx(bytes, {
    maxRows: mostRows,
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  }).catch(() => null);
  if (book === null)
    return { ok: false, reason: 'Excel 工作簿已损坏，不能读取。请用 Excel 或 WPS 打开后另存，再读取。' };
  return { ok: true, document: { blocks: book.sheets.flatMap((sheet) => sheetBlocks(rowsOf(sheet))) }, format: 'xlsx' };
}

/** Visible rows and columns, a merged cell once with its span. */
function rowsOf(sheet: Sheet): SourceCell[][] {
  const columns = Array.from({ length: mostColumns }, (_, c) => c).filter((c) => sheet.columns?.[c]?.hidden !== true);
  const rows = sheet.rows.map((_, r) => r).filter((r) => sheet.rowDefs?.get(r)?.hidden !== true);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const covered = new Set<string>();
  const spans = new Map<string, { readonly rowSpan: number; readonly columnSpan: number }>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const down = rows.filter((r) => r >= startRow && r <= endRow);
    const across = columns.filter((c) => c >= startCol && c <= endCol && c < width);
    for (const r of down) for (const c of across) covered.add(`${r} ${c}`);
    covered.delete(`${down[0]} ${across[0]}`);
    spans.set(`${down[0]} ${across[0]}`, { rowSpan: down.length, columnSpan: across.length });
  }
  return rows.map((r) =>
    columns
      .filter((c) => c < width && !covered.has(`${r} ${c}`))
      .map((c) => {
        const span = spans.get(`${r} ${c}`) ?? { rowSpan: 1, columnSpan: 1 };
        const place = { path: `${sheet.name}!${letters(c)}${r + 1}` };
        return { text: textOf(sheet.rows[r]?.[c] ?? null), ...span, place };
      }),
  );
}

function textOf(value: Sheet['rows'][number][number]): string {
  if (value === null) return '';
  // A sum of decimals is kept with the digits that binary arithmetic adds: 0.30000000000000004.
  if (typeof value === 'number') return String(Number(value.toFixed(9)));
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** 0 → A, 27 → AB. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
