/** Columns of the site: how fresh each is, and what is done to keep it. */

import { z } from 'zod';
import { byUrgency } from '#law/column/freshness';
import { day } from './values.ts';

const id = z.string().min(1).max(64);

export const columnAddress = z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,40}$/) });

const person = z.strictObject({ id: z.string(), name: z.string() });

const column = z.strictObject({
  key: z.string(),
  group: z.enum(['hall', 'disclosure']),
  name: z.string(),
  about: z.string(),
  feed: z.enum(['pages', 'item', 'ledger', 'plan']),
  item: z.int().nullable(),
  windowDays: z.int().describe('By the table of columns'),
  days: z.int().describe('As the agency has set it, else by the table'),
  owner: person.nullable(),
  updatedOn: day.nullable(),
  confirmedOn: day.nullable(),
  freshness: z.enum([...byUrgency]),
  freshUntil: day.nullable(),
  daysLeft: z.int().nullable().describe('Calendar days; negative once stale'),
  placed: z.array(z.strictObject({ caseId: z.string(), title: z.string(), updatedOn: day })).readonly(),
});

export const columnsView = z
  .strictObject({
    columns: z.array(column).readonly().describe('The stalest first'),
    people: z.array(person).readonly().describe('Who can keep a column'),
  })
  .meta({ id: 'ColumnsView' });

export const arrangement = z.strictObject({
  owner: id,
  windowDays: z.int().describe('Calendar days within which it has to be updated'),
});

export const placing = z.strictObject({ publication: id });
export const placedAddress = columnAddress.extend({ publication: id });
