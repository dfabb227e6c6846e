/** Table four in the official form; on a narrow page one row a block. */

import { appealBlockLabels, appealColumnLabels, litigationHeader, sectionTitles } from '#law/report/form';
import { type AppealBlock, appealBlocks, appealColumns, type AppealsTable as Figures } from '#law/report/report';
import { useNarrow } from '../shell/narrow.ts';
import type { ShowCell } from './show-cell.tsx';

const span = appealColumns.length;

interface Props {
  readonly figures: Figures;
  readonly cell: ShowCell;
}

export function AppealsTable(props: Props) {
  return useNarrow() ? <Narrow {...props} /> : <Form {...props} />;
}

function Form({ figures, cell }: Props) {
  return (
    <table className="form-table appeals">
      <caption className="only-read">{sectionTitles[3]}</caption>
      <thead>
        <tr>
          <th colSpan={span} scope="colgroup">
            {appealBlockLabels.reconsideration}
          </th>
          <th colSpan={span * 2} scope="colgroup">
            {litigationHeader}
          </th>
        </tr>
        <tr>
          <Results rowSpan={2} />
          <th colSpan={span} scope="colgroup">
            {appealBlockLabels.litigationDirect}
          </th>
          <th colSpan={span} scope="colgroup">
            {appealBlockLabels.litigationAfterReconsideration}
          </th>
        </tr>
        <tr>
          <Results rowSpan={1} />
          <Results rowSpan={1} />
        </tr>
      </thead>
      <tbody>
        <tr>
          {appealBlocks.map((block) => (
            <Block key={block} block={block} figures={figures} cell={cell} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Narrow({ figures, cell }: Props) {
  return (
    <table className="form-table appeals">
      <caption className="only-read">{sectionTitles[3]}</caption>
      <thead>
        <tr>
          <td />
          <Results rowSpan={1} />
        </tr>
      </thead>
      <tbody>
        {appealBlocks.map((block) => (
          <tr key={block}>
            <th scope="row">
              {block === 'reconsideration' ? '' : `${litigationHeader}：`}
              {appealBlockLabels[block]}
            </th>
            <Block block={block} figures={figures} cell={cell} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Results({ rowSpan }: { readonly rowSpan: number }) {
  return appealColumns.map((column) => (
    <th key={column} rowSpan={rowSpan} scope="col">
      {appealColumnLabels[column]}
    </th>
  ));
}

function Block({ block, figures, cell }: Props & { readonly block: AppealBlock }) {
  return appealColumns.map((column) => (
    <td key={column}>
      {cell({
        table: 'appeals',
        row: block,
        column,
        value: figures[block][column],
        name: `${appealBlockLabels[block]}，${appealColumnLabels[column]}`,
      })}
    </td>
  ));
}
