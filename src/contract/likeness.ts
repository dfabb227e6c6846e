/** Earlier applications of the same applicant that look the same, and signs of too many: hints with their articles. */

import { z } from 'zod';
import { outcomeKeys } from '#law/report/report';
import { day } from './values.ts';

const citation = z.strictObject({ rule: z.string(), instrument: z.string(), article: z.string() });

export const likenessAnswer = z
  .strictObject({
    known: z.boolean().describe('False where no proof of identity is recorded: who else applied can not be told'),
    alike: z
      .array(
        z.strictObject({
          caseId: z.string(),
          number: z.string(),
          state: z.string(),
          stateName: z.string(),
          submittedOn: day,
          reply: z
            .strictObject({ documentNumber: z.string(), on: day, outcome: z.enum(outcomeKeys) })
            .nullable()
            .describe('Null while it is not answered'),
          likeness: z.enum(['same', 'near', 'different']),
          percent: z.int(),
          numbersDiffer: z.array(z.string()).readonly(),
          kind: z.enum(['repeat', 'duplicate', 'related']),
          says: z.string(),
          because: citation,
        }),
      )
      .readonly(),
    signals: z
      .array(
        z.strictObject({
          kind: z.enum(['many', 'alike']),
          says: z.string(),
          counted: z.string(),
          because: z.array(citation).readonly(),
        }),
      )
      .readonly()
      .describe('Nothing follows from them by itself'),
    merged: z
      .array(z.strictObject({ caseId: z.string(), number: z.string(), submittedOn: day }))
      .readonly()
      .describe('Those that were merged into this one'),
  })
  .meta({ id: 'Likeness' });
