/** The cases that a cell of table three or four counts, a page at a time. */

import { z } from 'zod';
import { appealResults, applicantTypes, outcomeKeys } from '#law/report/report';
import { day } from './values.ts';

export const applicationLine = z
  .strictObject({
    caseId: z.string(),
    number: z.string(),
    channel: z.string(),
    applicantType: z.string().describe(applicantTypes.join(' ')),
    state: z.string(),
    receivedOn: day.nullable(),
    dueOn: day.nullable(),
    extended: z.boolean(),
    outcome: z.enum(outcomeKeys).nullable(),
    concludedOn: day.nullable(),
  })
  .meta({ id: 'ApplicationLine' });

const appealLine = z
  .strictObject({
    caseId: z.string(),
    number: z.string(),
    applicationId: z.string(),
    applicationNumber: z.string().nullable(),
    filedOn: day,
    result: z.string().nullable().describe(appealResults.join(' ')),
    resultOn: day.nullable(),
  })
  .meta({ id: 'AppealLine' });

const next = z.string().nullable().describe('`after` of the next page; null on the last');

export const cellCases = z
  .discriminatedUnion('table', [
    z.strictObject({ table: z.literal('applications'), cases: z.array(applicationLine).readonly(), next }),
    z.strictObject({ table: z.literal('appeals'), cases: z.array(appealLine).readonly(), next }),
  ])
  .meta({ id: 'CellCases' });
