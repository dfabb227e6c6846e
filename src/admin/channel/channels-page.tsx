/** 发布渠道: how much each carried in a period, which publications those were, and how each is reached. */

import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { Field } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { BroadcastSpeed } from './broadcast-speed.tsx';
import { ChannelSetting } from './channel-setting.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import '../application/application.css';
import { EnterpriseCode } from './enterprise-code.tsx';
import './channels.css';

export type ChannelOne =
  paths['/api/channels']['get']['responses'][200]['content']['application/json']['channels'][number];
type Period = paths['/api/channels']['get']['parameters']['query'];

/** Channels without settings. */
const byItself: Readonly<Record<string, string>> = {
  website: '发布即公布',
  subscription: '有邮件服务器即发送',
  enterpriseCode: '由人放入',
  broadcast: '由人登记',
  gazette: '印发公报时',
  handbook: '由人登记',
};

function thisYear(): Period {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return { from: `${today.slice(0, 4)}-01-01`, to: today };
}

export function ChannelsPage() {
  const [period, setPeriod] = useState(thisYear);
  const [opened, setOpened] = useState<ChannelOne | null>(null);
  const maySet = useMe().data?.deeds.includes('channel.set') === true;
  const asked = useQuery({
    queryKey: [...keys.channels, period],
    queryFn: () => dataOf(api.GET('/api/channels', { params: { query: period } })),
  });
  const change = (key: keyof Period) => (value: string) => value !== '' && setPeriod({ ...period, [key]: value });
  return (
    <div className="list-page channel-page">
      <Heading title="发布渠道" />
      <p className="quiet measure">
        信息发布以后，按启用的渠道自动发送，失败的自动重试；撤下时各渠道同时撤下。件数按首次送达的日期计，年度报告用同一口径。
      </p>
      <div className="channel-period">
        <Day id="from" label="从" value={period.from} set={change('from')} />
        <Day id="to" label="到" value={period.to} set={change('to')} />
      </div>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && (
        <>
          <Counts channels={asked.data.channels} open={setOpened} />
          {opened !== null && (
            <Delivered key={`${opened.channel}${period.from}${period.to}`} one={opened} period={period} />
          )}
          {asked.data.channels.map(
            (one) => one.setting !== null && <ChannelSetting key={one.channel} one={one} maySet={maySet} />,
          )}
          <BroadcastSpeed maySet={maySet} />
          <EnterpriseCode />
        </>
      )}
    </div>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Day({ id, label, value, set }: DayProps) {
  return (
    <Field id={`channel-${id}`} label={label}>
      <Input id={`channel-${id}`} type="date" value={value} onChange={({ target }) => set(target.value)} />
    </Field>
  );
}

interface CountsProps {
  readonly channels: readonly ChannelOne[];
  readonly open: (one: ChannelOne) => void;
}

function Counts({ channels, open }: CountsProps) {
  return (
    <table className="case-lines channel-counts">
      <caption className="only-read">各渠道送达的件数</caption>
      <thead>
        <tr>
          {['渠道', '送达（件）', '自动发送'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map((one) => (
          <tr key={one.channel}>
            <th scope="row">{one.name}</th>
            <td data-label="送达（件）">
              {one.delivered === 0 ? (
                0
              ) : (
                <button type="button" className="figure-link" onClick={() => open(one)}>
                  {one.delivered}
                </button>
              )}
            </td>
            <td data-label="自动发送">
              {one.setting === null ? (byItself[one.channel] ?? '—') : one.setting.on ? '已启用' : '没有启用'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Delivered({ one, period }: { readonly one: ChannelOne; readonly period: Period }) {
  const { channel, name } = one;
  const asked = useQuery({
    queryKey: [...keys.channels, channel, period],
    queryFn: () =>
      dataOf(api.GET('/api/channels/{channel}/delivered', { params: { path: { channel }, query: period } })),
  });
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <Failed error={asked.error} again={() => asked.refetch()} />;
  return (
    <section aria-labelledby="delivered">
      <h2 id="delivered">
        {name}：{period.from}至{period.to}送达的信息
      </h2>
      <ul>
        {asked.data.delivered.map(({ caseId, title, on, withdrawn }) => (
          <li key={caseId}>
            {on} <Link to={`/publications/${caseId}`}>{title}</Link>
            {withdrawn && '（已撤下）'}
          </li>
        ))}
      </ul>
    </section>
  );
}
