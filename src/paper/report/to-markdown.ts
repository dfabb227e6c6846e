/** A report as Markdown: headings, prose as it stands, a pipe table for each table of the form. */

import { pipeTableAt } from '#law/report/prose/pipe-table';
import { proseLines } from '#law/report/prose/prose';
import type { AnnualReport } from '#law/report/report';
import { type FormTable, grid } from './form-table.ts';
import { reportParts, type Section, tableMissing } from './parts.ts';

/** Ends with a line feed. Headings: `#` the title, `##` the six sections. */
export function reportToMarkdown(report: AnnualReport): string {
  const { title, preamble, sections } = reportParts(report);
  const blocks = [
    `# ${title}`,
    proseText(preamble),
    ...sections.flatMap((section) => [`## ${section.heading}`, bodyText(section)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function bodyText({ body }: Section): string {
  if (body.kind === 'prose') return proseText(body.markdown);
  return body.table === null ? tableMissing : pipeTable(spread(body.table));
}

/** The section's own Markdown, its headings below the report's. */
function proseText(markdown: string | null): string {
  const lines = proseLines(markdown);
  const text: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = pipeTableAt(lines, at)?.end;
    if (end === undefined) text.push(proseLine(lines[at] ?? ''));
    else text.push(...lines.slice(at, end));
    at = end ?? at + 1;
  }
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line that would open half a table, a quotation, code or HTML, or make a heading of the line above, is kept as words. */
function proseLine(line: string): string {
  if (/^#{1,2}\s/.test(line)) return line.replace(/^#+/, '###');
  return /^(?:#(?!#*\s)|[|><]|`{3}|~{3}|=+$|[-: |]+$)/.test(line) ? `\\${line}` : line;
}

/**
 * Labels of rows are repeated over the places that they span: each row can be read alone, and a blank place among the
 * figures is a blank figure. Heads stand once, the heads of single columns together in the last row of heads.
 */
function spread(table: FormTable): string[][] {
  const places = grid(table);
  return places.map((row, r) =>
    row.map((cell, c) => {
      if (cell.heads === 'row') return cell.text;
      const beside = places[c < table.labelColumns ? r - 1 : r + 1]?.[c];
      return row[c - 1] === cell || beside === cell ? '' : cell.text;
    }),
  );
}

function pipeTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
