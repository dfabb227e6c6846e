/** Tables of HTML and of Word read as rows of spanning cells and as grids, without any of the writers' code. */

import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

export interface Spanning {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}
export type Shape = readonly (readonly Spanning[])[];

export function htmlTables(html: string): Shape[] {
  const $ = load(html);
  const span = (value: string | undefined) => Number(value ?? '1');
  return $('table')
    .toArray()
    .map((table) =>
      $(table)
        .find('tr')
        .toArray()
        .map((row) =>
          $(row)
            .children('th, td')
            .toArray()
            .map((cell) => ({
              text: $(cell).text(),
              rows: span($(cell).attr('rowspan')),
              columns: span($(cell).attr('colspan')),
            })),
        ),
    );
}

export function docxXml(bytes: Uint8Array, path = 'word/document.xml'): CheerioAPI {
  return load(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()), { xml: true });
}

/** A vertical merge is counted down from the cell that starts it. */
export function docxTables(bytes: Uint8Array): Shape[] {
  const $ = docxXml(bytes);
  return $('w\\:tbl')
    .toArray()
    .map((table) => {
      const rows = $(table)
        .children('w\\:tr')
        .toArray()
        .map((row) => {
          let column = 0;
          return $(row)
            .children('w\\:tc')
            .toArray()
            .map((cell) => {
              const columns = Number($(cell).find('> w\\:tcPr > w\\:gridSpan').attr('w:val') ?? '1');
              const merge = $(cell).find('> w\\:tcPr > w\\:vMerge');
              const at = column;
              column += columns;
              const continues = merge.length > 0 && merge.attr('w:val') !== 'restart';
              return { text: $(cell).find('w\\:t').text(), columns, at, continues, starts: merge.length > 0 };
            });
        });
      return rows.map((row, r) =>
        row
          .filter((cell) => !cell.continues)
          .map(({ text, columns, at, starts }) => {
            let end = r + 1;
            while (starts && rows[end]?.some((below) => below.at === at && below.continues)) end += 1;
            return { text, rows: end - r, columns };
          }),
      );
    });
}

/** The text at each place, as HTML lays a table out; throws where two cells overlap or a place stays empty. */
export function laidOut(shape: Shape): string[][] {
  const taken = shape.map(() => new Map<number, string>());
  shape.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (taken[r]?.has(c)) c += 1;
      for (let y = r; y < r + cell.rows; y += 1) {
        for (let x = c; x < c + cell.columns; x += 1) {
          const line = taken[y];
          if (!line || line.has(x)) throw new Error(`cell ${cell.text} does not fit at row ${y}, column ${x}`);
          line.set(x, cell.text);
        }
      }
    }
  });
  const width = taken[0]?.size ?? 0;
  return taken.map((line, r) => {
    if (line.size !== width) throw new Error(`row ${r} has ${line.size} places of ${width}`);
    return Array.from({ length: width }, (_, c) => line.get(c) ?? '');
  });
}

/** The form as `test/cases/paper/official-form.txt` writes it, by table title. */
export function officialForm(): Map<string, Shape> {
  const text = readFileSync(new URL('../cases/paper/official-form.txt', import.meta.url), 'utf8');
  const tables = new Map<string, Spanning[][]>();
  let rows: Spanning[][] = [];
  for (const line of text.split('\n')) {
    if (line === '' || (line.startsWith('# ') && !line.includes(' | '))) continue;
    if (line.startsWith('== ')) {
      rows = [];
      tables.set(line.slice(3), rows);
      continue;
    }
    rows.push(
      line.split(' | ').map((cell) => {
        const [, words = '', r = '1', c = '1'] = /^(.*?)(?: \[(\d+)×(\d+)\])?$/.exec(cell) ?? [];
        return { text: words, rows: Number(r), columns: Number(c) };
      }),
    );
  }
  return tables;
}

/** The shape with every figure and blank as `#`. */
export function withoutFigures(shape: Shape): Shape {
  return shape.map((row) => row.map((cell) => ({ ...cell, text: /^[\d.]*$/.test(cell.text) ? '#' : cell.text })));
}
