/** Other sites that an agency looks after, over HTTP: the list, the scores, the trend. */

import { z } from 'zod';
import { listedKeys } from '#law/inspection/listed-indicators';
import { day } from './values.ts';

export const siteAddress = z.strictObject({ id: z.uuid() });
/** Judged by the law, which says what is wrong. */
export const newSite = z.strictObject({ name: z.string().max(300), address: z.string().max(1000) });
export const siteListed = z.strictObject({ id: z.uuid() });

export const listedSitesAnswer = z
  .strictObject({
    sites: z
      .array(
        z.strictObject({
          id: z.uuid(),
          name: z.string(),
          address: z.string(),
          listedOn: day,
          trend: z
            .array(z.strictObject({ on: day, score: z.number().nullable(), vetoed: z.boolean() }))
            .readonly()
            .describe('Newest first; a score of null could not be assessed'),
          lines: z
            .array(
              z.strictObject({
                key: z.enum(listedKeys),
                result: z.enum(['passed', 'failed', 'unknown']),
                found: z.string(),
                points: z.number().describe('Taken off'),
                name: z.string(),
                rule: z.string(),
                kind: z.enum(['veto', 'deduct']),
                convention: z.boolean(),
                mend: z.string(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ListedSites' });
