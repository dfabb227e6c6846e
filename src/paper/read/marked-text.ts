/** What was read of a document as lines of a publication: paragraphs, headings, tables; whatever a page carries beside is gone. */

import { rowLine } from '#law/publication/body';
import type { SourceDocument, SourceTable } from '#law/report/source';

/** Lines in the marks of law/publication/body. Pictures leave their description in square brackets, to be replaced by hand. */
export function markedText({ blocks }: SourceDocument): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return tableLines(block);
      if (block.kind === 'picture') return [`［图片：${block.description || '没有说明'}］`];
      const text = block.text.replace(/\s+/g, ' ').trim();
      if (text === '') return [];
      return [block.heading === null ? text : `## ${text}`];
    })
    .join('\n');
}

/** A cell that spans columns stands in the first of them. */
function tableLines({ rows }: SourceTable): readonly string[] {
  const [head, ...rest] = rows.map((row) =>
    row.flatMap(({ text, columnSpan }) => [text, ...Array<string>(Math.min(columnSpan, 60) - 1).fill('')]),
  );
  if (head === undefined) return [];
  return [rowLine(head), rowLine(head.map(() => '---')), ...rest.map(rowLine)];
}
