/** What a cell of the official form is called, in full; null where there is no such cell. */

import {
  appealBlockLabels,
  appealColumnLabels,
  applicantLabels,
  applicationForm,
  disclosureForm,
  documentColumnLabels,
  litigationHeader,
} from '#law/report/form';
import { appealBlocks, appealColumns, applicantColumns, documentColumns } from '#law/report/report';
import type { CellName } from './questions.ts';

export interface NamedCell extends CellName {
  /** 三、本年度办理结果 （一）予以公开 */
  readonly rowName: string;
  readonly columnName: string;
}

export function nameCell(table: string, row: string, column: string): NamedCell | null {
  if (table === 'applications') {
    const form = applicationForm.find(({ key }) => key === row);
    const applicant = applicantColumns.find((key) => key === column);
    if (form === undefined || applicant === undefined) return null;
    const rowName = `${form.group ?? ''}${form.label}`;
    return { table, row, column, rowName, columnName: applicantLabels[applicant] };
  }
  if (table === 'appeals') {
    const block = appealBlocks.find((key) => key === row);
    const result = appealColumns.find((key) => key === column);
    if (block === undefined || result === undefined) return null;
    const rowName = `${block === 'reconsideration' ? '' : `${litigationHeader}：`}${appealBlockLabels[block]}`;
    return { table, row, column, rowName, columnName: appealColumnLabels[result] };
  }
  if (table === 'activeDisclosure') {
    const label = disclosureForm.flatMap(({ rows }) => rows).find(({ key }) => key === row)?.label;
    const counted = documentColumns.find((key) => key === column);
    if (label === undefined || counted === undefined) return null;
    return { table, row, column, rowName: label, columnName: documentColumnLabels[counted] };
  }
  return null;
}
