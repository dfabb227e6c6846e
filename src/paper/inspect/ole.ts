/** The old binary container of Office and WPS: which program wrote it, by the names in its directory. */

import { type Content, type Finding, NotTaken } from './finding.ts';
import type { RandomAccess } from './random-access.ts';

const mostDirectorySectors = 4096;
const entryBytes = 128;
const endOfChain = 0xffff_fffa;

export async function inspectOle(source: RandomAccess, findings: Finding[]): Promise<Content> {
  const head = await source.read(0, 512);
  const shift = head.length < 512 ? 0 : head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw broken();
  const names = await directoryNames(source, head, 1 << shift);
  if (names.has('_VBA_PROJECT') || names.has('Macros') || names.has('_VBA_PROJECT_CUR')) {
    findings.push({ code: 'macros', message: '文档中含有宏。公开前请另存为不含宏的文档。' });
  }
  if (names.has('ObjectPool') || names.has('\u0001Ole10Native')) {
    findings.push({ code: 'embedded', message: '文档中嵌有其他文件。' });
  }
  if (names.has('EncryptedPackage')) {
    throw new NotTaken('forbidden', '文档设有打开密码，不能检查内容。请去掉密码后再上传。');
  }
  if (names.has('WordDocument') || names.has('WpsDocument')) return 'oleText';
  if (names.has('Workbook') || names.has('Book') || names.has('ETDocument')) return 'oleSheet';
  if (names.has('PowerPoint Document')) return 'oleSlides';
  throw new NotTaken(
    'unknown',
    '不是能接受的文档（旧版 Office 或 WPS 格式中没有正文）。请另存为 DOCX、XLSX 或 PDF 后再上传。',
  );
}

/** Follows the chain of directory sectors; a chain that turns in a circle or leaves the file is broken. */
async function directoryNames(source: RandomAccess, head: Buffer, sectorBytes: number): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const seen = new Set<number>();
  let sector = head.readUInt32LE(48);
  while (sector < endOfChain) {
    if (seen.has(sector) || seen.size >= mostDirectorySectors) throw broken();
    seen.add(sector);
    const bytes = await source.read((sector + 1) * sectorBytes, sectorBytes);
    if (bytes.length === 0) throw broken();
    for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
      const length = bytes.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) names.add(bytes.toString('utf16le', at, at + length - 2));
    }
    sector = await nextSector(source, head, sector, sectorBytes);
  }
  return names;
}

/** From the allocation table, whose first 109 sectors the head names: enough for files of 7 MB in small sectors. */
async function nextSector(source: RandomAccess, head: Buffer, sector: number, sectorBytes: number): Promise<number> {
  const inTable = sectorBytes / 4;
  const part = Math.floor(sector / inTable);
  const table = part < 109 ? head.readUInt32LE(76 + 4 * part) : await farTable(source, head, part - 109, sectorBytes);
  const entry = await source.read((table + 1) * sectorBytes + 4 * (sector % inTable), 4);
  if (entry.length < 4) throw broken();
  return entry.readUInt32LE(0);
}

async function farTable(source: RandomAccess, head: Buffer, part: number, sectorBytes: number): Promise<number> {
  const inSector = sectorBytes / 4 - 1;
  let sector = head.readUInt32LE(68);
  for (let hop = 0; hop < Math.floor(part / inSector); hop += 1) {
    const next = await source.read((sector + 1) * sectorBytes + 4 * inSector, 4);
    if (hop > mostDirectorySectors || next.length < 4) throw broken();
    sector = next.readUInt32LE(0);
  }
  const entry = await source.read((sector + 1) * sectorBytes + 4 * (part % inSector), 4);
  if (entry.length < 4) throw broken();
  return entry.readUInt32LE(0);
}

function broken(): NotTaken {
  return new NotTaken('broken', '旧版 Office 文档的结构已损坏。请用办公软件打开后另存，再上传。');
}
