/** The annual report, gongkai.annual-report/1: what law calls AnnualReport, as a schema. */

import { z } from 'zod';
import {
  type AnnualReport,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
} from '#law/report/report';
import { proved, type Same } from './same.ts';
import { count, eachOf } from './values.ts';

const documents = eachOf(documentColumns, count);
const prose = z.string().nullable();

const activeDisclosure = z.strictObject({
  regulations: documents,
  normativeDocuments: documents,
  administrativeLicensing: count,
  administrativePenalty: count,
  administrativeCoercion: count,
  administrativeFees: z.number().min(0).nullable().describe('万元'),
});

export const annualReport = z
  .strictObject({
    format: z.literal('gongkai.annual-report/1'),
    agency: z.string(),
    year: z.int().min(2008).max(2100),
    title: z.string(),
    sections: z.strictObject({ preamble: prose.exactOptional(), overview: prose, problems: prose, other: prose }),
    activeDisclosure: activeDisclosure.nullable(),
    applications: eachOf(applicationRows, eachOf(applicantColumns, count)).nullable(),
    appeals: eachOf(appealBlocks, eachOf(appealColumns, count)).nullable(),
  })
  .meta({ id: 'AnnualReport', description: '政府信息公开工作年度报告' });

proved<Same<z.output<typeof annualReport>, AnnualReport>>();
