/** A ZIP package: unpacked once, piece by piece, to see that it is what it says; Office and OFD documents are told apart. */

import { crc32, createInflateRaw } from 'node:zlib';
import { type Content, type Finding, megabytes, NotTaken } from './finding.ts';
import { fromBytes, type RandomAccess } from './random-access.ts';
import { type XmlCount, xmlScanner } from './xml.ts';
import { type Entry, limits, zipEntries } from './zip-entries.ts';

/** What is kept in mind over a package and the packages in it. */
interface Budget {
  bytes: number;
  entries: number;
}

const deepest = 3;
/** A package in a package is held in memory. */
const mostNestedBytes = 20 * 1_048_576;
const programs =
  /\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs?|wsf|js|jse|jar|hta|msi|lnk|pif|cpl|sh|app|apk|html?|svg|xhtml)$/i;
const archives = ['Rar!\x1a\x07', "7z\xbc\xaf'\x1c", '\x1f\x8b', 'BZh', '\xfd7zXZ'];

export async function inspectZip(source: RandomAccess, findings: Finding[]): Promise<Content> {
  return inspectPackage(source, findings, { bytes: 0, entries: 0 }, 1);
}

async function inspectPackage(
  source: RandomAccess,
  findings: Finding[],
  budget: Budget,
  depth: number,
): Promise<Content> {
  if (depth > deepest) {
    throw new NotTaken('bomb', `压缩包里还有压缩包，超过${deepest}层。请解开后分别上传。`);
  }
  const entries = await zipEntries(source);
  budget.entries += entries.length;
  budget.bytes += entries.reduce((sum, { size }) => sum + size, 0);
  if (budget.entries > limits.entries || budget.bytes > limits.totalBytes) {
    throw new NotTaken(
      'bomb',
      `各层压缩包合计超过${limits.entries}个文件或${megabytes(limits.totalBytes)}。请拆分后再上传。`,
    );
  }
  const content = contentOf(entries.map(({ name }) => name));
  const count: XmlCount = { elements: 0 };
  for (const entry of entries) await inspectEntry(source, entry, content, { findings, budget, depth, count });
  return content;
}

function contentOf(names: readonly string[]): Content {
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  if (has('ofd.xml')) return 'ofd';
  if (!has('[content_types].xml')) return 'zip';
  if (has('word/document.xml')) return 'docx';
  if (has('xl/workbook.xml')) return 'xlsx';
  if (has('ppt/presentation.xml')) return 'pptx';
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) {
    throw new NotTaken('unknown', '不接受二进制的 Excel 工作簿（XLSB）。请另存为 XLSX 后再上传。');
  }
  return 'zip';
}

interface Around {
  readonly findings: Finding[];
  readonly budget: Budget;
  readonly depth: number;
  readonly count: XmlCount;
}

async function inspectEntry(source: RandomAccess, entry: Entry, content: Content, around: Around): Promise<void> {
  const { name, size } = entry;
  if (content === 'zip' && programs.test(name)) {
    throw new NotTaken('forbidden', '压缩包中有程序、脚本或网页文件，不能接受。请去掉后重新打包。');
  }
  if (content !== 'zip' && /(?:^|\/)vbaProject\.bin$/i.test(name)) {
    throw new NotTaken('forbidden', '文档中含有宏，不能接受。请另存为不含宏的文档后再上传。');
  }
  if (/\/(?:embeddings|activeX)\//i.test(name)) note(around.findings, 'embedded', '文档中嵌有其他文件。');
  if (size === 0) return;
  const xml = content !== 'zip' && /\.(?:xml|rels|vml)$/i.test(name) ? xmlScanner(around.count) : null;
  const nested: Buffer[] = [];
  let isNested = false;
  let first = true;
  for await (const chunk of unpacked(source, entry)) {
    if (first) {
      isNested = chunk.toString('latin1', 0, 4) === 'PK\x03\x04';
      inspectHead(chunk, content, name, around.findings);
    }
    first = false;
    xml?.(chunk);
    if (!isNested) continue;
    if (size > mostNestedBytes) {
      throw new NotTaken(
        'bomb',
        `压缩包里的压缩包有${megabytes(size)}，上限是${megabytes(mostNestedBytes)}。请解开后分别上传。`,
      );
    }
    nested.push(chunk);
  }
  if (isNested) {
    await inspectPackage(fromBytes(Buffer.concat(nested)), around.findings, around.budget, around.depth + 1);
  }
}

function inspectHead(chunk: Buffer, content: Content, name: string, findings: Finding[]): void {
  const head = chunk.toString('latin1', 0, 8);
  if (head.startsWith('MZ') || head.startsWith('\x7fELF')) {
    throw new NotTaken('forbidden', '文件中藏有可执行程序，不能接受。请去掉后再上传。');
  }
  if (archives.some((mark) => head.startsWith(mark))) note(findings, 'embedded', '其中有不能检查内容的压缩文件。');
  if (content !== 'xlsx' || !/^xl\/worksheets\//i.test(name)) return;
  const range = /<dimension\s+ref="[A-Z]+(\d+):([A-Z]+)(\d+)"/i.exec(chunk.toString('latin1', 0, 4096));
  if (range === null) return;
  const cells = (Number(range[3]) - Number(range[1]) + 1) * columnNumber(range[2] ?? 'A');
  if (cells > 1_000_000_000) {
    throw new NotTaken('bomb', '工作表声明的范围有十亿格以上。请删除空白的行和列，另存后再上传。');
  }
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

function note(findings: Finding[], code: Finding['code'], message: string): void {
  if (!findings.some((finding) => finding.message === message)) findings.push({ code, message });
}

/** The entry's bytes. Throws where they are more or other than the directory says. */
export async function* unpacked(source: RandomAccess, entry: Entry): AsyncGenerator<Buffer> {
  let size = 0;
  let sum = 0;
  const stream = entry.method === 0 ? packed(source, entry) : inflated(source, entry);
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > entry.size) throw new NotTaken('bomb', '文件解开后比声明的大，可能是压缩炸弹，不能接受。');
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.size || sum !== entry.crc) {
    throw new NotTaken('broken', '文件的内容已损坏（校验不符）。请重新保存后再上传。');
  }
}

async function* packed(source: RandomAccess, { dataAt, packedSize }: Entry): AsyncGenerator<Buffer> {
  for (let at = 0; at < packedSize; at += 65_536) {
    yield source.read(dataAt + at, Math.min(65_536, packedSize - at));
  }
}

async function* inflated(source: RandomAccess, entry: Entry): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  const feed = async () => {
    for await (const piece of packed(source, entry)) {
      if (!inflate.write(piece)) await new Promise((resolve) => inflate.once('drain', resolve));
    }
    inflate.end();
  };
  feed().catch((error: unknown) => inflate.destroy(error instanceof Error ? error : undefined));
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } finally {
    inflate.destroy();
  }
}
