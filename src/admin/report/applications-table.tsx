/** Table three in the official form; on a narrow page each row becomes a card. */

import {
  type ApplicationRowForm,
  applicantLabels,
  applicantsHeader,
  applicationCorner,
  applicationForm,
  organizationsHeader,
  resultGroupLabel,
  sectionTitles,
} from '#law/report/form';
import { applicantColumns, type ApplicationsTable as Figures } from '#law/report/report';
import type { ShowCell } from './show-cell.tsx';

const organizations = applicantColumns.filter((column) => column !== 'naturalPerson' && column !== 'total');
const resultRows = applicationForm.filter((row) => row.result).length;

export function ApplicationsTable({ figures, cell }: { readonly figures: Figures; readonly cell: ShowCell }) {
  return (
    <table className="form-table applications">
      <caption className="only-read">{sectionTitles[2]}</caption>
      <thead>
        <tr>
          <th colSpan={3} rowSpan={3} scope="col">
            {applicationCorner}
          </th>
          <th colSpan={applicantColumns.length} scope="colgroup">
            {applicantsHeader}
          </th>
        </tr>
        <tr>
          <th rowSpan={2} scope="col">
            {applicantLabels.naturalPerson}
          </th>
          <th colSpan={organizations.length} scope="colgroup">
            {organizationsHeader}
          </th>
          <th rowSpan={2} scope="col">
            {applicantLabels.total}
          </th>
        </tr>
        <tr>
          {organizations.map((column) => (
            <th key={column} scope="col">
              {applicantLabels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {applicationForm.map((row, i) => (
          <tr key={row.key} className={row.key === 'concluded' ? 'sum' : undefined}>
            <RowHeads row={row} above={applicationForm[i - 1]} />
            {applicantColumns.map((column) => (
              <td key={column} data-label={applicantLabels[column]}>
                {cell({
                  table: 'applications',
                  row: row.key,
                  column,
                  value: figures[row.key][column],
                  name: `${row.group ?? ''}${row.label}，${applicantLabels[column]}`,
                })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A group's cell stands in the first of its rows only, and spans the others. */
function RowHeads({
  row,
  above,
}: {
  readonly row: ApplicationRowForm;
  readonly above: ApplicationRowForm | undefined;
}) {
  const size = applicationForm.filter(({ group }) => group === row.group).length;
  return (
    <>
      {row.result && above?.result === false && (
        <th rowSpan={resultRows} scope="rowgroup" className="group">
          {resultGroupLabel}
        </th>
      )}
      {row.group !== null && above?.group !== row.group && (
        <th rowSpan={size} scope="rowgroup" className="group">
          {row.group}
        </th>
      )}
      <th scope="row" colSpan={row.group !== null ? 1 : row.result ? 2 : 3} data-group={row.group ?? ''}>
        {row.label}
      </th>
    </>
  );
}
