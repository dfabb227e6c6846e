/** The plan of the hall in the back office. */

import { z } from 'zod';
import { type HallPlace, mostPlaces, type PlaceKind, placeKinds } from '#law/hall/plan';
import { proved, type Same } from './same.ts';
import { day, line } from './values.ts';

const place = z.strictObject({
  kind: z.enum(Object.keys(placeKinds) as [PlaceKind, ...PlaceKind[]]),
  floor: line.max(20),
  label: line.max(20),
  departments: line.max(200),
  row: z.int(),
  column: z.int(),
  width: z.int().describe('Columns that it takes'),
});
proved<Same<z.output<typeof place>, HallPlace>>();

const places = z.array(place).max(mostPlaces).readonly();

export const planView = z
  .strictObject({
    places,
    version: z.int().describe('0 before the first'),
    savedBy: z.string().nullable(),
    savedOn: day.nullable(),
    missing: z
      .array(z.strictObject({ department: z.string(), place: z.string(), services: z.int() }))
      .readonly()
      .describe('Windows that guides in force name and the plan does not have'),
  })
  .meta({ id: 'HallPlan' });

export const planSaving = z.strictObject({ places, seen: z.int().min(0).describe('Version that the writer has seen') });
