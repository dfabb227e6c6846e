/** What is done to a report: figures entered, section five written, an edition published. */

import { z } from 'zod';
import { enteredRows } from '#law/report/events';
import { annualReport } from './annual-report.ts';
import { day, line, paragraphs } from './values.ts';

const enteredFigure = z.strictObject({
  row: z.enum(enteredRows),
  value: z.int().min(0).describe('Decisions; for fees whole fen'),
  source: line.trim().min(1).max(500).describe('System, register or paper that the figure was taken from'),
});

export const figuresRequest = z.strictObject({ figures: z.array(enteredFigure).min(1).max(enteredRows.length) });

export const problemsRequest = z.strictObject({ text: paragraphs.trim().min(1).max(20_000) });

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
