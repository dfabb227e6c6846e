/** What came and what was done in each month, as columns side by side; the table with the same figures stands below it. */

export interface MonthPair {
  readonly month: number;
  readonly received: number;
  readonly concluded: number;
}

const plot = 160;
const top = 24;
const bottom = 28;

export function MonthsChart({ months, year }: { readonly months: readonly MonthPair[]; readonly year: number }) {
  const most = Math.max(1, ...months.flatMap(({ received, concluded }) => [received, concluded]));
  const slot = 100 / months.length;
  return (
    <figure className="months-chart">
      <figcaption>
        <span className="key received">收到</span>
        <span className="key concluded">办结</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`${year}年各月收到和办结的申请件数，数字见下表`}
        width="100%"
        height={top + plot + bottom}
        focusable="false"
      >
        {months.map(({ month, received, concluded }, i) => (
          <g key={month}>
            <Column kind="received" count={received} most={most} from={(i + 0.14) * slot} width={slot * 0.34} />
            <Column kind="concluded" count={concluded} most={most} from={(i + 0.52) * slot} width={slot * 0.34} />
            <text className="tick" x={`${(i + 0.5) * slot}%`} y={top + plot + 20}>
              {month}
            </text>
          </g>
        ))}
        <rect className="axis" y={top + plot} width="100%" height="1" />
      </svg>
    </figure>
  );
}

interface ColumnProps {
  readonly kind: string;
  readonly count: number;
  readonly most: number;
  /** Left edge and width in percent of the chart. */
  readonly from: number;
  readonly width: number;
}

function Column({ kind, count, most, from, width }: ColumnProps) {
  const height = Math.round((count / most) * plot);
  const y = top + plot - height;
  return (
    <>
      <rect className={kind} x={`${from}%`} y={y} width={`${width}%`} height={height} />
      {count > 0 && (
        <text className="value" x={`${from + width / 2}%`} y={y - 6}>
          {count}
        </text>
      )}
    </>
  );
}
