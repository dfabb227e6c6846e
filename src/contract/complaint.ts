/** Complaints in the back office: intake, the list, one of them, its acts, figures, the clock. */

import { z } from 'zod';
import { urgencyKeys } from '#law/application/urgency';
import { complaintActKeys } from '#law/complaint/acts';
import {
  callBackResults,
  complaintChannels,
  complaintKinds,
  complaintObjects,
  reopenReasons,
  rightDoors,
  tellingWays,
} from '#law/complaint/events';
import { complaintFigureKeys } from '#law/complaint/figures';
import { complaintStateKeys } from '#law/complaint/fold';
import { hints } from '#law/complaint/form';
import { complainantPurposes } from '#law/complaint/purposes';
import { standing } from './standing.ts';
import { day, line } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);
const state = z.enum(complaintStateKeys);
const kind = keys(complaintKinds);
const channel = keys(complaintChannels);
const object = keys(complaintObjects);
const words = z.string().max(4000);

export const complaintAddress = z.strictObject({ id: line.min(1).max(100) });
export const complaintYear = z.strictObject({ year: z.coerce.number().int().min(2019).max(2100) });

export const complaintsQuery = z.strictObject({
  state: state.exactOptional(),
  light: z.enum(urgencyKeys).exactOptional(),
  kind: kind.exactOptional(),
  object: object.exactOptional(),
  channel: channel.exactOptional(),
  figure: z.enum(complaintFigureKeys).exactOptional().describe('Only what this figure of the statistics counts'),
  month: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])$/)
    .exactOptional()
    .describe('Received in this month of any year, or of `year`'),
  mine: z.enum(['true']).exactOptional(),
  text: line.max(80).exactOptional().describe('Part of a number, or of what it is about'),
  year: z.coerce.number().int().min(2019).max(2100).exactOptional(),
  since: day.exactOptional().describe('Received on this day or later'),
  after: line.max(100).exactOptional().describe('`next` of the page before'),
});

const complaintLine = z
  .strictObject({
    caseId: z.string(),
    number: z.string(),
    kind,
    channel,
    object,
    ref: z.string(),
    state,
    ownerName: z.string().nullable(),
    receivedOn: day,
    standing,
  })
  .meta({ id: 'ComplaintLine' });

export const complaintPage = z
  .strictObject({
    complaints: z.array(complaintLine).readonly(),
    counts: z.array(z.strictObject({ state, n: z.int() })).readonly(),
    next: z.string().nullable(),
  })
  .meta({ id: 'ComplaintPage' });

/** Checked by the law, which says what is missing. */
const typed = z.string().max(5000);
export const complaintIntake = z.strictObject({
  channel: z.enum(['telephone', 'counter', 'hotline', 'letter']),
  on: day,
  typed: z.strictObject({
    ...{ kind: typed, object: typed, ref: typed, text: typed, name: typed, contact: typed },
    unpublished: z.boolean().exactOptional().describe('Whoever complained does not want it published'),
  }),
});
export const complaintReceived = z.strictObject({ caseId: z.string(), number: z.string() });

export const complaintAct = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('assign'), to: line.min(1).max(100) }),
    z.strictObject({ act: z.literal('extend'), words }),
    z.strictObject({ act: z.literal('redirect'), door: keys(rightDoors), words }),
    z.strictObject({ act: z.literal('answer'), words }),
    z.strictObject({ act: z.literal('tell'), how: keys(tellingWays) }),
    z.strictObject({ act: z.literal('callBack'), result: keys(callBackResults) }),
    z.strictObject({ act: z.literal('publish'), question: words, answer: z.string().max(8000) }),
    z.strictObject({ act: z.literal('merge'), into: line.min(1).max(40).describe('Number of the case') }),
    z.strictObject({ act: z.literal('reopen'), reason: keys(reopenReasons) }),
    z.strictObject({ act: z.literal('close') }),
  ])
  .meta({ id: 'ComplaintAct' });

const person = z.strictObject({ name: z.string(), contact: z.string() });

export const complaintOne = z
  .strictObject({
    caseId: z.string(),
    number: z.string(),
    kind,
    channel,
    object,
    ref: z.string(),
    state,
    receivedOn: day,
    due: day,
    extended: z.boolean(),
    unpublished: z.boolean().describe('Whoever complained does not want it published'),
    anonymous: z.boolean(),
    standing,
    owner: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    complainant: person.nullable().describe('Masked'),
    text: z.string(),
    hint: keys(hints).nullable(),
    happened: z
      .array(z.strictObject({ on: day, sentence: z.string(), by: z.string(), words: z.string().nullable() }))
      .readonly(),
    published: z.strictObject({ question: z.string(), answer: z.string(), on: day }).nullable(),
    mergedInto: complaintLine.nullable(),
    merged: z.array(complaintLine).readonly(),
    owedTelling: z
      .array(z.strictObject({ caseId: z.string(), number: z.string() }))
      .readonly()
      .describe('Merged ones whose senders left a contact and have not been told the answer'),
    alike: z.array(z.strictObject({ line: complaintLine, percent: z.int(), text: z.string() })).readonly(),
    owners: z.array(z.strictObject({ id: z.string(), name: z.string() })).readonly(),
    can: z.array(z.enum(complaintActKeys)).readonly(),
  })
  .meta({ id: 'ComplaintOne' });

export const complainantAsked = z.strictObject({ purpose: keys(complainantPurposes) });
export const complainantShown = person;

const counts = z.record(z.string(), z.int());
export const complaintYearFigures = z
  .strictObject({
    received: z.int(),
    merged: z.int(),
    running: z.int(),
    overdue: z.int(),
    answered: z.int(),
    inTime: z.int(),
    told: z.int(),
    satisfied: z.int(),
    calledBack: z.int(),
    reopened: z.int(),
    byChannel: counts,
    byObject: counts,
    byMonth: counts,
  })
  .meta({ id: 'ComplaintFigures' });

const workingDays = z.int().min(1).max(60);
export const complaintClockBody = z.strictObject({
  answerDays: workingDays,
  extendedDays: workingDays,
  siteErrorDays: workingDays,
});
