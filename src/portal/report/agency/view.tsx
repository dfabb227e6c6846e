/** One agency's reports: its years as a list, and beside each other. */

import { compareReports } from '#law/report/compare/compare';
import { Page, type Setting } from '../../frame/page.tsx';
import { dataHref, reportsHref } from '../address.ts';
import { Breaks } from '../compare/breaks.tsx';
import { type ReportItem, ReportLines } from '../list/view.tsx';
import { reportsColumn } from '../page/column.ts';
import { Years, type YearsProps } from '../years/view.tsx';

export interface AgencyProps {
  readonly setting: Setting;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** Newest year first, at least one. */
  readonly reports: readonly ReportItem[];
  readonly years: YearsProps['years'];
}

export function AgencyPage({ setting, agencyCode, agencyName, reports, years }: AgencyProps) {
  // One agency under one name: a change of name is no other agency.
  const breaks = compareReports(years.map(({ report }) => ({ ...report, agency: agencyName })))?.breaks ?? [];
  return (
    <Page
      setting={setting}
      title={`${agencyName}历年年度报告`}
      here={agencyName}
      column={reportsColumn}
      steps={[
        { label: '政府信息公开', href: '/xxgk' },
        { label: '年度报告', href: reportsHref },
      ]}
    >
      <div class="wrap">
        <h1>{agencyName}</h1>
        <p class="lede">政府信息公开工作年度报告，共 {reports.length} 个年度。</p>
        <ReportLines reports={reports} />
        <Years agencyCode={agencyCode} years={years} here={null} />
        <Breaks breaks={breaks} />
        <p class="quiet no-print">
          开放数据：所有机关、所有年度的数字（<a href={dataHref('csv')}>CSV</a>、<a href={dataHref('json')}>JSON</a>）。
          <a href={`${reportsHref}#open-data`}>说明和使用条件</a>
        </p>
      </div>
    </Page>
  );
}
