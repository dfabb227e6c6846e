/** A chart of a text, drawn on the server as SVG without a script; the table that it is drawn from stands below it. */

import { type ChartData, type ChartMark, chartWords } from '#law/publication/chart';

interface ChartProps {
  readonly mark: ChartMark;
  readonly data: ChartData;
}

export function Chart({ mark, data }: ChartProps) {
  const words = chartWords(mark, data);
  if (mark.kind === 'pie') return <Pie words={words} data={data} />;
  return (
    <figure class="drawn">
      {data.series.length > 1 && (
        <figcaption>
          {data.series.map(({ name }, i) => (
            <span key={name}>
              <svg width="14" height="14" aria-hidden="true" focusable="false">
                <Sign series={i} x="7" y={7} />
              </svg>{' '}
              {name}
            </span>
          ))}
        </figcaption>
      )}
      {mark.kind === 'bar' ? <Bars words={words} data={data} /> : <Line words={words} data={data} />}
    </figure>
  );
}

interface DrawnProps {
  readonly words: string;
  readonly data: ChartData;
}

const bar = 16;
const labelHeight = 22;

/** Lying, so that long names have their room on a narrow screen. */
function Bars({ words, data: { labels, series } }: DrawnProps) {
  const most = Math.max(...series.flatMap(({ values }) => values)) || 1;
  const step = labelHeight + series.length * (bar + 4) + 10;
  return (
    <svg role="img" aria-label={words} width="100%" height={labels.length * step} focusable="false">
      {labels.map((label, row) => (
        <g key={label}>
          <text x="0" y={row * step + 15}>
            {label}
          </text>
          {series.map(({ name, values }, i) => {
            const y = row * step + labelHeight + i * (bar + 4);
            const width = ((values[row] ?? 0) / most) * widest;
            return (
              <g key={name}>
                <rect class={`series-${i}`} x="1" y={y} width={percent(width)} height={bar} />
                <text x={percent(width + 1.5)} y={y + bar - 3}>
                  {values[row]}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Percent of the width; the rest is for the figure behind the longest bar. */
const widest = 82;
const plot = 200;
const top = 28;

function Line({ words, data: { labels, series } }: DrawnProps) {
  const all = series.flatMap(({ values }) => values);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const span = high - low || 1;
  const yOf = (n: number) => top + plot - ((n - low) / span) * plot;
  const xOf = (i: number) => 4 + (92 * i) / Math.max(1, labels.length - 1);
  // Of many names a few are written; the table has them all.
  const every = Math.ceil(labels.length / 6);
  return (
    <svg role="img" aria-label={words} width="100%" height={top + plot + 34} focusable="false">
      <rect class="axis" y={yOf(0)} width="100%" height="1" />
      {series.map(({ name, values }, s) => (
        <g key={name}>
          {values.slice(1).map((value, i) => (
            <line
              key={labels[i + 1]}
              class={`series-${s}`}
              x1={percent(xOf(i))}
              y1={yOf(values[i] ?? 0)}
              x2={percent(xOf(i + 1))}
              y2={yOf(value)}
              {...(s === 1 ? { 'stroke-dasharray': '6 4' } : {})}
            />
          ))}
          {values.map((value, i) => (
            <Sign key={labels[i]} series={s} x={percent(xOf(i))} y={yOf(value)} />
          ))}
        </g>
      ))}
      {labels.map((label, i) =>
        i % every === 0 ? (
          <g key={label}>
            <text class="middle" x={percent(xOf(i))} y={top + plot + 26}>
              {label}
            </text>
            {series.length === 1 && (
              <text class="middle" x={percent(xOf(i))} y={yOf(series[0]?.values[i] ?? 0) - 10}>
                {series[0]?.values[i]}
              </text>
            )}
          </g>
        ) : null,
      )}
    </svg>
  );
}

/** Series are told apart by their form too. */
function Sign({ series, x, y }: { readonly series: number; readonly x: string; readonly y: number }) {
  return <circle class={`series-${series}`} cx={x} cy={y} r={series === 2 ? 3 : 5} />;
}

const radius = 100;

function Pie({ words, data: { labels, series } }: DrawnProps) {
  const values = series[0]?.values ?? [];
  const sum = values.reduce((all, n) => all + n, 0);
  const begins = values.map((_, i) => values.slice(0, i).reduce((all, n) => all + n, 0) / sum);
  return (
    <figure class="drawn drawn-pie">
      <svg role="img" aria-label={words} width="220" height="220" viewBox="-110 -110 220 220" focusable="false">
        {values.map((value, i) => (
          <Slice
            key={labels[i]}
            n={i + 1}
            from={begins[i] ?? 0}
            share={value / sum}
            shade={0.9 - (0.7 * i) / values.length}
          />
        ))}
      </svg>
      <figcaption>
        <ol>
          {labels.map((label, i) => (
            <li key={label}>
              {label}，{Math.round(((values[i] ?? 0) / sum) * 1000) / 10}%
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

interface SliceProps {
  readonly n: number;
  /** Share of the circle, from its top on. */
  readonly from: number;
  readonly share: number;
  readonly shade: number;
}

function Slice({ n, from, share, shade }: SliceProps) {
  if (share === 0) return null;
  const at = (part: number, r: number) => {
    const angle = part * 2 * Math.PI;
    return `${Math.round(Math.sin(angle) * r * 10) / 10} ${Math.round(-Math.cos(angle) * r * 10) / 10}`;
  };
  const [x = '0', y = '0'] = at(from + share / 2, radius * 0.65).split(' ');
  return (
    <>
      {share === 1 ? (
        <circle class="slice" r={radius} fill-opacity={shade} />
      ) : (
        <path
          class="slice"
          fill-opacity={shade}
          d={`M0 0L${at(from, radius)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(from + share, radius)}Z`}
        />
      )}
      <text class="middle slice-number" x={x} y={Number(y) + 5}>
        {n}
      </text>
    </>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
