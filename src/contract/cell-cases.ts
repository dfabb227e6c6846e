/** The cases that a cell of the tables counts, a page at a time. */

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

const documentLine = z
  .strictObject({
    caseId: z.string(),
    title: z.string(),
    documentNumber: z.string(),
    issuedOn: day,
    endedOn: day.nullable(),
  })
  .meta({ id: 'CountedDocument' });

const next = z.string().nullable().describe('`after` of the next page; null on the last');

export const cellCases = z
  .discriminatedUnion('table', [
    z.strictObject({ table: z.literal('applications'), cases: z.array(applicationLine).readonly(), next }),
    z.strictObject({ table: z.literal('activeDisclosure'), cases: z.array(documentLine).readonly(), next }),
    z.strictObject({ table: z.literal('appeals'), cases: z.array(appealLine).readonly(), next }),
  ])
  .meta({ id: 'CellCases' });
