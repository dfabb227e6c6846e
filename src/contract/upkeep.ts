/** Who keeps a guide true, over HTTP. */

import { z } from 'zod';
import { day, line } from './values.ts';

const person = z.strictObject({ id: z.string(), name: z.string() });

export const upkeepView = z
  .strictObject({
    owner: person.nullable(),
    days: z.int(),
    reviewedOn: day.nullable().describe('Found true without a change'),
    due: day.nullable().describe('By when it has to be looked through; null without a guide in force'),
    people: z.array(person).readonly().describe('Who can keep it; nobody where it may not be set'),
  })
  .meta({ id: 'GuideUpkeep' });

export const upkeepWish = z.strictObject({ owner: z.string().min(1).max(64), days: z.int() });

export const keepers = z
  .strictObject({
    departments: z
      .array(
        z.strictObject({
          department: z.string(),
          services: z.int().describe('Not cancelled'),
          kept: z.int().describe('Of these, whose guide somebody keeps'),
        }),
      )
      .readonly(),
    people: z.array(person).readonly().describe('Who can keep a guide'),
  })
  .meta({ id: 'GuideKeepers' });

export const departmentUpkeep = upkeepWish.extend({ department: line.min(1).max(100) });

/** Working days within which what may come later has to follow, where a guide says nothing. */
export const laterDays = z.strictObject({ days: z.int() });
