/** Summed cells put back into the three tables of the form; a table that no member has is none here either. */

import {
  type ActiveDisclosureTable,
  type AppealsTable,
  type ApplicationsTable,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type Count,
  documentColumns,
  type TableKey,
} from '../report.ts';
import type { CellSum } from './rollup.ts';

export interface SummedTables {
  readonly activeDisclosure: ActiveDisclosureTable | null;
  readonly applications: ApplicationsTable | null;
  readonly appeals: AppealsTable | null;
}

export function tablesOf(cells: readonly CellSum[]): SummedTables {
  const values = new Map(cells.map(({ table, row, column, value }) => [`${table}/${row}/${column ?? ''}`, value]));
  const has = (table: TableKey) => cells.some((cell) => cell.table === table);
  const at = (table: TableKey, row: string, column = ''): Count => values.get(`${table}/${row}/${column}`) ?? null;
  const lines = <R extends string, C extends string>(table: TableKey, rows: readonly R[], columns: readonly C[]) =>
    record(rows, (row) => record(columns, (column) => at(table, row, column)));
  return {
    activeDisclosure: has('activeDisclosure')
      ? {
          ...lines('activeDisclosure', ['regulations', 'normativeDocuments'], documentColumns),
          administrativeLicensing: at('activeDisclosure', 'administrativeLicensing'),
          administrativePenalty: at('activeDisclosure', 'administrativePenalty'),
          administrativeCoercion: at('activeDisclosure', 'administrativeCoercion'),
          administrativeFees: at('activeDisclosure', 'administrativeFees'),
        }
      : null,
    applications: has('applications') ? lines('applications', applicationRows, applicantColumns) : null,
    appeals: has('appeals') ? lines('appeals', appealBlocks, appealColumns) : null,
  };
}

function record<K extends string, V>(keys: readonly K[], of: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
}
