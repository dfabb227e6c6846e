/** How complete the standard catalogue of each agency below is, the least complete first. */

import { entryStandings } from '#law/standard/complete';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { useStandards } from './question.ts';

const columns = ['missing', 'stale', 'published', 'none'] as const;

export function Below() {
  const found = useStandards();
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} again={() => found.refetch()} />;
  return (
    <section aria-labelledby="below">
      <h2 id="below">各机关的公开情况</h2>
      <table className="case-lines">
        <caption className="only-read">各机关标准目录的公开情况</caption>
        <thead>
          <tr>
            {['机关', ...columns.map((key) => entryStandings[key]), '完整程度'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.data.agencies.map(({ code, name, counts }) => {
            const owed = columns.reduce((sum, key) => sum + counts[key], 0);
            const done = counts.published + counts.none;
            return (
              <tr key={code}>
                <th scope="row">{name}</th>
                {columns.map((key) => (
                  <td key={key} data-label={entryStandings[key]}>
                    {counts[key]}
                  </td>
                ))}
                <td data-label="完整程度">{owed === 0 ? '没有目录' : `${Math.floor((done * 100) / owed)}%`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
