/** For the leader: what was tried outside the list, the procedure or the guide, and how people rated what was done. */

import { Link } from 'react-router';
import { rowFaults } from '#law/matter/door';
import { type Rating, ratings } from '#law/matter/events';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { useOutside } from './question.ts';
import { dayWords } from './receipt-page.tsx';
import '../application/application.css';
import '../shell/case-lines.css';
import './matter.css';

type Outside = NonNullable<ReturnType<typeof useOutside>['data']>;

export function MattersOutsidePage() {
  const outside = useOutside();
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/matters">办件</Link>
      </nav>
      <Heading title="清单、流程、指南之外" />
      <p>清单之外无事项，流程之外无环节，指南之外无材料。下面的都已经被拒绝，没有办理。</p>
      {outside.isPending && <Loading />}
      {outside.isError && <Failed error={outside.error} again={() => outside.refetch()} />}
      {outside.isSuccess && <Whole outside={outside.data} />}
    </div>
  );
}

function Whole({ outside: { since, counts, newest, ratings: rated } }: { readonly outside: Outside }) {
  const all = rated.reduce((sum, { n }) => sum + n, 0);
  const good = rated.reduce((sum, { level, n }) => sum + (level <= 3 ? n : 0), 0);
  return (
    <>
      <section aria-labelledby="counts">
        <h2 id="counts">{dayWords(since)}以来的次数</h2>
        {counts.length === 0 ? (
          <p className="quiet">没有。</p>
        ) : (
          <Table
            caption="次数"
            heads={['来源', '什么', '次数']}
            rows={counts.map(({ source, fault, n }) => [source, rowFaults[fault].name, String(n)])}
          />
        )}
      </section>
      {newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">最近的</h2>
          <Table
            caption="最近被拒绝的"
            heads={['日期', '来源', '办件', '事项', '什么', '写的是']}
            rows={newest.map(({ at, source, number, service, fault, found }) => [
              dayWords(at.slice(0, 10)),
              source,
              number,
              service,
              rowFaults[fault].name,
              found,
            ])}
          />
        </section>
      )}
      <section aria-labelledby="rated">
        <h2 id="rated">好差评</h2>
        {all === 0 ? (
          <p className="quiet">还没有评价。没有评价的不算好评。</p>
        ) : (
          <>
            <p>
              共{all}件评价，满意率{((good * 100) / all).toFixed(1)}
              %（非常满意、满意、基本满意占全部评价；没有评价的不计）。
              <Link to="/matters?view=poor">看差评的办件</Link>
            </p>
            <Table
              caption="评价"
              heads={['评价', '件数']}
              rows={rated.map(({ level, n }) => [ratings[level as Rating], String(n)])}
            />
          </>
        )}
      </section>
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, heads, rows }: TableProps) {
  return (
    <table className="case-lines">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and the list does not change on the page.
          <tr key={`${at} ${row.join(' ')}`}>
            {row.map((cell, i) => (
              <td key={heads[i]} data-label={heads[i]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
