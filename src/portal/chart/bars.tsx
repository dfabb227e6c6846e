/** Counts beside each other as horizontal bars: a table whose rows carry their bar, so that the figures are the chart. */

export interface Bar {
  readonly label: string;
  readonly count: number;
}

export interface BarsProps {
  /** What is counted, and of when: the table's caption. */
  readonly caption: string;
  /** 条, 件 */
  readonly unit: string;
  readonly head: string;
  readonly bars: readonly Bar[];
}

/** All bars share one scale that begins at 0. */
export function Bars({ caption, unit, head, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead class="out-of-sight">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">数量（{unit}）</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">
                <rect class="bar-ground" y="13" width="100%" height="1" />
                <rect class="bar-fill" width={`${(count / most) * 100}%`} height="14" />
              </svg>
              <span class="bar-count">
                {count}
                <span class="bar-unit"> {unit}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
