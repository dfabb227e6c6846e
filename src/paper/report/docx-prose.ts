/** The words of a report in Word: title, headings, paragraphs, points and tables, by the styles of {@link docxStyles}. */

import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { type Line, type ProseBlock, prose } from '#law/report/prose/prose';
import { docxTable } from './docx-table.ts';
import { plainTable } from './form-table.ts';

/** Name of the numbering that puts a dot before a point. */
export const pointsNumbering = 'points';

/** Characters of 22 pt on a line of 156 mm. */
const titleLine = 20;

/** A title too long for one line is broken where it may be read aloud: after the agency's name. */
export function titleParagraph(title: string, agency: string): Paragraph {
  const isLong = title.length > titleLine && agency !== '' && title.startsWith(agency);
  const lines = isLong ? [agency, title.slice(agency.length).trim()] : [title];
  const children = lines.map((text, i) => new TextRun({ text, ...(i === 0 ? {} : { break: 1 }) }));
  return new Paragraph({ heading: HeadingLevel.TITLE, children });
}

export function headingParagraph(text: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    children: [new TextRun(text)],
  });
}

export function proseChildren(markdown: string | null): readonly FileChild[] {
  return prose(markdown).flatMap(blockChildren);
}

/** A line of its own is a paragraph of its own: a break inside a justified paragraph would stretch the line before it. */
function blockChildren(block: ProseBlock): readonly FileChild[] {
  if (block.kind === 'heading') {
    return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })];
  }
  if (block.kind === 'table') return [docxTable(plainTable(block.rows))];
  if (block.kind === 'paragraph') return block.lines.map((line) => bodyParagraph(textRuns(line)));
  const { start, items } = block;
  return items.flatMap((lines, i) =>
    lines.map((line, l) => {
      if (l > 0) return bodyParagraph(textRuns(line));
      if (start === null) return pointParagraph(line);
      return bodyParagraph([new TextRun(`${start + i}. `), ...textRuns(line)]);
    }),
  );
}

function bodyParagraph(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: 'Body', children: [...children] });
}

function pointParagraph(line: Line): Paragraph {
  return new Paragraph({
    style: 'Point',
    numbering: { reference: pointsNumbering, level: 0 },
    children: [...textRuns(line)],
  });
}

function textRuns(line: Line): readonly TextRun[] {
  return line.map((run) => new TextRun({ text: run.text, bold: run.bold }));
}
