/** What a file is, by its first bytes and never by its name: what can be read, and what to do with what can not. */

/** Null for what may be text. */
export type FileKind = { readonly kind: 'zip' | 'pdf' } | { readonly kind: 'refused'; readonly reason: string } | null;

const asText = '请另存为网页（HTML）、Word 文档（DOCX）或纯文本后再读取。';
const pictures = '程序不从图片中读数，请提供有文字的网页（HTML）、Word 文档（DOCX）或纯文本。';

const signatures: readonly (readonly [string, number, string])[] = [
  ['89504e470d0a1a0a', 0, `这是 PNG 图片。${pictures}`],
  ['ffd8ff', 0, `这是 JPEG 图片。${pictures}`],
  ['474946383761', 0, `这是 GIF 图片。${pictures}`],
  ['474946383961', 0, `这是 GIF 图片。${pictures}`],
  ['57454250', 8, `这是 WEBP 图片。${pictures}`],
  ['424d', 0, `这是 BMP 图片。${pictures}`],
  ['49492a00', 0, `这是 TIFF 图片。${pictures}`],
  ['4d4d002a', 0, `这是 TIFF 图片。${pictures}`],
  ['d0cf11e0a1b11ae1', 0, `这是旧版 Office 文件（DOC 或 XLS），暂不支持读取。${asText}`],
  ['7b5c727466', 0, `这是 RTF 文件，暂不支持读取。${asText}`],
  ['526172211a07', 0, '这是 RAR 压缩包。请解压后读取其中的报告。'],
  ['377abcaf271c', 0, '这是 7z 压缩包。请解压后读取其中的报告。'],
  ['1f8b', 0, '这是 GZIP 压缩文件。请解压后读取其中的报告。'],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (isLocked(bytes)) return { kind: 'refused', reason: locked };
  if (bytes.length === 0) return { kind: 'refused', reason: '文件是空的，没有内容。' };
  if (startsWith(bytes, '504b0304', 0) || startsWith(bytes, '504b0506', 0)) return { kind: 'zip' };
  // The mark of a PDF may stand behind some other bytes.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  const known = signatures.find(([hex, at]) => startsWith(bytes, hex, at) && (hex !== '424d' || bytes[6] === 0));
  return known === undefined ? null : { kind: 'refused', reason: known[2] };
}

const locked = '这个 Office 文件加了密码，不能读取。请取消密码后再读取。';

/** An Office file with a password is an old container around the sealed new one. */
function isLocked(bytes: Uint8Array): boolean {
  const sealed = Buffer.from('EncryptedPackage', 'utf16le');
  return (
    startsWith(bytes, 'd0cf11e0a1b11ae1', 0) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(sealed)
  );
}

function startsWith(bytes: Uint8Array, hex: string, at: number): boolean {
  const length = hex.length / 2;
  if (bytes.length < at + length) return false;
  for (let i = 0; i < length; i += 1) {
    if (bytes[at + i] !== Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)) return false;
  }
  return true;
}
