/** Whether a file may be kept: its ending and its content belong together, its kind is one that the sender may send, its size fits. */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { OwnerSubject } from './access.ts';
import { type FileKind, fileKindKeys, fileKinds, type Sender, senders, sizeText } from './kinds.ts';
import { endingOf } from './name.ts';

export interface Offered {
  readonly name: string;
  readonly size: number;
  /** What the bytes are; null where the inspection refuses them. */
  readonly content: string | null;
  /** What the inspection said against it. */
  readonly reason: string | null;
  /** It is refused for no other reason than that it is a web page. */
  readonly markup?: boolean;
}

export function fileRefusal(code: string, message: string): Refusal {
  return { code, rule: 'file', article: '本系统的文件规则', message };
}

export function tooLarge(found: number | null, most: number): Refusal {
  const size = found === null ? '' : `有 ${sizeText(found)}，`;
  return fileRefusal('file-too-large', `文件${size}超过 ${sizeText(most)} 的上限，没有接收。请压缩或拆分后再上传。`);
}

/** Whatever the scanner found is not kept. */
export const infected = fileRefusal(
  'file-infected',
  '文件中查出病毒，已经删除，没有保存。请用杀毒软件检查电脑，换一份干净的文件。',
);

export function acceptFile(offered: Offered, sender: Sender): Decided<FileKind> {
  const { name, size, content, reason } = offered;
  if (sender === 'collector') return acceptReport(offered);
  if (content === null) return refused(fileRefusal('file-refused', reason ?? '文件不能接受。'));
  const byContent = fileKindKeys.filter((key) => fileKinds[key].content === content);
  const [likely] = byContent;
  if (likely === undefined) return refused(fileRefusal('file-refused', '文件的类型不能接受。'));
  const ending = endingOf(name);
  const kind = ending === '' ? likely : byContent.find((key) => fileKinds[key].endings.some((one) => one === ending));
  if (kind === undefined) {
    const expected = byContent.flatMap((key) => fileKinds[key].endings).join('、');
    return refused(
      fileRefusal(
        'file-kind-mismatch',
        `文件名以“.${ending}”结尾，内容却是${fileKinds[likely].name}（应为 ${expected}）。请核对是不是选错了文件，或者改正文件名后再上传。`,
      ),
    );
  }
  if (!senders[sender].kinds.includes(kind)) {
    const names = senders[sender].kinds.map((key) => fileKinds[key].endings[0]).join('、');
    return refused(
      fileRefusal(
        'file-kind-not-here',
        `这里不接受${fileKinds[kind].name}。可以上传的有：${names}。请转换格式后再上传。`,
      ),
    );
  }
  const most = Math.min(fileKinds[kind].mostBytes, senders[sender].mostBytes);
  return size > most ? refused(tooLarge(size, most)) : allowed(kind);
}

/** What does something by itself when it is opened goes into no case: neither from an applicant nor with a reply. */
export function activeRefused(subject: OwnerSubject, codes: readonly string[]): Refusal | null {
  if (subject !== 'application' || !codes.includes('script')) return null;
  return fileRefusal(
    'file-active',
    'PDF 中含有脚本，或者打开时启动程序的动作，没有接收。请用“打印”另存为不带脚本的 PDF，再上传。',
  );
}

/** A report to be read in is what its bytes are, whatever its name; a web page is kept as text and never served as a page. */
function acceptReport({ size, content, reason, markup = false }: Offered): Decided<FileKind> {
  const { kinds, mostBytes } = senders.collector;
  const kind = markup ? 'txt' : fileKindKeys.find((key) => fileKinds[key].content === content);
  if (kind === undefined) return refused(fileRefusal('file-refused', reason ?? '文件不能接受。'));
  if (!kinds.includes(kind)) {
    const readable = '网页（HTML）、Word 文档（DOCX）、Excel 工作簿（XLSX）、PDF、Markdown、纯文本和本系统的 JSON';
    const message = `这是${fileKinds[kind].name}，不能读取。可以读取的年度报告有：${readable}。请另存后再导入。`;
    return refused(fileRefusal('file-kind-not-here', message));
  }
  return size > mostBytes ? refused(tooLarge(size, mostBytes)) : allowed(kind);
}
