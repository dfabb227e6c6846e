/** Reports of all agencies: by year and agency, filtered by a plain form. */

import type { Day } from '#law/calendar/day';
import { reportTitle } from '#law/report/form';
import type { PublishedMatrix } from '#work/report/matrix';
import { Page, type Setting } from '../../frame/page.tsx';
import { agencyHref, reportHref, reportsHref, yearHref } from '../address.ts';
import { Agencies, type AgenciesProps } from '../compare/agencies.tsx';
import { MatrixSection } from '../compare/matrix.tsx';
import { OpenDataSection } from '../open-data/section.tsx';
import { reportsColumn } from '../page/column.ts';

export interface ReportItem {
  readonly agency: string;
  readonly agencyName: string;
  readonly year: number;
  readonly edition: number;
  readonly publishedOn: Day;
  readonly example: boolean;
}

export interface ListProps {
  readonly setting: Setting;
  /** What the filter leaves, newest year first. */
  readonly reports: readonly ReportItem[];
  /** What the filter can be set to. */
  readonly years: readonly number[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: { readonly year: number | null; readonly agency: string | null; readonly line: number };
  /** The agencies of the chosen year beside each other; null where none is chosen, or fewer than two published. */
  readonly beside: AgenciesProps['beside'] | null;
  /** One figure of all agencies over the years; null where the list is filtered, or there is nothing to lay side by side. */
  readonly matrix: PublishedMatrix | null;
}

export function ListPage(props: ListProps) {
  const { setting, reports, chosen } = props;
  const filtered = chosen.year !== null || chosen.agency !== null;
  return (
    <Page setting={setting} title="年度报告" column={reportsColumn} steps={[{ label: '政府信息公开', href: '/xxgk' }]}>
      <div class="wrap">
        <h1>政府信息公开工作年度报告</h1>
        <p class="lede">各机关依法编制、向社会公布的年度报告。每一份都可以在线读、逐项查、下载用。</p>
        <Filter {...props} />
        <p class="quiet" role="status">
          共 {reports.length} 份
          {filtered && (
            <>
              {' '}
              <a href={reportsHref}>查看全部</a>
            </>
          )}
        </p>
        {reports.length === 0 ? <Empty filtered={filtered} /> : <ByYear reports={reports} />}
        {chosen.year !== null && props.beside !== null && (
          <Agencies year={chosen.year} beside={props.beside} line={chosen.line} />
        )}
        {props.matrix !== null && <MatrixSection matrix={props.matrix} line={chosen.line} />}
        <OpenDataSection />
      </div>
    </Page>
  );
}

function Filter({ years, agencies, chosen }: ListProps) {
  return (
    <form class="filter" method="get" action={reportsHref}>
      <div>
        <label for="filter-year">年份</label>
        <select id="filter-year" name="year">
          <option value="">全部年份</option>
          {years.map((year) => (
            <option key={year} value={String(year)} selected={year === chosen.year}>
              {year}年
            </option>
          ))}
        </select>
      </div>
      <div class="wide">
        <label for="filter-agency">机关</label>
        <select id="filter-agency" name="agency">
          <option value="">全部机关</option>
          {agencies.map(({ code, name }) => (
            <option key={code} value={code} selected={code === chosen.agency}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        筛选
      </button>
    </form>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  return (
    <div class="empty">
      <h2>{filtered ? '没有符合条件的报告' : '还没有发布年度报告'}</h2>
      <p>
        {filtered
          ? '请换一个年份或机关再试，或者查看全部报告。'
          : '各机关的年度报告应在每年1月31日前公布。公布后会列在这里。'}
      </p>
    </div>
  );
}

function ByYear({ reports }: { readonly reports: readonly ReportItem[] }) {
  const years = [...new Set(reports.map((report) => report.year))];
  return (
    <>
      {years.map((year) => (
        <section key={year} class="year-group" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            <a href={yearHref(year)} title={`${year}年各机关并列比较`}>
              {year}年
            </a>
          </h2>
          <ReportLines reports={reports.filter((report) => report.year === year)} linkAgency />
        </section>
      ))}
    </>
  );
}

/** Title, day, edition: one line each. */
export function ReportLines({
  reports,
  linkAgency = false,
}: {
  readonly reports: readonly ReportItem[];
  readonly linkAgency?: boolean;
}) {
  return (
    <ul class="lines">
      {reports.map((report) => (
        <li key={`${report.agency} ${report.year}`}>
          <a class="line-title" href={reportHref(report.agency, report.year)}>
            {reportTitle(report.agencyName, report.year)}
          </a>
          <span class="line-facts">
            {report.example && <span class="tag">示例数据</span>}
            {report.edition > 1 && <span>第{report.edition}版</span>}
            <time dateTime={report.publishedOn}>{report.publishedOn}</time>
            {linkAgency && <a href={agencyHref(report.agency)}>历年报告</a>}
          </span>
        </li>
      ))}
    </ul>
  );
}
