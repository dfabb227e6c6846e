/** Collects at once what agencies have published with this program. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../client/api.ts';
import { dataOf } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import type { CollectionAddress } from './address.ts';
import { collectionKey, wholeTable } from './questions.ts';

const atOnce = 50;

export function TakeEditions({ address, count }: { readonly address: CollectionAddress; readonly count: number }) {
  const { agency, year } = address;
  const take = useMutation({
    mutationFn: async () => {
      const codes = (await wholeTable(address, { state: 'offered' })).map(({ code }) => code);
      let done = 0;
      for (let at = 0; at < codes.length; at += atOnce) {
        const body = { children: codes.slice(at, at + atOnce) };
        const path = '/api/collections/{agency}/{year}/editions';
        const { taken } = await dataOf(api.POST(path, { params: { path: { agency, year } }, body }));
        done += taken.filter((one) => one.done).length;
      }
      return done;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: collectionKey(address) }),
  });
  return (
    <div>
      <Button type="primary" onClick={() => take.mutate()} loading={take.isPending}>
        收取本系统已发布的{count}份
      </Button>
      {take.isError && <p role="alert">{take.error.message}</p>}
    </div>
  );
}
