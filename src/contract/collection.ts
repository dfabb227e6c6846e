/** What a superior office collects: the table of agencies, files dropped to be read, what is done to a report. */

import { z } from 'zod';
import { collectionStateKeys } from '#law/report/collect/state';
import { annualReport } from './annual-report.ts';
import { finding } from './report-view.ts';
import { agencyCode, day, line, paragraphs, yearText } from './values.ts';

export const collectionAddress = z.strictObject({ agency: agencyCode, year: yearText });
export const collectedAddress = z.strictObject({ agency: agencyCode, year: yearText, child: agencyCode });
export const collectedFileAddress = z.strictObject({
  agency: agencyCode,
  year: yearText,
  file: z.string().regex(/^[0-9a-f-]{36}$/),
});

const yes = z.enum(['true', 'false']);
const limit = z
  .string()
  .regex(/^(?:[1-9]|[1-9]\d|[1-4]\d\d|500)$/)
  .exactOptional()
  .describe('1 to 500');

export const collectionQuery = z.strictObject({
  state: z.enum(collectionStateKeys).exactOptional(),
  late: yes.exactOptional(),
  errors: yes.exactOptional(),
  text: line.max(60).exactOptional().describe('In the name or the code of the agency'),
  after: agencyCode.exactOptional().describe('`next` of the page before'),
  limit,
});

const whole = z.int().min(0);
const nullableDay = day.nullable();
const severities = z.strictObject({ error: whole, warning: whole, info: whole });

const collectionLine = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    state: z.enum(collectionStateKeys),
    source: z.enum(['edition', 'file']).nullable(),
    sourceName: z.string().nullable(),
    submittedOn: nullableDay.describe('Published, or handed in: the first one of the year'),
    daysLate: whole.describe('Days after the due day, up to today where nothing has come'),
    findings: severities.nullable(),
    returnedTimes: whole,
    mendBy: nullableDay,
    newerEdition: z.int().nullable().describe('An edition newer than what was collected'),
    oldForm: z.boolean(),
  })
  .meta({ id: 'CollectionLine' });

const fileStateKeys = ['waiting', 'read', 'unread', 'same', 'taken', 'dropped'] as const;
const fileCounts = z.strictObject({
  waiting: whole,
  read: whole,
  unread: whole,
  same: whole,
  taken: whole,
  dropped: whole,
});

export const collectionView = z
  .strictObject({
    of: z.strictObject({ code: z.string(), name: z.string() }).describe('Whose report the sum is'),
    dueOn: day,
    lines: z.array(collectionLine).readonly(),
    next: z.string().nullable(),
    counts: z.strictObject({
      missing: whole,
      offered: whole,
      collected: whole,
      returned: whole,
      accepted: whole,
      late: whole,
      all: whole,
    }),
    found: whole,
    ended: z.array(z.string()).readonly(),
    files: fileCounts,
  })
  .meta({ id: 'CollectionView' });

export const collectionExportQuery = z.strictObject({ format: z.enum(['csv', 'xlsx']) });

export const editionsRequest = z.strictObject({
  children: z.array(agencyCode).min(1).max(200),
  replace: z.boolean().exactOptional().describe('In the place of what was collected before'),
});
export const filesRequest = z.strictObject({
  files: z
    .array(z.string().regex(/^[0-9a-f-]{36}$/))
    .min(1)
    .max(200),
  replace: z.boolean().exactOptional().describe('In the place of what was collected before'),
});
export const takenList = z
  .strictObject({
    taken: z
      .array(z.strictObject({ id: z.string(), done: z.boolean(), reason: z.string().nullable() }))
      .readonly()
      .describe('In the order asked for; one that could not be taken stops no other'),
  })
  .meta({ id: 'TakenList' });

const batch = z.string().regex(/^[0-9a-f-]{8,36}$/);
export const dropQuery = z.strictObject({ batch: batch.describe('The same for all files of one drop') });
export const dropped = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          name: z.string(),
          state: z.enum(['waiting', 'unread', 'same']),
          reason: z.string().nullable(),
        }),
      )
      .readonly()
      .describe('One, or each file of a ZIP'),
  })
  .meta({ id: 'Dropped' });

export const droppedQuery = z.strictObject({
  state: z.enum(fileStateKeys).exactOptional(),
  batch: batch.exactOptional(),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .exactOptional()
    .describe('`next` of the page before'),
  limit,
});
export const droppedFiles = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          id: z.string(),
          batch: z.string(),
          position: z.int(),
          name: z.string(),
          size: z.int(),
          file: z.string().nullable().describe('Id in the file room'),
          state: z.enum(fileStateKeys),
          reason: z.string().nullable(),
          readAgency: z.string().nullable(),
          readYear: z.int().nullable(),
          child: z.string().nullable(),
          certain: z.boolean().describe('False: a person has yet to say whose report it is'),
          findings: severities.nullable(),
          receivedOn: day,
        }),
      )
      .readonly(),
    next: z.int().nullable(),
    counts: fileCounts,
  })
  .meta({ id: 'DroppedFiles' });

export const childRequest = z.strictObject({ child: agencyCode });
export const fileReading = z
  .strictObject({ name: z.string(), title: z.string().nullable(), findings: z.array(finding).readonly() })
  .meta({ id: 'FileReading' });

export const collectedView = z
  .strictObject({
    line: collectionLine,
    dueOn: day,
    report: annualReport.nullable(),
    findings: z.array(finding).readonly(),
    returned: z.strictObject({ on: day, note: z.string(), mendBy: day }).nullable(),
    accepted: z.strictObject({ on: day, note: z.string().nullable() }).nullable(),
    file: z.string().nullable(),
  })
  .meta({ id: 'CollectedView' });

export const returnRequest = z.strictObject({
  note: paragraphs.max(2000).describe('What is to be mended'),
  mendBy: day,
});
export const acceptRequest = z.strictObject({
  note: paragraphs.max(2000).exactOptional().describe('Why, where errors stand in it'),
});
export const dueRequest = z.strictObject({ dueOn: day });
