/** Sets the day by which the agencies hand in. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import { done } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import type { CollectionAddress } from './address.ts';
import { collectionKey } from './questions.ts';

interface Props {
  readonly address: CollectionAddress;
  readonly now: string;
  readonly close: () => void;
}

export function DueDay({ address, now, close }: Props) {
  const { agency, year } = address;
  const [dueOn, setDueOn] = useState(now);
  const save = useMutation({
    mutationFn: () =>
      done(api.PUT('/api/collections/{agency}/{year}/due', { params: { path: { agency, year } }, body: { dueOn } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: collectionKey(address) });
      close();
    },
  });
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <label htmlFor="due-on">报送期限（法定为1月31日，可以提前）</label>
      <Input
        id="due-on"
        type="date"
        required
        value={dueOn}
        min={`${Number(year) + 1}-01-01`}
        max={`${Number(year) + 1}-03-31`}
        onChange={({ target }) => setDueOn(target.value)}
      />
      {save.isError && <Alert type="error" showIcon title={save.error.message} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
        <Button onClick={close}>不改了</Button>
      </div>
    </form>
  );
}
