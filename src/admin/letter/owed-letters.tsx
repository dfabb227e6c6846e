/** What was done and is not yet in a signed letter: one button opens its draft, filled from the act. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { useLetters } from './question.ts';
import './letter.css';

export function OwedLetters({ id }: { readonly id: string }) {
  const deeds: readonly string[] = useMe().data?.deeds ?? [];
  const mayDraft = deeds.includes('letter.draft');
  const letters = useLetters(id, mayDraft);
  const go = useNavigate();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: ({ kind, outcome, notHeld, otherReason, entry }: Owed) =>
      dataOf(
        api.POST('/api/applications/{id}/letters', {
          params: { path: { id } },
          body: { kind, outcome, notHeld, otherReason, entry },
        }),
      ),
    onSuccess: async (begun) => {
      await queries.invalidateQueries({ queryKey: keys.letters(id) });
      await go(`/letters/${begun.id}`);
    },
  });
  const owed = letters.data?.owed ?? [];
  if (!mayDraft || owed.length === 0) return null;
  return (
    <section aria-labelledby="owed-letters" className="can no-print">
      <h2 id="owed-letters">还要发出的文书</h2>
      <p className="quiet">手续已经登记，文书还没有签发。拟稿按登记的内容填好，核对后交他人签发。</p>
      <div className="can-buttons">
        {owed.map((one, i) => (
          <Button
            key={`${one.kind} ${one.entry}`}
            type={i === 0 ? 'primary' : 'default'}
            loading={begin.isPending && begin.variables.kind === one.kind && begin.variables.entry === one.entry}
            onClick={() => (one.draft === null ? begin.mutate(one) : void go(`/letters/${one.draft}`))}
          >
            {one.draft === null ? '起草' : '继续起草'}
            {one.title}
          </Button>
        ))}
      </div>
      {begin.isError && (
        <p className="field-error" role="alert">
          {faultOf(begin.error).message}
        </p>
      )}
    </section>
  );
}

type Owed = NonNullable<ReturnType<typeof useLetters>['data']>['owed'][number];
