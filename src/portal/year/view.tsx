/** `/year`: what an agency did this year, counted from the ledger at this moment, the same figures as its report will have. */

import { inWords } from '#law/calendar/day';
import type { PublicYear } from '#work/dashboard/year';
import { Bars } from '../chart/bars.tsx';
import { Select } from '../form/field.tsx';
import { Page, type Setting } from '../frame/page.tsx';

export const yearHref = '/year';

export interface YearProps {
  readonly setting: Setting;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly view: PublicYear;
}

export function YearPage({ setting, agencies, view }: YearProps) {
  const { year, agencyName, through } = view;
  return (
    <Page
      setting={setting}
      title={`${agencyName}今年做了什么`}
      here="今年做了什么"
      steps={[]}
      column={{
        name: '今年做了什么',
        description: '本年主动公开、依申请公开、政务服务、投诉建议办理情况，随台账实时更新。',
        keywords: '政务公开,统计,实时数据',
        type: '统计信息',
      }}
    >
      <div class="wrap year-page">
        <h1>{year}年，今天为止</h1>
        <p class="lede">
          {agencyName}，截至{inWords(through)}。数字由台账实时计算，与年度报告同一口径；年度报告公布后，以公布的为准。
        </p>
        {agencies.length > 1 && <Choose agencies={agencies} agency={view.agency} />}
        <Disclosed view={view} />
        <Applied view={view} />
        <Complained view={view} />
      </div>
    </Page>
  );
}

function Choose({ agencies, agency }: { readonly agencies: YearProps['agencies']; readonly agency: string }) {
  const options = agencies.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form method="get" action={yearHref} class="fill-in no-print">
      <Select name="agency" label="机关" value={agency} options={options} />
      <p class="send">
        <button class="button" type="submit">
          查看
        </button>
      </p>
    </form>
  );
}

interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly how: string;
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="year-figures">
      {figures.map(({ name, value, unit, how }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="year-value">{value === null ? '还不能统计' : `${value} ${unit}`}</dd>
          <dd class="quiet">{how}</dd>
        </div>
      ))}
    </dl>
  );
}

function Disclosed({ view }: { readonly view: PublicYear }) {
  const { published, interpretations, normativeDocuments, services, servicesWithGuides } = view;
  return (
    <section aria-labelledby="disclosed">
      <h2 id="disclosed">主动公开和政务服务</h2>
      <Figures
        figures={[
          { name: '主动公开信息', value: published, unit: '条', how: '公布日在今年的信息' },
          { name: '政策解读', value: interpretations, unit: '件', how: '其中关联了所解读文件的' },
          { name: '制发行政规范性文件', value: normativeDocuments, unit: '件', how: '年度报告表二第一项' },
          { name: '现行政务服务事项', value: services, unit: '项', how: '今天有效的事项' },
          { name: '有办事指南的', value: servicesWithGuides, unit: '项', how: '其中有现行指南的' },
        ]}
      />
    </section>
  );
}

function Applied({ view: { applications, appeals } }: { readonly view: PublicYear }) {
  const of = (row: keyof typeof applications) => applications[row].total;
  const { reconsideration, litigationDirect, litigationAfterReconsideration } = appeals;
  const remedies = [reconsideration, litigationDirect, litigationAfterReconsideration];
  const sum = remedies.reduce((all, block) => all + (block.total ?? 0), 0);
  const bars = [
    { label: '予以公开', count: of('granted') ?? 0 },
    { label: '部分公开', count: of('partiallyGranted') ?? 0 },
    {
      label: '其他结果',
      count: Math.max(0, (of('concluded') ?? 0) - (of('granted') ?? 0) - (of('partiallyGranted') ?? 0)),
    },
  ];
  return (
    <section aria-labelledby="applied">
      <h2 id="applied">依申请公开</h2>
      <Figures
        figures={[
          { name: '新收申请', value: of('newlyReceived'), unit: '件', how: '年度报告表三第一项' },
          { name: '上年结转', value: of('carriedOver'), unit: '件', how: '表三第二项' },
          { name: '办结', value: of('concluded'), unit: '件', how: '表三第三项第（七）目' },
          { name: '正在办理', value: of('carriedForward'), unit: '件', how: '表三第四项，如果今年到今天为止' },
          { name: '行政复议、行政诉讼', value: sum, unit: '件', how: '年度报告表四合计' },
        ]}
      />
      <Bars caption="办结的申请，按结果" unit="件" head="结果" bars={bars} />
      <p>
        <a href="/xxgk/reports">往年的年度报告</a>，<a href="/xxgk/apply">申请公开政府信息</a>
      </p>
    </section>
  );
}

function Complained({ view: { complaints } }: { readonly view: PublicYear }) {
  const { received, answered, inTime, running } = complaints;
  return (
    <section aria-labelledby="complained">
      <h2 id="complained">投诉、建议、找错</h2>
      <Figures
        figures={[
          { name: '收到', value: received, unit: '件', how: '收到日在今年的来件，含合并办理的' },
          { name: '已答复', value: answered, unit: '件', how: '不含合并办理的' },
          { name: '按期答复', value: inTime, unit: '件', how: '答复日不晚于答复期限的' },
          { name: '正在办理', value: running, unit: '件', how: '还没有答复的' },
        ]}
      />
      <p>
        <a href="/complaints">投诉、建议、找错</a>
      </p>
    </section>
  );
}
