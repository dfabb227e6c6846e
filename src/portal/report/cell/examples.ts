/** Cells of each table: with months, empty, differing from the ledger, blank. */

import { day } from '#law/calendar/day';
import type { CellProps } from './view.tsx';

type Example = Omit<CellProps, 'setting'>;

const common = {
  agencyCode: 'shili-spj',
  agencyName: '示例县行政审批和政务信息管理局（示例）',
  year: 2024,
  example: true,
  edition: { number: 1, publishedOn: day('2025-01-20') },
} as const;

const months = [3, 0, 5, 2, 1, 0, 4, 7, 2, 0, 1, 3].map((count, i) => ({
  month: `2024-${String(i + 1).padStart(2, '0')}`,
  count,
}));

export const cellExamples: Readonly<Record<string, Example>> = {
  'cell-received': {
    ...common,
    cell: { table: 'applications', row: 'newlyReceived', column: 'naturalPerson' },
    published: 28,
    ledger: 28,
    entered: null,
    months,
    documents: null,
  },
  'cell-outcome-zero': {
    ...common,
    cell: { table: 'applications', row: 'refusedThreeSecuritiesOneStability', column: 'total' },
    published: 0,
    ledger: 0,
    entered: null,
    months: [],
    documents: null,
  },
  'cell-differs': {
    ...common,
    cell: { table: 'applications', row: 'carriedForward', column: 'commercialEnterprise' },
    published: 2,
    ledger: 3,
    entered: null,
    months: [{ month: '2024-12', count: 3 }],
    documents: null,
  },
  'cell-appeal': {
    ...common,
    cell: { table: 'appeals', row: 'litigationDirect', column: 'corrected' },
    published: 1,
    ledger: 1,
    entered: null,
    months: null,
    documents: null,
  },
  'cell-register': {
    ...common,
    cell: { table: 'activeDisclosure', row: 'normativeDocuments', column: 'inForce' },
    published: 18,
    ledger: 18,
    entered: null,
    months: null,
    documents: [
      {
        caseId: 'd',
        title: '示例县政务服务大厅管理办法 <b>',
        documentNumber: '示审政规〔2023〕1号',
        issuedOn: day('2023-03-10'),
        endedOn: null,
      },
    ],
  },
  'cell-entered-blank': {
    ...common,
    cell: { table: 'activeDisclosure', row: 'administrativeFees', column: null },
    published: null,
    ledger: null,
    entered: null,
    months: null,
    documents: null,
  },
  'cell-entered': {
    ...common,
    cell: { table: 'activeDisclosure', row: 'administrativeLicensing', column: null },
    published: 312,
    ledger: 312,
    entered: { source: '行政审批系统年度统计', enteredOn: day('2025-01-10') },
    months: null,
    documents: null,
  },
};
