/** Table two in the official form. */

import { Fragment } from 'react';
import { disclosureForm, disclosureRowHeader, documentColumnLabels } from '#law/report/form';
import { type ActiveDisclosureRow, documentColumns, type ActiveDisclosureTable as Figures } from '#law/report/report';
import type { ShowCell } from './show-cell.tsx';

export function DisclosureTable({ figures, cell }: { readonly figures: Figures; readonly cell: ShowCell }) {
  return (
    <table className="form-table disclosure">
      <caption className="only-read">主动公开政府信息情况</caption>
      {disclosureForm.map((block) => (
        <Fragment key={block.title}>
          <tbody>
            <tr className="block-title">
              <th colSpan={4} scope="colgroup">
                {block.title}
              </th>
            </tr>
            <tr className="block-head">
              <th scope="col">{disclosureRowHeader}</th>
              {block.columns.map((column) => (
                <th key={column} scope="col" colSpan={block.columns.length === 1 ? 3 : 1}>
                  {column}
                </th>
              ))}
            </tr>
            {block.rows.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <Row row={key} label={label} figures={figures} column={block.columns[0] ?? ''} cell={cell} />
              </tr>
            ))}
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: ActiveDisclosureRow;
  readonly label: string;
  readonly figures: Figures;
  readonly column: string;
  readonly cell: ShowCell;
}

function Row({ row, label, figures, column, cell }: RowProps) {
  const table = 'activeDisclosure';
  if (row === 'regulations' || row === 'normativeDocuments') {
    return documentColumns.map((key) => (
      <td key={key} data-label={documentColumnLabels[key]}>
        {cell({ table, row, column: key, value: figures[row][key], name: `${label}，${documentColumnLabels[key]}` })}
      </td>
    ));
  }
  return (
    <td colSpan={3} data-label={column}>
      {cell({ table, row, column: null, value: figures[row], name: label })}
    </td>
  );
}
