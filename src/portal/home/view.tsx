/** `/`: what one can do here, this year in figures, what is new. */

import { inWords } from '#law/calendar/day';
import { channels } from '#law/publication/events';
import type { ReportCounts } from '#law/report/views';
import type { PublishedLine } from '#work/publication/published';
import { Bars } from '../chart/bars.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { publicationsHref } from '../publication/address.ts';
import { PublicationLines } from '../publication/list-view.tsx';
import { agencyHref, cellHref, fileHref, reportHref, reportsHref } from '../report/address.ts';
import { type ReportItem, ReportLines } from '../report/list/view.tsx';
import type { PublishedView } from '../report/page/view.tsx';
import { Door } from './door.tsx';

export interface HomeProps {
  readonly setting: Setting;
  /** Newest report of the site's own agency, or null while there is none. */
  readonly view: PublishedView | null;
  /** Newest reports of all agencies, at most five. */
  readonly newest: readonly ReportItem[];
  /** Newest publications of all agencies: what keeps the home page new (PLT-62). */
  readonly published: readonly PublishedLine[];
}

export function HomePage({ setting, view, newest, published }: HomeProps) {
  return (
    <Page setting={setting} title={null}>
      <div class="hero">
        <div class="wrap">
          <div>
            <h1>政府信息，公开可查</h1>
            <p class="lede">
              找文件、办事情、申请公开、查进度。年度报告中的每个数字都可以点开，看它计的是什么、台账里有多少。
            </p>
          </div>
          <Door />
        </div>
      </div>
      <div class="wrap">
        <Doings view={view} />
        {published.length > 0 && (
          <section aria-labelledby="published">
            <h2 class="section-title" id="published">
              最新公开
            </h2>
            <PublicationLines lines={published} />
            <p class="quiet">
              <a href={publicationsHref}>查看全部公开的信息</a>
            </p>
          </section>
        )}
        {view !== null && <YearInFigures view={view} />}
        <section aria-labelledby="newest">
          <h2 class="section-title" id="newest">
            最近公布的年度报告
          </h2>
          {newest.length === 0 ? <p class="quiet">还没有发布年度报告。</p> : <ReportLines reports={newest} />}
        </section>
      </div>
    </Page>
  );
}

function Doings({ view }: { readonly view: PublishedView | null }) {
  return (
    <ul class="doings">
      <Doing href="/services" title="办事" words="按主题、部门找办事指南，看要准备什么" />
      <Doing href="/xxgk/apply" title="申请公开" words="要一份没有公开的政府信息，网上就能申请" />
      <Doing href="/progress" title="查询进度" words="凭编号和查询码，看办到哪一步、哪天到期" />
      <Doing href="/complaints" title="投诉、建议" words="对服务不满意，或者页面有错，都可以说" />
      <Doing href={reportsHref} title="查阅年度报告" words="各机关历年的政府信息公开工作年度报告" />
      {view !== null && (
        <>
          <Doing
            href={cellHref(view.agencyCode, view.year, 'applications', 'newlyReceived', 'total')}
            title="核对一个数字"
            words={`例如${view.year}年收到多少件公开申请，是怎么数出来的`}
          />
          <Doing href={agencyHref(view.agencyCode)} title="比较历年情况" words="同一机关各年的数字并列显示" />
          <Doing
            href={fileHref(view.agencyCode, view.year, 'json')}
            title="取用开放数据"
            words={`${view.year}年报告的结构化数据（JSON），可供程序读取`}
          />
        </>
      )}
    </ul>
  );
}

function Doing({ href, title, words }: { readonly href: string; readonly title: string; readonly words: string }) {
  return (
    <li>
      <a href={href}>{title}</a>
      <span>{words}</span>
    </li>
  );
}

function YearInFigures({ view }: { readonly view: PublishedView }) {
  const { counts, year, report, agencyCode } = view;
  const received = report.applications?.newlyReceived.total ?? null;
  const bars = channelBars(counts);
  return (
    <section class="year-figures" aria-labelledby="figures">
      <h2 class="section-title" id="figures">
        {year}年主要数字
      </h2>
      <p class="quiet from">
        {view.agencyName}，统计截至{inWords(view.cutOff)}。<a href={reportHref(agencyCode, year)}>阅读年度报告全文</a>
      </p>
      <dl class="big">
        <Big name="主动公开信息" count={counts.activelyDisclosed} unit="条" />
        {received !== null && <Big name="收到公开申请" count={received} unit="件" />}
        <Big name="在册政务服务事项" count={counts.services} unit="项" />
        <Big name="其中已有办事指南" count={counts.servicesWithGuides} unit="项" />
      </dl>
      {bars.length > 0 && (
        <Bars caption={`${year}年各渠道发布的信息（同一条信息可以在几个渠道发布）`} unit="条" head="渠道" bars={bars} />
      )}
    </section>
  );
}

function Big({ name, count, unit }: { readonly name: string; readonly count: number; readonly unit: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="figure">{count}</span> {unit}
      </dd>
    </div>
  );
}

/** In the order of the law's own list; channels that were not used are left out. */
function channelBars({ byChannel }: ReportCounts) {
  return Object.entries(channels).flatMap(([key, label]) => {
    const count = byChannel[key] ?? 0;
    return count === 0 ? [] : [{ label, count }];
  });
}
