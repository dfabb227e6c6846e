/** One application as the back office shows it. Nothing personal. */

import { z } from 'zod';
import { revealPurposeKeys } from '#law/applicant/purposes';
import { intakeChannels } from '#law/application/events';
import { applicantTypes, outcomeKeys } from '#law/report/report';
import { holdReasonKeys } from '#law/retention/retention';
import { replyFields } from './application-acts.ts';
import { standing } from './standing.ts';
import { day, line } from './values.ts';

const step = z.strictObject({
  sequence: z.int(),
  on: day,
  type: z.string(),
  sentence: z.string(),
  writtenAt: z.string(),
  actorName: z.string(),
});

const dueStep = z.strictObject({
  rule: z.string(),
  from: day,
  workingDays: z.int(),
  to: day.nullable().describe('Null where the end is not known yet'),
  note: z.string(),
});

const appeal = z.strictObject({
  caseId: z.string(),
  number: z.string(),
  block: z.string(),
  filedOn: day,
  state: z.string(),
  answerDueOn: day.nullable(),
  result: z.string().nullable(),
  resultOn: day.nullable(),
});

export const applicationView = z
  .strictObject({
    caseId: z.string(),
    agency: z.string(),
    number: z.string(),
    channel: z.enum(intakeChannels),
    applicantType: z.enum(applicantTypes),
    state: z.string(),
    stateName: z.string(),
    receivedOn: day.nullable(),
    dueOn: day.nullable(),
    standing,
    provisional: z.boolean(),
    extended: z.boolean(),
    outcome: z.enum(outcomeKeys).nullable(),
    concludedOn: day.nullable(),
    lateBy: z.int().describe('Working days that the reply was late; 0 while open'),
    deliveredOn: day.nullable(),
    derivation: z.array(dueStep).readonly(),
    steps: z.array(step).readonly(),
    can: z
      .array(z.strictObject({ act: z.string(), label: z.string(), clock: z.string() }))
      .readonly()
      .describe('Acts that the law and the person’s roles allow now'),
    replyLetter: z
      .string()
      .nullable()
      .describe('The letter that holds the drafted reply; null before, once signed, and where the draft was typed'),
    drafted: z
      .strictObject(replyFields)
      .nullable()
      .describe('What was typed to be reviewed, until it is signed; sent back, it is what is mended'),
    reviewPoints: z
      .array(z.strictObject({ text: z.string(), article: z.string() }))
      .readonly()
      .describe('What the review of the drafted reply goes through; empty while nothing is under review'),
    assignedTo: z.string().nullable(),
    assignedName: z.string().nullable().describe('The colleague whose case it is; null where nobody’s, or a group’s'),
    assignedToMe: z.boolean(),
    related: z
      .array(
        z.strictObject({
          number: z.string(),
          caseId: z.string().nullable(),
          relation: z.enum(['partOf', 'splitInto', 'mergedInto', 'mergedFrom']),
        }),
      )
      .readonly()
      .describe('What it was split from or into, merged into, or what was merged into it'),
    consultations: z.array(z.strictObject({ id: z.string(), to: z.string(), open: z.boolean() })).readonly(),
    appeals: z.array(appeal).readonly(),
  })
  .meta({ id: 'ApplicationView' });

const person = z.strictObject({
  name: z.string(),
  identityKind: z.string(),
  identity: z.string(),
  telephone: z.string(),
  email: z.string(),
  address: z.string(),
});

export const applicationContent = z
  .strictObject({
    description: z.string().describe('The information asked for, in the applicant’s words'),
    carrier: z.string(),
    route: z.string(),
    applicant: person.describe('Veiled: enough to tell two people apart'),
    statements: z
      .array(z.strictObject({ on: z.string(), text: z.string() }))
      .readonly()
      .describe('Corrections and explanations that the applicant has written since'),
    mergeGround: z
      .string()
      .nullable()
      .describe('Why it was held to ask for the same as the one that it was merged into; null where the texts show it'),
    keptUntil: day.nullable().describe('First day on which the personal data is erased; null while the case is open'),
    held: z.enum(holdReasonKeys).nullable().describe('Why it is kept longer'),
  })
  .meta({ id: 'ApplicationContent' });

export const revealRequest = z.strictObject({ purpose: z.enum(revealPurposeKeys) }).meta({ id: 'RevealRequest' });

export const holdRequest = z.strictObject({ reason: z.enum(holdReasonKeys) }).meta({ id: 'HoldRequest' });

export const applicant = person.meta({ id: 'Applicant' });

export const applicationAddress = z.strictObject({ id: line.min(1).max(100) });
