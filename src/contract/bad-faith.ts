/** 失信登记 in the back office. */

import { z } from 'zod';
import { badFaithGrounds, badFaithRemovals } from '#law/matter/bad-faith';
import { day, line, paragraphs } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

export const badFaithAddress = z.strictObject({ id: z.uuid() });
export const badFaithAsked = z.strictObject({ identity: line.max(40) });
export const badFaithAnswer = z.strictObject({
  found: z.string().nullable().describe('Since when and until when, and why; null: nothing excludes this person'),
});

export const badFaithWish = z.strictObject({
  identity: line.max(40),
  name: line.max(100),
  ground: keys(badFaithGrounds),
  months: z.int(),
  reason: paragraphs.max(1000),
  matter: z.int().nullable(),
});
export const badFaithEntered = z.strictObject({ id: z.uuid() });
export const badFaithRemoving = z.strictObject({ removal: keys(badFaithRemovals), reason: paragraphs.max(1000) });

export const badFaithView = z
  .strictObject({
    entries: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string().describe('Masked'),
          identity: z.string().describe('Masked'),
          ground: keys(badFaithGrounds),
          matter: z.int().nullable(),
          reason: z.string(),
          on: day,
          until: day,
          enteredBy: z.string(),
          stands: z.boolean(),
          removed: z
            .strictObject({ on: day, removal: keys(badFaithRemovals), reason: z.string(), by: z.string() })
            .nullable(),
        }),
      )
      .readonly()
      .describe('Newest first'),
  })
  .meta({ id: 'BadFaith' });
