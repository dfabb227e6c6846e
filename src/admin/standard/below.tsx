/** How complete the standard catalogue of each agency below is, the least complete first. */

import { entryStandings } from '#law/standard/complete';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { useStandards } from './question.ts';

type Line = NonNullable<ReturnType<typeof useStandards>['data']>['agencies'][number];

const counted = ['missing', 'stale', 'published', 'none'] as const;

const columns: readonly Column<Line>[] = [
  { head: '机关', cell: ({ name }) => name },
  ...counted.map((key) => ({ head: entryStandings[key], cell: ({ counts }: Line) => counts[key] })),
  { head: '完整程度', cell: ({ counts }) => completeness(counts) },
];

function completeness(counts: Line['counts']): string {
  const owed = counted.reduce((sum, key) => sum + counts[key], 0);
  return owed === 0 ? '没有目录' : `${Math.floor(((counts.published + counts.none) * 100) / owed)}%`;
}

export function Below() {
  const found = useStandards();
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} again={() => found.refetch()} />;
  return (
    <section aria-labelledby="below">
      <h2 id="below">各机关的公开情况</h2>
      <CaseTable
        caption="各机关标准目录的公开情况"
        columns={columns}
        lines={found.data.agencies}
        keyOf={({ code }) => code}
      />
    </section>
  );
}
