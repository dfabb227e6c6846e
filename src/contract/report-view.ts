/** A report with its counts and checks: what law calls ReportView, as a schema. */

import { z } from 'zod';
import type { Finding, Place } from '#law/report/report';
import type { ReportCounts, ReportView } from '#law/report/views';
import { annualReport } from './annual-report.ts';
import { proved, type Same } from './same.ts';
import { day } from './values.ts';

const whole = z.int().min(0);

const place = z.union([
  z.strictObject({ line: z.int(), column: z.int().exactOptional() }),
  z.strictObject({ page: z.int(), line: z.int().exactOptional() }),
  z.strictObject({ path: z.string() }),
]);

const figure = z.union([z.number(), z.string()]).nullable();

export const finding = z
  .strictObject({
    rule: z.string().describe('AR-52: the rule that found it'),
    severity: z.enum(['error', 'warning', 'info']),
    table: z.enum(['activeDisclosure', 'applications', 'appeals']).nullable(),
    row: z.string().nullable(),
    column: z.string().nullable(),
    found: figure,
    expected: figure,
    message: z.string(),
    place: place.nullable(),
  })
  .meta({ id: 'Finding' });

const counts = z.strictObject({
  activelyDisclosed: whole,
  byChannel: z.record(z.string(), whole),
  interpretations: whole,
  services: whole,
  servicesWithGuides: whole,
  informationFeeFen: z.int(),
  feeNotices: whole,
});

export const reportView = z
  .strictObject({
    agencyCode: z.string(),
    agencyName: z.string(),
    year: z.int(),
    report: annualReport,
    counts,
    findings: z.array(finding).readonly(),
    cutOff: day,
    edition: z.strictObject({ number: z.int(), publishedOn: day, note: z.string().nullable() }).nullable(),
    example: z.boolean(),
  })
  .meta({ id: 'ReportView' });

proved<Same<z.output<typeof place>, Place>>();
proved<Same<z.output<typeof finding>, Finding>>();
proved<Same<z.output<typeof counts>, ReportCounts>>();
proved<Same<z.output<typeof reportView>, ReportView>>();
