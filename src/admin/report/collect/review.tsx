/** What the office decides on a report: taken in, sent back with what was found, accepted by another person. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import { dataOf, done } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import type { CollectionAddress } from './address.ts';
import { collectionKey, type useCollected } from './questions.ts';

export type CollectedView = NonNullable<ReturnType<typeof useCollected>['data']>;

interface Props {
  readonly address: CollectionAddress;
  readonly view: CollectedView;
}

export function Review({ address, view }: Props) {
  const [doing, setDoing] = useState<'return' | 'accept' | null>(null);
  const { state, newerEdition } = view.line;
  const close = () => setDoing(null);
  if (doing === 'return') return <ReturnForm address={address} view={view} close={close} />;
  if (doing === 'accept') return <AcceptForm address={address} view={view} close={close} />;
  return (
    <div className="buttons no-print">
      {state === 'missing' && <p className="quiet">还没有收到。该机关用本系统发布以后可以收取，也可以导入报告文件。</p>}
      {(state === 'offered' || newerEdition !== null) && <Take address={address} view={view} />}
      {state === 'collected' && (
        <Button type="primary" onClick={() => setDoing('accept')}>
          接收
        </Button>
      )}
      {(state === 'collected' || state === 'accepted') && <Button onClick={() => setDoing('return')}>退回更正</Button>}
    </div>
  );
}

function settled(address: CollectionAddress, close: () => void) {
  return {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: collectionKey(address) });
      close();
    },
  };
}

function Take({ address, view }: Props) {
  const { agency, year } = address;
  const { code, newerEdition } = view.line;
  const take = useMutation({
    mutationFn: async () => {
      const path = '/api/collections/{agency}/{year}/editions';
      const body = { children: [code], replace: true };
      const { taken } = await dataOf(api.POST(path, { params: { path: { agency, year } }, body }));
      const [one] = taken;
      if (one?.done === false) throw new Error(one.reason ?? '');
    },
    ...settled(address, () => undefined),
  });
  return (
    <>
      <Button type="primary" onClick={() => take.mutate()} loading={take.isPending}>
        {newerEdition === null ? '收取已发布的版本' : `改收已发布的第${newerEdition}版`}
      </Button>
      {take.isError && <p role="alert">{take.error.message}</p>}
    </>
  );
}

type FormProps = Props & { readonly close: () => void };

function ReturnForm({ address, view, close }: FormProps) {
  const { agency, year, today } = address;
  const { code, findings } = view.line;
  const [note, setNote] = useState('');
  const [mendBy, setMendBy] = useState(weekAfter(today));
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/collections/{agency}/{year}/reports/{child}/return', {
          params: { path: { agency, year, child: code } },
          body: { note, mendBy },
        }),
      ),
    ...settled(address, close),
  });
  const listed = (findings?.error ?? 0) + (findings?.warning ?? 0);
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <p>退回后，该机关公开办的人员会收到通知。检查发现的{listed}处错误和提醒会列在退回通知里。</p>
      <label htmlFor="return-note">退回意见（要更正什么）</label>
      <Input.TextArea
        id="return-note"
        rows={4}
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        status={send.isError ? 'error' : ''}
      />
      <label htmlFor="mend-by">更正期限</label>
      <Input
        id="mend-by"
        type="date"
        required
        min={today}
        value={mendBy}
        onChange={({ target }) => setMendBy(target.value)}
      />
      {send.isError && <Alert type="error" showIcon title={send.error.message} />}
      <div className="buttons">
        <Button type="primary" danger htmlType="submit" loading={send.isPending}>
          退回
        </Button>
        <Button onClick={close}>不退回</Button>
      </div>
    </form>
  );
}

function AcceptForm({ address, view, close }: FormProps) {
  const { agency, year } = address;
  const { code, findings } = view.line;
  const errors = findings?.error ?? 0;
  const [note, setNote] = useState('');
  const accept = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/collections/{agency}/{year}/reports/{child}/accept', {
          params: { path: { agency, year, child: code } },
          body: note.trim() === '' ? {} : { note },
        }),
      ),
    ...settled(address, close),
  });
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate();
      }}
    >
      <p>接收后计入汇总。收取和接收须由不同的人办理。</p>
      {errors > 0 && <p className="late">报告还有{errors}处错误，一般应退回；有合理原因的，写明后可以接收。</p>}
      <label htmlFor="accept-note">说明{errors > 0 ? '（必填）' : '（可以不填）'}</label>
      <Input.TextArea
        id="accept-note"
        rows={3}
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {accept.isError && <Alert type="error" showIcon title={accept.error.message} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={accept.isPending}>
          接收
        </Button>
        <Button onClick={close}>先不接收</Button>
      </div>
    </form>
  );
}

const week = 7 * 24 * 3_600_000;

function weekAfter(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + week).toISOString().slice(0, 10);
}
