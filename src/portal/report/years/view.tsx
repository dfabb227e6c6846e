/** An agency's years beside each other: received and concluded as columns, the main lines as a table. */

import { comparedLines } from '#law/report/compare/lines';
import type { AnnualReport } from '#law/report/report';
import { Columns } from '../../chart/columns.tsx';
import { reportHref } from '../address.ts';
import { figureText } from '../figure.tsx';

export interface YearsProps {
  readonly agencyCode: string;
  /** Newest edition of each year, oldest first. */
  readonly years: readonly { readonly year: number; readonly report: AnnualReport }[];
  /** The year that the page is about, or null. */
  readonly here: number | null;
}

export function Years(props: YearsProps) {
  return (
    <section class="after no-print" id="years" aria-labelledby="years-title">
      <h2 id="years-title">历年比较</h2>
      {props.years.length < 2 ? <OneYear /> : <Comparison {...props} />}
    </section>
  );
}

function OneYear() {
  return <p class="quiet">本机关在本站只有这一个年度的报告。发布下一年度报告后，这里会并列显示各年数字。</p>;
}

/** Only so many years fit beside each other; the newest are shown. */
const mostYears = 8;

function Comparison({ agencyCode, years, here }: YearsProps) {
  const shown = years.slice(-mostYears);
  const pairs = shown.map(({ year, report }) => ({
    year,
    first: report.applications?.newlyReceived.total ?? null,
    second: report.applications?.concluded.total ?? null,
  }));
  return (
    <div class="years">
      <Columns
        description={`各年新收和办结的政府信息公开申请件数，数字见旁边的表。`}
        firstName="新收申请（件）"
        secondName="办结申请（件）"
        years={pairs}
      />
      <table>
        <caption class="out-of-sight">各年度报告的主要数字</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {shown.map(({ year }) => (
              <th key={year} scope="col" {...(year === here ? { class: 'here' } : {})}>
                <a href={reportHref(agencyCode, year)}>{year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedLines.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {shown.map(({ year, report }) => (
                <td key={year} {...(year === here ? { class: 'here' } : {})}>
                  {figureText(row.of(report)) || '缺'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
