/** A figure of the sum opened: the figure of each member and where it was taken from. */

import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { TableKey } from '#law/report/report';
import { api } from '../../client/api.ts';
import { dataOf } from '../../client/fault.ts';
import { CaseTable } from '../../shell/case-table.tsx';
import { Failed } from '../../shell/failed.tsx';
import { Heading } from '../../shell/heading.tsx';
import { Loading } from '../../shell/loading.tsx';
import { collectedPath, collectionPath, useCollectionAddress } from './address.ts';
import { formCellName } from './cell-words.ts';
import { collectionKey } from './questions.ts';
import './collection.css';

export function RollupCellPage() {
  const address = useCollectionAddress();
  const { agency, year } = address;
  const { table = '', row = '' } = useParams();
  const [query] = useSearchParams();
  const column = query.get('column');
  const cell = useQuery({
    queryKey: [...collectionKey(address), 'cell', table, row, column],
    queryFn: () =>
      dataOf(
        api.GET('/api/collections/{agency}/{year}/rollup/cells/{table}/{row}', {
          params: {
            path: { agency, year, table: table as TableKey, row },
            query: column === null ? {} : { column },
          },
        }),
      ),
  });
  const name = formCellName(table, row, column);
  return (
    <div className="collection">
      <p className="crumbs">
        <Link to={`${collectionPath(address)}/rollup`}>{year}年度汇总</Link>
      </p>
      <Heading title={name} />
      {cell.isPending && <Loading />}
      {cell.isError && <Failed error={cell.error} again={() => cell.refetch()} />}
      {cell.isSuccess && (
        <>
          <p>
            {cell.data.value === null
              ? `有机关没有填写这一格，不能汇总；其余各机关之和为${cell.data.known}。`
              : `汇总为${cell.data.value}，由下列${cell.data.parts.length}个机关的数字相加而成。`}
          </p>
          <CaseTable
            caption={name}
            columns={[
              { head: '机关', cell: (part) => <Link to={collectedPath(address, part.code)}>{part.name}</Link> },
              { head: '数字', cell: ({ value }) => value ?? '没有填写' },
              { head: '来源', cell: ({ source }) => source },
            ]}
            lines={cell.data.parts}
            keyOf={({ code }) => code}
          />
        </>
      )}
    </div>
  );
}
