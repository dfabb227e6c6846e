/** One guide in large type, and its code for the phone. */

import { handbookParts } from '#law/service/handbook';
import type { OfferedGuide } from '#work/service/offered';
import type { SiteSettings } from '../frame/site.ts';
import { servicesHref } from '../service/address.ts';
import { kioskListHref } from './address.ts';
import { KioskPage, TakeAlong } from './frame.tsx';

export function KioskGuide({ site, offered }: { readonly site: SiteSettings; readonly offered: OfferedGuide }) {
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
