/** One agency's report as it was collected: what was found, the official form, and what the office decides on it. */

import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { collectionStates } from '#law/report/collect/state';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import type { AnnualReport } from '#law/report/report';
import { dayInWords } from '../../application/words.ts';
import { Failed } from '../../shell/failed.tsx';
import { Heading } from '../../shell/heading.tsx';
import { Loading } from '../../shell/loading.tsx';
import { Findings } from '../findings.tsx';
import { FormTables } from '../form-tables.tsx';
import { Prose } from '../prose.tsx';
import { plainCell } from '../show-cell.tsx';
import { collectedPath, collectionPath, useCollectionAddress } from './address.ts';
import { useCollected } from './questions.ts';
import { Review } from './review.tsx';
import '../report.css';
import '../form-table.css';
import '../../shell/case-lines.css';
import './collection.css';

export function ChildPage() {
  const address = useCollectionAddress();
  const { child = '' } = useParams();
  const collected = useCollected(address, child);
  const view = collected.data;
  const name = view?.line.name ?? '';
  return (
    <div className="collection">
      <p className="crumbs">
        <Link to={collectionPath(address)}>{address.year}年度下级年度报告</Link>
      </p>
      <Heading title={`${name}${address.year}年度报告`}>{name === '' ? '下级年度报告' : name}</Heading>
      {collected.isPending && <Loading />}
      {collected.isError && <Failed error={collected.error} again={() => collected.refetch()} />}
      {view !== undefined && (
        <>
          <section className="stack" aria-label="报送情况">
            <p>
              <strong>{collectionStates[view.line.state]}</strong>。报送期限{dayInWords(view.dueOn)}
              {view.line.submittedOn !== null && `，${dayInWords(view.line.submittedOn)}报送`}
              {view.line.daysLate > 0 && (
                <>
                  ，<strong className="late">逾期{view.line.daysLate}天</strong>
                </>
              )}
              。{view.file !== null && <a href={`/api/files/${view.file}/content`}>下载原件</a>}{' '}
              <Link to={`${collectedPath(address, child)}/comparison`}>历年比较</Link>
            </p>
            {view.returned !== null && (
              <Alert
                type="warning"
                showIcon
                title={`${dayInWords(view.returned.on)}退回，限${dayInWords(view.returned.mendBy)}前更正`}
                description={
                  <>
                    <p>{view.returned.note}</p>
                    <a href={`/api${collectionPath(address)}/reports/${child}/notice`}>下载退回通知（PDF）</a>
                  </>
                }
              />
            )}
            {view.accepted !== null && (
              <p>
                {dayInWords(view.accepted.on)}接收。{view.accepted.note !== null && `说明：${view.accepted.note}`}
              </p>
            )}
            <Review address={address} view={view} />
          </section>
          {view.report !== null && (
            <>
              <Findings findings={view.findings} none={checkedAlone} />
              <Whole report={view.report} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** Last year's report may not be known: then nothing across years was checked, and nothing is said of it. */
const checkedAlone = '报告内部的勾稽关系已核对，没有发现问题。本系统没有该机关上年报告的，前后年度没有核对。';

/** The report from end to end, as the form orders it. */
export function Whole({ report }: { readonly report: AnnualReport }) {
  const { overview, problems, other } = report.sections;
  const text = [overview, null, null, null, problems, other];
  return (
    <article className="report">
      <p className="report-title">{report.title}</p>
      {sectionTitles.map((title, i) => (
        <section key={title} className="report-section" aria-labelledby={`section-${i + 1}`}>
          <h2 id={`section-${i + 1}`}>
            {sectionNumerals[i]}、{title}
          </h2>
          {i >= 1 && i <= 3 ? (
            <FormTables report={report} section={i + 1} cell={plainCell} />
          ) : (
            <Prose text={text[i] ?? '这份报告没有这一部分的文字。'} />
          )}
        </section>
      ))}
    </article>
  );
}
