/** Merges a case into the one that came first, after both texts were shown: it leaves the count and is not handled any more. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { HandlingForm } from './handling-form.tsx';
import { Labelled } from './labelled.tsx';
import { MergeSides, useMergeSides } from './merge-sides.tsx';

interface MergeProps {
  readonly application: Application;
  readonly into: string;
}

export function Merge(props: MergeProps) {
  const [open, setOpen] = useState(false);
  if (open) return <MergeForm {...props} close={() => setOpen(false)} />;
  return (
    <div className="no-print">
      <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
        对照后并入{props.into}
      </Button>
    </div>
  );
}

function MergeForm({ application, into, close }: MergeProps & { readonly close: () => void }) {
  const { caseId, number } = application;
  const me = useMe();
  const [ground, setGround] = useState('');
  const sides = useMergeSides({ caseId, into });
  const body = { act: 'merge', on: me.data?.today ?? '', into } as const;
  return (
    <HandlingForm
      title={`并入${into}`}
      application={application}
      close={close}
      send={(headers) =>
        done(
          api.POST('/api/applications/{id}/acts', {
            params: { path: { id: caseId } },
            headers,
            body: ground.trim() === '' ? body : { ...body, ground },
          }),
        )
      }
    >
      <p className="quiet">
        {number}不再单独办理，也不计件；在{into}中答复。
      </p>
      <MergeSides caseId={caseId} number={number} into={into} />
      {sides.data?.needsGround === true && (
        <Labelled id={`ground-${into}`} label="为什么是同一信息" hint="加密保存，收入案卷。">
          <Input.TextArea
            id={`ground-${into}`}
            rows={3}
            value={ground}
            onChange={({ target }) => setGround(target.value)}
          />
        </Labelled>
      )}
    </HandlingForm>
  );
}
