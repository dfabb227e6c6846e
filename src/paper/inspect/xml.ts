/** An XML part, looked at while it streams past: no document type, no entities, not too deep, not too many elements. */

import { NotTaken } from './finding.ts';

const deepest = 400;
/** In all parts of one package. */
const mostElements = 2_000_000;

const [open, close, slash, bang, question, space] = [60, 62, 47, 33, 63, 32];

export interface XmlCount {
  elements: number;
}

/** A scanner for one part; `count` goes on over all parts of the package. Feed it every chunk in order. */
export function xmlScanner(count: XmlCount): (chunk: Buffer) => void {
  let depth = 0;
  let carry = Buffer.alloc(0);
  let wide: boolean | null = null;
  const enter = () => {
    depth += 1;
    count.elements += 1;
    if (depth > deepest) throw new NotTaken('bomb', `文件内部的嵌套超过${deepest}层，不像正常的文档。请另存后再上传。`);
    if (count.elements > mostElements) {
      throw new NotTaken('bomb', `文件内部的元素超过${mostElements / 10_000}万个，过于庞大。请拆分后再上传。`);
    }
  };
  return (chunk) => {
    wide ??= chunk.length > 1 && (chunk[0] === 0 || chunk[1] === 0 || chunk[0] === 0xff || chunk[0] === 0xfe);
    // Of UTF-16 every other byte is left out: the marks of XML are ASCII.
    const narrow = wide ? chunk.filter((byte) => byte !== 0) : chunk;
    const bytes = carry.length === 0 ? Buffer.from(narrow) : Buffer.concat([carry, narrow]);
    let at = bytes.indexOf(open);
    for (; at >= 0; at = bytes.indexOf(open, at)) {
      const next = bytes[at + 1];
      if (next === undefined || (next === bang && bytes.length < at + 10)) break;
      if (next === bang) {
        const word = bytes.toString('latin1', at + 2, at + 9).toUpperCase();
        if (word === 'DOCTYPE' || word.startsWith('ENTITY')) {
          throw new NotTaken('bomb', '文件内部含有文档类型或实体声明，正常的文档没有这些内容。请另存后再上传。');
        }
        at += 2;
        continue;
      }
      if (next === slash) {
        depth -= 1;
        at += 2;
        continue;
      }
      if (next === question || next <= space) {
        at += 2;
        continue;
      }
      const end = bytes.indexOf(close, at);
      if (end < 0) {
        if (bytes.length - at > 1_048_576) throw new NotTaken('bomb', '文件内部有一个标签过长，不像正常的文档。');
        break;
      }
      enter();
      if (bytes[end - 1] === slash) depth -= 1;
      at = end + 1;
    }
    carry = at < 0 ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
  };
}
