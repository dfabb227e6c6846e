/** Lines as CSV that a spreadsheet opens without running anything. */

import { beginsFormula } from '#law/report/prose/formula';

/** One record a line, CRLF, UTF-8 with a mark of it for Excel. A cell that a spreadsheet could run gets an apostrophe. */
export function toCsv(records: readonly (readonly string[])[]): string {
  return `\ufeff${records.map((record) => `${record.map(field).join(',')}\r\n`).join('')}`;
}

function field(text: string): string {
  const harmless = /^[\t\r\n]/.test(text) || beginsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
