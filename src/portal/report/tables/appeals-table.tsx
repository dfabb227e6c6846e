/** Table four 政府信息公开行政复议、行政诉讼情况 as the form has it, and the same turned for a narrow screen (AR-40). */

import { appealBlockLabels, appealColumnLabels, litigationHeader, sectionTitles } from '#law/report/form';
import { type AppealBlock, type AppealsTable, appealBlocks, appealColumns } from '#law/report/report';
import { cellHref } from '../address.ts';
import { Figure } from '../figure.tsx';

interface Props {
  readonly agency: string;
  readonly year: number;
  readonly table: AppealsTable;
}

const suits = appealBlocks.filter((block) => block !== 'reconsideration');
const width = appealColumns.length;

/** Only one of the two is ever displayed: the form on paper and on wide screens, its turned copy on narrow ones. */
export function AppealsForm(props: Props) {
  return (
    <>
      <FormTable {...props} />
      <TurnedTable {...props} />
    </>
  );
}

function FormTable(props: Props) {
  return (
    <table class="form form-appeals">
      <caption>{sectionTitles[3]}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={width} rowSpan={2}>
            {appealBlockLabels.reconsideration}
          </th>
          <th scope="col" colSpan={suits.length * width}>
            {litigationHeader}
          </th>
        </tr>
        <tr>
          {suits.map((block) => (
            <th key={block} scope="col" colSpan={width}>
              {appealBlockLabels[block]}
            </th>
          ))}
        </tr>
        <tr>
          {appealBlocks.flatMap((block) =>
            appealColumns.map((column) => (
              <th key={`${block} ${column}`} scope="col">
                {appealColumnLabels[column]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        <tr>{appealBlocks.flatMap((block) => cells(block, props))}</tr>
      </tbody>
    </table>
  );
}

function TurnedTable(props: Props) {
  return (
    <table class="form form-appeals-turned">
      <caption>{sectionTitles[3]}（按行排列）</caption>
      <thead>
        <tr>
          <td />
          {appealColumns.map((column) => (
            <th key={column} scope="col">
              {appealColumnLabels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {appealBlocks.map((block) => (
          <tr key={block}>
            <th scope="row">
              {block !== 'reconsideration' && `${litigationHeader}：`}
              {appealBlockLabels[block]}
            </th>
            {cells(block, props)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cells(block: AppealBlock, { agency, year, table }: Props) {
  return appealColumns.map((column) => (
    <td key={`${block} ${column}`}>
      <Figure value={table[block][column]} href={cellHref(agency, year, 'appeals', block, column)} />
    </td>
  ));
}
