/** Table two 主动公开政府信息情况 as the form has it: four blocks in four columns (AR-20 to AR-23). */

import { type DisclosureBlockForm, disclosureForm, disclosureRowHeader, sectionTitles } from '#law/report/form';
import { type ActiveDisclosureRow, type ActiveDisclosureTable, type Count, documentColumns } from '#law/report/report';
import { cellHref } from '../address.ts';
import { Figure } from '../figure.tsx';

/** Column word of a row that has one figure only. */
export const onlyColumn = 'value';

interface Props {
  readonly agency: string;
  readonly year: number;
  readonly table: ActiveDisclosureTable;
}

export function DisclosureForm(props: Props) {
  return (
    <table class="form form-disclosure">
      <caption>{sectionTitles[1]}</caption>
      {disclosureForm.map((block, i) => (
        <Block key={block.title} block={block} id={`disclosure-${i + 1}`} {...props} />
      ))}
    </table>
  );
}

/** Heads of one block stand above the next block too, so each figure names its own heads. */
function Block({ block, id, ...props }: Props & { readonly block: DisclosureBlockForm; readonly id: string }) {
  const span = block.columns.length === 1 ? 3 : 1;
  return (
    <tbody>
      <tr>
        <th id={id} scope="rowgroup" colSpan={4} class="block">
          {block.title}
        </th>
      </tr>
      <tr>
        <th scope="col">{disclosureRowHeader}</th>
        {block.columns.map((column, c) => (
          <th key={column} id={`${id}-column-${c + 1}`} scope="col" {...spanning(span)}>
            {column}
          </th>
        ))}
      </tr>
      {block.rows.map(({ key, label }, r) => (
        <tr key={key}>
          <th id={`${id}-row-${r + 1}`} scope="row">
            {label}
          </th>
          {figuresOf(props.table, key).map(([column, value], c) => (
            <td key={column} {...spanning(span)} headers={`${id} ${id}-column-${c + 1} ${id}-row-${r + 1}`}>
              <Figure value={value} href={cellHref(props.agency, props.year, 'activeDisclosure', key, column)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function spanning(columns: number) {
  return columns === 1 ? {} : { colSpan: columns };
}

/** The row's figures with their column words. */
function figuresOf(table: ActiveDisclosureTable, row: ActiveDisclosureRow): readonly (readonly [string, Count])[] {
  const value = table[row];
  if (value === null || typeof value === 'number') return [[onlyColumn, value]];
  return documentColumns.map((column) => [column, value[column]] as const);
}
