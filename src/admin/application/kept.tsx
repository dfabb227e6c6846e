/** Until when the applicant's data is kept, and what keeps it longer. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type HoldReason, holdReasonKeys, holdReasons } from '#law/retention/retention';
import { api } from '../client/api.ts';
import { done, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { dayInWords } from './words.ts';

interface KeptProps {
  readonly id: string;
  readonly keptUntil: string | null;
  readonly held: HoldReason | null;
  readonly mayHold: boolean;
}

const reasons = holdReasonKeys.map((value) => ({ value, label: holdReasons[value] }));

export function Kept({ id, keptUntil, held, mayHold }: KeptProps) {
  const [reason, setReason] = useState<HoldReason>();
  const queries = useQueryClient();
  const path = { params: { path: { id } } };
  const change = useMutation({
    mutationFn: (wanted: HoldReason | null) =>
      wanted === null
        ? done(api.DELETE('/api/applications/{id}/hold', path))
        : done(api.PUT('/api/applications/{id}/hold', { ...path, body: { reason: wanted } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.content(id) }),
  });
  return (
    <div className="kept no-print">
      <p>
        {keptUntil === null
          ? '办结以后开始计算申请人信息的保存期限。'
          : `申请人信息保存到${dayInWords(keptUntil)}为止，届时删除，办理经过和统计数字保留。`}
        {held !== null && `现已暂缓删除：${holdReasons[held]}。`}
      </p>
      {mayHold && held === null && (
        <form
          className="reveal"
          aria-label="暂缓删除申请人信息"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason !== undefined) change.mutate(reason);
          }}
        >
          <label htmlFor="hold-reason">暂缓删除的原因</label>
          <Select id="hold-reason" value={reason} placeholder="请选择原因" options={reasons} onChange={setReason} />
          <Button htmlType="submit" disabled={reason === undefined} loading={change.isPending}>
            暂缓删除
          </Button>
        </form>
      )}
      {mayHold && held !== null && (
        <Button onClick={() => change.mutate(null)} loading={change.isPending}>
          取消暂缓
        </Button>
      )}
      {change.isError && (
        <p className="field-error" role="alert">
          {faultOf(change.error).message}
        </p>
      )}
    </div>
  );
}
