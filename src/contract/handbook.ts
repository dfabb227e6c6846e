/** Handbooks of guides over HTTP. */

import { z } from 'zod';
import { type Theme, themes } from '#law/service/guide';
import { type HandbookState, handbookStates } from '#law/service/handbook';
import { day, line } from './values.ts';

/** Guides that are picked one by one. */
const mostPicked = 500;

export const handbookChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('department'), department: line.min(1).max(80) }),
  z.strictObject({ kind: z.literal('theme'), theme: z.enum(Object.keys(themes) as [Theme, ...Theme[]]) }),
  z.strictObject({
    kind: z.literal('picked'),
    caseIds: z.array(z.string().min(1).max(80)).min(1).max(mostPicked).readonly(),
  }),
]);

export const handbookWish = z.strictObject({
  choice: handbookChoice,
  title: line.min(2).max(60),
  editionDay: day.describe('Each guide is the edition in force on this day'),
});

export const handbookAddress = z.strictObject({ id: z.uuid() });
export const handbookStarted = z.strictObject({ id: z.uuid() });

export const handbookList = z
  .strictObject({
    today: day,
    departments: z.array(z.string()).readonly(),
    handbooks: z
      .array(
        z.strictObject({
          id: z.uuid(),
          title: z.string(),
          choice: handbookChoice,
          editionDay: day,
          state: z.enum(Object.keys(handbookStates) as [HandbookState, ...HandbookState[]]),
          askedBy: z.string(),
          askedAt: z.string(),
          done: z.int().describe('Guides read so far; all of them: it is being set'),
          total: z.int(),
          settingMs: z.int().nullable().describe('Since it began to be set; null while guides are read'),
          expectedMs: z.int().describe('How long setting takes, by the handbooks before it'),
          pages: z.int().nullable(),
          size: z.int().nullable().describe('Bytes'),
          madeAt: z.string().nullable(),
          failure: z.string().nullable(),
          issuedOn: day.nullable(),
          onSite: z.boolean().describe('The one that the public downloads'),
        }),
      )
      .readonly()
      .describe('Newest first'),
  })
  .meta({ id: 'Handbooks' });
