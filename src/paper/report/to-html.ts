/** A report as one standalone HTML page in the official layout: no script, no request, printable on A4. */

import { type Line, type List, prose } from '#law/report/prose/prose';
import type { AnnualReport } from '#law/report/report';
import { type FormCell, type FormTable, plainTable } from './form-table.ts';
import { reportParts, type Section, tableMissing } from './parts.ts';
import { reportStyle } from './report-style.ts';

export function reportToHtml(report: AnnualReport): string {
  const { title, agency, preamble, sections } = reportParts(report);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escaped(agency)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
${reportStyle}</style>
</head>
<body>
<main>
<h1>${titleHtml(title, agency)}</h1>
${proseHtml(preamble, 'p')}${sections.map(sectionHtml).join('')}</main>
</body>
</html>
`;
}

/** Where the title needs two lines, it is broken after the agency's name: each part is a box of its own. */
function titleHtml(title: string, agency: string): string {
  if (agency === '' || !title.startsWith(agency)) return escaped(title);
  return `<span>${escaped(agency)}</span><span>${escaped(title.slice(agency.length))}</span>`;
}

function sectionHtml({ number, heading, body }: Section): string {
  const id = `s${number}`;
  const content = body.kind === 'prose' ? proseHtml(body.markdown) : tableHtml(body.table, id);
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${content}</section>\n`;
}

/** A sub-heading before section one, where no section is its parent, is a bold line. */
function proseHtml(markdown: string | null, subHeading: 'h3' | 'p' = 'h3'): string {
  return prose(markdown)
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${linesHtml(block.lines)}</p>\n`;
      if (block.kind === 'list') return listHtml(block);
      if (block.kind === 'table') return `<div class="table">\n${tableElement(plainTable(block.rows), '')}</div>\n`;
      return subHeading === 'h3'
        ? `<h3>${escaped(block.text)}</h3>\n`
        : `<p><strong>${escaped(block.text)}</strong></p>\n`;
    })
    .join('');
}

/** The number is text, as in official writing: it is copied, searched and read with its sentence. */
function listHtml({ start, items }: List): string {
  const tag = start === null ? 'ul' : 'ol';
  const entries = items.map((lines, i) => `<li>${start === null ? '' : `${start + i}. `}${linesHtml(lines)}</li>\n`);
  return `<${tag}>\n${entries.join('')}</${tag}>\n`;
}

function linesHtml(lines: readonly Line[]): string {
  return lines
    .map((line) => line.map((run) => (run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text))).join(''))
    .join('<br>\n');
}

function tableHtml(table: FormTable | null, id: string): string {
  if (table === null) return `<p class="missing">${tableMissing}</p>\n`;
  return `<div class="table" role="group" aria-labelledby="${id}" tabindex="0">\n${tableElement(table, id)}</div>\n`;
}

function tableElement(table: FormTable, id: string): string {
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, id)).join('')}</tr>\n`);
  const [head, body] = [rows.slice(0, table.headRows).join(''), rows.slice(table.headRows).join('')];
  return [
    id === '' ? '<table>\n' : `<table class="${id}">\n<caption>${escaped(table.title)}</caption>\n`,
    `<colgroup>${table.widths.map(() => '<col>').join('')}</colgroup>\n`,
    head === '' ? '' : `<thead>\n${head}</thead>\n`,
    body === '' ? '' : `<tbody>\n${body}</tbody>\n`,
    '</table>\n',
  ].join('');
}

function cellHtml(cell: FormCell, tableId: string): string {
  const attributes = [
    cell.heads === null ? '' : ` scope="${cell.heads === 'column' ? 'col' : 'row'}"`,
    cell.id === undefined ? '' : ` id="${tableId}-${cell.id}"`,
    cell.headers === undefined ? '' : ` headers="${cell.headers.map((id) => `${tableId}-${id}`).join(' ')}"`,
    cell.rowSpan === 1 ? '' : ` rowspan="${cell.rowSpan}"`,
    cell.columnSpan === 1 ? '' : ` colspan="${cell.columnSpan}"`,
  ].join('');
  const tag = cell.heads === null ? 'td' : 'th';
  return `<${tag}${attributes}>${escaped(cell.text)}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
