/** One line of a comparison as bars, each with its name and its figure; what is missing has no bar and says so. */

interface Props {
  readonly title: string;
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
}

const width = 320;
const height = 18;

export function Bars({ title, names, values }: Props) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <figure className="bars">
      <figcaption>{title}</figcaption>
      <dl>
        {names.map((name, i) => {
          const value = values[i] ?? null;
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
                  {value !== null && value > 0 && (
                    <rect width={Math.max(2, (value / most) * width)} height={height} className="bar" />
                  )}
                </svg>
                <span>{value ?? '缺'}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </figure>
  );
}
