/** One guide in large type, and its code for the phone. */

import type { PlanFloor } from '#law/hall/plan';
import { handbookParts } from '#law/service/handbook';
import type { OfferedGuide } from '#work/service/offered';
import type { SiteSettings } from '../frame/site.ts';
import { FloorPlan } from '../hall/plan-view.tsx';
import { servicesHref } from '../service/address.ts';
import { kioskListHref } from './address.ts';
import { KioskPage, TakeAlong } from './frame.tsx';

interface Props {
  readonly site: SiteSettings;
  readonly offered: OfferedGuide;
  /** Where in the hall its window is; null where the plan does not show it. */
  readonly window: { readonly floors: readonly PlanFloor[]; readonly way: string } | null;
}

export function KioskGuide({ site, offered, window }: Props) {
  const { service, guide } = offered;
  return (
    <KioskPage site={site} title={service.name} back={kioskListHref({ department: service.department })}>
      <TakeAlong
        picture={`${servicesHref}/${encodeURIComponent(service.code)}/qr.svg`}
        words="用手机扫一扫，把指南带走"
      />
      <p>
        {service.department}，编码 {service.code}
      </p>
      {service.state !== 'inUse' && (
        <p class="note" role="note">
          <strong>这个事项现在不办理。</strong>
          {service.reason}
        </p>
      )}
      {window !== null && (
        <section class="kiosk-part">
          <h2>窗口在哪里</h2>
          <p class="plan-way">{window.way}</p>
          {window.floors.map((floor) => (
            <FloorPlan key={floor.name} floor={floor} told={false} />
          ))}
        </section>
      )}
      {handbookParts(guide).map(({ title, numbered, lines }) => {
        const List = numbered ? 'ol' : 'ul';
        return (
          <section key={title ?? ''} class="kiosk-part">
            {title !== null && <h2>{title}</h2>}
            <List>
              {lines.map(({ name, text }) => (
                <li key={`${name}${text}`}>
                  {name !== '' && <strong>{name}</strong>} {text}
                </li>
              ))}
            </List>
          </section>
        );
      })}
    </KioskPage>
  );
}
