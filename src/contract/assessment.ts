/** 考核 over HTTP: the scoring table, the scores by formula, appeals. */

import { z } from 'zod';
import { comparedKeys } from '#law/comparison/figures';
import { agencyCode, day } from './values.ts';

const key = z.enum(comparedKeys);
/** Judged by the law, which says what is wrong. */
const reason = z.string().max(5000);

const row = z.strictObject({ key, points: z.number() });
const scoredRow = z.strictObject({
  key,
  points: z.number().describe('Full marks'),
  n: z.int().nullable(),
  of: z.int().nullable(),
  scored: z.number().nullable().describe('Null: can not be scored, left out of the total'),
  name: z.string(),
  formula: z.string(),
});

export const scoringSet = z.strictObject({
  rows: z
    .array(row)
    .max(comparedKeys.length * 2)
    .readonly(),
});
export const assessedAddress = z.strictObject({ agency: agencyCode });
export const rowAppealed = z.strictObject({ key, reason });
export const rowDecided = z.strictObject({ key, upheld: z.boolean(), points: z.number().nullable(), reason });

export const assessmentAnswer = z
  .strictObject({
    year: z.int(),
    table: z.array(row).readonly(),
    below: z.array(z.strictObject({ code: z.string(), name: z.string() })).readonly(),
    assessed: z
      .array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          scoredOn: day,
          scored: z.number(),
          outOf: z.number(),
          rows: z.array(scoredRow).readonly(),
          appeals: z
            .array(
              z.strictObject({
                key,
                reason: z.string(),
                on: day,
                by: z.string(),
                decision: z.strictObject({ upheld: z.boolean(), reason: z.string(), on: day }).nullable(),
              }),
            )
            .readonly(),
          ownScore: z.boolean(),
        }),
      )
      .readonly(),
    ordered: z.boolean(),
  })
  .meta({ id: 'Assessments' });
