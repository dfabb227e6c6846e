/** A report with its counts and checks: what law calls ReportView, as a schema. */

import { z } from 'zod';
import { enteredRows } from '#law/report/events';
import type { LedgerFigure } from '#law/report/linked/figures';
import type { Link } from '#law/report/linked/links';
import type { Finding, Place } from '#law/report/report';
import type { LiveReportView, ReportCounts, ReportView } from '#law/report/views';
import { annualReport } from './annual-report.ts';
import { proved, type Same } from './same.ts';
import { day } from './values.ts';

const whole = z.int().min(0);

export const place = z.union([
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

export const figureLink = z.strictObject({
  name: z.string().regex(/^[A-Za-z]{1,60}$/),
  start: z.int().min(0),
  end: z.int().min(1),
});

const ledgerFigure = z.strictObject({
  name: z.string(),
  label: z.string(),
  value: z.number(),
  others: z.array(z.number()).readonly(),
  unit: z.string(),
});

const writing = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        section: z.union([z.literal(1), z.literal(5), z.literal(6)]),
        written: z.boolean().describe('False: drafted from the ledger'),
        links: z.array(figureLink).readonly(),
      }),
    )
    .readonly(),
  figures: z.array(ledgerFigure).readonly().describe('What the prose may state, as the ledger has it now'),
  problemsDraft: z.string().nullable(),
  lastProblems: z.array(z.strictObject({ problem: z.string(), became: z.string().nullable() })).readonly(),
});

const reportView = z
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

const enteredFigure = z.strictObject({
  row: z.enum(enteredRows),
  source: z.string(),
  enteredOn: day,
  origin: z.strictObject({ file: z.string(), name: z.string(), place }).nullable(),
});

export const reviewView = z.strictObject({
  hash: z.string().describe('Of the report as it stands'),
  standing: z.enum(['none', 'passed', 'returned', 'outdated']),
  last: z.strictObject({ by: z.string(), at: z.string(), passed: z.boolean(), opinion: z.string() }).nullable(),
});

export const liveReportView = reportView
  .extend({
    publishBy: day,
    review: reviewView.nullable().describe('Of the report of the whole year; null for another cut-off'),
    writing,
    entered: z.array(enteredFigure).readonly().describe('Figures of table two with their source'),
  })
  .meta({ id: 'LiveReportView' });

proved<Same<z.output<typeof place>, Place>>();
proved<Same<z.output<typeof finding>, Finding>>();
proved<Same<z.output<typeof counts>, ReportCounts>>();
proved<Same<z.output<typeof figureLink>, Link>>();
proved<Same<z.output<typeof ledgerFigure>, LedgerFigure>>();
proved<Same<z.output<typeof reportView>, ReportView>>();
proved<Same<z.output<typeof liveReportView>, LiveReportView>>();
