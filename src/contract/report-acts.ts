/** What is done to a report: figures entered, section five written, an edition published. */

import { z } from 'zod';
import { enteredRows } from '#law/report/events';
import { annualReport } from './annual-report.ts';
import { reportAddress } from './report-address.ts';
import { figureLink, place } from './report-view.ts';
import { day, line, paragraphs } from './values.ts';

const enteredFigure = z.strictObject({
  row: z.enum(enteredRows),
  value: z.int().min(0).describe('Decisions; for fees whole fen'),
  source: line.trim().min(1).max(500).describe('System, register or paper that the figure was taken from'),
  from: z
    .strictObject({ file: z.string().max(64), place })
    .exactOptional()
    .describe('File of this report that the figure was taken from, and where it stands there'),
});

export const figuresRequest = z.strictObject({ figures: z.array(enteredFigure).min(1).max(enteredRows.length) });

export const figuresFile = z
  .strictObject({
    file: z.string(),
    name: z.string(),
    found: z
      .array(
        z.strictObject({
          row: z.enum(enteredRows),
          value: z
            .int()
            .nullable()
            .describe('Decisions; for fees whole fen; null where the cell does not say it for certain'),
          text: z.string(),
          label: z.string(),
          place,
          reason: z.string().nullable(),
        }),
      )
      .readonly(),
    reason: z.string().nullable().describe('Why nothing was found'),
  })
  .meta({ id: 'FiguresFile' });

export const sectionAddress = reportAddress.extend({ section: z.enum(['1', '5', '6']) });

/** Places count characters of the text as it is sent, so it is kept as it is sent. */
export const sectionRequest = z.strictObject({
  text: paragraphs
    .refine((text) => !text.includes('\r'))
    .max(20_000)
    .nullable()
    .describe('Markdown, lines end with LF; null gives the section back to the ledger’s draft'),
  links: z.array(figureLink).max(500).describe('Figures of the text that are tied to the ledger'),
});

export const reviewRequest = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('`review.hash` of the live report that was read'),
  passed: z.boolean(),
  opinion: paragraphs.trim().max(2000).describe('May be empty where it is passed'),
});

export const publicationRequest = z.strictObject({
  note: paragraphs
    .trim()
    .max(2000)
    .optional()
    .describe('What was corrected and why: needed from the second edition on'),
});

export const publication = z.strictObject({ edition: z.int(), report: annualReport }).meta({ id: 'Publication' });

export const editionList = z
  .strictObject({
    editions: z
      .array(z.strictObject({ edition: z.int(), publishedOn: day, note: z.string().nullable() }))
      .readonly()
      .describe('Newest first'),
  })
  .meta({ id: 'EditionList' });
