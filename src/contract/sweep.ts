/** Sweeps over what stands published, over HTTP. */

import { z } from 'zod';
import { type SweepOutcome, type SweepRhythm, sweepOutcomes, sweepRhythms } from '#law/sweep/sweep';
import { day, paragraphs } from './values.ts';

const outcome = z.enum(Object.keys(sweepOutcomes) as [SweepOutcome, ...SweepOutcome[]]);
const every = z.enum(Object.keys(sweepRhythms) as [SweepRhythm, ...SweepRhythm[]]);

export const sweepQuery = z.strictObject({ outcome: outcome.default('open') });
export const sweepAnswer = z
  .strictObject({
    every,
    runs: z
      .array(
        z.strictObject({
          id: z.uuid(),
          startedAt: z.string(),
          doneAt: z.string().nullable(),
          checked: z.int(),
          total: z.int(),
        }),
      )
      .readonly()
      .describe('Newest first'),
    counts: z.partialRecord(outcome, z.int()),
    findings: z
      .array(
        z.strictObject({
          id: z.uuid(),
          caseId: z.string(),
          title: z.string(),
          fieldName: z.string(),
          severity: z.enum(['error', 'warning']),
          rule: z.string(),
          article: z.string(),
          message: z.string(),
          foundOn: day,
          outcome,
          settledOn: day.nullable(),
          settledBy: z.string().nullable(),
          reason: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'SweepResults' });
export const sweepRhythm = z.strictObject({ every });
export const findingAddress = z.strictObject({ id: z.uuid() });
export const keeping = z.strictObject({ reason: paragraphs.max(500) });
