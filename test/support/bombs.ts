/** Files made to hurt whoever opens them: small, and made anew in every run, so that none stands in the project. */

import { deflateSync, gzipSync } from 'node:zlib';
import { docxOf, endOf, xlsxOf, zip } from './zip.ts';

const megabyte = 1_048_576;
const zeroes = (megabytes: number) => Buffer.alloc(megabytes * megabyte);
const x = Buffer.from('x');

/** Random enough not to shrink, the same in every run. */
function noise(bytes: number): Buffer {
  const made = Buffer.allocUnsafe(bytes);
  for (let i = 0, seed = 1; i < bytes; i += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    made[i] = seed & 0xff;
  }
  return made;
}

export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [i, object] of objects.entries()) {
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const body = Buffer.concat(parts);
  const table = `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size ${objects.length + 1} ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(table)]);
}

function streamOf(packed: Buffer, filter = '/FlateDecode'): Buffer {
  const head = Buffer.from(`<</Filter ${filter} /Length ${packed.length}>>\nstream\n`);
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}

export function pngOf(width: number, height: number, chunks: readonly (readonly [string, Buffer])[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const all = [['IHDR', head], ...chunks, ['IDAT', deflateSync(Buffer.alloc(10))], ['IEND', Buffer.alloc(0)]] as const;
  const parts = all.flatMap(([type, bytes]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, Buffer.from(type), bytes, Buffer.alloc(4)];
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function gifOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.write('GIF89a');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  return head;
}

function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0]);
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  return frame;
}

function tiffInCircle(): Buffer {
  const file = Buffer.alloc(8 + 2 + 24 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(2, 8);
  for (const [i, tag] of [256, 257].entries()) {
    file.writeUInt16LE(tag, 10 + i * 12);
    file.writeUInt16LE(4, 12 + i * 12);
    file.writeUInt32LE(1, 14 + i * 12);
    file.writeUInt32LE(10, 18 + i * 12);
  }
  file.writeUInt32LE(8, 34);
  return file;
}

/** The directory sector names itself as the next one. */
function oleInCircle(): Buffer {
  const file = Buffer.alloc(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(1, 512 + 4);
  return file;
}

function nested(levels: number, inside: Buffer): Buffer {
  return levels === 0 ? inside : zip([{ name: 'inner.zip', bytes: nested(levels - 1, inside) }]);
}

/** Like 42.zip: each level holds sixteen of the level below. */
function branching(levels: number): Buffer {
  const inside = levels === 0 ? Buffer.concat([noise(100_000), zeroes(10)]) : branching(levels - 1);
  return zip(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.zip`, bytes: inside })));
}

const entities = (declared: string, used: string) => `<?xml version="1.0"?><!DOCTYPE w [${declared}]><w>${used}</w>`;
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');

/** Name, how it is made, and what the sentence that refuses it has to say. */
export const bombs: readonly (readonly [name: string, make: () => Buffer, words: string])[] = [
  ['zip: one entry of 60 MB', () => zip([{ name: 'a', bytes: zeroes(60) }]), '上限是50 MB'],
  ['zip: an entry of ratio 1000', () => zip([{ name: 'a', bytes: zeroes(40) }]), '压缩比超过200倍'],
  [
    'zip: five entries of 45 MB, each with noise',
    () => {
      const bytes = Buffer.concat([noise(megabyte), zeroes(44)]);
      return zip(Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, bytes })));
    },
    '上限是200 MB',
  ],
  [
    'zip: many small ones of high ratio',
    () => zip(Array.from({ length: 150 }, (_, i) => ({ name: `${i}`, bytes: zeroes(1).subarray(1) }))),
    '压缩比超过200倍',
  ],
  [
    'zip: 2,001 entries',
    () => zip(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, bytes: x }))),
    '上限是2000个',
  ],
  [
    'zip: a million entries',
    () => {
      const one = zip([{ name: 'a', bytes: x }]);
      const entry = one.subarray(one.length - 22 - 47, one.length - 22);
      const directory = Buffer.alloc(47 * 1_000_000);
      for (let i = 0; i < 1_000_000; i += 1) directory.set(entry, i * 47);
      const body = one.subarray(0, one.length - 22 - 47);
      return Buffer.concat([body, directory, endOf(1_000_000, directory.length, body.length)]);
    },
    '有1000000个文件',
  ],
  [
    'zip: entries that overlap',
    () => {
      const bytes = Buffer.concat([noise(100_000), zeroes(1)]);
      const others = Array.from({ length: 9 }, () => ({ name: 'a', bytes, lie: { sameAs: 0 } }));
      return zip([{ name: 'a', bytes }, ...others]);
    },
    '互相重叠',
  ],
  [
    'zip: says less than it unpacks to',
    () => zip([{ name: 'a', bytes: zeroes(30), lie: { size: 100 } }]),
    '比声明的大',
  ],
  [
    'zip: says more than it unpacks to',
    () => zip([{ name: 'a', bytes: noise(9000), lie: { size: 9001 } }]),
    '校验不符',
  ],
  [
    'zip: another name before the entry',
    () => zip([{ name: 'a.txt', bytes: x, lie: { localName: 'a.exe' } }]),
    '不一致',
  ],
  ['zip: another size before the entry', () => zip([{ name: 'a', bytes: x, lie: { localSize: 2 } }]), '不一致'],
  ['zip: wrong checksum', () => zip([{ name: 'a', bytes: x, lie: { crc: 1 } }]), '校验不符'],
  ['zip: out of the package', () => zip([{ name: '../../etc/passwd', bytes: x }]), '指向包外'],
  ['zip: absolute path', () => zip([{ name: 'C:\\a', bytes: x }]), '指向包外'],
  [
    'zip: symbolic link',
    () => zip([{ name: 'a', bytes: Buffer.from('/etc'), lie: { attributes: 0xa1ff0000 } }]),
    '指向包外',
  ],
  ['zip: with a password', () => zip([{ name: 'a', bytes: x, lie: { flags: 1 } }]), '密码'],
  ['zip: unknown method', () => zip([{ name: 'a', bytes: x, lie: { method: 14 } }]), '压缩方法'],
  ['zip: program inside', () => zip([{ name: 'a.exe', bytes: x }]), '程序'],
  ['zip: program under another name', () => zip([{ name: 'a.txt', bytes: Buffer.from('MZ......') }]), '可执行程序'],
  ['zip: four levels', () => nested(4, zip([{ name: 'a', bytes: x }])), '超过3层'],
  ['zip: sixteen of sixteen, in 42.zip’s way', () => branching(1), '各层压缩包合计'],
  ['zip: bomb inside a zip', () => nested(2, zip([{ name: 'a', bytes: zeroes(60) }])), '上限是50 MB'],
  ['zip: cut short', () => zip([{ name: 'a', bytes: noise(5000) }]).subarray(0, 4000), '损坏'],
  ['docx: main part of 60 MB', () => docxOf(zeroes(60)), '上限是50 MB'],
  ['docx: a million paragraphs', () => docxOf(`<w:document>${'<w:p/>'.repeat(1_000_000)}</w:document>`), '压缩比'],
  [
    'docx: two million elements that do not shrink enough',
    () =>
      docxOf(Buffer.concat([noise(300_000).map((byte) => 97 + (byte % 26)), Buffer.from('<w:p/>'.repeat(2_100_000))])),
    '元素超过',
  ],
  ['docx: 1,000 levels deep', () => docxOf('<w:p>'.repeat(1000) + '</w:p>'.repeat(1000)), '嵌套超过'],
  ['docx: billion laughs', () => docxOf(entities(laughs, '&a9;')), '实体声明'],
  [
    'docx: quadratic entities',
    () => docxOf(entities(`<!ENTITY a "${'a'.repeat(50_000)}">`, '&a;'.repeat(50_000))),
    '实体声明',
  ],
  ['docx: entity from a file', () => docxOf(entities('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;')), '实体声明'],
  ['docx: document type elsewhere', () => docxOf('<!DOCTYPE w SYSTEM "http://127.0.0.1:9/w.dtd"><w/>'), '实体声明'],
  ['docx: entities in UTF-16', () => docxOf(Buffer.from(`\ufeff${entities(laughs, '&a9;')}`, 'utf16le')), '实体声明'],
  [
    'docx: entities in a lesser part',
    () => docxOf('<w/>', [{ name: 'word/styles.xml', bytes: Buffer.from(entities(laughs, '')) }]),
    '实体声明',
  ],
  ['docx: macros', () => docxOf('<w/>', [{ name: 'word/vbaProject.bin', bytes: x }]), '含有宏'],
  [
    'xlsx: shared strings of 2 GB',
    () => xlsxOf('<s/>', [{ name: 'xl/sharedStrings.xml', bytes: zeroes(1), lie: { size: 2 ** 31 } }]),
    '上限是50 MB',
  ],
  ['xlsx: says to have all cells', () => xlsxOf('<worksheet><dimension ref="A1:XFD1048576"/></worksheet>'), '十亿格'],
  ['xlsx: entities', () => xlsxOf(entities(laughs, '&a9;')), '实体声明'],
  ['ofd: entities', () => zip([{ name: 'OFD.xml', bytes: Buffer.from(entities(laughs, '&a9;')) }]), '实体声明'],
  ['pdf: stream of 200 MB', () => pdfOf([streamOf(deflateSync(zeroes(200)))]), '解开后超过'],
  [
    'pdf: packed twice',
    () => pdfOf([streamOf(deflateSync(deflateSync(zeroes(100))), '[/FlateDecode /FlateDecode]')]),
    '重复压缩',
  ],
  ['pdf: packed four times', () => pdfOf([streamOf(x, '[/Fl /Fl /Fl /Fl]')]), '重复压缩'],
  [
    'pdf: many streams of 40 MB',
    () => {
      const packed = streamOf(deflateSync(zeroes(40)));
      return pdfOf(Array.from({ length: 8 }, () => packed));
    },
    '解开后超过',
  ],
  ['pdf: 400,000 objects', () => pdfOf(Array.from({ length: 400_000 }, () => '0')), '对象超过'],
  [
    'pdf: says to have two thousand million objects',
    () => Buffer.from(pdfOf(['0']).toString('latin1').replace('/Size 2', '/Size 2147483647'), 'latin1'),
    '对象超过',
  ],
  [
    'pdf: objects in a stream without end',
    () => pdfOf(['<</Type/ObjStm/N 99999999/First 9/Filter/FlateDecode/Length 1>>\nstream\nx\nendstream']),
    '对象超过',
  ],
  [
    'pdf: cross-references in a circle',
    () => {
      const file = pdfOf(['0']).toString('latin1');
      return Buffer.from(file.replace('/Size 2', `/Size 2 /Prev ${file.indexOf('xref')}`), 'latin1');
    },
    '循环引用',
  ],
  ['pdf: without an end', () => pdfOf(['0']).subarray(0, 30), '没有结尾'],
  ['png: 60,000 by 60,000', () => pngOf(60_000, 60_000), '60000×60000'],
  ['png: words of 100 MB', () => pngOf(10, 10, [['zTXt', deflateSync(noise(1_200_000))]]), '压缩的文字'],
  ['png: a length beyond its end', () => pngOf(10, 10).subarray(0, 40), '损坏'],
  ['gif: 65,535 by 65,535', () => gifOf(65_535, 65_535), '65535×65535'],
  ['jpg: 65,500 by 65,500', () => jpegOf(65_500, 65_500), '65500×65500'],
  ['tif: pages in a circle', () => tiffInCircle(), '循环引用'],
  ['doc: directory in a circle', () => oleInCircle(), '损坏'],
  ['gzip', () => gzipSync(zeroes(100)), '不是能接受的文件'],
  ['svg with a script', () => Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'), 'SVG'],
  ['html behind a mark and blanks', () => Buffer.from('\ufeff \n<!-- x --><HTML><body>'), 'HTML'],
];
