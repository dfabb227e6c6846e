/** A document as plain text: its fields, then its text; opens everywhere. */

import type { PublishedDocument } from '#work/publication/published';

export function textFileOf({ title, indexNumber, documentNumber, publishedOn, edition }: PublishedDocument): string {
  const lines = [
    title,
    '',
    `索引号：${indexNumber}`,
    ...(documentNumber === null ? [] : [`发文字号：${documentNumber}`]),
    ...(edition === null ? [] : [`发布机构：${edition.content.issuer}`, `成文日期：${edition.content.formedOn}`]),
    `发布日期：${publishedOn}`,
    ...(edition === null ? [] : [`版本：第${edition.number}版`]),
    '',
    ...(edition?.blocks ?? []).flatMap((block) => {
      if (block.kind === 'table') return [...block.rows.map((row) => row.join('\t')), ''];
      if (block.kind === 'picture') return [`〔图片：${block.alternative}〕`, ''];
      if (block.kind === 'list') return [...block.items.map((item) => `· ${item}`), ''];
      return [block.text, ''];
    }),
    ...(edition?.files ?? [])
      .filter(({ placed }) => !placed)
      .map(({ title, kindName }) => `附件：${title}（${kindName}）`),
  ];
  // Editors on Windows take text without this mark for GBK.
  return `\ufeff${lines.join('\r\n')}`;
}
