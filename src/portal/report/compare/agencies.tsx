/** The agencies of one year beside each other: a table by name, a chart of what was received, who is not in it. Never a ranking. */

import type { Beside } from '#work/report/beside';
import { Bars } from '../../chart/bars.tsx';
import { reportHref } from '../address.ts';
import { figureText } from '../figure.tsx';
import { Breaks } from './breaks.tsx';

export interface AgenciesProps {
  readonly year: number;
  readonly beside: Beside;
}

/** The lines that fit beside each other; all others stand in each report. */
const shownLabels = ['本年新收申请', '上年结转申请', '办理结果总计', '结转下年度', '行政复议', '行政诉讼'];

export function Agencies({ year, beside }: AgenciesProps) {
  const { comparison, codes, absent } = beside;
  const received = comparison.lines.find(({ label }) => label === '本年新收申请')?.values ?? [];
  const bars = comparison.columns.flatMap(({ agency }, i) => {
    const count = received[i] ?? null;
    return count === null ? [] : [{ label: agency, count }];
  });
  return (
    <section class="after" id="agencies" aria-labelledby="agencies-title">
      <h2 id="agencies-title">{year}年各机关并列</h2>
      <p>
        按机关名称排列。{comparison.columns.length}个机关已经公布{year}年的报告
        {absent.length === 0 ? '。' : `，${absent.length}个机关在本站没有这一年的报告，不在表内。`}
      </p>
      <AgenciesTable year={year} beside={beside} codes={codes} />
      <Bars caption={`${year}年新收的政府信息公开申请`} unit="件" head="机关" bars={bars} />
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

function AgenciesTable({ year, beside, codes }: AgenciesProps & { readonly codes: readonly string[] }) {
  const { lines, columns } = beside.comparison;
  const shown = lines.filter(({ label }) => shownLabels.includes(label));
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
