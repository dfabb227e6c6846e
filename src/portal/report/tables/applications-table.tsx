/** Table three 收到和处理政府信息公开申请情况 as the form has it: 25 rows × 7 columns (AR-30). */

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
import { type ApplicantCounts, type ApplicationsTable, applicantColumns } from '#law/report/report';
import { cellHref } from '../address.ts';
import { Figure } from '../figure.tsx';

interface Props {
  readonly agency: string;
  readonly year: number;
  readonly table: ApplicationsTable;
}

const organizations = applicantColumns.filter((column) => column !== 'naturalPerson' && column !== 'total');
const resultRows = applicationForm.filter((row) => row.result).length;

export function ApplicationsForm(props: Props) {
  return (
    <table class="form form-applications">
      <caption>{sectionTitles[2]}</caption>
      <colgroup>
        <col class="outer-column" />
        <col class="group-column" />
        <col class="label-column" />
        <col span={applicantColumns.length} />
      </colgroup>
      <Head />
      <tbody>
        {applicationForm.map((row, i) => (
          <Row key={row.key} row={row} above={applicationForm[i - 1]} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <td colSpan={3} rowSpan={3} class="corner">
          {applicationCorner}
        </td>
        <th scope="col" colSpan={applicantColumns.length}>
          {applicantsHeader}
        </th>
      </tr>
      <tr>
        <th scope="col" rowSpan={2}>
          {applicantLabels.naturalPerson}
        </th>
        <th scope="col" colSpan={organizations.length}>
          {organizationsHeader}
        </th>
        <th scope="col" rowSpan={2}>
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
  );
}

interface RowProps extends Props {
  readonly row: ApplicationRowForm;
  readonly above: ApplicationRowForm | undefined;
}

/** On a narrow screen the row is a card: `data-label` names its figures there, and a row of zeros shows its total only. */
function Row({ row, above, agency, year, table }: RowProps) {
  const counts = table[row.key];
  return (
    <tr class={rowClass(row, counts)}>
      {row.result && above?.result === false && (
        <th scope="row" rowSpan={resultRows} class="outer">
          <span>{resultGroupLabel}</span>
        </th>
      )}
      {row.group !== null && above?.group !== row.group && (
        <th scope="row" rowSpan={applicationForm.filter((r) => r.group === row.group).length} class="group">
          <GroupWords words={row.group} />
        </th>
      )}
      <th scope="row" class="label" {...labelSpan(row)}>
        {row.label}
      </th>
      {applicantColumns.map((column) => (
        <td key={column} data-label={applicantLabels[column]}>
          <Figure value={counts[column]} href={cellHref(agency, year, 'applications', row.key, column)} />
        </td>
      ))}
    </tr>
  );
}

/** A narrow column breaks the group's words after its number, not inside them. */
function GroupWords({ words }: { readonly words: string }) {
  const end = words.indexOf('）') + 1;
  return (
    <>
      {words.slice(0, end)}
      <span class="whole">{words.slice(end)}</span>
    </>
  );
}

function labelSpan({ result, group }: ApplicationRowForm) {
  if (!result) return { colSpan: 3 };
  return group === null ? { colSpan: 2 } : {};
}

const sums = new Set(['concluded', 'newlyReceived', 'carriedOver', 'carriedForward']);

function rowClass({ key }: ApplicationRowForm, counts: ApplicantCounts): string {
  const allZero = applicantColumns.every((column) => counts[column] === 0);
  return [sums.has(key) ? 'sum' : 'outcome', ...(allZero ? ['all-zero'] : [])].join(' ');
}
