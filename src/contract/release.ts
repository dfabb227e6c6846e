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
