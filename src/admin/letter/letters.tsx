/** 文书 on the page of a case: what was drafted and signed, and the beginning of a new letter. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { NotHeldKind } from '#law/application/events';
import { otherReasons } from '#law/application/events';
import { forms } from '#law/letter/forms';
import { type LetterKind, letterKinds } from '#law/letter/letter';
import { type OutcomeKey, outcomeKeys } from '#law/report/report';
import { useMe } from '../account/me.ts';
import { outcomeName } from '../application/words.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { useLetters } from './question.ts';
import { Slips } from './slips.tsx';
import './letter.css';

export function Letters({ id }: { readonly id: string }) {
  const me = useMe();
  const deeds: readonly string[] = me.data?.deeds ?? [];
  const mayRead = deeds.includes('letter.view');
  const letters = useLetters(id, mayRead);
  if (!mayRead) return null;
  return (
    <section aria-labelledby="letters" className="no-print">
      <h2 id="letters">文书</h2>
      {letters.isError && <Failed error={letters.error} again={() => letters.refetch()} />}
      {letters.isSuccess && letters.data.letters.length === 0 && <p className="quiet">还没有起草文书。</p>}
      {letters.isSuccess && (
        <ul className="letters">
          {letters.data.letters.map((one) => (
            <li key={one.id}>
              <Link to={`/letters/${one.id}`}>{one.title}</Link>
              <span className="quiet">
                {one.number === null
                  ? `拟稿，${one.draftedByName}起草`
                  : `${one.number}，${one.signedByName ?? ''}于${one.signedOn ?? ''}签发`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Slips id={id} />
      {deeds.includes('letter.draft') && <BeginLetter id={id} />}
    </section>
  );
}

/** What is written most comes first. */
const kinds = [...letterKinds]
  .sort((a, b) => Number(b === 'reply') - Number(a === 'reply'))
  .map((value) => ({ value, label: value === 'reply' ? '答复' : forms[value].title }));
const results = outcomeKeys.map((value) => ({ value, label: outcomeName(value) }));
const notHeldOptions: readonly { readonly value: NotHeldKind; readonly label: string }[] = [
  { value: 'doesNotExist', label: '经检索，信息不存在' },
  { value: 'otherAgencyResponsible', label: '不属于本机关负责公开' },
];
type OtherReason = keyof typeof otherReasons;
const otherOptions = (Object.keys(otherReasons) as OtherReason[]).map((value) => ({
  value,
  label: otherReasons[value],
}));

function BeginLetter({ id }: { readonly id: string }) {
  const [kind, setKind] = useState<LetterKind>();
  const [outcome, setOutcome] = useState<OutcomeKey | null>(null);
  const [notHeld, setNotHeld] = useState<NotHeldKind | null>(null);
  const [otherReason, setOtherReason] = useState<OtherReason | null>(null);
  const go = useNavigate();
  const queries = useQueryClient();
  const isReply = kind === 'reply';
  const begin = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/applications/{id}/letters', {
          params: { path: { id } },
          body: {
            kind: kind ?? 'reply',
            outcome: isReply ? outcome : null,
            notHeld: isReply && outcome === 'unavailableNotHeld' ? notHeld : null,
            otherReason: isReply && outcome === 'otherReason' ? otherReason : null,
          },
        }),
      ),
    onSuccess: async (begun) => {
      await queries.invalidateQueries({ queryKey: keys.letters(id) });
      await go(`/letters/${begun.id}`);
    },
  });
  const lacks =
    kind === undefined ||
    (isReply &&
      (outcome === null ||
        (outcome === 'unavailableNotHeld' && notHeld === null) ||
        (outcome === 'otherReason' && otherReason === null)));
  return (
    <form
      className="letter-begin"
      aria-label="起草文书"
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) begin.mutate();
      }}
    >
      <label htmlFor="letter-kind">起草文书</label>
      <Select id="letter-kind" value={kind} placeholder="请选择文书" options={kinds} onChange={setKind} />
      {isReply && (
        <>
          <label htmlFor="letter-outcome">办理结果</label>
          <Select
            id="letter-outcome"
            value={outcome}
            placeholder="请选择办理结果"
            options={results}
            onChange={setOutcome}
          />
        </>
      )}
      {isReply && outcome === 'unavailableNotHeld' && (
        <>
          <label htmlFor="letter-not-held">哪一种“不掌握”</label>
          <Select
            id="letter-not-held"
            value={notHeld}
            placeholder="请选择"
            options={[...notHeldOptions]}
            onChange={setNotHeld}
          />
        </>
      )}
      {isReply && outcome === 'otherReason' && (
        <>
          <label htmlFor="letter-other">具体情形</label>
          <Select
            id="letter-other"
            value={otherReason}
            placeholder="请选择"
            options={otherOptions}
            onChange={setOtherReason}
          />
        </>
      )}
      <Button htmlType="submit" disabled={lacks} loading={begin.isPending}>
        起草
      </Button>
      {begin.isError && (
        <p className="field-error" role="alert">
          {faultOf(begin.error).message}
        </p>
      )}
    </form>
  );
}
