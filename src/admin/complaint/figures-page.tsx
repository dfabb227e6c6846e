/** 有诉即办 in figures, each with how it is counted; and until when complaints are answered. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type ComplaintClock, clockBasis } from '#law/complaint/clock';
import { complaintChannels, complaintObjects } from '#law/complaint/events';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { useComplaintClock, useComplaintFigures } from './question.ts';
import '../application/application.css';
import '../report/case-lines.css';
import '../work/work.css';
import './complaint.css';

export function ComplaintFiguresPage() {
  const me = useMe().data;
  const [query, setQuery] = useSearchParams();
  const present = Number((me?.today ?? '2026').slice(0, 4));
  const year = Number(query.get('year') ?? present);
  const figures = useComplaintFigures(year);
  const years = [present, present - 1, present - 2].map((value) => ({ value, label: `${value}年` }));
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/complaints">投诉、建议、找错</Link>
      </nav>
      <Heading title={`${year}年来件统计`} />
      <div className="filters no-print">
        <div>
          <label htmlFor="year">年份</label>
          <Select id="year" value={year} options={years} onChange={(next) => setQuery({ year: String(next) })} />
        </div>
      </div>
      {figures.isPending && <Loading />}
      {figures.isError && <Failed error={figures.error} again={() => figures.refetch()} />}
      {figures.isSuccess && <Figures figures={figures.data} />}
      <Clock maySet={me?.deeds.includes('complaint.setClock') === true} />
    </div>
  );
}

type Data = NonNullable<ReturnType<typeof useComplaintFigures>['data']>;

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((1000 * part) / whole) / 10}%`);

function Figures({ figures }: { readonly figures: Data }) {
  const { received, merged, running, overdue, answered, inTime, satisfied, calledBack, reopened } = figures;
  const lines: readonly (readonly [string, string, string])[] = [
    ['收到', String(received), '当年收到的全部来件，含并案'],
    ['并案', String(merged), '与先前来件合并办理'],
    ['正在办理', String(running), '还没有拟定答复'],
    ['其中逾期', String(overdue), '正在办理，今天已过答复期限'],
    ['已答复', String(answered), '已拟定答复或者已告知渠道，不含并案'],
    ['按时答复率', share(inTime, answered), '答复日不晚于期限的÷已答复'],
    ['回访满意率', share(satisfied, calledBack), '满意和基本满意÷联系上的回访'],
    ['重新办理', String(reopened), '办理中被退回重办过的'],
  ];
  return (
    <>
      <dl className="figures">
        {lines.map(([name, value, how]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className="how quiet">{how}</dd>
          </div>
        ))}
      </dl>
      <Breakdown name="按来源" counts={figures.byChannel} words={complaintChannels} />
      <Breakdown name="按对象" counts={figures.byObject} words={complaintObjects} />
      <Breakdown name="按月份" counts={figures.byMonth} words={{}} />
    </>
  );
}

interface BreakdownProps {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
}

function Breakdown({ name, counts, words }: BreakdownProps) {
  const keysOf = Object.keys(counts).sort();
  if (keysOf.length === 0) return null;
  return (
    <section aria-labelledby={`by-${name}`}>
      <h2 id={`by-${name}`}>{name}</h2>
      <table className="case-lines">
        <caption className="only-read">来件{name}</caption>
        <thead>
          <tr>
            <th scope="col">{name.slice(1)}</th>
            <th scope="col">件数</th>
          </tr>
        </thead>
        <tbody>
          {keysOf.map((key) => (
            <tr key={key}>
              <th scope="row">{words[key] ?? `${Number(key)}月`}</th>
              <td data-label="件数">{counts[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Clock({ maySet }: { readonly maySet: boolean }) {
  const clock = useComplaintClock();
  if (!clock.isSuccess) return clock.isPending ? <Loading /> : null;
  return <ClockForm key={JSON.stringify(clock.data)} clock={clock.data} maySet={maySet} />;
}

function ClockForm({ clock, maySet }: { readonly clock: ComplaintClock; readonly maySet: boolean }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<ComplaintClock>(clock);
  const send = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/complaints/clock', { body: typed })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.complaints }),
  });
  const names = Object.keys(clockBasis) as (keyof ComplaintClock)[];
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">答复期限</h2>
      <form
        className="clock-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        {names.map((name) => (
          <Field key={name} id={`clock-${name}`} label={clockBasis[name].name} hint={clockBasis[name].basis}>
            <InputNumber
              id={`clock-${name}`}
              min={1}
              max={60}
              value={typed[name]}
              disabled={!maySet}
              onChange={(value) => setTyped((now) => ({ ...now, [name]: value ?? now[name] }))}
            />
          </Field>
        ))}
        {maySet && (
          <>
            <p className="quiet">修改以后，新收到的来件按新的期限；已经收到的不变。</p>
            <Button htmlType="submit" loading={send.isPending}>
              保存期限
            </Button>
          </>
        )}
        {send.isSuccess && <p role="status">已经保存。</p>}
        {send.isError && <Refused error={send.error} />}
      </form>
    </section>
  );
}
