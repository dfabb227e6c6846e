/** Table four in the official form; on a narrow page one row a block. Every figure opens into its appeals. */

import { appealBlockLabels, appealColumnLabels, litigationHeader, sectionTitles } from '#law/report/form';
import { type AppealBlock, appealBlocks, appealColumns, type AppealsTable as Figures } from '#law/report/report';
import { useNarrow } from '../shell/narrow.ts';
import type { ReportAddress } from './address.ts';
import { CellLink } from './cell-link.tsx';

const span = appealColumns.length;

interface Props {
  readonly figures: Figures;
  readonly address: ReportAddress;
}

export function AppealsTable(props: Props) {
  return useNarrow() ? <Narrow {...props} /> : <Form {...props} />;
}

function Form({ figures, address }: Props) {
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
            <Block key={block} block={block} figures={figures} address={address} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Narrow({ figures, address }: Props) {
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
            <Block block={block} figures={figures} address={address} />
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

function Block({ block, figures, address }: Props & { readonly block: AppealBlock }) {
  return appealColumns.map((column) => (
    <td key={column}>
      <CellLink
        address={address}
        table="appeals"
        row={block}
        column={column}
        value={figures[block][column]}
        name={`${appealBlockLabels[block]}，${appealColumnLabels[column]}`}
      />
    </td>
  ));
}
