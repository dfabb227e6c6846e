/** Registration and fees: an application split into parts, and what it would cost by either tariff. */

import { z } from 'zod';
import { day, paragraphs } from './values.ts';

export const splitRequest = z
  .strictObject({
    on: day,
    texts: z.array(paragraphs.max(20_000)).max(50).readonly().describe('What each part asks for'),
  })
  .meta({ id: 'SplitRequest' });

export const splitAnswer = z
  .strictObject({ parts: z.array(z.strictObject({ caseId: z.string(), number: z.string() })).readonly() })
  .meta({ id: 'SplitAnswer' });

export const feeQuery = z.strictObject({
  pages: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .describe('Pages of the reply, A4 or smaller, one side each'),
});

const citation = z.strictObject({ rule: z.string(), instrument: z.string(), article: z.string() });
const tariff = z.strictObject({
  units: z
    .int()
    .nullable()
    .describe('Which application of the month, or how many pages; null where it can not be told'),
  yuan: z.int().nullable(),
  derivation: z.array(z.string()).readonly(),
  says: z.string(),
  because: z.array(citation).readonly(),
});

export const feeQuoteAnswer = z
  .strictObject({ perItem: tariff, perPage: tariff, payBy: day.describe('Were the notice received today') })
  .meta({ id: 'FeeQuote' });
