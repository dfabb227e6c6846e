/** The hotline's list over HTTP: each row with its answer. */

import { z } from 'zod';
import { hotlineResults } from '#law/complaint/hotline';

export const complaintImportQuery = z.strictObject({
  dry: z.literal('1').exactOptional().describe('Only say what would happen'),
});

export const complaintImportAnswer = z
  .strictObject({
    dry: z.boolean(),
    counts: z.strictObject({ new: z.int(), merged: z.int(), same: z.int(), refused: z.int() }),
    remarks: z.array(z.string()).readonly(),
    rows: z
      .array(
        z.strictObject({
          row: z.int(),
          number: z.string(),
          result: z.enum(Object.keys(hotlineResults) as (keyof typeof hotlineResults)[]),
          messages: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ComplaintImportAnswer' });
