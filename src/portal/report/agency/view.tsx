/** One agency's reports: its years as a list, and beside each other. */

import { Page, type Setting } from '../../frame/page.tsx';
import { reportsHref } from '../address.ts';
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
      </div>
    </Page>
  );
}
