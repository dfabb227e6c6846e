/** One floor of the hall, drawn as the public sees it. */

import type { PlanFloor } from '#law/hall/plan';

export function PlanDrawing({ floor: { name, width, height, boxes, words } }: { readonly floor: PlanFloor }) {
  return (
    <figure className="plan-drawing">
      <figcaption>{name}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too. */}
      <section className="plan-scroll" aria-label={`${name}平面图`} tabIndex={0}>
        <svg role="img" aria-label={words} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <rect className="plan-ground" x="1" y="1" width={width - 2} height={height - 2} />
          {boxes.map(({ x, y, width: w, height: h, kind, label, words: whole }) => (
            <g key={`${x} ${y}`} className={kind === 'window' ? 'plan-window' : 'plan-other'}>
              <title>{whole}</title>
              <rect x={x} y={y} width={w} height={h} />
              <text x={x + w / 2} y={y + h / 2} textAnchor="middle" dominantBaseline="central">
                {label}
              </text>
            </g>
          ))}
        </svg>
      </section>
    </figure>
  );
}
