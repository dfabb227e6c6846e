/** The table that the superior office sets: full marks of each figure, a hundred together. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { formulaOf, formulas, fullMarks } from '#law/assessment/score';
import { type ComparedKey, comparedFigures, comparedGroups, comparedKeys } from '#law/comparison/figures';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import type { Assessments } from './assessment-page.tsx';

export function ScoringTable({ table }: { readonly table: Assessments['table'] }) {
  const queries = useQueryClient();
  const [points, setPoints] = useState<Readonly<Partial<Record<ComparedKey, number>>>>(
    Object.fromEntries(table.map((row) => [row.key, row.points])),
  );
  const rows = comparedKeys.flatMap((key) => {
    const given = points[key] ?? 0;
    return given === 0 ? [] : [{ key, points: given }];
  });
  const sum = rows.reduce((all, row) => all + row.points, 0);
  const send = useMutation({
    mutationFn: () => done(api.PUT('/api/assessments/table', { body: { rows } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.assessments }),
  });
  const columns: readonly Column<ComparedKey>[] = [
    {
      head: '项目',
      cell: (key) => (
        <>
          {comparedFigures[key].name}
          <span className="quiet">（{comparedGroups[comparedFigures[key].group]}）</span>
        </>
      ),
    },
    { head: '怎样数', cell: (key) => comparedFigures[key].formula },
    { head: '怎样评', cell: (key) => formulas[formulaOf(key)] },
    {
      head: '满分',
      cell: (key) => (
        <InputNumber
          aria-label={`${comparedFigures[key].name}的满分`}
          min={0}
          max={fullMarks}
          precision={0}
          value={points[key] ?? null}
          onChange={(value) => setPoints({ ...points, [key]: value ?? 0 })}
        />
      ),
    },
  ];
  return (
    <details open={table.length === 0} className="no-print">
      <summary>评分表{table.length === 0 ? '（还没有设定）' : ''}</summary>
      <CaseTable caption="评分表：各项满分" columns={columns} lines={comparedKeys} keyOf={(key) => key} />
      <p role="status">
        合计{sum}分，应为{fullMarks}分。
      </p>
      <Button type="primary" disabled={sum !== fullMarks} loading={send.isPending} onClick={() => send.mutate()}>
        设定评分表
      </Button>
      {send.isError && <Refused error={send.error} />}
    </details>
  );
}
