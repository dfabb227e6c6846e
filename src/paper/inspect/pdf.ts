/** A PDF: its cross-references lead somewhere, its objects are not too many, its streams do not unpack to too much. */

import { createInflate } from 'node:zlib';
import { type Content, type Finding, megabytes, NotTaken } from './finding.ts';
import { type RandomAccess, windows } from './random-access.ts';
import { limits } from './zip-entries.ts';

const mostObjects = 300_000;
/** Highest object number that the format allows. */
const highestObject = 8_388_607;
const mostRevisions = 500;
const overlap = 4096;

export async function inspectPdf(source: RandomAccess, findings: Finding[]): Promise<Content> {
  const tail = (await source.read(Math.max(0, source.size - 2048), 2048)).toString('latin1');
  const start = /startxref\s+(\d{1,12})\s*%%EOF/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))));
  if (start === null) {
    throw new NotTaken('broken', 'PDF 文件不完整（没有结尾）。请重新导出或下载后再上传。');
  }
  await followRevisions(source, Number(start[1]));
  await scan(source, findings);
  return 'pdf';
}

/** From the last cross-reference to the first: a chain, never a circle. */
async function followRevisions(source: RandomAccess, last: number): Promise<void> {
  const seen = new Set<number>();
  const wait = [last];
  for (let at = wait.pop(); at !== undefined; at = wait.pop()) {
    if (at >= source.size) throw new NotTaken('broken', 'PDF 文件的索引指向文件之外，已损坏。请重新导出后再上传。');
    if (seen.has(at)) throw new NotTaken('bomb', 'PDF 文件的索引互相循环引用，不能接受。请重新导出后再上传。');
    seen.add(at);
    if (seen.size > mostRevisions)
      throw new NotTaken('bomb', `PDF 文件有${mostRevisions}次以上的修订。请另存后再上传。`);
    const dictionary = await trailerAt(source, at);
    const size = Number(/\/Size\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
    if (size > highestObject + 1) throw tooManyObjects();
    for (const [, place] of dictionary.matchAll(/\/(?:Prev|XRefStm)\s+(\d{1,12})/g)) wait.push(Number(place));
  }
}

/** The dictionary after a table, or that of a cross-reference stream. */
async function trailerAt(source: RandomAccess, at: number): Promise<string> {
  const text = (await source.read(at, 2048)).toString('latin1');
  if (!/^\s*xref/.test(text)) return /<<[\s\S]*?(?:>>\s*stream|$)/.exec(text)?.[0] ?? '';
  // A row of the table has 20 bytes: the trailer stands after as many rows as are announced.
  let from = at;
  for (let i = 0; i < 10_000; i += 1) {
    const piece = (await source.read(from, 64)).toString('latin1');
    const section = /^\s*(?:xref\s+)?(\d+)\s+(\d+)\s*?\r?\n?(?=\s*\d{10})/.exec(piece);
    if (section === null) break;
    if (Number(section[2]) > mostObjects) throw tooManyObjects();
    from += section[0].length + Number(section[2]) * 20;
  }
  const trailer = (await source.read(from, 4096)).toString('latin1');
  return trailer.slice(Math.max(0, trailer.indexOf('trailer')));
}

function tooManyObjects(): NotTaken {
  return new NotTaken('bomb', `PDF 文件的对象超过${mostObjects / 10_000}万个，过于庞大。请拆分或重新导出后再上传。`);
}

const told: readonly (readonly [RegExp, Finding['code'], string])[] = [
  // Every action of these kinds bears its whole name; a shorter mark stands by chance in packed bytes.
  [/\/(?:JavaScript|Launch)\b/, 'script', 'PDF 中含有脚本或启动程序的动作。公开前请重新导出。'],
  [/\/EmbeddedFiles?\b/, 'embedded', 'PDF 中嵌有其他文件。'],
  [/\/Encrypt\b/, 'encrypted', 'PDF 设有密码或使用限制。'],
];

/** A name may be written with the numbers of its letters: /J#61vaScript. */
const plainNames = (text: string) =>
  text.replace(/#([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function tell(text: string, findings: Finding[]): void {
  const plain = plainNames(text);
  for (const [pattern, code, message] of told) {
    if (findings.every((finding) => finding.code !== code) && pattern.test(plain)) findings.push({ code, message });
  }
}

/** Every object and every packed stream, in one pass. */
async function scan(source: RandomAccess, findings: Finding[]): Promise<void> {
  let objects = 0;
  let unpacked = 0;
  let done = 0;
  for await (const { at, bytes } of windows(source, overlap)) {
    const text = bytes.toString('latin1');
    tell(text, findings);
    for (const match of text.matchAll(/\d obj\b|>>\s{0,8}stream\r?\n/g)) {
      const place = at + match.index;
      if (place < done) continue;
      done = place + 1;
      if (!match[0].endsWith('\n')) {
        objects += 1;
        if (objects > mostObjects) throw tooManyObjects();
        continue;
      }
      const dictionary = text.slice(Math.max(0, match.index - 1024), match.index + 2);
      unpacked += await packedStream(
        source,
        place + match[0].length,
        dictionary.slice(dictionary.lastIndexOf(' obj')),
        unpacked,
        findings,
      );
    }
  }
}

/** Bytes that a stream unpacks to; 0 where it is not packed with Flate, or where enough has been looked at already. */
async function packedStream(
  source: RandomAccess,
  at: number,
  dictionary: string,
  before: number,
  findings: Finding[],
): Promise<number> {
  const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode)\b/g) ?? [];
  if (filters.length > 2) throw new NotTaken('bomb', 'PDF 中有重复压缩的内容，是压缩炸弹的做法，不能接受。');
  if (
    Number(/\/ObjStm\b[\s\S]*\/N\s+(\d+)|\/N\s+(\d+)[\s\S]*\/ObjStm\b/.exec(dictionary)?.slice(1).find(Boolean) ?? 0) >
    mostObjects
  ) {
    throw tooManyObjects();
  }
  const holdsObjects = /\/ObjStm\b/.test(plainNames(dictionary));
  if (holdsObjects && !isPlainlyPacked(dictionary)) throw new NotTaken('forbidden', unseenObjects);
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || before > limits.totalBytes) return 0;
  const announced = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.POSITIVE_INFINITY);
  let last = '';
  const look = (chunk: Buffer) => {
    const text = last + chunk.toString('latin1');
    tell(text, findings);
    last = text.slice(-longestName);
  };
  const { output, input } = await inflatedBytes(
    source,
    at,
    Math.min(announced, source.size - at),
    holdsObjects ? look : null,
  );
  if (output > limits.entryBytes && output > input * limits.ratio) {
    throw new NotTaken(
      'bomb',
      `PDF 中有一段内容解开后超过${megabytes(limits.entryBytes)}，压缩比超过${limits.ratio}倍，可能是压缩炸弹。`,
    );
  }
  if (before + output > limits.totalBytes && before + output > source.size * 20) {
    throw new NotTaken(
      'bomb',
      `PDF 的内容解开后超过${megabytes(limits.totalBytes)}，可能是压缩炸弹。请压缩图片后重新导出。`,
    );
  }
  if (filters.length === 2 && output > input * 20) {
    throw new NotTaken('bomb', 'PDF 中有重复压缩的内容，是压缩炸弹的做法，不能接受。');
  }
  return output;
}

/** Objects are packed with Flate alone by every program that writes them; in any other way they would go unseen. */
function isPlainlyPacked(dictionary: string): boolean {
  const plain = plainNames(dictionary);
  const filters = plain.match(/\/Filter\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/)?.[1] ?? '';
  return /^(?:\[\s*)?(?:\/(?:FlateDecode|Fl)\s*)?\]?$/.test(filters) && !/\/Predictor\s+(?!1\b)/.test(plain);
}

const unseenObjects = 'PDF 中有一组对象的压缩方式不能检查，不能接受。请重新导出或者“打印”另存为 PDF 后再上传。';
/** Longer than any of the names that are looked for, each letter by its number. */
const longestName = 64;

/** Stops where a stream has shown enough: its bytes are counted and dropped; `look` sees them before. */
async function inflatedBytes(
  source: RandomAccess,
  at: number,
  length: number,
  look: ((chunk: Buffer) => void) | null,
): Promise<{ output: number; input: number }> {
  const inflate = createInflate({ chunkSize: 65_536 });
  let output = 0;
  let input = 0;
  let over = false;
  inflate.on('data', (chunk: Buffer) => {
    output += chunk.length;
    look?.(chunk);
  });
  // A stream that is damaged or ends early is the reader's trouble, not a danger.
  const ended = new Promise<void>((resolve) => {
    const stop = () => {
      over = true;
      resolve();
    };
    inflate.once('end', stop).once('error', stop).once('close', stop);
  });
  while (input < length && !over && output <= limits.entryBytes) {
    const piece = await source.read(at + input, Math.min(16_384, length - input));
    if (piece.length === 0) break;
    input += piece.length;
    await new Promise<void>((resolve) => {
      inflate.write(piece, () => resolve());
      ended.then(resolve);
    });
  }
  if (!over && output <= limits.entryBytes) {
    inflate.end();
    await ended;
  }
  inflate.destroy();
  return { output, input };
}
