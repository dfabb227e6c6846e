/** The year's ledger of applications as a file. */

import { z } from 'zod';
import { revealPurposeKeys } from '#law/applicant/purposes';
import { yearText } from './values.ts';

export const ledgerAddress = z.strictObject({ year: yearText, format: z.enum(['csv', 'xlsx']) });

export const ledgerQuery = z.strictObject({
  purpose: z
    .enum(revealPurposeKeys)
    .optional()
    .describe('What the names of applicants are needed for; without it the file has none'),
});
