/** What goes out of the house: files screened for personal data, findings taken on, attachments of a letter. */

import { z } from 'zod';
import { type Layer, layers, type ScreenedKind, screenedNames } from '#law/person/screening';
import { file } from './file.ts';
import { line, paragraphs } from './values.ts';

const finding = z
  .strictObject({
    layer: z.enum(Object.keys(layers) as Layer[]),
    place: z.string(),
    kind: z.enum(Object.keys(screenedNames) as ScreenedKind[]),
    kindName: z.string(),
    excerpt: z.string().describe('Every personal number in it is masked'),
    open: z.boolean().describe('False where masking has already dealt with it'),
  })
  .meta({ id: 'ScreenFinding' });

export const screeningAnswer = z
  .strictObject({
    file,
    subject: z.string(),
    caseId: z.string(),
    screening: z
      .strictObject({
        at: z.string(),
        byName: z.string(),
        findings: z.array(finding).readonly(),
        waiver: z
          .strictObject({ at: z.string(), byName: z.string(), article: z.string(), reason: z.string() })
          .nullable()
          .describe('Who took the findings on, by which article, why'),
      })
      .nullable()
      .describe('Null where the file was never screened'),
    redaction: z
      .strictObject({
        source: z.string().describe('Id of the file that was masked'),
        way: z.enum(['drawn', 'cleaned']),
        marks: z.int(),
        sourceSha256: z.string(),
        sha256: z.string(),
        at: z.string(),
        byName: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'FileScreening' });

export const waiver = z
  .strictObject({ article: line.max(200), reason: paragraphs.max(2000) })
  .meta({ id: 'ScreeningWaiver' });

export const letterFileChoice = z
  .strictObject({
    files: z
      .array(z.string().regex(/^[0-9a-f-]{36}$/))
      .max(50)
      .readonly(),
  })
  .meta({ id: 'LetterFileChoice' });

export const letterFileList = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          file,
          against: z
            .array(z.strictObject({ code: z.string(), rule: z.string(), article: z.string(), message: z.string() }))
            .readonly()
            .describe('What still stands against its release'),
          releasedSha256: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LetterFileList' });

const share = z.number().min(0).max(1);
const mark = z.strictObject({ page: z.int().min(1).max(300), left: share, top: share, width: share, height: share });

export const filePages = z
  .strictObject({
    pages: z.array(z.strictObject({ width: z.number(), height: z.number() })).readonly(),
    hits: z
      .array(
        mark.extend({
          left: z.number(),
          top: z.number(),
          width: z.number(),
          height: z.number(),
          kind: z.string(),
          excerpt: z.string(),
        }),
      )
      .readonly()
      .describe('Places are shares of the page from its upper left corner'),
  })
  .meta({ id: 'FilePages' });

export const filePage = z.strictObject({
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  page: z.coerce.number().int().min(1).max(300),
});

export const redactionWish = z
  .strictObject({
    way: z.enum(['drawn', 'cleaned']).describe('`drawn`: PDF and pictures, with marks; `cleaned`: DOCX and XLSX'),
    marks: z.array(mark).max(2000).readonly(),
  })
  .meta({ id: 'RedactionWish' });

export const redacted = z.strictObject({ id: z.string().describe('The new file') }).meta({ id: 'Redacted' });
