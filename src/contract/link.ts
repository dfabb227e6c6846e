/** Links of public pages over HTTP: which nobody can open, why, and on which pages they stand. */

import { z } from 'zod';
import { linkOutcomeKeys } from '#law/link/outcomes';

export const linkQuery = z.strictObject({
  show: z.enum(['dead', 'open']).exactOptional().describe('`open`: a person has to look; all where it is left out'),
  after: z.string().max(1000).exactOptional().describe('`next` of the page before'),
});

export const linksAnswer = z
  .strictObject({
    links: z.int(),
    dead: z.int(),
    unsure: z.int().describe('A person has to look'),
    lines: z
      .array(
        z.strictObject({
          url: z.string(),
          outcome: z.enum(linkOutcomeKeys).nullable(),
          outcomeName: z.string(),
          why: z.string(),
          mend: z.string(),
          dead: z.boolean(),
          failures: z.int().describe('Runs in a row that did not reach it'),
          checkedAt: z.string().nullable(),
          places: z.array(z.strictObject({ name: z.string(), ref: z.string() })).readonly(),
        }),
      )
      .readonly(),
    next: z.string().nullable(),
    runs: z
      .array(
        z.strictObject({
          startedAt: z.string(),
          endedAt: z.string().nullable(),
          links: z.int(),
          dead: z.int().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Links' });
