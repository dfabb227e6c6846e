/** Files with something planted in one layer: packages of Office part by part, a PDF object by object, pictures with notes. */

import { deflateSync } from 'node:zlib';
import { zip } from './zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

export type Parts = Readonly<Record<string, string | Buffer>>;

function packed(parts: Parts): Buffer {
  return zip(Object.entries(parts).map(([name, part]) => ({ name, bytes: Buffer.from(part) })));
}

const overrides = (names: readonly string[], main: Readonly<Record<string, string>>) =>
  `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${names
    .filter((name) => main[name] !== undefined)
    .map((name) => `<Override PartName="/${name}" ContentType="${main[name]}"/>`)
    .join('')}</Types>`;

const office = 'application/vnd.openxmlformats-officedocument';
const mainTypes = {
  'word/document.xml': `${office}.wordprocessingml.document.main+xml`,
  'xl/workbook.xml': `${office}.spreadsheetml.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${office}.spreadsheetml.worksheet+xml`,
  'xl/sharedStrings.xml': `${office}.spreadsheetml.sharedStrings+xml`,
};

const rootRelation = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${target}"/></Relationships>`;

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** `body`: what stands in the body of the document. */
export function docx(body: string, more: Parts = {}): Buffer {
  const parts: Parts = {
    '_rels/.rels': rootRelation('word/document.xml'),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:r="${relations}" xmlns:wp="urn:wp" xmlns:a="urn:a" xmlns:v="urn:v"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
  return packed({ '[Content_Types].xml': overrides(Object.keys(parts), mainTypes), ...parts });
}

/** `data`: what stands in the sheet; `book`: around the list of sheets; `state` of its only sheet. */
export function xlsx(data: string, { book = '', state = 'visible', more = {} as Parts } = {}): Buffer {
  const parts: Parts = {
    '_rels/.rels': rootRelation('xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${relations}"><sheets><sheet name="名单" sheetId="1" state="${state}" r:id="rId1"/></sheets>${book}</workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}">${data}</worksheet>`,
    ...more,
  };
  return packed({ '[Content_Types].xml': overrides(Object.keys(parts), mainTypes), ...parts });
}

export const inlineCell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

export interface PdfParts {
  /** Drawing operators of the page. */
  readonly content?: string;
  /** Entries of the page, of the catalogue, of the file's end. */
  readonly page?: string;
  readonly catalog?: string;
  readonly trailer?: string;
  /** Objects from number 10 on. */
  readonly objects?: readonly (string | Buffer)[];
}

const shownText = (text: string) => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;

export function stream(dictionary: string, content: string | Buffer, compressed = true): Buffer {
  const bytes = compressed ? deflateSync(Buffer.from(content)) : Buffer.from(content);
  const filter = compressed ? '/Filter /FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} ${filter} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** One page of A4 with Helvetica; text is ASCII. */
export function pdf({ content, page = '', catalog = '', trailer = '', objects = [] }: PdfParts = {}): Buffer {
  const all = new Map<number, string | Buffer>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    ],
    [4, stream('', content ?? shownText('Annual list'))],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...objects.map((object, i) => [10 + i, object] as const),
  ]);
  return withObjects(Buffer.from('%PDF-1.7\n'), all, `/Root 1 0 R ${trailer}`, null);
}

/** Saved once more, as programs do: the page's content changed, the old one left where it is. */
export function pdfSavedAgain(before: Buffer, content: string): Buffer {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(before.toString('latin1'))?.[1]);
  return withObjects(before, new Map([[4, stream('', content)]]), '/Root 1 0 R', at);
}

function withObjects(
  head: Buffer,
  objects: ReadonlyMap<number, string | Buffer>,
  trailer: string,
  previous: number | null,
): Buffer {
  const parts: Buffer[] = [head];
  let at = head.length;
  const put = (part: string | Buffer) => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    at += bytes.length;
  };
  const places: string[] = [];
  for (const [number, object] of objects) {
    places.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    put(`${number} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  }
  const start = at;
  put(`xref\n${previous === null ? '0 1\n0000000000 65535 f \n' : ''}${places.join('')}`);
  put(
    `trailer\n<< /Size 40 ${trailer} ${previous === null ? '' : `/Prev ${previous}`} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}

export const shown = shownText;

/** A JPEG of one point with a note in each segment given: [marker, bytes]. */
export function jpeg(segments: readonly (readonly [number, Buffer])[] = [], behind = ''): Buffer {
  const notes = segments.map(([marker, bytes]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(bytes.length + 2, 2);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...notes, onePoint.subarray(2), Buffer.from(behind)]);
}

const onePoint = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);

/** Camera data whose directory names one of the place with `entries` entries. */
export function exifWithPlace(entries: number): Buffer {
  const tiff = Buffer.alloc(64);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x8825, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(30, 18);
  tiff.writeUInt16LE(entries, 30);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

export function pngWithText(keyword: string, text: string, kind: 'tEXt' | 'zTXt' | 'iTXt' = 'tEXt'): Buffer {
  const body =
    kind === 'tEXt'
      ? Buffer.from(`${keyword}\0${text}`)
      : kind === 'zTXt'
        ? Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(Buffer.from(text))])
        : Buffer.concat([Buffer.from(`${keyword}\0\x01\0\0\0`), deflateSync(Buffer.from(text))]);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk(kind, body),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 255, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
