/** Merges a case into the one that came first, after asking once more: it leaves the count and is not handled any more. */

import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { Reasons } from '../application/reasons.tsx';
import { api } from '../client/api.ts';
import { done, faultOf } from '../client/fault.ts';
import { useRefresh } from './refresh.ts';

export function Merge({ application, into }: { readonly application: Application; readonly into: string }) {
  const { caseId, number, steps } = application;
  const me = useMe();
  const refresh = useRefresh(caseId);
  const [key] = useState(() => crypto.randomUUID());
  const merge = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/applications/{id}/acts', {
          params: { path: { id: caseId } },
          headers: { 'idempotency-key': `${key}-${steps.length}` },
          body: { act: 'merge', on: me.data?.today ?? '', into },
        }),
      ),
    onSuccess: refresh,
  });
  return (
    <div className="no-print">
      <Popconfirm
        title={`把${number}并入${into}？`}
        description={`${number}不再单独办理，也不计件；在${into}中答复。`}
        okText="并入"
        cancelText="不并了"
        onConfirm={() => merge.mutate()}
      >
        <Button size="small" loading={merge.isPending}>
          并入{into}
        </Button>
      </Popconfirm>
      {merge.isError && <Reasons fault={faultOf(merge.error)} />}
    </div>
  );
}
