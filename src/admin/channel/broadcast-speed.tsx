/** How fast the station reads, on the page of channels: scripts say by it how long they take. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { readingSpeed } from '#law/channel/broadcast';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

const speedKey = [...keys.channels, 'speed'];

export function BroadcastSpeed({ maySet }: { readonly maySet: boolean }) {
  const asked = useQuery({ queryKey: speedKey, queryFn: () => dataOf(api.GET('/api/broadcast-speed')) });
  if (!asked.isSuccess) return null;
  const { perMinute } = asked.data;
  return (
    <section aria-labelledby="broadcast-speed">
      <h2 id="broadcast-speed">电视广播</h2>
      <p className="measure">播出稿按播读速度计算时长。新做的播出稿用这里的速度，每份可以另行调整；已经做好的不变。</p>
      {maySet ? <Form key={perMinute} given={perMinute} /> : <p>每分钟{perMinute}字。</p>}
    </section>
  );
}

function Form({ given }: { readonly given: number }) {
  const queries = useQueryClient();
  const [perMinute, setPerMinute] = useState<number | null>(given);
  const save = useMutation({
    mutationFn: () => done(api.PUT('/api/broadcast-speed', { body: { perMinute: perMinute ?? 0 } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.channels }),
  });
  return (
    <form
      className="act-form channel-setting"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field
        id="speed"
        label="播读速度（字/分钟）"
        hint={`${readingSpeed.least}到${readingSpeed.most}之间，请向播出单位核实。`}
      >
        <InputNumber id="speed" value={perMinute} onChange={setPerMinute} precision={0} />
      </Field>
      {save.isError && <Refused error={save.error} />}
      <div>
        <Button htmlType="submit" disabled={perMinute === given} loading={save.isPending}>
          保存播读速度
        </Button>
      </div>
    </form>
  );
}
