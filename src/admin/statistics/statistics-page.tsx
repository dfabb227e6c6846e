/** 统计: the figures of a year, each with how it is made, opening into its cases. */

import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { appealBlockLabels, appealColumnLabels, litigationHeader } from '#law/report/form';
import { appealBlocks, appealColumns } from '#law/report/report';
import { figureGroups, months, ratioWords } from '#law/statistics/figures';
import { useMe } from '../account/me.ts';
import { dayInWords } from '../application/words.ts';
import { toCsv } from '../client/csv.ts';
import { saveFile } from '../client/save-file.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { LedgerExport } from './ledger-export.tsx';
import { MonthsChart } from './months-chart.tsx';
import { useYear, type YearFigures } from './question.ts';
import '../shell/case-lines.css';
import '../work/work.css';
import './statistics.css';

type Figure = YearFigures['figures'][number];

export function StatisticsPage() {
  const [query, setQuery] = useSearchParams();
  const me = useMe();
  const thisYear = me.data?.today.slice(0, 4) ?? '';
  const year = query.get('year') ?? thisYear;
  const figures = useYear(year);
  const years = Array.from({ length: 8 }, (_, i) => String(Number(thisYear) - i));
  const deeds: readonly string[] = me.data?.deeds ?? [];
  return (
    <div className="statistics">
      <Heading title="统计" />
      <div className="filters no-print">
        <div>
          <label htmlFor="year">年份</label>
          <Select
            id="year"
            value={year}
            options={years.map((value) => ({ value, label: `${value}年` }))}
            onChange={(next) => setQuery({ year: next }, { replace: true })}
          />
        </div>
        {figures.isSuccess && (
          <div>
            <Button onClick={() => saveFile(`${year}年申请统计.csv`, toCsv(recordsOf(figures.data)))}>
              导出统计（CSV）
            </Button>
          </div>
        )}
      </div>
      {figures.isPending && <Loading />}
      {figures.isError && <Failed error={figures.error} again={() => figures.refetch()} />}
      {figures.isSuccess && <Year figures={figures.data} />}
      {deeds.includes('ledger.export') && year !== '' && <LedgerExport year={year} />}
    </div>
  );
}

function Year({ figures }: { readonly figures: YearFigures }) {
  const { year, through } = figures;
  const of = (group: string) => figures.figures.filter((one) => one.group === group);
  const value = (key: string) => figures.figures.find((one) => one.key === key)?.value ?? 0;
  const pairs = months.map((month) => ({
    month: Number(month),
    received: value(`receivedIn.${month}`),
    concluded: value(`concludedIn.${month}`),
  }));
  return (
    <>
      <p className="quiet">计至{dayInWords(through)}。数字点开，就是它所计的申请，件数相同。</p>
      <section aria-labelledby="whole">
        <h2 id="whole">{figureGroups.whole}</h2>
        <FigureTable name={figureGroups.whole} year={year} figures={of('whole')} ratios={figures} />
      </section>
      <section aria-labelledby="months">
        <h2 id="months">各月收到和办结</h2>
        <MonthsChart year={year} figures={figures.figures} />
        <MonthTable year={year} pairs={pairs} />
      </section>
      {(['outcome', 'channel', 'type'] as const).map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{figureGroups[group]}</h2>
          <FigureTable name={figureGroups[group]} year={year} figures={of(group).filter((one) => one.value > 0)} />
        </section>
      ))}
      <Appeals figures={figures} />
    </>
  );
}

interface FigureTableProps {
  readonly name: string;
  readonly year: number;
  readonly figures: readonly Figure[];
  readonly ratios?: YearFigures;
}

function FigureTable({ name, year, figures, ratios }: FigureTableProps) {
  const [first] = figures;
  if (first === undefined) return <p className="quiet">这一年没有计入任何申请。</p>;
  // Made in the same way, they say so once.
  const alike = figures.every(({ formula }) => formula === first.formula);
  return (
    <>
      {alike && <p className="quiet">{first.formula}</p>}
      <table className="case-lines figures-table">
        <caption className="only-read">{name}</caption>
        <thead>
          <tr>
            {['项目', '数字', ...(alike ? [] : ['怎样算'])].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.key}>
              <th scope="row">{figure.name}</th>
              <td data-label="数字">
                <Opening year={year} figureKey={figure.key} name={figure.name} value={figure.value} />
              </td>
              {!alike && <td data-label="怎样算">{figure.formula}</td>}
            </tr>
          ))}
          {ratios !== undefined && <Ratios figures={ratios} />}
        </tbody>
      </table>
    </>
  );
}

function Ratios({ figures: { averageDays, onTimeRate } }: { readonly figures: YearFigures }) {
  const rows = [
    [ratioWords.averageDays, averageDays === null ? '没有办结的' : `${averageDays}个`],
    [ratioWords.onTimeRate, onTimeRate === null ? '没有办结的' : `${onTimeRate}%`],
  ] as const;
  return rows.map(([[name, formula], value]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td data-label="数字">{value}</td>
      <td data-label="怎样算">{formula}</td>
    </tr>
  ));
}

interface OpeningProps {
  readonly year: number;
  readonly figureKey: string;
  readonly name: string;
  readonly value: number;
}

/** Zero has nothing to open. */
function Opening({ year, figureKey, name, value }: OpeningProps) {
  if (value === 0) return <>0</>;
  return (
    <Link to={`/statistics/${year}/${figureKey}`} aria-label={`${name}，${value}件，查看申请`}>
      {value}
    </Link>
  );
}

interface MonthTableProps {
  readonly year: number;
  readonly pairs: readonly { readonly month: number; readonly received: number; readonly concluded: number }[];
}

function MonthTable({ year, pairs }: MonthTableProps) {
  return (
    <table className="case-lines">
      <caption className="only-read">各月收到和办结的申请件数</caption>
      <thead>
        <tr>
          {['月份', '收到', '办结'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ month, received, concluded }) => {
          const key = String(month).padStart(2, '0');
          return (
            <tr key={month}>
              <th scope="row">{month}月</th>
              <td data-label="收到">
                <Opening year={year} figureKey={`receivedIn.${key}`} name={`${month}月收到`} value={received} />
              </td>
              <td data-label="办结">
                <Opening year={year} figureKey={`concludedIn.${key}`} name={`${month}月办结`} value={concluded} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Table four, each figure opening into its reconsiderations and suits. */
function Appeals({ figures: { agency, year, through, appeals } }: { readonly figures: YearFigures }) {
  const cell = (block: string, column: string) =>
    `/reports/${agency}/${year}/cells/appeals/${block}/${column}?cutOff=${through}`;
  return (
    <section aria-labelledby="appeals">
      <h2 id="appeals">行政复议、行政诉讼</h2>
      <table className="case-lines">
        <caption className="only-read">行政复议、行政诉讼件数，与年度报告表四相同</caption>
        <thead>
          <tr>
            <th scope="col">类型</th>
            {appealColumns.map((column) => (
              <th key={column} scope="col">
                {appealColumnLabels[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {appealBlocks.map((block) => (
            <tr key={block}>
              <th scope="row">{blockLabel(block)}</th>
              {appealColumns.map((column) => {
                const value = appeals[block][column] ?? 0;
                const label = appealColumnLabels[column];
                return (
                  <td key={column} data-label={label}>
                    {value === 0 ? (
                      0
                    ) : (
                      <Link
                        to={cell(block, column)}
                        aria-label={`${blockLabel(block)}，${label}，${value}件，查看案件`}
                      >
                        {value}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const blockLabel = (block: (typeof appealBlocks)[number]) =>
  block === 'reconsideration' ? appealBlockLabels[block] : `${litigationHeader}（${appealBlockLabels[block]}）`;

function recordsOf({ figures, averageDays, onTimeRate, appeals }: YearFigures): string[][] {
  const ratios = [
    ['总体', ratioWords.averageDays[0], String(averageDays ?? ''), ratioWords.averageDays[1]],
    ['总体', ratioWords.onTimeRate[0], onTimeRate === null ? '' : `${onTimeRate}%`, ratioWords.onTimeRate[1]],
  ];
  return [
    ['类别', '项目', '数字', '怎样算'],
    ...figures.map(({ group, name, value, formula }) => [
      figureGroups[group as keyof typeof figureGroups],
      name,
      String(value),
      formula,
    ]),
    ...ratios,
    ...appealBlocks.flatMap((block) =>
      appealColumns.map((column) => [
        '复议、诉讼',
        `${blockLabel(block)}：${appealColumnLabels[column]}`,
        String(appeals[block][column] ?? 0),
        '与年度报告表四同一格相同。',
      ]),
    ),
  ];
}
