/** How addresses of reports are written, as schemas. Only the parts that a page knows are read: shared links carry more. */

import { z } from 'zod';

/** `2024`, or `2024.json` for a file. */
const yearAndFormat = z.string().regex(/^20\d\d(?:\.[A-Za-z0-9]{1,10})?$/);
const agency = z.string().min(1).max(64);
const edition = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .optional();

export const agencyParams = z.object({ agency });
export const reportParams = z.object({ agency, page: yearAndFormat });
/** Chat programs add parameters of their own to links, so unknown ones are passed over. */
export const reportQuery = z.object({ edition });
export const cellParams = z.object({
  agency,
  year: z.string().regex(/^20\d\d$/),
  table: z.string().max(40),
  row: z.string().max(60),
  column: z.string().max(60),
});
/** A plain form sends an empty text for what is not chosen. */
export const listQuery = z.object({
  year: z
    .string()
    .regex(/^(?:20\d\d)?$/)
    .optional(),
  agency: z.string().max(64).optional(),
  /** Which line of the comparison the chart shows, counted from 0. */
  line: z
    .string()
    .regex(/^\d{0,2}$/)
    .optional(),
});

/** `2024.json` → 2024 and `json`; without a format the page itself is meant. */
export function splitPage(page: string): { readonly year: number; readonly format: string | null } {
  const [year = '', format] = page.split('.');
  return { year: Number(year), format: format ?? null };
}
