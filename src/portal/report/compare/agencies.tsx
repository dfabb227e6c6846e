/** The agencies of one year beside each other: a table by name, a chart of what was received, who is not in it. Never a ranking. */

import type { Beside } from '#work/report/beside';
import { Bars } from '../../chart/bars.tsx';
import { reportHref, reportsHref } from '../address.ts';
import { figureText } from '../figure.tsx';
import { Breaks } from './breaks.tsx';

export interface AgenciesProps {
  readonly year: number;
  readonly beside: Beside;
  /** The line that the chart shows, counted from 0; one that is none is the first. */
  readonly line: number;
}

/** The lines that fit beside each other; all others stand in each report. */
const shownLabels = ['本年新收申请', '上年结转申请', '办理结果总计', '结转下年度', '行政复议', '行政诉讼'];

export function Agencies({ year, beside, line }: AgenciesProps) {
  const { comparison, codes, absent } = beside;
  const at = line < comparison.lines.length ? line : 0;
  const { label, unit, values } = comparison.lines[at] ?? { label: '', unit: '', values: [] };
  const bars = comparison.columns.flatMap(({ agency }, i) => {
    const count = values[i] ?? null;
    return count === null ? [] : [{ label: agency, count }];
  });
  const blank = comparison.columns.filter((_, i) => (values[i] ?? null) === null).map(({ agency }) => agency);
  return (
    <section class="after" id="agencies" aria-labelledby="agencies-title">
      <h2 id="agencies-title">{year}年各机关并列</h2>
      <p>
        按机关名称排列。{comparison.columns.length}个机关已经公布{year}年的报告
        {absent.length === 0 ? '。' : `，${absent.length}个机关在本站没有这一年的报告，不在表内。`}
      </p>
      <AgenciesTable year={year} beside={beside} codes={codes} also={label} />
      <ChooseLine year={year} lines={comparison.lines.map((one) => one.label)} at={at} />
      <Bars caption={`${year}年各机关：${label}`} unit={unit} head="机关" bars={bars} />
      {blank.length > 0 && <p class="quiet small">报告中没有这一项、不在图内的：{blank.join('、')}。</p>}
      <Breaks breaks={comparison.breaks} />
      {absent.length > 0 && (
        <details class="absent">
          <summary>
            没有{year}年报告的机关（{absent.length}个）
          </summary>
          <ul>
            {absent.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ChooseLineProps {
  readonly year: number;
  readonly lines: readonly string[];
  readonly at: number;
}

/** Which figure the chart shows: a plain form, so that the choice stands in the address. */
function ChooseLine({ year, lines, at }: ChooseLineProps) {
  return (
    <form class="filter no-print" method="get" action={`${reportsHref}#agencies`}>
      <input type="hidden" name="year" value={String(year)} />
      <div class="wide">
        <label for="compare-line">图上比较哪一项</label>
        <select id="compare-line" name="line">
          {lines.map((label, i) => (
            <option key={label} value={String(i)} selected={i === at}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        换一项
      </button>
    </form>
  );
}

interface TableProps extends Pick<AgenciesProps, 'year' | 'beside'> {
  readonly codes: readonly string[];
  /** The line that the chart shows stands in the table as well. */
  readonly also: string;
}

function AgenciesTable({ year, beside, codes, also }: TableProps) {
  const { lines, columns } = beside.comparison;
  const shown = lines.filter(({ label }) => shownLabels.includes(label) || label === also);
  return (
    <table class="beside">
      <caption class="out-of-sight">{year}年各机关的主要数字，单位：件</caption>
      <thead>
        <tr>
          <th scope="col">机关</th>
          {shown.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ agency }, i) => (
          <tr key={codes[i] ?? agency}>
            <th scope="row">
              <a href={reportHref(codes[i] ?? '', year)}>{agency}</a>
            </th>
            {shown.map(({ label, values }) => (
              <td key={label} data-label={label}>
                {figureText(values[i] ?? null) || '缺'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
