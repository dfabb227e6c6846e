/** The notice begun from the tariff that was chosen: once signed it is sent, and the case waits for its receipt. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Filled } from '../application/act-payload.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export function DraftFeeNotice({ caseId, filled }: { readonly caseId: string; readonly filled: Filled }) {
  const go = useNavigate();
  const queries = useQueryClient();
  const { tariff } = filled;
  const [units, yuan] = [Number(filled['units']), Number(filled['yuan'])];
  const begin = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/applications/{id}/letters', {
          params: { path: { id: caseId } },
          body: {
            kind: 'fee',
            outcome: null,
            notHeld: null,
            otherReason: null,
            ...(tariff === 'perItem' || tariff === 'perPage' ? { fee: { tariff, units, yuan } } : {}),
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: keys.letters(caseId) });
      await go(`/letters/${id}`);
    },
  });
  const chosen = (tariff === 'perItem' || tariff === 'perPage') && units > 0 && yuan > 0;
  return (
    <>
      <p>
        <Button disabled={!chosen} loading={begin.isPending} onClick={() => begin.mutate()}>
          起草收费通知书
        </Button>
      </p>
      <p className="quiet">
        选定一种标准后起草；签发就是发出。缴费期限自申请人收到的次日起算，收到后再“登记收到收费通知”。通知书已经在别处制发的，在下面登记。
      </p>
      {begin.isError && (
        <p className="field-error" role="alert">
          {faultOf(begin.error).message}
        </p>
      )}
    </>
  );
}
