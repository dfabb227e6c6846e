/** The formats that the public can download a report in, and their names. */

import type { reportFile } from '#work/report/download';

export type FileFormat = Parameters<typeof reportFile>[1];

/** In the order of the page: what people read first, what programs read last. */
export const reportFileLabels = {
  pdf: 'PDF 文档',
  docx: 'Word 文档（DOCX）',
  xlsx: 'Excel 工作簿（XLSX）',
  html: '网页文件（HTML）',
  md: '纯文本（Markdown）',
  csv: '数据表（CSV）',
  json: '结构化数据（JSON）',
} as const satisfies Readonly<Record<FileFormat, string>>;

export const fileFormats = Object.keys(reportFileLabels) as readonly FileFormat[];

export function isFileFormat(text: string): text is FileFormat {
  return fileFormats.some((format) => format === text);
}
