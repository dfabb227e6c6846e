/** Rounds of 清理: those that were held, and opening one. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { type Register, useOpening } from './question.ts';

export function Rounds({ rounds }: { readonly rounds: Register['rounds'] }) {
  const { data: me } = useMe();
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">清理</h2>
      {rounds.length === 0 && <p className="quiet">还没有清理过。清理时逐件提出继续有效、修改、废止或者失效的意见。</p>}
      <ul>
        {rounds.map(({ caseId, title, openedOn, concludedOn, judged, all }) => (
          <li key={caseId}>
            <Link to={`/documents/rounds/${caseId}`}>{title}</Link>
            <span className="quiet">
              （{openedOn}开始，
              {concludedOn === null ? `已有${judged}件提出意见，共${all}件` : `${concludedOn}办结，共${all}件`}）
            </span>
          </li>
        ))}
      </ul>
      {me?.deeds.includes('document.judge') === true && rounds.every(({ concludedOn }) => concludedOn !== null) && (
        <NewRound year={me.today.slice(0, 4)} />
      )}
    </section>
  );
}

function NewRound({ year }: { readonly year: string }) {
  const go = useNavigate();
  const opening = useOpening();
  const [title, setTitle] = useState(`${year}年规范性文件清理`);
  const [basis, setBasis] = useState('');
  return (
    <details className="no-print">
      <summary>开始清理</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          opening.mutate({ title, basis }, { onSuccess: ({ caseId }) => go(`/documents/rounds/${caseId}`) });
        }}
      >
        <Field id="round-title" label="名称">
          <Input id="round-title" maxLength={100} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Field>
        <Field id="round-basis" label="依据" hint="上级的通知，或者本机关定期清理的规定。" optional>
          <Input id="round-basis" maxLength={300} value={basis} onChange={({ target }) => setBasis(target.value)} />
        </Field>
        <Button type="primary" htmlType="submit" loading={opening.isPending}>
          开始清理现行有效的文件
        </Button>
        {opening.isError && <Refused error={opening.error} />}
      </form>
    </details>
  );
}
