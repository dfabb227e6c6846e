/** What a file is, by its content; and that none of the bombs is taken, nor any sound file refused. */

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspect } from '#paper/inspect/inspect';
import { fromBytes } from '#paper/inspect/random-access';
import { reportFile } from '#work/report/download';
import { bombs, pdfOf, pngOf } from '../support/bombs.ts';
import { docxOf, xlsxOf, zip } from '../support/zip.ts';
import { numberedReport } from './report-samples.ts';

const look = (bytes: Buffer) => inspect(fromBytes(bytes));

it('has a corpus of at least thirty bombs, no name twice', () => {
  expect(bombs.length).toBeGreaterThanOrEqual(30);
  expect(new Set(bombs.map(([name]) => name)).size).toBe(bombs.length);
});

it.each(bombs)('refuses %s', async (_name, make, words) => {
  const { content, findings } = await look(make());
  expect(findings.at(-1)?.message ?? 'taken').toContain(words);
  expect(content).toBeNull();
  expect(findings.at(-1)?.message).toMatch(/。$/);
});

/** The old container of Office: a head, its table, a directory of these names. */
function oleOf(...names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xffff_fffd, 512);
  file.writeUInt32LE(0xffff_fffe, 516);
  for (const [i, name] of ['Root Entry', ...names].entries()) {
    file.write(name, 1024 + i * 128, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, 1024 + i * 128 + 64);
  }
  return file;
}

function boxes(...types: readonly string[]): Buffer {
  return Buffer.concat(
    types.map((type) => {
      const box = Buffer.alloc(16);
      box.writeUInt32BE(16);
      box.write(type, 4);
      return box;
    }),
  );
}

const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
const webp = Buffer.alloc(30);
webp.write('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0', 'latin1');
const chinese = '关于公开某事项的通知：根据《中华人民共和国政府信息公开条例》，𠮷䶮㛃。\r\n';

const sound: readonly (readonly [string, () => Buffer, string])[] = [
  ['a PDF', () => pdfOf(['<</Type/Catalog>>', '<</Type/Page>>']), 'pdf'],
  ['a Word document', () => docxOf('<w:document><w:body><w:p/></w:body></w:document>'), 'docx'],
  ['a workbook', () => xlsxOf('<worksheet><dimension ref="A1:C9"/><sheetData/></worksheet>'), 'xlsx'],
  ['an OFD document', () => zip([{ name: 'OFD.xml', bytes: Buffer.from('<ofd:OFD xmlns:ofd="x"/>') }]), 'ofd'],
  ['a package with Chinese names', () => zip([{ name: '目录/通知.txt', bytes: Buffer.from(chinese) }]), 'zip'],
  [
    'a package in a package',
    () => zip([{ name: '一.zip', bytes: zip([{ name: '二.txt', bytes: Buffer.from('二') }]) }]),
    'zip',
  ],
  ['an empty package', () => zip([]), 'zip'],
  ['an old Word document', () => oleOf('WordDocument'), 'oleText'],
  ['an old workbook', () => oleOf('Workbook'), 'oleSheet'],
  ['old slides', () => oleOf('PowerPoint Document'), 'oleSlides'],
  ['a PNG', () => pngOf(4000, 3000), 'png'],
  ['a WEBP', () => webp, 'webp'],
  ['an MP3 with a tag', () => Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x05.....', 'latin1'), mp3Frame]), 'mp3'],
  ['an MP3 without', () => mp3Frame, 'mp3'],
  ['an MP4', () => boxes('ftyp', 'moov', 'mdat'), 'mp4'],
  ['text in UTF-8', () => Buffer.from(chinese), 'text'],
  ['text in GBK', () => iconv.encode('关于公开某事项的通知，甲乙丙丁。\r\n', 'gbk'), 'text'],
  ['text in GB18030 with rare characters', () => iconv.encode(chinese, 'gb18030'), 'text'],
  ['text in UTF-16', () => Buffer.from(`\ufeff${chinese}`, 'utf16le'), 'text'],
  ['text cut in windows within a character', () => Buffer.from(`a${chinese.repeat(6000)}`), 'text'],
];

describe('sound files', () => {
  it.each(sound)('%s', async (_name, make, content) => {
    expect(await look(make())).toEqual({ content, findings: [] });
  });

  it('what this program writes itself', async () => {
    for (const format of ['docx', 'xlsx', 'pdf'] as const) {
      const { bytes } = await reportFile(numberedReport(), format);
      expect(await look(Buffer.from(bytes))).toEqual({ content: format, findings: [] });
    }
  });
});

it.each([
  ['macros', () => oleOf('WordDocument', 'Macros')],
  ['script', () => pdfOf(['<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>'])],
  ['embedded', () => docxOf('<w/>', [{ name: 'word/embeddings/a.bin', bytes: Buffer.from('a') }])],
  ['encrypted', () => pdfOf(['0'], '/Encrypt 5 0 R')],
])('tells of %s and takes the file', async (code, make) => {
  const { content, findings } = await look(make());
  expect(content).not.toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});
