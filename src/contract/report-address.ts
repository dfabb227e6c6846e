/** How an address names a report, a cell of it, and the day that it is cut off at. */

import { z } from 'zod';
import { agencyCode, day, line, yearText } from './values.ts';

export const reportAddress = z.strictObject({ agency: agencyCode, year: yearText });

export const cutOffQuery = z.strictObject({
  cutOff: day.optional().describe('Last day that is counted; without it 31 December'),
});

const cellTables = ['applications', 'appeals', 'activeDisclosure'] as const;

export const cellAddress = reportAddress.extend({
  table: z.enum(cellTables),
  row: z.string().regex(/^[A-Za-z]{1,60}$/),
  column: z.string().regex(/^[A-Za-z]{1,60}$/),
});

/** At most this many cases on a page. */
export const casesPerPageAtMost = 100;

export const cellQuery = cutOffQuery.extend({
  after: line.max(100).optional().describe('`next` of the page before'),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .refine((text) => Number(text) <= casesPerPageAtMost)
    .optional()
    .describe(`1 to ${casesPerPageAtMost}; without it 50`),
});
