/** 基层政务公开标准目录: its entries with what is published under each, its import. */

import { z } from 'zod';
import { entryStandingKeys } from '#law/standard/complete';
import { day, line } from './values.ts';

const entry = z.strictObject({
  code: z.string(),
  field: z.string(),
  first: z.string(),
  second: z.string(),
  content: z.string(),
  basis: z.string(),
  limit: z.strictObject({ text: z.string(), workingDays: z.int().nullable(), immediate: z.boolean() }),
  issuer: z.string(),
  channels: z.string(),
  audience: z.string(),
  active: z.boolean(),
  county: z.boolean(),
  township: z.boolean(),
  standing: z.enum(entryStandingKeys),
  publications: z.int(),
  newestOn: day.nullable(),
  newest: z.string().nullable(),
  none: z.string().nullable().describe('Why there is none this year'),
});

const counts = z.strictObject({
  missing: z.int(),
  stale: z.int(),
  published: z.int(),
  none: z.int(),
  notOurs: z.int(),
});

export const standardsBelow = z
  .strictObject({
    agencies: z.array(z.strictObject({ code: z.string(), name: z.string(), counts })).readonly(),
  })
  .meta({ id: 'StandardsBelow' });

export const standardView = z.strictObject({ entries: z.array(entry).readonly(), counts }).meta({ id: 'StandardView' });

export const standardImport = z
  .strictObject({
    dry: z.boolean(),
    entries: z.int(),
    returned: z.array(z.strictObject({ row: z.int(), messages: z.array(z.string()).readonly() })).readonly(),
  })
  .meta({ id: 'StandardImport' });

export const standardImportQuery = z.strictObject({ dry: z.enum(['0', '1']).exactOptional() });
export const declaring = z.strictObject({
  code: line.min(1).max(40),
  reason: line.max(300).describe('Empty: taken back'),
});
