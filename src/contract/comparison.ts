/** Agencies side by side over HTTP: their figures, and what each figure counts. */

import { z } from 'zod';
import { comparedGroups, comparedKeys } from '#law/comparison/figures';
import { agencyCode, day } from './values.ts';

export const comparedAddress = z.strictObject({ agency: agencyCode, figure: z.enum(comparedKeys) });
export const comparedCaseAddress = comparedAddress.extend({ id: z.string().max(100) });
export const comparedQuery = z.strictObject({
  after: z.string().max(200).exactOptional().describe('`next` of the page before'),
});

export const comparisonAnswer = z
  .strictObject({
    year: z.int(),
    countedAt: z.string().nullable().describe('Prepared counts; null before the first time'),
    figures: z
      .array(
        z.strictObject({
          key: z.enum(comparedKeys),
          group: z.enum(Object.keys(comparedGroups) as (keyof typeof comparedGroups)[]),
          name: z.string(),
          formula: z.string(),
          of: z.string().nullable().describe('The figure that it is a part of'),
          bad: z.boolean(),
          ordered: z.boolean().describe('Every agency has it: only then may they be put in order by it'),
        }),
      )
      .readonly(),
    agencies: z
      .array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          counts: z.partialRecord(z.enum(comparedKeys), z.int()).describe('A figure that is not there is not zero'),
          countedAt: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'AgencyComparison' });

export const comparedListAnswer = z
  .strictObject({
    agencyName: z.string(),
    name: z.string(),
    formula: z.string(),
    total: z.int().describe('At this moment'),
    rows: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          on: day.nullable(),
          page: z.string().nullable().describe('On the public site'),
        }),
      )
      .readonly(),
    next: z.string().nullable(),
  })
  .meta({ id: 'ComparedList' });

export const comparedCaseAnswer = z
  .strictObject({
    agencyName: z.string(),
    figureName: z.string(),
    formula: z.string(),
    name: z.string(),
    happened: z.array(z.strictObject({ on: day, sentence: z.string() })).readonly(),
  })
  .meta({ id: 'ComparedCase' });
