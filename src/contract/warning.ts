/** 未诉先办 over HTTP: what is open, how good each signal is, what people say of a warning. */

import { z } from 'zod';
import { outcomes } from '#law/warning/events';
import { signalKeys } from '#law/warning/signals';
import { day, line } from './values.ts';

const signal = z.enum(signalKeys);
const outcome = z.enum(Object.keys(outcomes) as (keyof typeof outcomes)[]);

export const warningLine = z
  .strictObject({
    caseId: z.string(),
    signal,
    signalName: z.string(),
    name: z.string(),
    ref: z.string().describe('Address in the back office'),
    reason: z.string(),
    dueAct: z.string(),
    rule: z.string(),
    ownerName: z.string().nullable(),
    due: day,
    raisedOn: day,
    endedOn: day.nullable(),
    outcome: outcome.nullable(),
  })
  .meta({ id: 'WarningLine' });

export const warningsAnswer = z
  .strictObject({
    open: z.array(warningLine).readonly().describe('What is most likely complained about next comes first'),
    ended: z.array(warningLine).readonly(),
    signals: z
      .array(
        z.strictObject({
          signal,
          name: z.string(),
          watches: z.string(),
          rule: z.string(),
          dueAct: z.string(),
          limits: z.strictObject({ unit: z.string(), usual: z.int(), least: z.int(), most: z.int() }).nullable(),
          on: z.boolean(),
          threshold: z.int().nullable(),
          raised: z.int(),
          open: z.int(),
          helpful: z.int(),
          notHelpful: z.int(),
          precision: z.number().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Warnings' });

export const historyQuery = z.strictObject({
  signal: signal.exactOptional(),
  month: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    .exactOptional()
    .describe('In which it was raised'),
  said: z
    .enum([...outcome.options, 'unsaid'])
    .exactOptional()
    .describe('What was said of it; unsaid: nothing yet'),
});

export const warningHistoryAnswer = z
  .strictObject({
    months: z
      .array(
        z.strictObject({
          month: z.string(),
          raised: z.int(),
          helpful: z.int(),
          notHelpful: z.int(),
          precision: z.number().nullable(),
        }),
      )
      .readonly()
      .describe('The last twelve, the oldest first; what was said is counted with the month of raising'),
    total: z.int(),
    lines: z
      .array(
        z.strictObject({
          signal,
          signalName: z.string(),
          name: z.string(),
          ref: z.string(),
          reason: z.string(),
          raisedOn: day,
          endedOn: day.nullable(),
          outcome: outcome.nullable(),
        }),
      )
      .readonly()
      .describe('The newest 500'),
  })
  .meta({ id: 'WarningHistory' });

export const warningSettled = z.strictObject({ id: line.min(1).max(300), outcome });
export const signalAddress = z.strictObject({ signal });
export const signalSet = z.strictObject({ on: z.boolean(), threshold: z.int().nullable() });
