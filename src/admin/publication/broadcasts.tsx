/** 电视广播 of a publication: the script that is cut to length, its airing, and the station that has to hear of a withdrawal. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { charactersRead, secondsOf } from '#law/channel/broadcast';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import '../gazette/gazette.css';

type Broadcasts = paths['/api/publications/{id}/broadcasts']['get']['responses'][200]['content']['application/json'];
type One = Broadcasts['broadcasts'][number];
type Script = NonNullable<Broadcasts['script']>;

const keyOf = (id: string) => [...keys.publication(id), 'broadcasts'];

export function Broadcasts({ id }: { readonly id: string }) {
  const asked = useQuery({
    queryKey: keyOf(id),
    queryFn: () => dataOf(api.GET('/api/publications/{id}/broadcasts', { params: { path: { id } } })),
  });
  if (asked.isPending) return null;
  if (asked.isError) return <Failed error={asked.error} again={() => asked.refetch()} />;
  const { script, broadcasts, mayWrite, usualSpeed } = asked.data;
  if (broadcasts.length === 0 && (script === null || !mayWrite)) return null;
  return (
    <section aria-labelledby="broadcasts">
      <h2 id="broadcasts">电视广播</h2>
      {broadcasts.length > 0 && (
        <ul className="plain-list">
          {broadcasts.map((one) => (
            <li key={one.id}>
              <Aired id={id} one={one} standing={script !== null} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      {script !== null && mayWrite && <Write key={script.edition} id={id} script={script} usualSpeed={usualSpeed} />}
    </section>
  );
}

function useSending<T>(id: string, send: (what: T, key: string) => Promise<unknown>) {
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (what: T) => send(what, key),
    onSuccess: () => setKey(crypto.randomUUID()),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publication(id) }),
  });
}

function timeWords(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`;
}

interface WriteProps {
  readonly id: string;
  readonly script: Script;
  readonly usualSpeed: number;
}

function Write({ id, script, usualSpeed }: WriteProps) {
  const [chosen, setChosen] = useState<readonly number[]>(script.paragraphs.map(({ at }) => at));
  const [perMinute, setPerMinute] = useState(usualSpeed);
  const making = useSending(id, (_: null, key) =>
    dataOf(
      api.POST('/api/publications/{id}/broadcasts', {
        params: { path: { id } },
        body: { edition: script.edition, paragraphs: [...chosen], perMinute },
        headers: { 'idempotency-key': key },
      }),
    ),
  );
  const seconds = perMinute > 0 ? secondsOf(script, chosen, perMinute) : 0;
  return (
    <details className="broadcast-script">
      <summary>制作播出稿</summary>
      <p>
        <strong>{script.title}</strong>
        <br />
        {script.opening}
      </p>
      <fieldset className="gazette-choices">
        <legend>播读的段落</legend>
        {script.paragraphs.map(({ at, text }) => (
          <Checkbox
            key={at}
            checked={chosen.includes(at)}
            onChange={({ target }) => setChosen(target.checked ? [...chosen, at] : chosen.filter((one) => one !== at))}
          >
            {text} <span className="quiet">（{charactersRead(text)}字）</span>
          </Checkbox>
        ))}
      </fieldset>
      <Field
        id="broadcast-speed"
        label="播读速度（每分钟字数）"
        hint="按本机关在“发布渠道”里的设定，可以按播出单位的习惯改。"
      >
        <InputNumber
          id="broadcast-speed"
          min={100}
          max={400}
          value={perMinute}
          onChange={(value) => setPerMinute(value ?? 0)}
        />
      </Field>
      <p role="status">播读约{timeWords(seconds)}。</p>
      <Button type="primary" onClick={() => making.mutate(null)} loading={making.isPending}>
        生成播出稿
      </Button>
      {making.isError && <Refused error={making.error} />}
    </details>
  );
}

interface AiredProps {
  readonly id: string;
  readonly one: One;
  /** The publication stands: its script may be taken away and aired. */
  readonly standing: boolean;
  readonly mayWrite: boolean;
}

function Aired({ id, one, standing, mayWrite }: AiredProps) {
  const { edition, seconds, perMinute, paragraphs, station, broadcastOn, receipt, toldOn, told } = one;
  return (
    <>
      第{edition}版播出稿：{paragraphs.length}段，约{timeWords(seconds)}（每分钟{perMinute}字）。
      {broadcastOn !== null && ` ${broadcastOn}在${station}播出，回执：${receipt}。`}
      {toldOn !== null && ` ${toldOn}已通知撤下：${told}。`}{' '}
      {standing && (
        <a href={`/api/publications/${id}/broadcasts/${one.id}/file`} download>
          下载（DOCX）
        </a>
      )}
      {standing && broadcastOn === null && mayWrite && <Record id={id} one={one} />}
      {one.tellNow && mayWrite && <Tell id={id} one={one} />}
      {one.tellNow && !mayWrite && <strong>已撤下，还没有通知播出单位。</strong>}
    </>
  );
}

function Record({ id, one }: { readonly id: string; readonly one: One }) {
  const [station, setStation] = useState('');
  const [on, setOn] = useState('');
  const [receipt, setReceipt] = useState('');
  const recording = useSending(id, (_: null, key) =>
    done(
      api.POST('/api/publications/{id}/broadcasts/{broadcast}/airing', {
        params: { path: { id, broadcast: one.id } },
        body: { station, on, receipt },
        headers: { 'idempotency-key': key },
      }),
    ),
  );
  return (
    <details>
      <summary>登记播出</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          recording.mutate(null);
        }}
      >
        <Field id={`station-${one.id}`} label="播出单位">
          <Input
            id={`station-${one.id}`}
            maxLength={100}
            value={station}
            onChange={({ target }) => setStation(target.value)}
          />
        </Field>
        <Field id={`on-${one.id}`} label="播出日期">
          <Input id={`on-${one.id}`} type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        </Field>
        <Field id={`receipt-${one.id}`} label="回执" hint="播出单号，或者播出单位的确认人。">
          <Input
            id={`receipt-${one.id}`}
            maxLength={200}
            value={receipt}
            onChange={({ target }) => setReceipt(target.value)}
          />
        </Field>
        <Button type="primary" htmlType="submit" loading={recording.isPending} disabled={on === ''}>
          登记播出
        </Button>
        {recording.isError && <Refused error={recording.error} />}
      </form>
    </details>
  );
}

function Tell({ id, one }: { readonly id: string; readonly one: One }) {
  const [told, setTold] = useState('');
  const telling = useSending(id, (_: null, key) =>
    done(
      api.POST('/api/publications/{id}/broadcasts/{broadcast}/told', {
        params: { path: { id, broadcast: one.id } },
        body: { told },
        headers: { 'idempotency-key': key },
      }),
    ),
  );
  return (
    <div className="act-form">
      <strong>这件信息已经撤下，请通知{one.station}停播。</strong>
      <Field id={`told-${one.id}`} label="怎样通知的" hint="通知了谁，对方怎样答复。">
        <Input id={`told-${one.id}`} maxLength={500} value={told} onChange={({ target }) => setTold(target.value)} />
      </Field>
      <Button type="primary" onClick={() => telling.mutate(null)} loading={telling.isPending}>
        登记已通知
      </Button>
      {telling.isError && <Refused error={telling.error} />}
    </div>
  );
}
