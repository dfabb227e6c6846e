/** Open data: what stands published, as anybody's program reads it. */

import { z } from 'zod';
import { day } from './values.ts';

const cursor = z.string().max(200).describe('`next` of the page before');
export const openPageQuery = z.object({
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const openSinceQuery = z.object({
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .default('0')
    .describe('`next` of the page before; 0: from the beginning'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export const openPublication = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    agencyCode: z.string(),
    agency: z.string(),
    title: z.string(),
    indexNumber: z.string().describe('索引号'),
    documentNumber: z.string().nullable().describe('发文字号'),
    issuer: z.string().describe('发布机构'),
    genre: z.string().nullable().describe('公文种类'),
    item: z.int().describe('Item of Article 20'),
    catalogue: z.string().describe('公开目录'),
    topic: z.string().nullable().describe('主题分类'),
    audience: z.array(z.string()).readonly().describe('面向对象'),
    keywords: z.array(z.string()).readonly(),
    formedOn: day.describe('成文日期'),
    publishedOn: day.describe('发布日期'),
    effectiveOn: day.nullable().describe('施行日期'),
    expiresOn: day.nullable().describe('失效日期'),
    validity: z.string().nullable().describe('有效性 on the day of the answer'),
    interprets: z.string().nullable().describe('Id of what it interprets'),
    summary: z.string().describe('内容概述'),
    text: z.string().nullable().describe('Paragraphs, `## ` headings, `- ` lists, `| a | b |` tables'),
    attachments: z.array(z.strictObject({ url: z.string(), title: z.string() })).readonly(),
    edition: z.int().nullable(),
    hash: z.string().nullable().describe('SHA-256 of the edition as it was approved'),
  })
  .meta({ id: 'OpenPublication' });

export const openService = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    agencyCode: z.string(),
    agency: z.string(),
    code: z.string().describe('实施编码'),
    name: z.string(),
    kind: z.string().describe('事项类型代码'),
    department: z.string(),
    suspended: z.boolean(),
    edition: z.int(),
    since: day.describe('The guide stands from this day on'),
    guide: z.record(z.string(), z.unknown()).nullable().describe('办事指南'),
  })
  .meta({ id: 'OpenService' });

const pageOf = <T extends z.ZodType>(one: T, id: string) =>
  z
    .strictObject({
      licence: z.string(),
      items: z.array(one).readonly(),
      next: z.string().nullable().describe('Send as `after`; null: there is no more'),
    })
    .meta({ id });

export const openPublications = pageOf(openPublication, 'OpenPublications');
export const openServices = pageOf(openService, 'OpenServices');

export const openChanges = z
  .strictObject({
    changes: z
      .array(
        z.strictObject({
          kind: z.enum(['publication', 'service', 'report']),
          change: z.enum(['published', 'corrected', 'withdrawn', 'suspended', 'resumed']),
          id: z.string(),
          url: z.string(),
          agencyCode: z.string(),
          title: z.string(),
          on: day,
          at: z.string().describe('ISO 8601'),
        }),
      )
      .readonly(),
    next: z.string().describe('Send as `since` the next time, at once or in a year: nothing is left out'),
    more: z.boolean().describe('There is more already'),
  })
  .meta({ id: 'OpenChanges' });
