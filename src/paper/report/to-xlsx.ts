/** A report as a workbook: a sheet for each section, heads merged as in the form, figures as numbers, words never as formulas. */

import { writeXlsx } from 'hucre/xlsx';
import { type Line, prose } from '#law/report/prose/prose';
import type { AnnualReport } from '#law/report/report';
import { settledPackage } from './docx-package.ts';
import { plainTable } from './form-table.ts';
import { reportParts, type Section, tableMissing } from './parts.ts';
import { type Sheet, sheet } from './sheet.ts';

/** A cell holds 32,767 characters at most (Excel specifications and limits). */
const longestCell = 32_000;

export async function reportToXlsx(report: AnnualReport): Promise<Uint8Array> {
  const { title, agency, preamble, sections } = reportParts(report);
  const sheets = sections.map((section) => {
    const one = sheet(section.heading.replace(/、/g, ' ').slice(0, 31));
    if (section.number === 1) {
      one.text(title, 'title');
      writeProse(one, preamble);
    }
    writeSection(one, section);
    return one.done();
  });
  return settledPackage(await writeXlsx({ sheets, properties: { title, creator: agency } }));
}

function writeSection(one: Sheet, { heading, body }: Section): void {
  one.text(heading, 'heading');
  if (body.kind === 'prose') writeProse(one, body.markdown);
  else if (body.table === null) one.text(tableMissing, 'words');
  else one.table(body.table);
}

/** A line of prose is a row of its own. */
function writeProse(one: Sheet, markdown: string | null): void {
  for (const block of prose(markdown)) {
    if (block.kind === 'heading') one.text(block.text, 'heading');
    else if (block.kind === 'table') one.table(plainTable(block.rows));
    else if (block.kind === 'paragraph') for (const line of block.lines) writeLine(one, wordsOf(line));
    else {
      block.items.forEach((lines, i) => {
        const mark = block.start === null ? '- ' : `${block.start + i}. `;
        lines.forEach((line, l) => {
          writeLine(one, l === 0 ? `${mark}${wordsOf(line)}` : wordsOf(line));
        });
      });
    }
  }
}

function writeLine(one: Sheet, words: string): void {
  for (let at = 0; at === 0 || at < words.length; at += longestCell) {
    one.text(words.slice(at, at + longestCell), 'words');
  }
}

function wordsOf(line: Line): string {
  return line.map((run) => run.text).join('');
}
