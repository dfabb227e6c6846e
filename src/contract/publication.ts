/** Publications and their editions: what the desk is told of them, and what it sends. */

import { z } from 'zod';
import { localTopicKeys } from '#law/publication/catalogue';
import { genres } from '#law/publication/content';
import { stepKeys } from '#law/publication/steps';
import { day, line, paragraphs } from './values.ts';

const short = line.max(200);
const stages = ['drafting', 'reviewing', 'approved', 'published', 'withdrawn'] as const;
const stage = z.enum(stages);
const step = z.enum(stepKeys);

const fields = z
  .strictObject({
    summary: paragraphs.max(1000),
    item: z.int().min(0).max(15).describe('Item of Article 20; 0: not chosen yet'),
    topics: z.array(z.enum(localTopicKeys)).max(12).readonly(),
    issuer: short,
    documentNumber: short.nullable(),
    genre: z.enum(genres),
    formedOn: day,
    effectiveOn: day.nullable(),
    endsOn: day.nullable(),
    keywords: z.array(short).max(20).readonly(),
    source: short,
  })
  .meta({ id: 'EditionFields' });

const content = z
  .strictObject({
    title: line.max(300),
    body: z.string().max(2_000_000).describe('HTML; cleaned again when it is kept'),
    fields,
  })
  .meta({ id: 'EditionContent' });

export const editionAddress = z.strictObject({ id: line.min(1).max(100) });
export const newEdition = z.strictObject({ content }).meta({ id: 'NewEdition' });
export const editionBegun = z.strictObject({ id: z.string() }).meta({ id: 'EditionBegun' });
export const editionChange = z.strictObject({ version: z.int().min(1), content }).meta({ id: 'EditionChange' });
export const editionSaved = z.strictObject({ version: z.int() }).meta({ id: 'EditionSaved' });
export const editionSubmission = z.strictObject({ version: z.int().min(1) }).meta({ id: 'EditionSubmission' });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const editionMark = z.strictObject({ step, hash, conclusion: paragraphs.max(2000) }).meta({ id: 'EditionMark' });
export const editionReturn = z.strictObject({ step, reason: paragraphs.max(2000) }).meta({ id: 'EditionReturn' });
export const editionRelease = z.strictObject({ hash }).meta({ id: 'EditionRelease' });
export const editionNumbered = z.strictObject({ indexNumber: z.string() }).meta({ id: 'EditionNumbered' });
export const editionWithdrawal = z.strictObject({ reason: paragraphs.max(2000) }).meta({ id: 'EditionWithdrawal' });

export const editionQuestion = z.strictObject({
  stage: stage.exactOptional(),
  step: step.exactOptional(),
  words: line.max(100).exactOptional(),
  at: z.iso.datetime().exactOptional(),
  id: z.string().max(100).exactOptional(),
});

const cursor = z.strictObject({ at: z.string(), id: z.string() });

export const editionList = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          stage,
          step: step.nullable(),
          returned: z.boolean(),
          edition: z.int(),
          item: z.int(),
          indexNumber: z.string().nullable(),
          documentNumber: z.string().nullable(),
          publishedOn: day.nullable(),
          writtenAt: z.string(),
        }),
      )
      .readonly(),
    next: cursor.nullable(),
  })
  .meta({ id: 'EditionList' });

export const editionAnswer = z
  .strictObject({
    id: z.string(),
    agencyName: z.string(),
    level: z.string(),
    stage,
    edition: z.int(),
    version: z.int(),
    hash: z.string(),
    content,
    next: step.nullable(),
    marks: z.array(z.strictObject({ step, byName: z.string() })).readonly(),
    returned: z.strictObject({ step, byName: z.string(), reason: z.string() }).nullable(),
    indexNumber: z.string().nullable(),
    published: content.nullable(),
    faults: z
      .array(
        z.strictObject({
          code: z.string(),
          rule: z.string(),
          article: z.string(),
          message: z.string(),
          field: z.string().exactOptional(),
        }),
      )
      .readonly(),
    history: z
      .array(
        z.strictObject({
          what: z.enum(['drafted', 'revised', 'submitted', 'marked', 'returned', 'published', 'withdrawn']),
          on: day,
          at: z.string(),
          byName: z.string(),
          step: step.nullable(),
          words: z.string(),
          hash: z.string().nullable(),
        }),
      )
      .readonly(),
    versions: z
      .array(z.strictObject({ version: z.int(), edition: z.int(), at: z.string(), byName: z.string() }))
      .readonly(),
  })
  .meta({ id: 'Edition' });
