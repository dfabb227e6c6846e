/** `/xxgk`: the index of the disclosure platform, with the parts that exist (PLT-02, PLT-03). */

import type { CatalogueLine, PublishedLine } from '#work/publication/published';
import { registerHref } from '../document/address.ts';
import { Page, type Setting } from '../frame/page.tsx';
import { gazetteHref } from '../gazette/view.tsx';
import { publicationsHref } from '../publication/address.ts';
import { PublicationLines } from '../publication/list-view.tsx';
import { reportsHref } from '../report/address.ts';
import { type ReportItem, ReportLines } from '../report/list/view.tsx';

export interface DisclosureProps {
  readonly setting: Setting;
  /** Newest reports, at most five. */
  readonly newest: readonly ReportItem[];
  readonly reportCount: number;
  readonly agencyCount: number;
  readonly catalogue: readonly CatalogueLine[];
  /** Newest publications. */
  readonly published: readonly PublishedLine[];
}

export function DisclosurePage({ setting, newest, reportCount, agencyCount, catalogue, published }: DisclosureProps) {
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
              <a href={publicationsHref}>法定主动公开内容</a>
            </h2>
            <p>{inItems(catalogue)}</p>
          </li>
          <li>
            <h2>
              <a href={registerHref}>规章和规范性文件</a>
            </h2>
            <p>现行有效、已经修改和废止的文件，每份标明今天的有效性。</p>
          </li>
          <li>
            <h2>
              <a href={gazetteHref}>政府公报</a>
            </h2>
            <p>按期编印，可以查看目录、下载全文。</p>
          </li>
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
          <li>
            <h2>
              <a href="/xxgk/apply">依申请公开</a>
            </h2>
            <p>没有主动公开的信息，公民、法人和其他组织可以申请获取。</p>
          </li>
        </ul>
        {published.length > 0 && (
          <section aria-labelledby="published">
            <h2 class="section-title" id="published">
              最新公开
            </h2>
            <PublicationLines lines={published} />
          </section>
        )}
        {newest.length > 0 && (
          <section aria-labelledby="newest">
            <h2 class="section-title" id="newest">
              年度报告
            </h2>
            <ReportLines reports={newest} />
          </section>
        )}
      </div>
    </Page>
  );
}

function inItems(catalogue: readonly CatalogueLine[]): string {
  const filled = catalogue.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '还没有公布信息。';
  return `${total} 件，分列在《条例》第二十条的 ${filled.length} 项之下，可以按目录、年份和词语查找。`;
}
