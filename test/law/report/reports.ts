/** Random reports that reconcile, made by counting random ledgers; and ways to plant one error in a report. */

import fc from 'fast-check';
import { day } from '#law/calendar/day';
import {
  type AnnualReport,
  type ApplicantColumn,
  type ApplicationRow,
  type ApplicationsTable,
  applicantTypes,
  applicationRows,
  type Count,
  outcomeKeys,
} from '#law/report/report';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';
import { wanYuan } from '#law/report/tally/fees';
import { someAppeals } from './ledgers.ts';

export const prose = {
  overview: '（一）主动公开：全年依法做好各项公开工作。',
  problems: '公开内容的更新还不够及时，下一步将加强督促。',
  other: '本年度未收取信息处理费。',
};

export function reportOf(applications: ApplicationsTable, rest: Partial<AnnualReport> = {}): AnnualReport {
  return {
    format: 'gongkai.annual-report/1',
    agency: '示例县人民政府办公室',
    year: 2024,
    title: '示例县人民政府办公室2024年政府信息公开工作年度报告',
    sections: prose,
    activeDisclosure: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { made: 0, repealed: 0, inForce: 0 },
      administrativeLicensing: 0,
      administrativePenalty: 0,
      administrativeCoercion: 0,
      administrativeFees: 0,
    },
    applications,
    appeals: tallyAppeals([], 2024, day('2024-12-31')),
    ...rest,
  };
}

const someGroup = fc.record({
  applicantType: fc.constantFrom(...applicantTypes),
  receivedBeforeYear: fc.boolean(),
  outcome: fc.option(fc.constantFrom(...outcomeKeys), { nil: null, freq: 4 }),
  count: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4000 })),
});

export const someApplicationsTable = fc.array(someGroup, { maxLength: 40 }).map(tallyApplications);

export const someReport: fc.Arbitrary<AnnualReport> = fc
  .tuple(someApplicationsTable, someAppeals, fc.array(fc.nat({ max: 500 }), { minLength: 6, maxLength: 6 }), fc.nat())
  .map(([applications, appeals, figures, fen]) => {
    const [made = 0, before = 0, repealed = 0, licensing = 0, penalty = 0, coercion = 0] = figures;
    const gone = Math.min(repealed, made + before);
    return reportOf(applications, {
      activeDisclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made, repealed: gone, inForce: before + made - gone },
        administrativeLicensing: licensing,
        administrativePenalty: penalty,
        administrativeCoercion: coercion,
        administrativeFees: wanYuan(fen),
      },
      appeals: tallyAppeals(appeals, 2024, day('2024-12-31')),
    });
  });

export interface CellKey {
  readonly row: ApplicationRow;
  readonly column: ApplicantColumn;
}

/** The report with some cells of table three as they should not be. */
export function planted(report: AnnualReport, changes: readonly (CellKey & { readonly value: Count })[]): AnnualReport {
  const { applications } = report;
  if (applications === null) return report;
  const table = Object.fromEntries(
    applicationRows.map((row) => {
      const changed = changes.filter((change) => change.row === row).map(({ column, value }) => [column, value]);
      return [row, { ...applications[row], ...Object.fromEntries(changed) }];
    }),
  ) as ApplicationsTable;
  return { ...report, applications: table };
}
