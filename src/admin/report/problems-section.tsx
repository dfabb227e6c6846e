/** Section five, the agency's own text: read, and written anew. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { ReportAddress } from './address.ts';
import { Prose } from './prose.tsx';

const longest = 20_000;

interface Props {
  readonly address: ReportAddress;
  /** Markdown, or null where nothing has been written. */
  readonly written: string | null;
}

export function ProblemsSection({ address, written }: Props) {
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor address={address} written={written} close={() => setEditing(false)} />;
  return (
    <>
      {written === null || written === '' ? (
        <p className="quiet">还没有写。请写明本年度存在的主要问题和改进情况，发布前必须写好。</p>
      ) : (
        <Prose text={written} />
      )}
      <Button className="no-print" onClick={() => setEditing(true)}>
        {written === null || written === '' ? '撰写这一部分' : '修改这一部分'}
      </Button>
    </>
  );
}

function Editor({ address, written, close }: Props & { readonly close: () => void }) {
  const { agency, year } = address;
  const [text, setText] = useState(written ?? '');
  const changed = text !== (written ?? '');
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: () =>
      done(api.POST('/api/reports/{agency}/{year}/problems', { params: { path: { agency, year } }, body: { text } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.report(agency, year) });
      close();
    },
  });
  const empty = text.trim() === '';
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) save.mutate();
      }}
    >
      <label htmlFor="problems-text">正文</label>
      <p id="problems-hint" className="quiet">
        一段一行空开；**两边加星号**的字会加粗。保存后立即写入台账，原文保留。
      </p>
      <Input.TextArea
        id="problems-text"
        aria-describedby="problems-hint"
        autoFocus
        rows={10}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.target.value)}
        status={save.isError ? 'error' : ''}
      />
      {save.isError && <Alert type="error" showIcon title={save.error.message} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" disabled={empty || !changed} loading={save.isPending}>
          保存
        </Button>
        <Button onClick={close}>放弃修改</Button>
      </div>
    </form>
  );
}

/** Asks before the browser leaves a page with text that nobody has saved. */
function useUnsaved(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
}
