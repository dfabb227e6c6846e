/** Pages of an older site over HTTP: the list that describes them, and the pages batch by batch. */

import { z } from 'zod';
import { audienceKeys } from '#law/publication/audiences';
import { everyItem, genres } from '#law/publication/catalogue';
import { type OldPage, oldPageResults } from '#law/publication/old-page';
import { mostPagePictures } from '#law/publication/old-picture';
import { day, line } from './values.ts';

const page = z
  .strictObject({
    file: line.min(1).max(400),
    title: line.min(1).max(200),
    formedOn: day,
    publishedOn: day,
    item: z.int().refine((item) => everyItem.some((one) => one.item === item)),
    documentNumber: line.max(60),
    genre: z.enum(genres),
    issuer: line.max(200),
    topic: line.max(60),
    audience: z.array(z.enum(audienceKeys)).max(audienceKeys.length).readonly().exactOptional(),
    keywords: z.array(line.max(40)).max(20).readonly(),
    summary: z.string().max(2000),
    effectiveOn: day.nullable(),
    expiresOn: day.nullable(),
    normative: z.boolean(),
  })
  .meta({ id: 'OldPage' }) satisfies z.ZodType<OldPage>;

export const oldPageList = z
  .strictObject({
    rows: z
      .array(z.strictObject({ row: z.int(), page: page.nullable(), messages: z.array(z.string()).readonly() }))
      .readonly(),
  })
  .meta({ id: 'OldPageList' });

/** Pages of one request. */
export const mostPagesAtOnce = 100;

const picture = z.strictObject({
  path: line.min(1).max(400).describe('As the answer before wanted it'),
  content: z.base64().exactOptional().describe('The bytes; left out where it stays behind'),
  left: z.enum(['tooLarge', 'furniture']).exactOptional().describe('Why it stays behind'),
});

export const oldPages = z.strictObject({
  dry: z.boolean().describe('Say what would happen, change nothing'),
  pictures: z
    .boolean()
    .exactOptional()
    .describe('Take the pictures over too; whoever sends this answers for what can be seen in them'),
  pages: z
    .array(
      z.strictObject({
        row: z.int(),
        page,
        content: z.base64().describe('The bytes of the file'),
        pictures: z
          .array(picture)
          .max(mostPagePictures)
          .readonly()
          .exactOptional()
          .describe('Of the `wants` of the answer before those that there are'),
      }),
    )
    .min(1)
    .max(mostPagesAtOnce)
    .readonly(),
});

export const oldPagesMoved = z
  .strictObject({
    results: z
      .array(
        z.strictObject({
          row: z.int(),
          result: z
            .enum([...(Object.keys(oldPageResults) as (keyof typeof oldPageResults)[]), 'wanting'])
            .describe('`wanting`: send it again with its pictures'),
          wants: z.array(z.string()).readonly().describe('Pictures that the page shows, by their path in the folder'),
          caseId: z.string().nullable(),
          messages: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'OldPagesMoved' });
