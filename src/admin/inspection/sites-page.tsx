/** 网站监测: other sites as an inspector would score them from outside, what to mend first, and the trend. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Popconfirm } from 'antd';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { ChartOrTable } from '../chart/chart.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { AsProblem } from '../plan/as-problem.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../work/work.css';
import { scoreTrend } from './score-trend.ts';
import './sites.css';

const ask = () => dataOf(api.GET('/api/inspection/sites'));
type Site = Awaited<ReturnType<typeof ask>>['sites'][number];

export function SitesPage() {
  const sites = useQuery({ queryKey: keys.sites, queryFn: ask });
  const mayList = useMe().data?.deeds.includes('inspection.list') === true;
  return (
    <div className="list-page">
      <Heading title="网站监测" />
      <p className="quiet measure">
        名单上的网站每小时访问一次，每天夜里从外面检查首页和30个以内的站内页面：能否打开、是否更新、链接、页脚标识、网页标签。看不到的写“不能判断”，不当作合格；分数不能代替正式检查。依据：《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）和政府网站建设的有关规范。
      </p>
      {mayList && <List />}
      {sites.isPending && <Loading />}
      {sites.isError && <Failed error={sites.error} again={() => sites.refetch()} />}
      {sites.isSuccess && sites.data.sites.length === 0 && (
        <p role="status">名单上还没有网站。{mayList ? '请先加入一个。' : '请公开办负责人加入。'}</p>
      )}
      {sites.isSuccess && sites.data.sites.map((site) => <One key={site.id} site={site} mayList={mayList} />)}
    </div>
  );
}

function List() {
  const queries = useQueryClient();
  const [form] = Form.useForm<{ name: string; address: string }>();
  const send = useMutation({
    mutationFn: (body: { name: string; address: string }) => dataOf(api.POST('/api/inspection/sites', { body })),
    onSuccess: () => {
      form.resetFields();
      return queries.invalidateQueries({ queryKey: keys.sites });
    },
  });
  return (
    <Form form={form} layout="inline" className="site-new no-print" onFinish={(values) => send.mutate(values)}>
      <Form.Item label="网站名称" name="name" rules={[{ required: true, message: '请填写网站名称' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item label="首页地址" name="address" rules={[{ required: true, message: '请填写首页地址' }]}>
        <Input maxLength={300} placeholder="https://www.example.gov.cn" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        加入名单
      </Button>
      {send.isError && <Refused error={send.error} />}
    </Form>
  );
}

const scoreOf = ({ score, vetoed }: Site['trend'][number]) =>
  vetoed ? '单项否决' : score === null ? '不能判断' : `${score}分`;

function One({ site, mayList }: { readonly site: Site; readonly mayList: boolean }) {
  const [newest] = site.trend;
  const heading = `site-${site.id}`;
  return (
    <section aria-labelledby={heading} className="site-one">
      <h2 id={heading}>
        {site.name} <span className="site-score">{newest === undefined ? '还没有检查' : scoreOf(newest)}</span>
      </h2>
      <p className="quiet">
        {site.address}
        {newest !== undefined && `，${newest.on}检查`}
        {mayList && <Unlist site={site} />}
      </p>
      {site.lines.length > 0 && <Lines site={site} />}
      {site.trend.length > 1 && <Trend site={site} />}
    </section>
  );
}

/** A day that was vetoed or could not be judged has no point in the chart. */
function Trend({ site: { name, trend } }: { readonly site: Site }) {
  const days = trend.toReversed();
  return (
    <details className="site-trend">
      <summary>走势（最近{trend.length}次）</summary>
      <ChartOrTable
        name={`${name}历次得分`}
        head="检查日"
        data={scoreTrend(days)}
        lacking={(at) => {
          const day = days[at];
          return day === undefined ? '' : scoreOf(day);
        }}
      />
    </details>
  );
}

const kinds = { veto: '单项否决', deduct: '扣分' } as const;

const results = { passed: '符合', failed: '不符合', unknown: '不能判断' } as const;

type Line = Site['lines'][number];

const resultOf = ({ result, kind, points }: Line) =>
  (result === 'failed' && kind === 'veto' ? '单项否决' : results[result]) + (points > 0 ? `，扣${points}分` : '');

function Lines({ site: { name: site, lines } }: { readonly site: Site }) {
  const columns: readonly Column<Line>[] = [
    { head: '指标', cell: ({ name }) => name },
    { head: '结果', cell: resultOf },
    { head: '发现', cell: ({ found }) => found, className: 'site-found' },
    {
      head: '怎样改',
      cell: ({ result, mend, name, found }) =>
        result === 'failed' ? (
          <>
            {mend}
            <AsProblem source="inspection" title={`${site}：${name}：${found}`} at="/sites" />
          </>
        ) : (
          '—'
        ),
    },
    {
      head: '类别',
      cell: ({ kind, convention }) => (
        <>
          {kinds[kind]}
          {convention && <span className="quiet">（分值为惯例）</span>}
        </>
      ),
    },
  ];
  return (
    <CaseTable caption={`${site}：检查指标，应当先改的在前`} columns={columns} lines={lines} keyOf={({ key }) => key} />
  );
}

function Unlist({ site }: { readonly site: Site }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => done(api.DELETE('/api/inspection/sites/{id}', { params: { path: { id: site.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.sites }),
  });
  return (
    <>
      <Popconfirm
        title="移出以后，以前的检查结果一并删除，不能恢复。"
        okText="移出"
        cancelText="不移出"
        onConfirm={() => send.mutate()}
      >
        <Button type="link" size="small" loading={send.isPending} aria-label={`移出名单：${site.name}`}>
          移出名单
        </Button>
      </Popconfirm>
      {send.isError && <Refused error={send.error} />}
    </>
  );
}
