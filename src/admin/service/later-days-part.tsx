/** 容缺后补的期限: the agency's days for guides that say nothing themselves. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { mostLaterDays } from '#law/service/material-ways';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import { SmallForm } from './small-form.tsx';

export function LaterDaysPart() {
  const asked = useQuery({ queryKey: keys.laterDays, queryFn: () => dataOf(api.GET('/api/services/later-days')) });
  if (asked.data === undefined) return null;
  return (
    <details className="later-days no-print">
      <summary>容缺后补的期限：{asked.data.days}个工作日</summary>
      <Days key={asked.data.days} days={asked.data.days} />
    </details>
  );
}

function Days({ days: before }: { readonly days: number }) {
  const [days, setDays] = useState<number | null>(before);
  const set = useMutation({
    mutationFn: () => done(api.PUT('/api/services/later-days', { body: { days: days ?? 0 } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.laterDays }),
  });
  return (
    <SmallForm send={() => set.mutate()}>
      <div>
        <label htmlFor="later-days">材料可以后补、指南没有另定期限的，几个工作日内补交</label>
        <InputNumber id="later-days" min={1} max={mostLaterDays} precision={0} value={days} onChange={setDays} />
      </div>
      <Button htmlType="submit" loading={set.isPending}>
        保存
      </Button>
      <p className="quiet">以后保存、导入的指南写上这个期限；已经发布的不变。</p>
      {set.isError && <Refused error={set.error} />}
    </SmallForm>
  );
}
