/** The figures of an agency's year, and the cases behind one of them. */

import { z } from 'zod';
import { appealBlocks, appealColumns } from '#law/report/report';
import { type FigureKey, figureKeys } from '#law/statistics/figures';
import { applicationLine } from './cell-cases.ts';
import { count, day, eachOf, line, yearText } from './values.ts';

const figureKey = z.string().refine((key): key is FigureKey => figureKeys.some((one) => one === key));

export const statisticsAddress = z.strictObject({ year: yearText });
export const figureAddress = z.strictObject({ year: yearText, figure: figureKey });

export const figureQuery = z.strictObject({
  after: line.max(100).optional().describe('`next` of the page before'),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/)
    .optional()
    .describe('1 to 200, else 50'),
});

export const yearFigures = z
  .strictObject({
    year: z.int(),
    agency: z.string(),
    through: day.describe('Counted through this day'),
    figures: z
      .array(
        z.strictObject({ key: z.string(), group: z.string(), name: z.string(), formula: z.string(), value: z.int() }),
      )
      .readonly(),
    averageDays: z.number().nullable().describe('Working days; null where nothing was concluded'),
    onTimeRate: z.number().nullable().describe('Per cent; null where nothing was concluded'),
    appeals: eachOf(appealBlocks, eachOf(appealColumns, count)),
  })
  .meta({ id: 'YearFigures' });

export const figureCases = z
  .strictObject({ cases: z.array(applicationLine).readonly(), next: z.string().nullable() })
  .meta({ id: 'FigureCases' });
