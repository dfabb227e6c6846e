/** Two counts a year as columns side by side, drawn as SVG; the table with the same figures stands beside it on the page. */

export interface YearPair {
  readonly year: number;
  readonly first: number | null;
  readonly second: number | null;
}

export interface ColumnsProps {
  /** One sentence that says what is to be seen, for those who do not see it. */
  readonly description: string;
  readonly firstName: string;
  readonly secondName: string;
  readonly years: readonly YearPair[];
}

const plotPx = 160;
const topPx = 28;
const bottomPx = 36;

export function Columns({ description, firstName, secondName, years }: ColumnsProps) {
  const most = Math.max(1, ...years.flatMap((year) => [year.first ?? 0, year.second ?? 0]));
  const slot = 100 / years.length;
  return (
    <figure class="columns">
      <figcaption>
        <span class="key key-first">{firstName}</span>
        <span class="key key-second">{secondName}</span>
      </figcaption>
      <svg role="img" aria-label={description} width="100%" height={topPx + plotPx + bottomPx} focusable="false">
        {years.map(({ year, first, second }, i) => (
          <g key={year}>
            <Column kind="first" count={first} most={most} from={i * slot + slot * 0.2} width={slot * 0.29} />
            <Column kind="second" count={second} most={most} from={i * slot + slot * 0.51} width={slot * 0.29} />
            <text class="tick" x={percent((i + 0.5) * slot)} y={topPx + plotPx + 26}>
              {year}
            </text>
          </g>
        ))}
        <rect class="axis" y={topPx + plotPx} width="100%" height="1" />
      </svg>
    </figure>
  );
}

interface ColumnProps {
  readonly kind: 'first' | 'second';
  readonly count: number | null;
  readonly most: number;
  /** Left edge and width in percent of the chart. */
  readonly from: number;
  readonly width: number;
}

function Column({ kind, count, most, from, width }: ColumnProps) {
  const height = Math.round(((count ?? 0) / most) * plotPx);
  const top = topPx + plotPx - height;
  return (
    <>
      <rect class={`column-${kind}`} x={percent(from)} y={top} width={percent(width)} height={height} />
      <text class="value" x={percent(from + width / 2)} y={top - 8}>
        {count ?? '缺'}
      </text>
    </>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
