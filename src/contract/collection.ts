/** What a superior office collects: the table of agencies, files dropped to be read, what is done to a report. */

import { z } from 'zod';
import { collectionStateKeys } from '#law/report/collect/state';
import { annualReport } from './annual-report.ts';
import { finding, reviewView } from './report-view.ts';
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

export const rollupText = z.strictObject({
  overview: paragraphs.trim().min(1).max(20_000),
  problems: paragraphs.trim().min(1).max(20_000),
  other: paragraphs.trim().min(1).max(20_000),
});
export const rollupPublicationRequest = z.strictObject({
  note: paragraphs.max(2000).exactOptional().describe('What was corrected; why a member is missing'),
});
export const rollupPublication = z
  .strictObject({ agency: z.string(), edition: z.int() })
  .meta({ id: 'RollupPublication' });

const summedPart = z.strictObject({ code: z.string(), name: z.string(), source: z.string() });
const names = z.array(z.string()).readonly();
export const rollupView = z
  .strictObject({
    of: z.strictObject({ code: z.string(), name: z.string() }),
    report: annualReport,
    written: z.boolean().describe('The office has written the words of its own'),
    publishBy: day,
    review: reviewView.describe('Of the edition that the sum is to become'),
    counted: z.array(summedPart).readonly(),
    missing: names.describe('On the list, and not accepted'),
    olderForm: names.describe('Counted but for table two'),
    ended: names,
    findings: z.array(finding).readonly(),
  })
  .meta({ id: 'RollupView' });

const formats = ['html', 'md', 'docx', 'pdf', 'xlsx', 'csv', 'json'] as const;
export const rollupFileQuery = z.strictObject({ format: z.enum(formats) });

export const rollupCellAddress = z.strictObject({
  agency: agencyCode,
  year: yearText,
  table: z.enum(['activeDisclosure', 'applications', 'appeals']),
  row: z.string().regex(/^[a-zA-Z]{1,60}$/),
});
export const rollupCellQuery = z.strictObject({
  column: z
    .string()
    .regex(/^[a-zA-Z]{1,60}$/)
    .exactOptional()
    .describe('None in rows of one figure'),
});
const figure = z.number().min(0).nullable();
export const rollupCell = z
  .strictObject({
    value: figure.describe('Null where a member leaves the cell blank'),
    known: z.number().min(0),
    parts: z.array(summedPart.extend({ value: figure })).readonly(),
  })
  .meta({ id: 'RollupCell' });

export const comparisonQuery = z.strictObject({
  children: z
    .string()
    .regex(/^[a-z0-9-]+(?:,[a-z0-9-]+){0,19}$/)
    .exactOptional()
    .describe('Codes, with commas between'),
});
export const comparison = z
  .strictObject({
    kind: z.enum(['years', 'agencies']),
    columns: z.array(z.strictObject({ agency: z.string(), year: z.int() })).readonly(),
    codes: names,
    lines: z
      .array(z.strictObject({ label: z.string(), unit: z.string(), values: z.array(figure).readonly() }))
      .readonly(),
    breaks: z.array(z.strictObject({ rule: z.string(), message: z.string() })).readonly(),
  })
  .meta({ id: 'Comparison' });
