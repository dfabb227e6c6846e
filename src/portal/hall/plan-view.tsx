/** The plan of the hall as it is drawn: a floor a picture, with the same as a table for whoever reads. */

import { type PlanFloor, placeInWords, placeKinds } from '#law/hall/plan';

export interface FloorPlanProps {
  readonly floor: PlanFloor;
  /** The windows as a table beneath; without it the drawing stands beside words that say the same. */
  readonly told: boolean;
}

export function FloorPlan({ floor, told }: FloorPlanProps) {
  const { name, width, height, boxes, words, places } = floor;
  return (
    <figure class="plan">
      <figcaption>{name}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too. */}
      <section class="plan-box" aria-label={`${name}平面图`} tabIndex={0}>
        <svg
          role="img"
          aria-label={words}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          focusable="false"
        >
          <rect class="plan-floor" x="1" y="1" width={width - 2} height={height - 2} />
          {boxes.map((box) => (
            <g key={`${box.x} ${box.y}`} class={`plan-${box.kind}${box.marked ? ' plan-here' : ''}`}>
              <title>{box.words}</title>
              <rect x={box.x} y={box.y} width={box.width} height={box.height} />
              <text
                x={box.x + box.width / 2}
                y={box.y + box.height / 2}
                text-anchor="middle"
                dominant-baseline="central"
              >
                {box.label}
              </text>
              {box.marked && <path class="plan-pin" d={`M${box.x + box.width / 2 - 9} ${box.y - 8}h18l-9 12z`} />}
            </g>
          ))}
        </svg>
      </section>
      {told && (
        <details class="plan-table">
          <summary>{name}的窗口，用文字看</summary>
          <table>
            <caption class="out-of-sight">{name}的窗口和设施</caption>
            <thead>
              <tr>
                <th scope="col">位置</th>
                <th scope="col">窗口或者设施</th>
                <th scope="col">部门</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={`${place.row} ${place.column}`}>
                  <td>
                    第{place.row}行第{place.column}列
                  </td>
                  <td>{placeInWords({ ...place, departments: '' })}</td>
                  <td>{place.departments === '' ? placeKinds[place.kind] : place.departments}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
