/** Whole PDF files of one page, as a program writes them, that do something when they are opened. */

import { deflateSync } from 'node:zlib';

/** With a table of cross-references that leads to every object. */
function wholePdf(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\n`;
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`, 'latin1');
}

const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const catalogue = (more: string) => `<</Type/Catalog/Pages 2 0 R${more}>>`;

export const quietPdf = () => wholePdf([catalogue(''), pages, page]);

export const pdfWithFile = () =>
  wholePdf([
    catalogue('/Names<</EmbeddedFiles<</Names[(a.txt)4 0 R]>>>>'),
    pages,
    page,
    '<</Type/Filespec/F(a.txt)/EF<</F 5 0 R>>>>',
    '<</Type/EmbeddedFile/Length 5>>\nstream\nhello\nendstream',
  ]);

/** Catalogue, pages and page packed into one stream of objects, found through a stream of cross-references (PDF 1.5). */
function packedPdf(objects: readonly string[]): Buffer {
  const bodies = objects.map((object) => `${object} `);
  const places = bodies.map((_, i) => bodies.slice(0, i).join('').length);
  const head = places.map((place, i) => `${i + 1} ${place} `).join('');
  const stream = (dictionary: string, bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(`<<${dictionary}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n`),
      bytes,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const [holder, table] = [objects.length + 1, objects.length + 2];
  const packed = stream(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, deflateSync(head + bodies.join('')));
  const start = Buffer.concat([Buffer.from(`%PDF-1.7\n${holder} 0 obj\n`), packed]);
  const row = (kind: number, place: number, index: number) => [kind, place >> 8, place & 255, index];
  const rows = [
    row(0, 0, 255),
    ...objects.map((_, i) => row(2, holder, i)),
    row(1, '%PDF-1.7\n'.length, 0),
    row(1, start.length, 0),
  ].flat();
  const xref = stream(`/Type/XRef/Size ${table + 1}/W[1 2 1]/Root 1 0 R`, deflateSync(Buffer.from(rows)));
  const end = `startxref\n${start.length}\n%%EOF\n`;
  return Buffer.concat([start, Buffer.from(`${table} 0 obj\n`), xref, Buffer.from(end)]);
}

const script = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>';

export const activePdfs: readonly (readonly [what: string, make: () => Buffer])[] = [
  ['JavaScript when it is opened', () => wholePdf([catalogue(script), pages, page])],
  [
    'JavaScript by name',
    () => wholePdf([catalogue('/Names<</JavaScript<</Names[(a)4 0 R]>>>>'), pages, page, '<</S/JavaScript/JS(1)>>']),
  ],
  ['a program to launch', () => wholePdf([catalogue('/OpenAction<</S/Launch/F(cmd.exe)>>'), pages, page])],
  [
    'JavaScript at a page, its name written in numbers',
    () => wholePdf([catalogue(''), pages, page.replace('>>', '/AA<</O<</S/J#61vaScript/JS(1)>>>>>>')]),
  ],
  ['JavaScript in packed objects', () => packedPdf([catalogue(script), pages, page])],
];
