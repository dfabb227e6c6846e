/** A cell of the form in the form's own words. */

import {
  appealBlockLabels,
  appealColumnLabels,
  applicantLabels,
  applicationForm,
  disclosureForm,
  documentColumnLabels,
} from '#law/report/form';

const labels: Readonly<Record<string, string>> = {
  ...applicantLabels,
  ...appealColumnLabels,
  ...documentColumnLabels,
};

export function formCellName(table: string, row: string, column: string | null): string {
  const ofRow =
    table === 'applications'
      ? applicationForm.flatMap((one) => (one.key === row ? [`${one.group ?? ''}${one.label}`] : []))[0]
      : table === 'appeals'
        ? Object.entries(appealBlockLabels).find(([key]) => key === row)?.[1]
        : disclosureForm.flatMap(({ rows }) => rows).find(({ key }) => key === row)?.label;
  return [ofRow ?? row, ...(column === null ? [] : [labels[column] ?? column])].join('，');
}
