/** A cell of a report opened for the public: the figure, what it counts, the ledger's count, how it spreads over the year. */

import type { Day } from '#law/calendar/day';
import { inWords } from '#law/calendar/day';
import type { Count } from '#law/report/report';
import type { CountedDocument } from '#work/report/cell';
import type { FigureSource } from '#work/report/figures';
import { Bars } from '../../chart/bars.tsx';
import { registerHref } from '../../document/address.ts';
import { Page, type Setting } from '../../frame/page.tsx';
import { agencyHref, reportHref, reportsHref } from '../address.ts';
import { figureText } from '../figure.tsx';
import { reportsColumn } from '../page/column.ts';
import type { Cell } from './cell.ts';
import { type Explanation, explain } from './explain.ts';

export interface MonthCount {
  /** 2024-03 */
  readonly month: string;
  readonly count: number;
}

export interface CellProps {
  readonly setting: Setting;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly year: number;
  readonly example: boolean;
  readonly edition: { readonly number: number; readonly publishedOn: Day };
  readonly cell: Cell;
  readonly published: Count;
  /** What the ledger gives today by the same rule. */
  readonly ledger: Count;
  /** Where an entered figure of table two comes from; null for figures that the ledger counts. */
  readonly entered: FigureSource | null;
  /** Null where the ledger keeps no months of the cell. */
  readonly months: readonly MonthCount[] | null;
  /** What the register counts today; null for other cells. */
  readonly documents: readonly CountedDocument[] | null;
}

export function CellPage(props: CellProps) {
  const { setting, agencyCode, agencyName, year, cell, edition } = props;
  const words = explain(cell, year);
  const name = `${words.row}：${words.column}`;
  return (
    <Page
      setting={setting}
      title={`${year}年 ${name}`}
      here={words.column}
      column={reportsColumn}
      article={{ title: name, publishedOn: edition.publishedOn, source: agencyName }}
      steps={[
        { label: '政府信息公开', href: '/xxgk' },
        { label: '年度报告', href: reportsHref },
        { label: agencyName, href: agencyHref(agencyCode) },
        { label: `${year}年`, href: reportHref(agencyCode, year) },
      ]}
    >
      <div class="wrap cell">
        {props.example && <ExampleNotice />}
        <p class="cell-table">
          {agencyName} · {year}年 · {words.table}
        </p>
        <h1>{words.row}</h1>
        <p class="cell-column">{words.column}</p>
        <Published {...props} words={words} />
        <section aria-labelledby="counts">
          <h2 id="counts">这个数字计的是什么</h2>
          {words.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {props.entered !== null && (
            <p>
              来源：{props.entered.source}，{inWords(props.entered.enteredOn)}填报。
            </p>
          )}
          {words.equation !== null && <p class="equation">{words.equation}</p>}
        </section>
        <Ledger {...props} words={words} />
        <section aria-labelledby="because">
          <h2 id="because">依据</h2>
          <ul class="because">
            {words.because.map(({ instrument, article, rule }) => (
              <li key={`${rule} ${article}`}>
                {instrument}
                {article}
              </li>
            ))}
          </ul>
        </section>
        <p class="no-print">
          <a href={`${reportHref(agencyCode, year)}#${sectionOf[cell.table]}`}>返回{year}年年度报告的这张表</a>
        </p>
      </div>
    </Page>
  );
}

const sectionOf = { activeDisclosure: 'section-2', applications: 'section-3', appeals: 'section-4' } as const;

function ExampleNotice() {
  return (
    <div class="notice amber">
      <p>
        <strong>示例数据</strong>
        本机关及其数字都是为演示而编造的，不对应任何真实机关。
      </p>
    </div>
  );
}

interface Worded extends CellProps {
  readonly words: Explanation;
}

function Published({ published, edition, words }: Worded) {
  return (
    <div class="cell-figure">
      <p class="cell-number">
        {published === null ? <span>未填</span> : <span class="figure">{figureText(published)}</span>}
        {published !== null && <span class="cell-unit">{words.unit}</span>}
      </p>
      <p class="quiet">
        第{edition.number}版年度报告所载，{inWords(edition.publishedOn)}发布
      </p>
    </div>
  );
}

function Ledger({ published, ledger, months, documents, cell, words }: Worded) {
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">台账今天的数字</h2>
      {ledger === null ? (
        <p>台账中还没有这个数字。</p>
      ) : (
        <p>
          按同样的规则从台账重新计算，今天得到 <strong class="figure">{figureText(ledger)}</strong> {words.unit}
          {ledger === published ? '，与报告所载相同。' : '。'}
        </p>
      )}
      {ledger !== null && ledger !== published && (
        <div class="notice amber">
          <p>
            <strong>与报告不同</strong>
            报告载明的是 {published === null ? '空白' : figureText(published)}
            ，发布以后台账有补录或者更正。报告已经发布的版本不会改动，需要更正时由本机关发布新的版本并说明理由。
          </p>
        </div>
      )}
      {months !== null && <Months months={months} cell={cell} />}
      {documents !== null && <Documents documents={documents} />}
    </section>
  );
}

function Documents({ documents }: { readonly documents: readonly CountedDocument[] }) {
  if (documents.length === 0) return <p class="quiet">登记簿中没有符合条件的文件。</p>;
  return (
    <>
      <h3>所计的文件</h3>
      <ol>
        {documents.map(({ caseId, title, documentNumber, issuedOn, endedOn }) => (
          <li key={caseId}>
            {title}（{documentNumber}，{issuedOn}印发{endedOn !== null && `，${endedOn}起不再有效`}）
          </li>
        ))}
      </ol>
      <p>
        <a href={registerHref}>查看规章和规范性文件的登记簿</a>
      </p>
    </>
  );
}

function Months({ months, cell }: { readonly months: readonly MonthCount[]; readonly cell: Cell }) {
  if (months.length === 0) return <p class="quiet">台账中没有符合条件的申请，因此没有按月分布。</p>;
  const byReceipt = cell.row === 'newlyReceived' || cell.row === 'carriedOver' || cell.row === 'carriedForward';
  return (
    <>
      <div class="cell-months">
        <Bars
          caption={byReceipt ? '按收到申请的月份' : '按作出答复的月份'}
          unit="件"
          head="月份"
          bars={months.map(({ month, count }) => ({ label: monthWords(month), count }))}
        />
      </div>
      <p class="quiet small">这里只有件数。申请人的姓名、联系方式和申请内容属于个人信息，不对外显示。</p>
    </>
  );
}

/** 2024-03 → 2024年3月 */
function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}
