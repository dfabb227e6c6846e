/** 有诉即办 in figures, each with how it is counted; and until when complaints are answered. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type ComplaintClock, clockBasis } from '#law/complaint/clock';
import { complaintChannels, complaintObjects } from '#law/complaint/events';
import { complaintFigureKeys, complaintFigureWords, complaintRatios } from '#law/complaint/figures';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { ChartOrTable } from '../chart/chart.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { complaintMonths } from './months.ts';
import { useComplaintClock, useComplaintFigures } from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
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
      {figures.isSuccess && <Figures figures={figures.data} year={year} />}
      <Clock maySet={me?.deeds.includes('complaint.setClock') === true} />
    </div>
  );
}

type Data = NonNullable<ReturnType<typeof useComplaintFigures>['data']>;

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((1000 * part) / whole) / 10}%`);

const shownFigures = complaintFigureKeys.filter((key) => !['inTime', 'satisfied'].includes(key));

function Figures({ figures, year }: { readonly figures: Data; readonly year: number }) {
  const list = (search: Readonly<Record<string, string>>) =>
    `/complaints?${new URLSearchParams({ year: String(year), ...search })}`;
  return (
    <>
      <dl className="figures">
        {shownFigures.map((key) => (
          <Figure key={key} {...complaintFigureWords[key]}>
            {figures[key] === 0 ? 0 : <Link to={list({ figure: key })}>{figures[key]}</Link>}
          </Figure>
        ))}
        {Object.values(complaintRatios).map(({ name, part, whole, formula }) => (
          <Figure key={name} name={name} formula={formula}>
            {share(figures[part], figures[whole])}
            {figures[whole] > 0 && (
              <span className="figure-parts">
                <Link to={list({ figure: part })}>{figures[part]}</Link>÷
                <Link to={list({ figure: whole })}>{figures[whole]}</Link>
              </span>
            )}
          </Figure>
        ))}
      </dl>
      <section aria-labelledby="by-month">
        <h2 id="by-month">按月份</h2>
        <ChartOrTable name={`${year}年各月来件`} head="月份" {...complaintMonths(year, figures.byMonth)} />
      </section>
      <Breakdown
        name="按来源"
        counts={figures.byChannel}
        words={complaintChannels}
        open={(channel) => list({ channel })}
      />
      <Breakdown name="按对象" counts={figures.byObject} words={complaintObjects} open={(object) => list({ object })} />
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly formula: string;
  readonly children: ReactNode;
}

function Figure({ name, formula, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="how quiet">{formula}</dd>
    </div>
  );
}

interface BreakdownProps {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
  readonly open: (key: string) => string;
}

/** The most first. */
function Breakdown({ name, counts, words, open }: BreakdownProps) {
  const id = useId();
  const parts = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ChartOrTable
        name={`来件${name}`}
        head={name.slice(1)}
        data={{
          form: 'bars',
          unit: '件',
          labels: parts.map(([key]) => words[key] ?? key),
          series: [{ name: '来件', values: parts.map(([, n]) => n) }],
        }}
        open={(at) => open(parts[at]?.[0] ?? '')}
      />
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
