/** The page of a published report: the official form as on paper, and beside it where it comes from. */

import type { ComponentChildren } from 'preact';
import { inWords } from '#law/calendar/day';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import type { AnnualReport } from '#law/report/report';
import type { ReportView } from '#law/report/views';
import { Page, type Setting } from '../../frame/page.tsx';
import { agencyHref, reportHref, reportsHref } from '../address.ts';
import type { CheckLine } from '../checks/lines.ts';
import { Checks } from '../checks/view.tsx';
import { type Download, type EditionMention, Panel } from '../panel/view.tsx';
import { Prose } from '../prose/prose.tsx';
import { AppealsForm } from '../tables/appeals-table.tsx';
import { ApplicationsForm } from '../tables/applications-table.tsx';
import { DisclosureForm } from '../tables/disclosure-table.tsx';
import { Years, type YearsProps } from '../years/view.tsx';
import { reportsColumn } from './column.ts';

export type PublishedView = ReportView & { readonly edition: NonNullable<ReportView['edition']> };

export interface ReportPageProps {
  readonly setting: Setting;
  readonly view: PublishedView;
  /** Every edition of this report, newest first. */
  readonly editions: readonly EditionMention[];
  readonly downloads: readonly Download[];
  readonly checks: readonly CheckLine[];
  readonly years: YearsProps['years'];
}

export function ReportPage({ setting, view, editions, downloads, checks, years }: ReportPageProps) {
  const { agencyCode, agencyName, year, report, edition } = view;
  return (
    <Page
      setting={setting}
      title={report.title}
      here={`${year}年`}
      column={reportsColumn}
      article={{ title: report.title, publishedOn: edition.publishedOn, source: agencyName }}
      steps={[
        { label: '政府信息公开', href: '/xxgk' },
        { label: '年度报告', href: reportsHref },
        { label: agencyName, href: agencyHref(agencyCode) },
      ]}
    >
      <div class="desk">
        <div class="wrap report">
          <div class="sheet-column">
            <Banners view={view} editions={editions} />
            <Sheet view={view} />
          </div>
          <Panel
            agencyCode={agencyCode}
            year={year}
            edition={edition}
            editions={editions}
            cutOff={view.cutOff}
            downloads={downloads}
            checks={checks}
          />
        </div>
      </div>
      <div class="wrap">
        <Checks checks={checks} />
        <Years agencyCode={agencyCode} years={years} here={year} />
      </div>
    </Page>
  );
}

function Banners({ view, editions }: Pick<ReportPageProps, 'view' | 'editions'>) {
  const newest = editions[0];
  return (
    <>
      {view.example && (
        <div class="notice amber">
          <p>
            <strong>示例数据</strong>
            本机关及其数字都是为演示而编造的，不对应任何真实机关。
          </p>
        </div>
      )}
      {newest !== undefined && newest.number !== view.edition.number && (
        <div class="notice amber">
          <p>
            <strong>这不是最新版</strong>
            您正在看第{view.edition.number}版。最新的是第{newest.number}版，{inWords(newest.publishedOn)}发布：
            <a href={reportHref(view.agencyCode, view.year)}>查看最新版</a>
          </p>
        </div>
      )}
    </>
  );
}

function Sheet({ view }: { readonly view: PublishedView }) {
  const { report, agencyCode: agency, year, edition } = view;
  const { sections, activeDisclosure, applications, appeals } = report;
  return (
    <article class="sheet">
      <header>
        <h1>{titleLines(report)}</h1>
        <p class="byline">
          <span>
            <time dateTime={edition.publishedOn}>{inWords(edition.publishedOn)}</time>发布
          </span>
          <span>第{edition.number}版</span>
        </p>
        <Jumps />
      </header>
      {sections.preamble !== undefined && sections.preamble !== null && <Prose text={sections.preamble} />}
      <Section number={1}>
        <Prose text={sections.overview} />
      </Section>
      <Section number={2}>
        {activeDisclosure === null ? (
          <Missing />
        ) : (
          <DisclosureForm agency={agency} year={year} table={activeDisclosure} />
        )}
      </Section>
      <Section number={3}>
        {applications === null ? <Missing /> : <Applications agency={agency} year={year} table={applications} />}
      </Section>
      <Section number={4}>
        {appeals === null ? <Missing /> : <AppealsForm agency={agency} year={year} table={appeals} />}
      </Section>
      <Section number={5}>
        <Prose text={sections.problems} />
      </Section>
      <Section number={6}>
        <Prose text={sections.other} />
      </Section>
    </article>
  );
}

/** The title breaks where its sense does: agency, then the rest. */
function titleLines({ title, agency }: AnnualReport): ComponentChildren {
  if (!title.startsWith(agency) || title === agency) return title;
  return (
    <>
      <span class="line">{agency}</span>
      <span class="line">{title.slice(agency.length).trim()}</span>
    </>
  );
}

function Jumps() {
  return (
    <nav class="jumps no-print" aria-label="本页">
      <a href="#about">下载与版本</a>
      <a href="#checks">检查结果</a>
      <a href="#years">历年比较</a>
    </nav>
  );
}

function Section({ number, children }: { readonly number: number; readonly children: ComponentChildren }) {
  const id = `section-${number}`;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {sectionNumerals[number - 1]}、{sectionTitles[number - 1]}
      </h2>
      {children}
    </section>
  );
}

function Applications(props: Parameters<typeof ApplicationsForm>[0]) {
  return (
    <>
      <p class="hint no-print">每个数字都可以点开，看它是怎么算出来的。</p>
      <p class="hint no-print narrow-only">
        屏幕较窄，表格按行显示。总计为0的行，各类申请人都是0，不再逐项列出；打印、下载或在宽屏上查看可见全表。
      </p>
      <ApplicationsForm {...props} />
    </>
  );
}

function Missing() {
  return <p class="quiet">（本报告未载此表）</p>;
}
