/** Plain text: UTF-8, UTF-16 with its mark, or GB18030 (of which GBK is a part), and no page or drawing in disguise. */

import { type Content, NotTaken } from './finding.ts';
import { type RandomAccess, windows } from './random-access.ts';

const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|script|svg|iframe|img|a|div|p|table|style|link|meta|object|embed|\?php)\b/i;

export async function inspectText(source: RandomAccess): Promise<Content> {
  const head = await source.read(0, 8192);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const start = head.toString(wide && head[0] === 0xff ? 'utf16le' : 'latin1');
  if (markup.test(start.replace(/^(?:\ufeff|ï»¿)/, '')) || /<(?:script|svg)[\s>]/i.test(start)) {
    throw new NotTaken('markup', '这是网页或矢量图（HTML、SVG、XML），不能接受。请另存为 PDF 或图片后再上传。');
  }
  const encodings = wide ? [head[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) if (await isText(source, encoding, wide)) return 'text';
  throw new NotTaken('unknown', '不是能接受的文件，也不是文字。请核对是不是选错了文件。');
}

/** No broken character and no control character other than those that lay out text. */
async function isText(source: RandomAccess, encoding: string, wide: boolean): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const { bytes } of windows(source)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      if (!wide && /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.toString('latin1'))) return false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
