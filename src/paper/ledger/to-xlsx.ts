/** The ledger as XLSX, a piece at a time: a workbook of one sheet whose rows are never all in memory. */

import { Zip, ZipDeflate } from 'fflate';
import { printableLine } from '#law/report/prose/printable';
import { type LedgerColumn, type LedgerRow, ledgerColumns } from './columns.ts';

type Batches = AsyncIterable<readonly LedgerRow[]>;

const text = new TextEncoder();

/** Text cells are inline strings, which no spreadsheet computes; `quotePrefix` keeps them text where they are edited. */
export async function* ledgerToXlsx(batches: Batches, named: boolean, title: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  for (const [name, content] of fixedParts(title)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(text.encode(content), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(sheet);
  const columns = ledgerColumns(named);
  sheet.push(text.encode(sheetHead(columns)));
  for await (const rows of batches) {
    sheet.push(text.encode(rows.map((row) => rowXml(row.position + 1, row, columns)).join('')));
    yield* ready.splice(0);
  }
  sheet.push(text.encode('</sheetData></worksheet>'), true);
  zip.end();
  yield* ready.splice(0);
}

function sheetHead(columns: readonly LedgerColumn[]): string {
  const widths = columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const heads = columns.map(({ head }, i) => textCell(i, 1, head, 1)).join('');
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${heads}</row>`;
}

function rowXml(at: number, row: LedgerRow, columns: readonly LedgerColumn[]): string {
  const cells = columns.map(({ of }, i) => {
    const value = of(row);
    if (value === null || value === '') return '';
    return typeof value === 'number' ? `<c r="${place(i, at)}"><v>${value}</v></c>` : textCell(i, at, value, 2);
  });
  return `<row r="${at}">${cells.join('')}</row>`;
}

function textCell(column: number, row: number, value: string, style: number): string {
  return `<c r="${place(column, row)}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Fewer than 26 columns: one letter names each. */
function place(column: number, row: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row}`;
}

function escaped(value: string): string {
  return printableLine(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function fixedParts(title: string): readonly (readonly [name: string, content: string])[] {
  return [
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(title).slice(0, 31)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
    ],
  ];
}
