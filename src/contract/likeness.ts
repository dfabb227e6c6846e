/** Earlier applications of the same applicant that look the same, and signs of too many: hints with their articles. */

import { z } from 'zod';
import { outcomeKeys } from '#law/report/report';
import { day, line } from './values.ts';

const citation = z.strictObject({ rule: z.string(), instrument: z.string(), article: z.string() });

const likenesses = ['same', 'near', 'different'] as const;

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
          likeness: z.enum(likenesses),
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
          numbers: z.array(z.string()).readonly().describe('What was counted'),
          because: z.array(citation).readonly(),
        }),
      )
      .readonly()
      .describe('Nothing follows from them by itself'),
  })
  .meta({ id: 'Likeness' });

export const mergeQuery = z.strictObject({ into: line.trim().min(1).max(100).describe('Number of the application') });

export const mergeAnswer = z
  .strictObject({
    texts: z
      .strictObject({ own: z.string(), other: z.string() })
      .nullable()
      .describe('What each asks for; null where there is no such application, or its text has been erased'),
    contents: z
      .strictObject({ likeness: z.enum(likenesses), percent: z.int(), numbersDiffer: z.array(z.string()).readonly() })
      .nullable(),
    applicants: z.enum(['sameNumber', 'otherNumber', 'sameNameAndContact', 'otherName', 'noSharedContact']).nullable(),
    objections: z
      .array(z.strictObject({ code: z.string(), rule: z.string(), article: z.string(), message: z.string() }))
      .readonly()
      .describe('What stands against merging the two'),
    needsGround: z.boolean().describe('The texts do not show that it is the same information: `ground` says why it is'),
  })
  .meta({ id: 'MergeView' });
