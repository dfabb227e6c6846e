/** Agencies × years for one figure: a table with its small columns, and which figure it is stands in the address. */

import { comparedLines } from '#law/report/compare/lines';
import type { MatrixCell } from '#law/report/compare/matrix';
import type { PublishedMatrix } from '#work/report/matrix';
import { agencyHref, reportHref, reportsHref } from '../address.ts';
import { figureText } from '../figure.tsx';

interface Props {
  readonly matrix: PublishedMatrix;
  readonly line: number;
}

export function MatrixSection({ matrix, line }: Props) {
  const { label, unit, years, rows, agencies } = matrix;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  return (
    <section class="after" id="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">各机关历年：{label}</h2>
      <p>
        按机关名称排列，不是排名：职责和管辖范围不同，数字大小不说明工作好坏。机构改革、格式改变使年度之间不能直接比较的，
        见各机关的历年报告。“未公布”是本站没有这一年的报告，“缺”是报告中没有填写。
        {agencies > rows.length && `共${agencies}个机关，这里列出前${rows.length}个，其余在开放数据中。`}
      </p>
      <form class="filter no-print" method="get" action={`${reportsHref}#matrix`}>
        <div class="wide">
          <label for="matrix-line">比较哪一项</label>
          <select id="matrix-line" name="line">
            {comparedLines.map((one, i) => (
              <option key={one.label} value={String(i)} selected={i === line}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
        <button class="button" type="submit">
          换一项
        </button>
      </form>
      <table class="beside matrix">
        <caption class="out-of-sight">
          各机关历年{label}，单位：{unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">机关</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}年
              </th>
            ))}
            <th scope="col">图（{unit}）</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code}>
              <th scope="row">
                <a href={agencyHref(code)}>{name}</a>
              </th>
              {years.map((year, i) => (
                <td key={year} data-label={`${year}年`}>
                  <MatrixFigure cell={cells[i]} href={reportHref(code, year)} />
                </td>
              ))}
              <td data-label="图">
                <SmallColumns name={name} years={years} cells={cells} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MatrixFigure({ cell, href }: { readonly cell: MatrixCell | undefined; readonly href: string }) {
  if (cell?.published !== true) return <span class="quiet">未公布</span>;
  return <a href={href}>{figureText(cell.value) || '缺'}</a>;
}

const columnPx = 14;
const heightPx = 40;

interface SmallColumnsProps {
  readonly name: string;
  readonly years: readonly number[];
  readonly cells: readonly MatrixCell[];
  /** The largest figure of all rows. */
  readonly most: number;
}

/** All rows to one scale; the figures stand in the same row. */
function SmallColumns({ name, years, cells, most }: SmallColumnsProps) {
  const width = cells.length * columnPx;
  return (
    <svg
      class="small-columns"
      role="img"
      aria-label={`${name}历年数字的柱形图，数字见同一行。`}
      width={width}
      height={heightPx}
      viewBox={`0 0 ${width} ${heightPx}`}
      focusable="false"
    >
      {years.map((year, i) => {
        const value = cells[i]?.value ?? null;
        const height = value === null ? 0 : Math.max(1, Math.round((value / most) * (heightPx - 2)));
        return (
          <rect
            key={year}
            class="column-first"
            x={i * columnPx + 2}
            y={heightPx - 1 - height}
            width={columnPx - 4}
            height={height}
          />
        );
      })}
      <rect class="axis" y={heightPx - 1} width={width} height={1} />
    </svg>
  );
}
