/** The live report of one agency and year: the official form, its checks, its text, and publishing it. */

import { Button, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import { dayInWords } from '../application/words.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type ReportAddress, useReportAddress } from './address.ts';
import { AppealsTable } from './appeals-table.tsx';
import { ApplicationsTable } from './applications-table.tsx';
import { CellLink } from './cell-link.tsx';
import { DisclosureTable } from './disclosure-table.tsx';
import { EnteredSources } from './figures/entered-sources.tsx';
import { FiguresForm } from './figures/figures-form.tsx';
import { Findings } from './findings.tsx';
import { Picker } from './picker.tsx';
import { PublishSection } from './publish-section.tsx';
import { useLiveReport } from './questions.ts';
import { plainCell, type ShowCell } from './show-cell.tsx';
import type { LiveReport } from './words/section.ts';
import { WordsSection } from './words/words-section.tsx';
import './report.css';
import './form-table.css';

export function ReportPage() {
  const address = useReportAddress();
  const report = useLiveReport(address);
  return (
    <>
      <Heading title={`${address.year}年度报告`} className="report-heading">
        年度报告
      </Heading>
      <Picker address={address} />
      {report.isPending && <Loading />}
      {report.isError && <Failed error={report.error} again={() => report.refetch()} />}
      {report.isSuccess && <Report key={`${address.agency} ${address.year}`} view={report.data} address={address} />}
    </>
  );
}

function Report({ view, address }: { readonly view: LiveReport; readonly address: ReportAddress }) {
  const { report, findings } = view;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const cell = openingCells(address);
  return (
    <article className="report">
      <header>
        <p className="report-title">{report.title}</p>
        <p className="quiet">
          {view.example && <Tag>示例</Tag>}
          由台账实时计算，计至{dayInWords(view.cutOff)}。表三、表四的每个数字都可以点开，看到所计的案件。
          <Link to="/help/figures">数字怎么看</Link>
        </p>
      </header>
      <Contents />
      <Findings findings={findings} />
      <Section number={1}>
        <WordsSection address={address} view={view} section={1} />
      </Section>
      <Section number={2}>
        <Disclosure view={view} address={address} />
      </Section>
      <Section number={3}>
        {report.applications && <ApplicationsTable figures={report.applications} cell={cell} />}
      </Section>
      <Section number={4}>{report.appeals && <AppealsTable figures={report.appeals} cell={cell} />}</Section>
      <Section number={5}>
        <WordsSection address={address} view={view} section={5} />
      </Section>
      <Section number={6}>
        <WordsSection address={address} view={view} section={6} />
      </Section>
      <PublishSection address={address} errors={errors} publishBy={view.publishBy} review={view.review} />
    </article>
  );
}

/** Tables three and four open into the cases that they count. */
function openingCells(address: ReportAddress): ShowCell {
  return (cell) => <CellLink address={address} {...cell} />;
}

/** The way past two hundred figures, for the keyboard and the thumb. */
function Contents() {
  return (
    <nav aria-label="本页内容" className="contents no-print">
      {sectionTitles.map((title, i) => (
        <a key={title} href={`#section-${i + 1}`}>
          {sectionNumerals[i]}、{title}
        </a>
      ))}
      <a href="#publish">复核与发布</a>
    </nav>
  );
}

function Section({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  return (
    <section className="report-section" aria-labelledby={`section-${number}`}>
      <h2 id={`section-${number}`}>
        {sectionNumerals[number - 1]}、{sectionTitles[number - 1]}
      </h2>
      {children}
    </section>
  );
}

function Disclosure({ view, address }: { readonly view: LiveReport; readonly address: ReportAddress }) {
  const [entering, setEntering] = useState(false);
  const figures = view.report.activeDisclosure;
  if (figures === null) return null;
  return (
    <>
      <DisclosureTable
        figures={figures}
        cell={(cell) => (cell.column === null ? plainCell(cell) : <CellLink address={address} {...cell} />)}
      />
      <EnteredSources entered={view.entered} />
      {entering ? (
        <FiguresForm address={address} figures={figures} close={() => setEntering(false)} />
      ) : (
        <Button className="no-print" onClick={() => setEntering(true)}>
          填报第（五）（六）（八）项
        </Button>
      )}
    </>
  );
}
