/** A publication as plain text: its fields, then its text; opens everywhere. */

import { type PublicationSheet, pictureWords } from './sheet.ts';

export function publicationToText(sheet: PublicationSheet): Uint8Array {
  const { title, standing, facts, blocks, attachments, url, verification } = sheet;
  const lines = [
    title,
    '',
    ...(standing === null ? [] : [standing, '']),
    ...facts.map(({ label, value }) => `${label}：${value}`),
    '',
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return [...block.rows.map((row) => row.join('\t')), ''];
      if (block.kind === 'picture') return [pictureWords(block.alternative), ''];
      if (block.kind === 'list') return [...block.items.map((item) => `· ${item}`), ''];
      return [block.text, ''];
    }),
    ...attachments.map((name, i) => `附件${attachments.length > 1 ? i + 1 : ''}：${name}`),
    `网址：${url}`,
    ...(verification === null ? [] : [`核验码：${verification.code}（${verification.url}）`]),
  ];
  // Editors on Windows take text without this mark for GBK.
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}
