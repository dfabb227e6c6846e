/** Table two in the official form: figures of the register of documents, and figures that were entered. */

import { Fragment } from 'react';
import { disclosureForm, disclosureRowHeader, documentColumnLabels } from '#law/report/form';
import {
  type ActiveDisclosureRow,
  type Count,
  documentColumns,
  type ActiveDisclosureTable as Figures,
} from '#law/report/report';
import { cellId } from './cell-id.ts';

export function DisclosureTable({ figures }: { readonly figures: Figures }) {
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
                <Row row={key} figures={figures} column={block.columns[0] ?? ''} />
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
  readonly figures: Figures;
  readonly column: string;
}

function Row({ row, figures, column }: RowProps) {
  if (row === 'regulations' || row === 'normativeDocuments') {
    return documentColumns.map((key) => (
      <td key={key} id={cellId('activeDisclosure', row, key)} data-label={documentColumnLabels[key]}>
        {shown(figures[row][key])}
      </td>
    ));
  }
  return (
    <td id={cellId('activeDisclosure', row, null)} colSpan={3} data-label={column}>
      {shown(figures[row])}
    </td>
  );
}

/** What nobody has entered is not zero. */
function shown(value: Count) {
  return value === null ? <span className="missing">未填报</span> : value;
}
