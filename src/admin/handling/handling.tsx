/** 承办: whose case it is, taking it with one press, and what colleagues left for each other when it changed hands. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { dayInWords } from '../application/words.ts';
import { api } from '../client/api.ts';
import { done, faultOf } from '../client/fault.ts';
import { useColleagues, useNotes } from './questions.ts';
import { useRefresh } from './refresh.ts';

export function Handling({ application }: { readonly application: Application }) {
  const { caseId, assignedTo, assignedName, assignedToMe } = application;
  const deeds = useMe().data?.deeds ?? [];
  const notes = useNotes(caseId, deeds.includes('applicant.view'));
  const group = assignedTo !== null && assignedName !== null && assignedTo !== assignedName ? `${assignedTo} ` : '';
  return (
    <section aria-labelledby="handling">
      <h2 id="handling">承办</h2>
      <div className="handling-now">
        <p>
          {assignedTo === null ? '尚未分派，还没有人承办。' : `${group}${assignedName ?? assignedTo}`}
          {assignedToMe && '（本人）'}
        </p>
        {!assignedToMe && application.can.some(({ act }) => act === 'assign') && <Claim application={application} />}
      </div>
      {(notes.data?.notes ?? []).map(({ on, to, byName, text }) => (
        <div key={`${on} ${to} ${text}`} className="statement">
          <p className="quiet">
            {dayInWords(on)}，{byName}交{to}，交接说明：
          </p>
          <p className="asked">{text}</p>
        </div>
      ))}
    </section>
  );
}

function Claim({ application: { caseId, steps } }: { readonly application: Application }) {
  const me = useMe();
  const self = useColleagues(true).data?.colleagues.find((one) => one.self);
  const refresh = useRefresh(caseId);
  const [key] = useState(() => crypto.randomUUID());
  const claim = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/applications/{id}/acts', {
          params: { path: { id: caseId } },
          headers: { 'idempotency-key': `${key}-${steps.length}` },
          body: { act: 'assign', on: me.data?.today ?? '', account: self?.id ?? '' },
        }),
      ),
    onSuccess: refresh,
  });
  if (self === undefined || !self.handles) return null;
  return (
    <>
      <Button onClick={() => claim.mutate()} loading={claim.isPending}>
        我来办
      </Button>
      {claim.isError && (
        <p className="field-error" role="alert">
          {faultOf(claim.error).message}
        </p>
      )}
    </>
  );
}
