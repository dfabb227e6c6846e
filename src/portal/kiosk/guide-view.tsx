/** One guide in large type, and its code for the phone. */

import type { PlanFloor } from '#law/hall/plan';
import { blankOf } from '#law/service/common-form';
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
      <KioskForms offered={offered} />
    </KioskPage>
  );
}

/** Forms to fill on the phone: nothing is typed at the machine, and nothing is printed here. */
function KioskForms({ offered: { service, guide } }: Pick<Props, 'offered'>) {
  const forms = (guide?.materials ?? []).filter((material) => {
    const blank = blankOf(material);
    return blank === 'common' || (blank !== null && blank.blanks.length > 0);
  });
  return forms.map((material) => (
    <section key={material.key} class="kiosk-part">
      <h2>{material.name}</h2>
      <TakeAlong
        picture={`${servicesHref}/${encodeURIComponent(service.code)}/forms/${encodeURIComponent(material.key)}/qr.svg`}
        words="用手机扫一扫，填好这张表"
      />
      <p>用手机打开，填好就能下载，也可以下载空白表和样表。窗口有纸质的空白表。</p>
    </section>
  ));
}
