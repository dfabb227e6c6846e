/** Reconsiderations and suits in the back office: their list, one of them, and what is recorded of it. */

import { z } from 'zod';
import { appealDecisions } from '#law/appeal/decisions';
import { appealGrounds, procedures } from '#law/appeal/events';
import { appealBlocks, appealResults } from '#law/report/report';
import { standing } from './standing.ts';
import { day, line, yearText } from './values.ts';

const number = line.trim().min(1).max(100);
const name = line.trim().min(1).max(200);
const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);
const results = appealResults.filter((one) => one !== 'pending');

export const appealsQuery = z.strictObject({
  state: z.enum(['open', 'unanswered', 'filed', 'pending', 'decided']).optional(),
  block: z.enum(appealBlocks).optional(),
  result: z.enum(results).optional(),
  year: yearText.optional().describe('Filed in this year'),
  text: line.max(40).optional().describe('Part of its number or of the application’s'),
  dueBy: day.optional().describe('To be answered on or before this day'),
  order: z.enum(['due', 'newest']).optional(),
  after: line.max(100).optional().describe('`next` of the page before'),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/)
    .optional()
    .describe('1 to 200, else 50'),
});

const listed = z.strictObject({
  caseId: z.string(),
  number: z.string(),
  block: z.enum(appealBlocks),
  state: z.enum(['filed', 'pending', 'decided']),
  organ: z.string(),
  applicationId: z.string(),
  applicationNumber: z.string().nullable(),
  assignedTo: z.string().nullable(),
  filedOn: day,
  answerDueOn: day.nullable(),
  answeredOn: day.nullable(),
  decision: z.enum(appealDecisions).nullable(),
  result: z.enum(results).nullable(),
  resultOn: day.nullable(),
  orderBindsOn: day.nullable().describe('From when an order to answer again binds that has not been carried out'),
  standing,
});

export const appealPage = z
  .strictObject({ appeals: z.array(listed).readonly(), next: z.string().nullable() })
  .meta({ id: 'AppealPage' });

export const appealAddress = z.strictObject({ id: line.min(1).max(100) });

export const appealView = z
  .strictObject({
    caseId: z.string(),
    number: z.string(),
    block: z.enum(appealBlocks),
    blockName: z.string(),
    state: z.string(),
    stateName: z.string(),
    applicationId: z.string(),
    applicationNumber: z.string(),
    reply: z
      .strictObject({ number: z.string(), outcome: z.string(), reconsiderationFirst: z.boolean() })
      .nullable()
      .describe('The reply that is attacked, as it stood when the appeal was filed'),
    groundName: z.string(),
    organ: z.string(),
    procedureName: z.string().nullable(),
    secondInstance: z.boolean(),
    assignedTo: z.string().nullable(),
    filedOn: day,
    answeredOn: day.nullable(),
    answerDueOn: day.nullable(),
    standing,
    decisionName: z.string().nullable(),
    result: z.enum(appealResults),
    resultOn: day.nullable().describe('From when the result counts in table four'),
    order: z.strictObject({ bindsOn: day, workingDays: z.int().nullable(), carriedOut: z.boolean() }).nullable(),
    terms: z
      .array(
        z.strictObject({
          name: z.string(),
          from: day,
          fromWhat: z.string(),
          length: z.string(),
          to: day,
          articles: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    flags: z
      .array(z.strictObject({ message: z.string(), article: z.string() }))
      .readonly()
      .describe('What the agency can raise in its answer'),
    steps: z
      .array(
        z.strictObject({
          sequence: z.int(),
          on: day,
          sentence: z.string(),
          writtenAt: z.string(),
          actorName: z.string(),
        }),
      )
      .readonly(),
    can: z.array(z.strictObject({ act: z.string(), label: z.string() })).readonly(),
    mayBeSued: z.boolean().describe('A suit may follow this decided reconsideration, and none is registered'),
    others: z.array(z.strictObject({ caseId: z.string(), number: z.string(), blockName: z.string() })).readonly(),
  })
  .meta({ id: 'AppealView' });

export const filing = z
  .strictObject({
    on: day,
    block: z.enum(appealBlocks),
    number,
    ground: keys(appealGrounds),
    organ: name.describe('Organ or court'),
    after: line.min(1).max(100).exactOptional().describe('The reconsideration that this suit follows'),
  })
  .meta({ id: 'AppealFiling' });

export const filed = z.strictObject({ caseId: z.string() }).meta({ id: 'AppealFiled' });

const act = <A extends string, S extends z.ZodRawShape>(type: A, shape: S) =>
  z.strictObject({ type: z.literal(type), on: day, ...shape });

export const appealAct = z
  .discriminatedUnion('type', [
    act('assigned', { to: name }),
    act('accepted', { procedure: keys(procedures) }),
    act('copyReceived', {}),
    act('answered', { documentNumber: number }),
    act('decided', {
      decision: z.enum(appealDecisions),
      documentNumber: number,
      answerAgain: z.strictObject({ workingDays: z.int().min(1).max(1000).exactOptional() }).exactOptional(),
    }),
    act('appealed', { by: z.enum(['applicant', 'agency']) }),
    act('orderCarriedOut', {}),
  ])
  .meta({ id: 'AppealAct' });
