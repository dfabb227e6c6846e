/** The formats that a report can be had in, and the writer of each. */

import { reportTitle } from '#law/report/form';
import { printableLine } from '#law/report/prose/printable';
import type { AnnualReport } from '#law/report/report';
import { reportToCsv } from './to-csv.ts';
import { reportToHtml } from './to-html.ts';
import { reportToJson } from './to-json.ts';
import { reportToMarkdown } from './to-markdown.ts';
import { reportToPdf } from './to-pdf.ts';

export const reportFormats = {
  html: { key: 'html', label: '网页（HTML）', mediaType: 'text/html; charset=utf-8', extension: 'html' },
  md: { key: 'md', label: 'Markdown 文本', mediaType: 'text/markdown; charset=utf-8', extension: 'md' },
  docx: {
    key: 'docx',
    label: 'Word 文档（DOCX）',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  pdf: { key: 'pdf', label: 'PDF 文档', mediaType: 'application/pdf', extension: 'pdf' },
  xlsx: {
    key: 'xlsx',
    label: 'Excel 工作簿（XLSX）',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  csv: { key: 'csv', label: '数据表（CSV）', mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { key: 'json', label: '结构化数据（JSON）', mediaType: 'application/json; charset=utf-8', extension: 'json' },
} as const;

export type ReportFormat = keyof typeof reportFormats;

export function isReportFormat(text: string): text is ReportFormat {
  return Object.hasOwn(reportFormats, text);
}

/** Writers of whole libraries are loaded when the first report is asked for in their format. */
const writers: Readonly<Record<ReportFormat, (report: AnnualReport) => string | Promise<Uint8Array>>> = {
  html: reportToHtml,
  md: reportToMarkdown,
  docx: async (report) => (await import('./to-docx.ts')).reportToDocx(report),
  pdf: reportToPdf,
  xlsx: async (report) => (await import('./to-xlsx.ts')).reportToXlsx(report),
  csv: reportToCsv,
  json: reportToJson,
};

/** The file's bytes; text is UTF-8. */
export async function writeReport(report: AnnualReport, format: ReportFormat): Promise<Uint8Array> {
  const written = writers[format](report);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** File systems allow 255 bytes a name; room is left for the extension and a browser's " (1)". */
const longestName = 240;

/** The report's title and the extension, without what a file name may not hold. */
export function fileNameOf(report: AnnualReport, format: ReportFormat): string {
  const title = printableLine(report.title) || reportTitle(printableLine(report.agency), report.year);
  const name = title.replace(/[\\/:*?"<>|\p{Cf}\s]/gu, '').replace(/^\.+|\.+$/g, '');
  return `${shortened(name) || '年度报告'}.${reportFormats[format].extension}`;
}

function shortened(name: string): string {
  const characters = [...name];
  while (new TextEncoder().encode(characters.join('')).length > longestName) characters.pop();
  return characters.join('');
}
