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

export const warningSettled = z.strictObject({ id: line.min(1).max(300), outcome });
export const signalAddress = z.strictObject({ signal });
export const signalSet = z.strictObject({ on: z.boolean(), threshold: z.int().nullable() });
