/** `/xxgk`: the index of the disclosure platform, with the parts that exist (PLT-02, PLT-03). */

import { Page, type Setting } from '../frame/page.tsx';
import { reportsHref } from '../report/address.ts';
import { type ReportItem, ReportLines } from '../report/list/view.tsx';

export interface DisclosureProps {
  readonly setting: Setting;
  /** Newest reports, at most five. */
  readonly newest: readonly ReportItem[];
  readonly reportCount: number;
  readonly agencyCount: number;
}

export function DisclosurePage({ setting, newest, reportCount, agencyCount }: DisclosureProps) {
  return (
    <Page
      setting={setting}
      title="政府信息公开"
      column={{
        name: '政府信息公开',
        description: '政府信息公开平台：依照《中华人民共和国政府信息公开条例》公布的内容。',
        keywords: '政府信息公开,年度报告,公开平台',
        type: '政府信息公开',
      }}
      steps={[]}
    >
      <div class="wrap">
        <h1>政府信息公开</h1>
        <p class="lede">依照《中华人民共和国政府信息公开条例》向社会公布的内容。</p>
        <ul class="parts">
          <li>
            <h2>
              <a href={reportsHref}>政府信息公开年报</a>
            </h2>
            <p>
              {reportCount === 0
                ? '还没有发布年度报告。'
                : `${agencyCount} 个机关，${reportCount} 份年度报告。每个数字都能点开，看到它计的是什么、台账里有多少。`}
            </p>
          </li>
        </ul>
        {newest.length > 0 && (
          <section aria-labelledby="newest">
            <h2 class="section-title" id="newest">
              最近公布
            </h2>
            <ReportLines reports={newest} />
          </section>
        )}
      </div>
    </Page>
  );
}
