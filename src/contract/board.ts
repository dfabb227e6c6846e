/** The leader's page over HTTP, and the weekly brief. */

import { z } from 'zod';
import { day } from './values.ts';
import { warningLine } from './warning.ts';

const figure = z.strictObject({
  key: z.string(),
  name: z.string(),
  value: z.int(),
  formula: z.string(),
  to: z.string().describe('Address in the back office of the list that it counts'),
  bad: z.boolean(),
});

export const boardAnswer = z
  .strictObject({
    today: day,
    weekFrom: day,
    agencyName: z.string(),
    now: z.array(figure).readonly(),
    week: z.array(figure).readonly(),
    year: z.array(figure).readonly(),
    tomorrow: z.array(warningLine).readonly(),
  })
  .meta({ id: 'Board' });

export const briefAddress = z.strictObject({ format: z.enum(['docx', 'pdf']) });
