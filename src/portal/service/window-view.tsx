/** Where in the hall the window of a guide is: in words, and marked on the plan of its floor. */

import type { PlanFloor } from '#law/hall/plan';
import { planHref } from '../hall/address.ts';
import { FloorPlan } from '../hall/plan-view.tsx';

export interface GuideWindowProps {
  readonly window: { readonly floors: readonly PlanFloor[]; readonly way: string } | null;
  readonly code: string;
  readonly agency: string;
}

/** On paper the words alone: the sheet has no room, and the plan prints from its own page. */
export function GuideWindow({ window, code, agency }: GuideWindowProps) {
  if (window === null) return null;
  return (
    <section aria-labelledby="window">
      <h2 id="window" class="no-print">
        窗口在哪里
      </h2>
      <p class="plan-way">{window.way}</p>
      <div class="no-print">
        {window.floors.map((floor) => (
          <FloorPlan key={floor.name} floor={floor} told={false} />
        ))}
        <p>
          <a href={planHref(code, agency)}>看整个大厅的平面图，可以打印</a>
        </p>
      </div>
    </section>
  );
}
